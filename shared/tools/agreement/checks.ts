import type { PersonId } from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';
import { inOrder, type AgreementState } from './state.ts';

/** A remark on the text before it is frozen. Hard ones stop the freezing, the others are for the mediators to weigh. */
export interface Remark {
  readonly code: string;
  readonly hard: boolean;
  readonly item?: string;
  readonly text: Text;
}

export const MOST_ITEMS = 6;

/** Words that make a promise conditional, vague or a punishment, in both languages; a hint, not a verdict. */
const soft: readonly { code: string; words: RegExp; text: Text }[] = [
  {
    code: 'conditional',
    words:
      /\b(alleen als|enkel als|op voorwaarde|only if|provided that|zolang (hij|zij|de ander))\b/i,
    text: {
      nl: 'Hangt dit af van wat de ander doet? Laat elke afspraak op zichzelf staan.',
      en: 'Does this depend on what the other does? Let each promise stand by itself.',
    },
  },
  {
    code: 'vague',
    words:
      /\b(nooit meer|altijd|respect(eren)?|normaal doen|never again|always|respect|behave|be nice|lief zijn)\b/i,
    text: {
      nl: 'Wat zie je iemand dan dóén? Schrijf een daad, zoals "ik groet je in de gang".',
      en: 'What would you see somebody do? Write an act, such as "I greet you in the corridor".',
    },
  },
  {
    code: 'blame',
    words:
      /\b(schuld|fout van|straf|boete|betaalt?|euro|sorry zeggen|moet zich excuseren|fault|blame|punish|fine|pays?|must apologi[sz]e)\b/i,
    text: {
      nl: 'Geen schuld, straf, geld of verplichte sorry. Een excuus dat iemand zelf aanbiedt, mag.',
      en: 'No blame, punishment, money or forced apology. An apology that somebody offers is fine.',
    },
  },
];

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
} satisfies Record<string, Text>;

/** The checks of forms.md 2.8. */
export function remarksOn(state: AgreementState, parties: readonly PersonId[]): Remark[] {
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
      ...(item.when.trim() && parties.includes(item.who) ? [] : [hard('who', must.who, id)]),
      ...(item.what.trim() ? [] : [hard('what', must.what, id)]),
      ...soft
        .filter(({ words }) => words.test(item.what))
        .map(({ code, text }) => ({ code, hard: false, item: id, text })),
    ]),
    ...(state.tell.trim() && state.wrong.trim() && state.followup
      ? []
      : [hard('fixed', must.fixed)]),
  ].filter(
    (remark, at, all) =>
      all.findIndex((other) => other.code === remark.code && other.item === remark.item) === at,
  );
}
