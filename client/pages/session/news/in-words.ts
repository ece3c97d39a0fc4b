import type { View } from '../../../../shared/wire/view.ts';
import type { Arrival } from '../../../session/arrival.ts';
import { t, type Text } from '../../../i18n/index.ts';
import { hasAdult } from '../adults.ts';

const something: Text = { nl: 'Iets nieuws in Kring', en: 'Something new in Kring' };

const sentence = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter(Boolean).join(' ')}.`;

const nameOf = ({ shared }: View, { person = '' }: Arrival): string | undefined =>
  shared.people[person]?.name;

/** *Lien is stuck at exercise 2.* */
export const inWords = (view: View, one: Arrival): string =>
  sentence(nameOf(view, one), t(one.what), one.where && t(one.where));

/** For a screen that others may look at: who and what kind; where an adult answers for a private talk, neither. */
export const forOthers = (view: View, one: Arrival): string =>
  hasAdult(view) ? sentence(t(something)) : sentence(nameOf(view, one), t(one.what));
