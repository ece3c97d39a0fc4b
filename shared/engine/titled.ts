import type { Text } from '../wire/text.ts';
import { at } from './at.ts';
import type { Form, Role } from './form.ts';

const joined = (form: Form, roles: readonly Role[], language: keyof Text): string => {
  const [article, or] = language === 'nl' ? ['de', ' of '] : ['the', ' or '];
  return roles
    .map((role) => `${article} ${at(form.seats, role)?.title[language] ?? role}`)
    .join(or);
};

/** People by the titles of their seats in this form: *de bemiddelaar of de tweede bemiddelaar*. */
export const titled = (form: Form, roles: readonly Role[]): Text => ({
  nl: joined(form, roles, 'nl'),
  en: joined(form, roles, 'en'),
});
