import { Type } from 'typebox';
import {
  accept,
  at,
  command,
  refuse,
  required,
  type PersonId,
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
    readonly agreed?: true;
  };
  readonly rooms: number;
  readonly asked: Readonly<Record<PersonId, true>>;
  readonly offers: Readonly<Record<PersonId, 'offered' | 'accepted' | 'declined' | 'had'>>;
  /** What a party wants to say in the circle, in its own words. */
  readonly share: Readonly<Record<PersonId, Readonly<Record<string, Statement>>>>;
}

export interface CaucusView {
  readonly now?: { readonly party: PersonId; readonly until: number };
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

const inside = (state: CaucusState, who: PersonId) => state.now?.party === who;

export const caucus: Tool<CaucusState> = {
  id: 'caucus',
  initial: (form) => ({
    length: (form.tools['caucus'] as { length: number } | undefined)?.length ?? 300_000,
    rooms: 0,
    asked: {},
    offers: {},
    share: {},
  }),
  commands: {
    ask: command<CaucusState, typeof Empty>({
      schema: Empty,
      ...party,
      decide: ({ actor }) => accept({ type: 'caucus/asked', data: { person: actor.id } }),
    }),
    offer: command<CaucusState, typeof OfferSchema>({
      schema: OfferSchema,
      ...lead,
      decide: ({ data, session }) =>
        at(session.people, data.person)?.role === 'party'
          ? accept({ type: 'caucus/offered', data: { ...data, offer: 'offered' } })
          : noParty,
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
        if (at(session.people, data.person)?.role !== 'party') return noParty;
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
      decide: ({ data, actor }) =>
        accept({ type: 'caucus/dropped', data: { ...data, person: actor.id } }),
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
          : refuse(
              'caucus/unknown',
              'Die zin staat niet op je lijst.',
              'That sentence is not on your list.',
            );
      },
    }),
  },
  evolve: (state, event) => evolveCaucus(state, event),
  follow: (state, event) =>
    // A phase that moves, or a session that stops, ends the private talk; its text goes with it.
    state.now && ['session/moved', 'session/frozen', 'session/ended'].includes(event.type)
      ? evolveCaucus(state, { type: 'caucus/returned', data: {} })
      : state,
  narrow(state, who) {
    if (!state.now) return undefined;
    const inCaucus = who.id === state.now.party || who.role === 'lead' || who.role === 'colead';
    return inCaucus ? ['caucus', 'caucus/room', 'private'] : ['caucus', 'private'];
  },
  shared(state, audience): CaucusView {
    const leading = audience.role === 'lead' || audience.role === 'colead';
    const told = Object.entries(state.share).map(
      ([who, list]) => [who, textsOf(list, (item) => item.told === true)] as const,
    );
    return {
      ...(state.now && { now: { party: state.now.party, until: state.now.until } }),
      told: Object.fromEntries(told.filter(([, list]) => Object.keys(list).length > 0)),
      ...(leading && { asked: state.asked, offers: state.offers }),
      ...(leading &&
        state.now && { list: textsOf(state.share[state.now.party] ?? {}, () => true) }),
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
    // If one had it, the others had it, said no, or were at least offered the same.
    fair: (state, _person, _args, session) => {
      const offers = required(session, ['party']).map((id) => state.offers[id]);
      return !offers.includes('had') || offers.every((offer) => offer !== undefined);
    },
  },
  documents: ({ now }) =>
    now ? [{ name: `caucus:room:${now.room}`, surface: 'caucus/room' }] : [],
};

function textsOf(
  list: Readonly<Record<string, Statement>>,
  which: (item: Statement) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(list)
      .filter(([, item]) => which(item))
      .map(([id, item]) => [id, item.text]),
  );
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
    case 'caucus/offered':
      return { ...state, offers: { ...state.offers, [data.person]: data.offer } };
    case 'caucus/began': {
      const { [data.person]: _asked, ...asked } = state.asked;
      const now = { party: data.person, room: state.rooms + 1, until: data.until };
      return {
        ...state,
        asked,
        now,
        rooms: now.room,
        offers: { ...state.offers, [data.person]: 'had' },
      };
    }
    case 'caucus/written':
      return {
        ...state,
        share: { ...state.share, [data.person]: { ...mine, [data.id]: { text: data.text } } },
        ...reopened(state),
      };
    case 'caucus/dropped': {
      const { [data.id]: _gone, ...rest } = mine;
      return { ...state, share: { ...state.share, [data.person]: rest }, ...reopened(state) };
    }
    case 'caucus/agreed':
      return state.now ? { ...state, now: { ...state.now, agreed: true } } : state;
    case 'caucus/told': {
      const statement = mine[data.id];
      if (!statement) return state;
      return {
        ...state,
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
function reopened(state: CaucusState): Pick<CaucusState, 'now'> {
  if (!state.now) return {};
  const { agreed: _agreed, ...now } = state.now;
  return { now };
}
