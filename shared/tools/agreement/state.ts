import { fingerprint, inCircle, type PersonId, type Stage } from '../../engine/index.ts';
import type { Language } from '../../wire/text.ts';

/** One promise: who does what, from when, where, until when. */
export interface Item {
  readonly who: PersonId;
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly until: string;
  readonly order: number;
}

export const outcomes = ['agreement', 'partial', 'oral', 'second-sitting', 'none'] as const;
export type Outcome = (typeof outcomes)[number];

/** The endings in which a text is written and signed. */
export const isWritten = (outcome: Outcome | undefined): boolean =>
  outcome === undefined || outcome === 'agreement' || outcome === 'partial';

/** How it ended, once all parties signed the same text or chose the same; no choice of one before that. */
export const endedAs = ({ complete, outcome }: AgreementState): Outcome | undefined =>
  outcome && outcome !== 'agreement' ? outcome : complete && 'agreement';

export interface Signature {
  readonly code: string;
  readonly version: number;
  readonly initials: string;
  readonly at: number;
}

export interface Frozen {
  readonly version: number;
  readonly code: string;
  readonly at: number;
  /** All of these sign: when one of them walks out, the others do not sign for all. */
  readonly parties: readonly PersonId[];
}

export interface AgreementState {
  readonly items: Readonly<Record<string, Item>>;
  readonly count: number;
  /** The fixed last items: what we tell others, what if it goes wrong, and when we look back (ISO date). */
  readonly tell: string;
  readonly wrong: string;
  readonly followup: string;
  readonly version: number;
  readonly frozen?: Frozen;
  readonly signatures: Readonly<Record<PersonId, Signature>>;
  /** Mediators who witness the process of this version; not its content. */
  readonly witnesses: Readonly<Record<PersonId, Signature>>;
  /** How often a frozen text was edited, signed or not: the notice must not tell who had signed. */
  readonly voided: number;
  readonly proposals: Readonly<Record<string, { readonly by: PersonId; readonly text: string }>>;
  /** How each party wants this to end; all the same is what counts. */
  readonly wants: Readonly<Record<PersonId, Outcome>>;
  /** Who signed, once all had signed the same text; it stays when somebody leaves after that. */
  readonly complete?: readonly PersonId[];
  /** In a follow-up: the text with which it began. */
  readonly first?: Inherited;
  /** There too: the text of before, which all had signed and which stands until another is signed by all. */
  readonly last?: Signed;
  /** The ending that all chose alike; it stays likewise. */
  readonly outcome?: Outcome;
  /** Parties who allow the adult to read this signed text. */
  readonly openTo: Readonly<Record<PersonId, true>>;
}

/** A text that all signed, as it is when it is changed after that. */
export type Signed = Pick<
  AgreementState,
  | 'items'
  | 'count'
  | 'tell'
  | 'wrong'
  | 'followup'
  | 'version'
  | 'frozen'
  | 'signatures'
  | 'witnesses'
  | 'complete'
>;

/** What a follow-up carries over: a text that all signed, how that ended, and who let the adult read it. */
export type Inherited = Signed & Pick<AgreementState, 'outcome' | 'openTo'>;

export const initial: AgreementState = {
  items: {},
  count: 0,
  tell: '',
  wrong: '',
  followup: '',
  version: 1,
  signatures: {},
  witnesses: {},
  voided: 0,
  proposals: {},
  wants: {},
  openTo: {},
};

/** Whether the adult may read the text: every party who signed it said so. */
export const isOpenToAdult = ({ complete, openTo }: AgreementState): boolean =>
  complete !== undefined && complete.every((party) => party in openTo);

/** The parties by id, with the names by which they call each other. */
export const partiesOf = (session: Stage): Record<PersonId, string> =>
  Object.fromEntries(
    inCircle(session, 'served').map((id) => [id, session.people[id]?.name ?? ''] as const),
  );

export const inOrder = (state: AgreementState): [string, Item][] =>
  Object.entries(state.items).sort(([, a], [, b]) => a.order - b.order);

/** The check code: normalised text, language, version and item order. */
export function codeOf(state: AgreementState, language: Language): string {
  const items = inOrder(state).map(([, { who, what, when, where, until }]) => [
    who,
    what,
    when,
    where,
    until,
  ]);
  return fingerprint([
    'agreement',
    language,
    state.version,
    items,
    state.tell,
    state.wrong,
    state.followup,
  ]);
}

/** Who must sign the text that is frozen now: the parties, and who signed the one before. */
export const signersOf = ({ first }: AgreementState, session: Stage): PersonId[] => [
  ...new Set([...inCircle(session, 'served'), ...(first?.complete ?? [])]),
];
