import { Type } from 'typebox';
import {
  accept,
  areFilled,
  at,
  closed,
  defineTool,
  inCircle,
  inKeyOrder,
  isPresent,
  milliseconds,
  nobody,
  refuse,
  seatOf,
  type PersonId,
  type SessionState,
  type Stage,
} from '../../engine/index.ts';

import { events, evolve, returned, timed, type CaucusState, type Statement } from './state.ts';
import { trimmed } from '../../wire/trimmed.ts';

export type { CaucusState } from './state.ts';

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
  /** Leads only: one party had a talk apart that another was not offered yet. */
  readonly unfair?: true;
}
export interface CaucusOwn {
  readonly offer?: 'offered' | 'accepted' | 'declined' | 'had';
  readonly asked?: true;
  readonly list: Readonly<Record<string, Statement>>;
  readonly agreed?: true;
}

export const MOST_STATEMENTS = 12;
/** How long a talk apart is at first. */
const FormPart = Type.Object({ length: milliseconds }, closed);
const Empty = Type.Object({}, { additionalProperties: false });
const person = Type.String({ maxLength: 40 });
const id = Type.String({ maxLength: 40 });
const OfferSchema = Type.Object({ person });
const AnswerSchema = Type.Object({ yes: Type.Boolean() });
const WriteSchema = Type.Object({ text: Type.String({ minLength: 1, maxLength: 300 }) });
const ItemSchema = Type.Object({ id });

const lead = { surface: 'caucus', needs: ['M'] } as const;
const party = { surface: 'caucus', needs: ['E'] } as const;
const busy = refuse(
  'caucus/busy',
  'Er loopt al een apart gesprek.',
  'A private talk is already going on.',
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
  areFilled(session, 'leads') &&
  [...inCircle(session, 'leads'), party].every((who) => isPresent(session, who));

const inside = (state: CaucusState, who: PersonId) => state.now?.party === who;

/** As often as one had it, each of the others had it, or could have had it. */
const isFair = (state: CaucusState, stage: Stage): boolean => {
  const most = Math.max(0, ...Object.values(state.talks));
  return inCircle(stage, 'served').every((id) => (state.chances[id] ?? 0) >= most);
};

export const caucus = defineTool({
  id: 'caucus',
  form: FormPart,
  surfaces: ['caucus', 'caucus/room'],
  events,
  initial: ({ told }): CaucusState => ({
    length: told?.length ?? 300_000,
    rooms: 0,
    talks: {},
    chances: {},
    told: {},
    asked: {},
    offers: {},
    share: {},
  }),
  commands: {
    ask: {
      schema: Empty,
      ...party,
      decide: ({ state, actor }) =>
        actor.id in state.asked
          ? accept()
          : accept({ type: 'caucus/asked', data: { person: actor.id } }),
    },
    offer: {
      schema: OfferSchema,
      ...lead,
      decide: ({ state, data, session }) => {
        if (!inCircle(session, 'served').includes(data.person)) return nobody;
        // An offer that still stands is not a second one.
        return ['offered', 'accepted'].includes(state.offers[data.person] ?? '')
          ? accept()
          : accept({ type: 'caucus/offered', data: { ...data, offer: 'offered' } });
      },
    },
    answer: {
      schema: AnswerSchema,
      ...party,
      decide: ({ state, data, actor }) =>
        state.offers[actor.id] === 'offered'
          ? accept({
              type: 'caucus/offered',
              data: { person: actor.id, offer: data.yes ? 'accepted' : 'declined' },
            })
          : accept(),
    },
    begin: {
      schema: OfferSchema,
      ...lead,
      decide: ({ state, data, session, context }) => {
        if (!inCircle(session, 'served').includes(data.person)) return nobody;
        if (state.now) return busy;
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
    },
    write: {
      schema: WriteSchema,
      ...party,
      decide: ({ state, data, actor, context }) => {
        if (!inside(state, actor.id)) return notInside;
        if (!trimmed(data.text))
          return refuse('caucus/empty', 'Schrijf eerst iets.', 'Write something first.');
        if (Object.keys(state.share[actor.id] ?? {}).length >= MOST_STATEMENTS)
          return refuse('caucus/full', 'Je lijst is vol.', 'Your list is full.');
        return accept({
          type: 'caucus/written',
          data: { person: actor.id, id: context.newId(), text: trimmed(data.text) },
        });
      },
    },
    drop: {
      schema: ItemSchema,
      ...party,
      decide: ({ state, data, actor }) =>
        at(state.share[actor.id] ?? {}, data.id)
          ? accept({ type: 'caucus/dropped', data: { ...data, person: actor.id } })
          : notOnList,
    },
    agree: {
      schema: Empty,
      ...party,
      decide: ({ state, actor }) =>
        inside(state, actor.id) ? accept({ type: 'caucus/agreed', data: {} }) : notInside,
    },
    return: {
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
    },
    tell: {
      schema: ItemSchema,
      ...party,
      decide: ({ state, data, actor }) => {
        if (state.now) return busy;
        return at(state.share[actor.id] ?? {}, data.id)
          ? accept({ type: 'caucus/told', data: { ...data, person: actor.id } })
          : notOnList;
      },
    },
  },
  evolve,
  follow(state, event, session) {
    if (!state.now) return state;
    // A phase that moves, a session that stops, or somebody of the three who leaves, ends the private talk;
    // its text goes with it.
    const stops = ['session/moved', 'session/frozen', 'session/ended'].includes(event.type);
    const left =
      (event.type === 'session/left' || event.type === 'session/removed') &&
      (event.data.person === state.now.party || !seatOf(session, event.data.person)?.served);
    if (stops || left) return returned(state);
    return { ...state, now: timed(state.now, session.status === 'open', event.at) };
  },
  narrow(state, { id }, session) {
    if (!state.now) return undefined;
    const inCaucus = id === state.now.party || seatOf(session, id)?.leads;
    return inCaucus ? ['caucus', 'caucus/room', 'private'] : ['caucus', 'private'];
  },
  shared(state, { seat }, stage): CaucusView {
    const leading = seat.leads !== undefined;
    const { party, until, left } = state.now ?? {};
    return {
      ...(party &&
        until !== undefined && { now: { party, until, ...(left !== undefined && { left }) } }),
      told: inKeyOrder(Object.entries(state.told)),
      ...(leading && { asked: state.asked, offers: state.offers }),
      ...(leading && !isFair(state, stage) && { unfair: true }),
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
    session: {
      quiet: {
        asks: { nl: 'Is er geen apart gesprek bezig?', en: 'Is no private talk going on?' },
        holds: (state) => state.now === undefined,
      },
      fair: {
        asks: {
          nl: 'Kreeg iedereen een apart gesprek aangeboden, als iemand er een had?',
          en: 'Was everyone offered a private talk, if somebody had one?',
        },
        holds: (state, _args, stage) => isFair(state, stage),
      },
    },
  },
  rooms: ({ now }, stage) =>
    now
      ? [
          {
            id: String(now.room),
            people: [now.party, ...inCircle(stage, 'leads')],
            documents: [{ surface: 'caucus/room' }],
          },
        ]
      : [],
});

const textsOf = (list: Readonly<Record<string, Statement>>): Record<string, string> =>
  Object.fromEntries(Object.entries(list).map(([id, item]) => [id, item.text]));
