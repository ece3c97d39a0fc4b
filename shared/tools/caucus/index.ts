import { Type } from 'typebox';
import {
  accept,
  at,
  command,
  inKeyOrder,
  refuse,
  required,
  type PersonId,
  type SessionState,
  type Tool,
} from '../../engine/index.ts';

interface Statement {
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

export interface CaucusView {
  readonly now?: { readonly party: PersonId; readonly until: number; readonly left?: number };
  /** Statements that their party told everyone. */
  readonly told: Readonly<Record<PersonId, Readonly<Record<string, string>>>>;
  /** Leads only. */
  readonly asked?: CaucusState['asked'];
  readonly offers?: CaucusState['offers'];
  /** Leads, and only while they sit with that party. */
  readonly list?: Readonly<Record<string, string>>;
  readonly agreed?: true;
}
export interface CaucusOwn {
  readonly offer?: 'offered' | 'accepted' | 'declined' | 'had';
  readonly asked?: true;
  readonly list: Readonly<Record<string, Statement>>;
  readonly agreed?: true;
}

export const MOST_STATEMENTS = 12;
const Empty = Type.Object({}, { additionalProperties: false });
const person = Type.String({ maxLength: 40 });
const id = Type.String({ maxLength: 40 });
const OfferSchema = Type.Object({ person });
const AnswerSchema = Type.Object({ yes: Type.Boolean() });
const WriteSchema = Type.Object({ text: Type.String({ minLength: 1, maxLength: 300 }) });
const ItemSchema = Type.Object({ id });

const lead = { surface: 'caucus', needs: ['M'] } as const;
const party = { surface: 'caucus', needs: ['E'] } as const;
const noParty = refuse(
  'person/unknown',
  'Die persoon zit niet in deze kring.',
  'That person is not in this circle.',
);
const notInside = refuse(
  'caucus/not-inside',
  'Dat kan alleen in het aparte gesprek.',
  'That is possible only in the private talk.',
);

const notOnList = refuse(
  'caucus/unknown',
  'Die zin staat niet op je lijst.',
  'That sentence is not on your list.',
);

/** Both mediators and the party: nobody is alone with one of them. */
const allHere = (session: SessionState, party: PersonId): boolean =>
  [...required(session, ['lead', 'colead']), party].every((who) => session.people[who]?.present) &&
  required(session, ['lead']).length > 0 &&
  required(session, ['colead']).length > 0;

const inside = (state: CaucusState, who: PersonId) => state.now?.party === who;

export const caucus: Tool<CaucusState> = {
  id: 'caucus',
  passing: true,
  initial: (form) => ({
    length: (form.tools['caucus'] as { length: number } | undefined)?.length ?? 300_000,
    rooms: 0,
    talks: {},
    chances: {},
    told: {},
    asked: {},
    offers: {},
    share: {},
  }),
  commands: {
    ask: command<CaucusState, typeof Empty>({
      schema: Empty,
      ...party,
      decide: ({ state, actor }) =>
        actor.id in state.asked
          ? accept()
          : accept({ type: 'caucus/asked', data: { person: actor.id } }),
    }),
    offer: command<CaucusState, typeof OfferSchema>({
      schema: OfferSchema,
      ...lead,
      decide: ({ state, data, session }) => {
        if (!required(session, ['party']).includes(data.person)) return noParty;
        // An offer that still stands is not a second one.
        return ['offered', 'accepted'].includes(state.offers[data.person] ?? '')
          ? accept()
          : accept({ type: 'caucus/offered', data: { ...data, offer: 'offered' } });
      },
    }),
    answer: command<CaucusState, typeof AnswerSchema>({
      schema: AnswerSchema,
      ...party,
      decide: ({ state, data, actor }) =>
        state.offers[actor.id] === 'offered'
          ? accept({
              type: 'caucus/offered',
              data: { person: actor.id, offer: data.yes ? 'accepted' : 'declined' },
            })
          : accept(),
    }),
    begin: command<CaucusState, typeof OfferSchema>({
      schema: OfferSchema,
      ...lead,
      decide: ({ state, data, session, context }) => {
        if (!required(session, ['party']).includes(data.person)) return noParty;
        if (state.now)
          return refuse(
            'caucus/busy',
            'Er loopt al een apart gesprek.',
            'A private talk is already going on.',
          );
        // Asked by a party, or offered and accepted: nobody is taken apart against their will.
        const willing = data.person in state.asked || state.offers[data.person] === 'accepted';
        if (!willing)
          return refuse(
            'caucus/not-willing',
            'Bied het eerst aan. Een partij mag nee zeggen.',
            'Offer it first. A party may say no.',
          );
        if (!allHere(session, data.person))
          return refuse(
            'caucus/not-here',
            'Beide bemiddelaars en de partij moeten er zijn.',
            'Both mediators and the party must be here.',
          );
        return accept({
          type: 'caucus/began',
          data: { ...data, until: context.now + state.length },
        });
      },
    }),
    write: command<CaucusState, typeof WriteSchema>({
      schema: WriteSchema,
      ...party,
      decide: ({ state, data, actor, context }) => {
        if (!inside(state, actor.id)) return notInside;
        if (!data.text.trim())
          return refuse('caucus/empty', 'Schrijf eerst iets.', 'Write something first.');
        if (Object.keys(state.share[actor.id] ?? {}).length >= MOST_STATEMENTS)
          return refuse('caucus/full', 'Je lijst is vol.', 'Your list is full.');
        return accept({
          type: 'caucus/written',
          data: { person: actor.id, id: context.newId(), text: data.text.trim() },
        });
      },
    }),
    drop: command<CaucusState, typeof ItemSchema>({
      schema: ItemSchema,
      ...party,
      decide: ({ state, data, actor }) =>
        at(state.share[actor.id] ?? {}, data.id)
          ? accept({ type: 'caucus/dropped', data: { ...data, person: actor.id } })
          : notOnList,
    }),
    agree: command<CaucusState, typeof Empty>({
      schema: Empty,
      ...party,
      decide: ({ state, actor }) =>
        inside(state, actor.id) ? accept({ type: 'caucus/agreed', data: {} }) : notInside,
    }),
    return: command<CaucusState, typeof Empty>({
      schema: Empty,
      ...lead,
      decide: ({ state }) => {
        if (!state.now) return accept();
        return state.now.agreed
          ? accept({ type: 'caucus/returned', data: {} })
          : refuse(
              'caucus/list',
              'De partij bevestigt eerst wat verteld mag worden, ook als dat niets is.',
              'The party first confirms what may be told, even if that is nothing.',
            );
      },
    }),
    tell: command<CaucusState, typeof ItemSchema>({
      schema: ItemSchema,
      ...party,
      decide: ({ state, data, actor }) => {
        if (state.now)
          return refuse(
            'caucus/busy',
            'Er loopt al een apart gesprek.',
            'A private talk is already going on.',
          );
        return at(state.share[actor.id] ?? {}, data.id)
          ? accept({ type: 'caucus/told', data: { ...data, person: actor.id } })
          : notOnList;
      },
    }),
  },
  evolve: (state, event) => evolveCaucus(state, event),
  follow(state, event, session) {
    if (!state.now) return state;
    // A phase that moves, a session that stops, or somebody of the three who leaves, ends the private talk;
    // its text goes with it.
    const stops = ['session/moved', 'session/frozen', 'session/ended'].includes(event.type);
    const who = (event.data as { person?: PersonId }).person ?? '';
    const left =
      ['session/left', 'session/removed'].includes(event.type) &&
      (who === state.now.party || session.people[who]?.role !== 'party');
    if (stops || left) return evolveCaucus(state, { type: 'caucus/returned', data: {} });
    return { ...state, now: timed(state.now, session.status === 'open', event.at) };
  },
  narrow(state, who) {
    if (!state.now) return undefined;
    const inCaucus = who.id === state.now.party || who.role === 'lead' || who.role === 'colead';
    return inCaucus ? ['caucus', 'caucus/room', 'private'] : ['caucus', 'private'];
  },
  shared(state, audience): CaucusView {
    const leading = audience.role === 'lead' || audience.role === 'colead';
    const { party, until, left } = state.now ?? {};
    return {
      ...(party &&
        until !== undefined && { now: { party, until, ...(left !== undefined && { left }) } }),
      told: inKeyOrder(Object.entries(state.told)),
      ...(leading && { asked: state.asked, offers: state.offers }),
      ...(leading && party && { list: textsOf(state.share[party] ?? {}) }),
      ...(leading && state.now?.agreed && { agreed: true }),
    };
  },
  own(state, { id: who }): CaucusOwn {
    return {
      list: state.share[who] ?? {},
      ...(state.offers[who] && { offer: state.offers[who] }),
      ...(who in state.asked && { asked: true }),
      ...(inside(state, who) && state.now?.agreed && { agreed: true }),
    };
  },
  facts: {
    quiet: (state) => state.now === undefined,
    // As often as one had it, each of the others had it, or could have had it.
    fair: (state, _person, _args, session) => {
      const most = Math.max(0, ...Object.values(state.talks));
      return required(session, ['party']).every((id) => (state.chances[id] ?? 0) >= most);
    },
  },
  documents: ({ now }) =>
    now ? [{ name: `caucus:room:${now.room}`, surface: 'caucus/room' }] : [],
};

const textsOf = (list: Readonly<Record<string, Statement>>): Record<string, string> =>
  Object.fromEntries(Object.entries(list).map(([id, item]) => [id, item.text]));

const plusOne = (counts: Readonly<Record<PersonId, number>>, who: PersonId) => ({
  ...counts,
  [who]: (counts[who] ?? 0) + 1,
});

/** A pause holds the time of the talk, so that both parties get the same. */
function timed(now: NonNullable<CaucusState['now']>, open: boolean, at: number): typeof now {
  const { left, ...rest } = now;
  if (open) return left === undefined ? now : { ...rest, until: at + left };
  return left === undefined ? { ...now, left: Math.max(0, now.until - at) } : now;
}

function evolveCaucus(state: CaucusState, event: { type: string; data: unknown }): CaucusState {
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
