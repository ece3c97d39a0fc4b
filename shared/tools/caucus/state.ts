import { Type } from 'typebox';
import type { Evolve, PersonId } from '../../engine/index.ts';

export interface Statement {
  readonly text: string;
  /** Tapped by the party itself after returning: only then on the main stage. */
  readonly told?: true;
}

/** A talk of both mediators with one party (forms.md 2.5). The waiting parties learn that it goes on, and how long. */
export interface CaucusState {
  readonly length: number;
  readonly now?: {
    readonly party: PersonId;
    readonly room: number;
    readonly until: number;
    /** In a pause: the ms that remain. */
    readonly left?: number;
    readonly agreed?: true;
  };
  readonly rooms: number;
  /** How often each party had a private talk, and how often it could have one. */
  readonly talks: Readonly<Record<PersonId, number>>;
  readonly chances: Readonly<Record<PersonId, number>>;
  readonly asked: Readonly<Record<PersonId, true>>;
  readonly offers: Readonly<Record<PersonId, 'offered' | 'accepted' | 'declined' | 'had'>>;
  /** What a party wants to say in the circle, in its own words. */
  readonly share: Readonly<Record<PersonId, Readonly<Record<string, Statement>>>>;
  /** In the order in which they were told, which may be another than that of the writing. */
  readonly told: Readonly<Record<PersonId, Readonly<Record<string, string>>>>;
}

const plusOne = (counts: Readonly<Record<PersonId, number>>, who: PersonId) => ({
  ...counts,
  [who]: (counts[who] ?? 0) + 1,
});

/** A pause holds the time of the talk, so that both parties get the same. */
export function timed(now: NonNullable<CaucusState['now']>, open: boolean, at: number): typeof now {
  const { left, ...rest } = now;
  if (open) return left === undefined ? now : { ...rest, until: at + left };
  return left === undefined ? { ...now, left: Math.max(0, now.until - at) } : now;
}

const person = Type.String({ maxLength: 40 });
const id = Type.String({ maxLength: 40 });
const Nothing = Type.Object({}, { additionalProperties: false });

export const events = {
  asked: Type.Object({ person }),
  offered: Type.Object({
    person,
    offer: Type.Union([
      Type.Literal('offered'),
      Type.Literal('accepted'),
      Type.Literal('declined'),
    ]),
  }),
  began: Type.Object({ person, until: Type.Number() }),
  written: Type.Object({ person, id, text: Type.String() }),
  dropped: Type.Object({ person, id }),
  agreed: Nothing,
  told: Type.Object({ person, id }),
  returned: Nothing,
};

export const returned = ({ now: _now, ...rest }: CaucusState): CaucusState => rest;

export const evolve: Evolve<CaucusState, typeof events> = {
  asked: (state, { person }) => ({ ...state, asked: { ...state.asked, [person]: true } }),
  offered(state, { person, offer }) {
    const chances = offer === 'offered' ? plusOne(state.chances, person) : state.chances;
    return { ...state, chances, offers: { ...state.offers, [person]: offer } };
  },
  began(state, { person, until }) {
    const offered = state.offers[person] === 'accepted';
    const { [person]: _asked, ...asked } = state.asked;
    const now = { party: person, room: state.rooms + 1, until };
    return {
      ...state,
      asked,
      now,
      rooms: now.room,
      talks: plusOne(state.talks, person),
      chances: offered ? state.chances : plusOne(state.chances, person),
      offers: { ...state.offers, [person]: 'had' },
    };
  },
  written(state, { person, id, text }) {
    const mine = { ...state.share[person], [id]: { text } };
    return { ...state, share: { ...state.share, [person]: mine }, ...reopened(state, person) };
  },
  dropped(state, { person, id }) {
    const { [id]: _gone, ...mine } = state.share[person] ?? {};
    const { [id]: _said, ...said } = state.told[person] ?? {};
    return {
      ...state,
      share: { ...state.share, [person]: mine },
      ...(person in state.told && { told: { ...state.told, [person]: said } }),
      ...reopened(state, person),
    };
  },
  agreed: (state) => (state.now ? { ...state, now: { ...state.now, agreed: true } } : state),
  told(state, { person, id }) {
    const mine = state.share[person] ?? {};
    const statement = mine[id];
    if (!statement) return state;
    const said = { ...state.told[person], [id]: statement.text };
    const shared = { ...mine, [id]: { ...statement, told: true as const } };
    return {
      ...state,
      told: { ...state.told, [person]: said },
      share: { ...state.share, [person]: shared },
    };
  },
  returned,
};

/** A list that changed has to be confirmed again. */
function reopened(state: CaucusState, party: PersonId): Pick<CaucusState, 'now'> {
  if (state.now?.party !== party) return {};
  const { agreed: _agreed, ...now } = state.now;
  return { now };
}
