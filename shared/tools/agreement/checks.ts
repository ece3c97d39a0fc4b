import type { PersonId } from '../../engine/index.ts';
import { thirdPersons } from './third-persons.ts';
import { soft } from './soft-words.ts';
import type { Text } from '../../wire/text.ts';
import { inOrder, type AgreementState } from './state.ts';
import { trimmed } from '../../wire/trimmed.ts';

/** A remark on the text before it is frozen. Hard ones stop the freezing, the others are for the mediators to weigh. */
export interface Remark {
  readonly code: string;
  readonly hard: boolean;
  readonly item?: string;
  readonly text: Text;
}

export const MOST_ITEMS = 6;

const must = {
  party: {
    nl: 'Elke partij heeft minstens één eigen afspraak.',
    en: 'Each party has at least one promise of their own.',
  },
  who: {
    nl: 'Elke afspraak zegt wie en vanaf wanneer.',
    en: 'Each promise says who and from when.',
  },
  what: { nl: 'Schrijf wat die persoon doet.', en: 'Write what that person does.' },
  fixed: {
    nl: 'Vul ook in: wat we anderen vertellen, wat als het misgaat, en wanneer we terugkijken.',
    en: 'Also fill in: what we tell others, what if it goes wrong, and when we look back.',
  },
  third: {
    code: 'third',
    text: {
      nl: 'Gaat dit over iemand die er niet bij is? Schrijf alleen wat jullie zelf doen.',
      en: 'Is this about somebody who is not here? Write only what you do yourselves.',
    },
  },
};

/** The checks of forms.md 2.8, for the parties and their names. */
export function remarksOn(
  state: AgreementState,
  people: Readonly<Record<PersonId, string>>,
): Remark[] {
  const parties = Object.keys(people);
  const names = Object.values(people);
  // Where something happens is a place, also when people are called after it: "in de klas".
  const hints = (text: string, item?: string, place = ''): Remark[] =>
    [
      ...soft.filter(({ words }) => words.test(`${text}. ${place}`)),
      ...(thirdPersons(text, names) ? [must.third] : []),
    ].map(({ code, text: words }) => ({ code, hard: false, text: words, ...(item && { item }) }));
  const items = inOrder(state);
  const hard = (code: string, text: Text, item?: string): Remark => ({
    code,
    hard: true,
    text,
    ...(item && { item }),
  });
  return [
    ...parties
      .filter((party) => !items.some(([, item]) => item.who === party))
      .map(() => hard('party', must.party)),
    ...items.flatMap(([id, item]) => [
      ...(trimmed(item.when) && parties.includes(item.who) ? [] : [hard('who', must.who, id)]),
      ...(trimmed(item.what) ? [] : [hard('what', must.what, id)]),
      ...hints(`${item.what}. ${item.when}. ${item.until}`, id, item.where),
    ]),
    // What we tell others, and what if it goes wrong: no punishment hides there either.
    ...hints(`${state.tell}. ${state.wrong}`).filter(({ code }) => code === 'blame'),
    ...(trimmed(state.tell) && trimmed(state.wrong) && state.followup
      ? []
      : [hard('fixed', must.fixed)]),
  ].filter(
    (remark, at, all) =>
      all.findIndex((other) => other.code === remark.code && other.item === remark.item) === at,
  );
}
