import type { PersonId } from '../../engine/index.ts';

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

export function evolveCaucus(
  state: CaucusState,
  event: { type: string; data: unknown },
): CaucusState {
  const data = event.data as {
    person: PersonId;
    offer: 'offered' | 'accepted' | 'declined';
    until: number;
    id: string;
    text: string;
  };
  const mine = state.share[data.person] ?? {};
  switch (event.type) {
    case 'caucus/asked':
      return { ...state, asked: { ...state.asked, [data.person]: true } };
    case 'caucus/offered': {
      const chances =
        data.offer === 'offered' ? plusOne(state.chances, data.person) : state.chances;
      return { ...state, chances, offers: { ...state.offers, [data.person]: data.offer } };
    }
    case 'caucus/began': {
      const offered = state.offers[data.person] === 'accepted';
      const { [data.person]: _asked, ...asked } = state.asked;
      const now = { party: data.person, room: state.rooms + 1, until: data.until };
      return {
        ...state,
        asked,
        now,
        rooms: now.room,
        talks: plusOne(state.talks, data.person),
        chances: offered ? state.chances : plusOne(state.chances, data.person),
        offers: { ...state.offers, [data.person]: 'had' },
      };
    }
    case 'caucus/written':
      return {
        ...state,
        share: { ...state.share, [data.person]: { ...mine, [data.id]: { text: data.text } } },
        ...reopened(state, data.person),
      };
    case 'caucus/dropped': {
      const { [data.id]: _gone, ...rest } = mine;
      const { [data.id]: _said, ...said } = state.told[data.person] ?? {};
      return {
        ...state,
        share: { ...state.share, [data.person]: rest },
        ...(data.person in state.told && { told: { ...state.told, [data.person]: said } }),
        ...reopened(state, data.person),
      };
    }
    case 'caucus/agreed':
      return state.now ? { ...state, now: { ...state.now, agreed: true } } : state;
    case 'caucus/told': {
      const statement = mine[data.id];
      if (!statement) return state;
      const said = { ...state.told[data.person], [data.id]: statement.text };
      return {
        ...state,
        told: { ...state.told, [data.person]: said },
        share: {
          ...state.share,
          [data.person]: { ...mine, [data.id]: { ...statement, told: true } },
        },
      };
    }
    case 'caucus/returned': {
      const { now: _now, ...rest } = state;
      return rest;
    }
    default:
      return state;
  }
}

/** A list that changed has to be confirmed again. */
function reopened(state: CaucusState, party: PersonId): Pick<CaucusState, 'now'> {
  if (state.now?.party !== party) return {};
  const { agreed: _agreed, ...now } = state.now;
  return { now };
}
