import { Type, type Static } from 'typebox';
import {
  accept,
  byEntry,
  closed,
  defineTool,
  inCircle,
  nobody,
  opens,
  refuse,
  seatOf,
  type Data,
  type PersonId,
  type SessionState,
  WordsSchema,
} from '../../engine/index.ts';
import type { Text } from '../../wire/text.ts';

/** What the adult checks before a mediation (forms.md 2.1); a form gives the list in `tools.intake`. */
export interface IntakeState {
  readonly checks: Readonly<Record<string, Text>>;
  readonly answers: Readonly<Record<string, 'no' | 'yes'>>;
  readonly category?: Category;
  readonly practical?: string;
  readonly reachable?: true;
  readonly willing: Readonly<Record<PersonId, boolean>>;
  /** Party -> the mediators whom this party accepts; a veto needs no reason. */
  readonly accepts: Readonly<Record<PersonId, Readonly<Record<PersonId, boolean>>>>;
  readonly neutral: Readonly<Record<PersonId, boolean>>;
  /** Mediators whom every party accepted, once they said to be neutral: nobody else sees anything of the talk. */
  readonly seated: Readonly<Record<PersonId, true>>;
}

export interface IntakeView {
  readonly category?: Category;
  readonly practical?: string;
  /** The adult only, and only during the intake. */
  readonly full?: Omit<IntakeState, 'category' | 'practical' | 'seated'>;
}
export interface IntakeOwn {
  readonly willing?: boolean;
  readonly accepts?: Readonly<Record<PersonId, boolean>>;
  readonly neutral?: boolean;
}

export const categories = [
  'friendship',
  'gossip',
  'joke',
  'borrowed',
  'promise',
  'left-out',
  'group-work',
  'other',
] as const;
export type Category = (typeof categories)[number];

const CheckSchema = Type.Object({
  item: Type.String({ pattern: '^[a-z-]{1,40}$' }),
  answer: Type.Union([Type.Literal('no'), Type.Literal('yes')]),
});
const AboutSchema = Type.Object({
  category: Type.Enum(categories),
  practical: Type.String({ maxLength: 300 }),
});
const OnSchema = Type.Object({ on: Type.Boolean() });
const AcceptSchema = Type.Object({ mediator: Type.String({ maxLength: 40 }), on: Type.Boolean() });

const person = Type.String({ maxLength: 40 });
const Said = Type.Object({ on: Type.Boolean(), person });

/** A talk that begins again knows what it is about. */
const InheritsSchema = Type.Partial(AboutSchema, { additionalProperties: false });
export type IntakeInherits = Data<typeof InheritsSchema>;

/** The questions of the adult's list. */
const FormPart = Type.Object({ checks: byEntry(WordsSchema) }, closed);

/** The intake itself: the adult asks and reads. In any other phase only a new mediator is asked for. */
const PhaseSchema = Type.Object({ beforehand: Type.Literal(true) }, closed);
export type IntakePhase = Static<typeof PhaseSchema>;

const adult = { surface: 'intake', needs: ['E'] } as const;
const party = { surface: 'intake/willing', needs: ['S'] } as const;

