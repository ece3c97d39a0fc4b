import type { View } from '../../../shared/wire/view.ts';
import { formatList, t } from '../../i18n/index.ts';
import { hasTrait, peopleWith, seatsWith, type Someone } from '../../session/seats.ts';

const words = {
  or: { nl: 'of', en: 'or' },
  nobody: { nl: 'de volwassene van dit gesprek', en: 'the adult of this talk' },
};

/** A form in which an adult sits: reports and calls go there. In the others nobody would receive them. */
export const hasAdult = ({ shared }: View): boolean => seatsWith(shared, 'responsible').length > 0;

/** The adults of this talk who are in the circle, in the order in which they are called; never oneself. */
export const otherAdults = ({ shared, me }: View): Someone[] =>
  peopleWith(shared, 'responsible').filter(({ id }) => id !== me.person);

/** An adult does not report to oneself; what others report also reaches an adult who walked out. */
export const mayReport = (view: View): boolean =>
  hasAdult(view) &&
  (!hasTrait(view.shared, view.me.role, 'responsible') || otherAdults(view).length > 0);

/** "Mevrouw Maes en meneer Peeters". */
export const allOf = (names: readonly string[]): string =>
  names.length > 0 ? formatList(names) : t(words.nobody);

/** "Mevrouw Maes of meneer Peeters": any of them will do. */
export const anyOf = (names: readonly string[]): string =>
  names.length > 0 ? names.join(` ${t(words.or)} `) : t(words.nobody);
