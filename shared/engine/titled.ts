import type { Text } from '../wire/text.ts';
import { at } from './at.ts';
import type { Role } from './form.ts';

/** A form, or what a person sees of it. */
interface Titles {
  readonly seats: Readonly<Partial<Record<Role, { readonly title: Text }>>>;
}

const joined = (form: Titles, roles: readonly Role[], language: keyof Text): string => {
  const [article, or] = language === 'nl' ? ['de', ' of '] : ['the', ' or '];
  return roles
    .map((role) => `${article} ${at(form.seats, role)?.title[language] ?? role}`)
    .join(or);
};

/** People by the titles of their seats in this form: *de bemiddelaar of de tweede bemiddelaar*. */
export const titled = (form: Titles, roles: readonly Role[]): Text => ({
  nl: joined(form, roles, 'nl'),
  en: joined(form, roles, 'en'),
});