export const intake = defineTool({
  id: 'intake',
  form: FormPart,
  phase: PhaseSchema,
  surfaces: ['intake', 'intake/neutral', 'intake/willing'],
  events: {
    checked: CheckSchema,
    described: AboutSchema,
    reachable: OnSchema,
    willing: Said,
    accepted: Type.Object({ mediator: person, on: Type.Boolean(), person }),
    neutral: Said,
  },
  inherits: InheritsSchema,
  // The questions are asked anew.
  initial: ({ told, inherited }): IntakeState => ({
    checks: {},
    ...told,
    ...inherited,
    answers: {},
    willing: {},
    accepts: {},
    neutral: {},
    seated: {},
  }),
  commands: {
    check: {
      schema: CheckSchema,
      ...adult,
      decide: ({ state, data }) =>
        Object.hasOwn(state.checks, data.item)
          ? accept({ type: 'intake/checked', data })
          : refuse(
              'intake/unknown',
              'Die vraag staat niet op de lijst.',
              'That question is not on the list.',
            ),
    },
    about: {
      schema: AboutSchema,
      ...adult,
      decide: ({ data }) => accept({ type: 'intake/described', data }),
    },
    reachable: {
      schema: OnSchema,
      ...adult,
      decide: ({ data }) => accept({ type: 'intake/reachable', data }),
    },
    willing: {
      schema: OnSchema,
      ...party,
      decide: ({ data, actor }) =>
        accept({ type: 'intake/willing', data: { ...data, person: actor.id } }),
    },
    accept: {
      schema: AcceptSchema,
      ...party,
      decide: ({ data, actor, session }) =>
        inCircle(session, 'leads').includes(data.mediator)
          ? accept({ type: 'intake/accepted', data: { ...data, person: actor.id } })
          : nobody,
    },
    neutral: {
      schema: OnSchema,
      surface: 'intake/neutral',
      needs: ['S'],
      decide: ({ data, actor }) =>
        accept({ type: 'intake/neutral', data: { ...data, person: actor.id } }),
    },
  },
  evolve: {
    checked: (state, { item, answer }, _event, session) =>
      withSeated({ ...state, answers: { ...state.answers, [item]: answer } }, session),
    described: (state, { category, practical }, _event, session) =>
      withSeated({ ...state, category, practical }, session),
    reachable({ reachable: _before, ...state }, { on }, _event, session) {
      return withSeated({ ...state, ...(on && { reachable: true }) }, session);
    },
    willing: (state, { person, on }, _event, session) =>
      withSeated({ ...state, willing: { ...state.willing, [person]: on } }, session),
    accepted(state, { person, mediator, on }, _event, session) {
      const mine = { ...state.accepts[person], [mediator]: on };
      return withSeated({ ...state, accepts: { ...state.accepts, [person]: mine } }, session);
    },
    neutral: (state, { person, on }, _event, session) =>
      withSeated({ ...state, neutral: { ...state.neutral, [person]: on } }, session),
  },
  /** Who walks out of a mediator's seat is asked, and accepted, anew. */
  follow(state, event) {
    if (event.type !== 'session/left' && event.type !== 'session/removed') return state;
    const { person } = event.data;
    const { [person]: _neutral, ...neutral } = state.neutral;
    const { [person]: _seated, ...seated } = state.seated;
    const accepts = Object.entries(state.accepts).map(([party, mine]) => {
      const { [person]: _gone, ...others } = mine;
      return [party, others] as const;
    });
    return { ...state, neutral, seated, accepts: Object.fromEntries(accepts) };
  },
  /** A new mediator reads nothing before each party said yes (forms.md 2.1). */
  narrow(state, { id }, session) {
    const asked = seatOf(session, id)?.leads && opens(session, 'intake/neutral');
    return asked && !(id in state.seated) ? ['intake', 'intake/neutral'] : undefined;
  },
  shared(state, { seat, letter }): IntakeView {
    const { category, practical, seated: _seated, ...full } = state;
    // Who is asked to be neutral knows about what, also half-way.
    if (letter('intake') === '-' && letter('intake/neutral') === '-') return {};
    const about = { ...(category && { category }), ...(practical && { practical }) };
    return seat.responsible ? { ...about, full } : about;
  },
  own(state, { id, seat }): IntakeOwn {
    if (seat.served)
      return {
        ...(id in state.willing && { willing: state.willing[id] as boolean }),
        accepts: state.accepts[id] ?? {},
      };
    return id in state.neutral ? { neutral: state.neutral[id] as boolean } : {};
  },
  facts: {
    session: {
      clear: {
        asks: {
          nl: 'Is het antwoord op elke vraag van de lijst "nee"?',
          en: 'Is the answer to every question on the list "no"?',
        },
        holds: (state) => Object.keys(state.checks).every((item) => state.answers[item] === 'no'),
      },
      reachable: {
        asks: { nl: 'Is er een volwassene bereikbaar?', en: 'Can an adult be reached?' },
        holds: (state) => state.reachable === true,
      },
    },
    person: {
      willing: {
        asks: { nl: 'Wil deze persoon het zelf?', en: 'Does this person want it?' },
        holds: (state, person) => state.willing[person] === true,
      },
      accepts: {
        asks: {
          nl: 'Aanvaardt deze persoon beide bemiddelaars?',
          en: 'Does this person accept both mediators?',
        },
        holds: (state, person, _args, session) =>
          inCircle(session, 'leads').every(
            (mediator) => state.accepts[person]?.[mediator] === true,
          ),
      },
      neutral: {
        asks: {
          nl: 'Zei deze persoon: ik kies geen kant?',
          en: 'Did this person say: I take no side?',
        },
        holds: (state, person) => state.neutral[person] === true,
      },
    },
  },
  envelope: (state) =>
    state.category ? { category: state.category } : ({} as Record<string, string>),
});

function withSeated(state: IntakeState, session: SessionState): IntakeState {
  const parties = inCircle(session, 'served');
  const fresh = inCircle(session, 'leads').filter(
    (mediator) =>
      !(mediator in state.seated) &&
      state.neutral[mediator] === true &&
      parties.length > 0 &&
      parties.every((party) => state.accepts[party]?.[mediator] === true),
  );
  if (fresh.length === 0) return state;
  const seated = Object.fromEntries(fresh.map((mediator) => [mediator, true as const]));
  return { ...state, seated: { ...state.seated, ...seated } };
}
