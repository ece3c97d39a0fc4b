import { fingerprint, type PersonId } from '../../engine/index.ts';
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
  /** How often signatures were voided by an edit; people are told. */
  readonly voided: number;
  readonly proposals: Readonly<Record<string, { readonly by: PersonId; readonly text: string }>>;
  /** How each party wants this to end; all the same is what counts. */
  readonly wants: Readonly<Record<PersonId, Outcome>>;
  /** Parties who allow the adult to read the text. */
  readonly openTo: Readonly<Record<PersonId, true>>;
}

export const initial: AgreementState = {
  items: {},
  count: 0,
  tell: '',
  wrong: '',
  followup: '',
  version: 1,
  signatures: {},
  voided: 0,
  proposals: {},
  wants: {},
  openTo: {},
};

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

/** Signed by all of them, on the code that is frozen now. */
export const signedBy = (state: AgreementState, people: readonly PersonId[]): boolean =>
  state.frozen !== undefined &&
  people.length > 0 &&
  people.every((person) => state.signatures[person]?.code === state.frozen?.code);

/** What all parties chose, when it is the same. */
export function outcomeOf(
  state: AgreementState,
  parties: readonly PersonId[],
): Outcome | undefined {
  const [first] = parties.map((party) => state.wants[party]);
  return first !== undefined && parties.every((party) => state.wants[party] === first)
    ? first
    : undefined;
}

/** Any edit, even of a comma, makes a new version and cancels all signatures. */
function edited(state: AgreementState): AgreementState {
  const { frozen, ...rest } = state;
  if (!frozen) return { ...rest, version: state.version };
  const voided = Object.keys(state.signatures).length > 0 ? state.voided + 1 : state.voided;
  return { ...rest, version: state.version + 1, signatures: {}, voided };
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
  readonly outcome: Outcome;
  readonly on: boolean;
}

/** One past event more. */
export function evolve(
  state: AgreementState,
  event: { type: string; data: unknown },
): AgreementState {
  const data = event.data as Data;
  switch (event.type) {
    case 'agreement/item-set': {
      const order = state.items[data.id]?.order ?? state.count;
      const items = { ...state.items, [data.id]: { ...data.item, order } };
      return edited({ ...state, items, count: state.count + 1 });
    }
    case 'agreement/item-dropped': {
      const { [data.id]: _gone, ...items } = state.items;
      return edited({ ...state, items });
    }
    case 'agreement/set':
      return edited({ ...state, ...data.part });
    case 'agreement/frozen':
      return { ...state, frozen: data.frozen };
    case 'agreement/thawed':
      return edited(state);
    case 'agreement/signed':
      return { ...state, signatures: { ...state.signatures, [data.person]: data.signature } };
    case 'agreement/proposed':
      return {
        ...state,
        proposals: { ...state.proposals, [data.id]: { by: data.by, text: data.text } },
      };
    case 'agreement/proposal-dropped': {
      const { [data.id]: _gone, ...proposals } = state.proposals;
      return { ...state, proposals };
    }
    case 'agreement/wanted':
      return { ...state, wants: { ...state.wants, [data.person]: data.outcome } };
    case 'agreement/opened': {
      const { [data.person]: _before, ...others } = state.openTo;
      return { ...state, openTo: data.on ? { ...others, [data.person]: true } : others };
    }
    default:
      return state;
  }
}
