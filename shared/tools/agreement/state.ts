import {
  areFilled,
  fingerprint,
  inCircle,
  type PersonId,
  type Scene,
  type SessionState,
  type Stage,
} from '../../engine/index.ts';
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
  /** In a follow-up: the text of before, which all had signed and which stands until another is signed by all. */
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

/** The signed text with which a follow-up begins. */
export const firstOf = (session: Scene): AgreementState | undefined => {
  const first = session.form.tools['agreement'] as Partial<AgreementState> | undefined;
  return first?.complete && { ...initial, ...first };
};

/** Who must sign the text that is frozen now: the parties, and who signed the one before. */
export const signersOf = (session: Stage): PersonId[] => [
  ...new Set([...inCircle(session, 'served'), ...(firstOf(session)?.complete ?? [])]),
];

/** All parties, and as many as the form is for: when one walked out, the others cannot decide for all. */
function allOf(session: SessionState): readonly PersonId[] | undefined {
  return areFilled(session, 'served') ? inCircle(session, 'served') : undefined;
}

function completed(state: AgreementState, session: SessionState): AgreementState {
  const { complete: before, ...rest } = state;
  const { frozen } = state;
  const here = allOf(session);
  const all = frozen?.parties.every(
    (party) => here?.includes(party) && state.signatures[party]?.code === frozen.code,
  );
  if (!here || !frozen || !all) return rest;
  if (before) return { ...rest, complete: frozen.parties };
  // Who signs after having chosen another ending, chose anew; a partial agreement is written and signed.
  const { outcome, ...signed } = rest;
  const wants = Object.entries(rest.wants).filter(([, want]) => isWritten(want));
  return {
    ...signed,
    ...(outcome && isWritten(outcome) && { outcome }),
    wants: Object.fromEntries(wants),
    complete: frozen.parties,
  };
}

function decided(state: AgreementState, session: SessionState): AgreementState {
  const { outcome: _before, ...rest } = state;
  const parties = allOf(session);
  const first = parties && state.wants[parties[0] ?? ''];
  const alike = first !== undefined && parties?.every((party) => state.wants[party] === first);
  return alike ? { ...rest, outcome: first } : rest;
}

/** Any edit, even of a comma, makes a new version and cancels all signatures. */
function edited(
  state: AgreementState,
  after: AgreementState,
  session: SessionState,
): AgreementState {
  const { frozen, complete, ...rest } = after;
  if (!frozen) return { ...rest, version: state.version };
  const { items, count, tell, wrong, followup, version, signatures, witnesses } = state;
  const text = { items, count, tell, wrong, followup, version, signatures, witnesses };
  return {
    ...rest,
    ...(complete && firstOf(session) && { last: { ...text, frozen, complete } }),
    version: state.version + 1,
    signatures: {},
    witnesses: {},
    openTo: {},
    voided: state.voided + 1,
  };
}

interface Data {
  readonly id: string;
  readonly item: Omit<Item, 'order'>;
  readonly part: Partial<Pick<AgreementState, 'tell' | 'wrong' | 'followup'>>;
  readonly frozen: Frozen;
  readonly person: PersonId;
  readonly signature: Signature;
  readonly by: PersonId;
  readonly text: string;
  readonly outcome?: Outcome;
  readonly on: boolean;
}

/** One past event more. */
export function evolve(
  state: AgreementState,
  event: { type: string; data: unknown },
  session: SessionState,
): AgreementState {
  const data = event.data as Data;
  switch (event.type) {
    case 'agreement/item-set': {
      const order = state.items[data.id]?.order ?? state.count;
      const items = { ...state.items, [data.id]: { ...data.item, order } };
      return edited(state, { ...state, items, count: state.count + 1 }, session);
    }
    case 'agreement/item-dropped': {
      const { [data.id]: _gone, ...items } = state.items;
      return edited(state, { ...state, items }, session);
    }
    case 'agreement/set':
      return edited(state, { ...state, ...data.part }, session);
    case 'agreement/frozen':
      return { ...state, frozen: data.frozen };
    case 'agreement/thawed':
      return edited(state, state, session);
    case 'agreement/signed':
      return completed(
        { ...state, signatures: { ...state.signatures, [data.person]: data.signature } },
        session,
      );
    case 'agreement/unsigned': {
      const { [data.person]: _mine, ...signatures } = state.signatures;
      return completed({ ...state, signatures, witnesses: {} }, session);
    }
    case 'agreement/witnessed':
      return { ...state, witnesses: { ...state.witnesses, [data.person]: data.signature } };
    case 'agreement/proposed':
      return {
        ...state,
        proposals: { ...state.proposals, [data.id]: { by: data.by, text: data.text } },
      };
    case 'agreement/proposal-dropped': {
      const { [data.id]: _gone, ...proposals } = state.proposals;
      return { ...state, proposals };
    }
    case 'agreement/wanted': {
      const { [data.person]: _before, ...others } = state.wants;
      const wants = data.outcome ? { ...others, [data.person]: data.outcome } : others;
      return decided({ ...state, wants }, session);
    }
    case 'agreement/opened': {
      const { [data.person]: _before, ...others } = state.openTo;
      return { ...state, openTo: data.on ? { ...others, [data.person]: true } : others };
    }
    default:
      return state;
  }
}
