import { Type } from 'typebox';
import {
  accept,
  acceptHere,
  at,
  boxOf,
  defineTool,
  refuse,
  type HereChange,
  type SessionState,
  type Viewer,
} from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
import {
  askedBox,
  FEWEST_VOTERS,
  MOST_ASKED,
  MOST_QUESTIONS,
  NEW,
  NOBODY,
  reasons,
  TAKEN_AFTER_MS,
  TICK,
  votersOf,
  votesBox,
  WINDOW_MS,
  type Asked,
  type BoxState,
  type Reason,
} from './state.ts';

export interface BoxView {
  /** For the class what was shown and answered; for who moderates all that came, and for an adult what is for them. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** Why a question is not shown: only the device that asked it knows its id. */
  readonly declined: Readonly<Record<string, Reason>>;
  readonly card?: true;
  /** How many nobody has looked at: for the educators. */
  readonly waiting?: number;
}

const id = Type.String({ pattern: '^[A-Za-z0-9_-]{16,40}$' });
const text = Type.String({ minLength: 1, maxLength: 300 });
const moderate = { surface: 'box', needs: ['M'] } as const;
const ask = { surface: 'box', needs: ['A'] } as const;
const Item = Type.Object({ id });
const StandSchema = Type.Object({
  id,
  standing: Type.Enum(['shown', 'answered', 'later', 'adult', 'declined']),
  reason: Type.Optional(Type.Enum(reasons)),
  /** In the educators' words, with the same meaning. */
  text: Type.Optional(text),
  answer: Type.Optional(Type.String({ maxLength: 600 })),
});

const empty = refuse('box/empty', 'Schrijf eerst je vraag.', 'Write your question first.');
const often = refuse(
  'box/often',
  'Drie vragen in vijf minuten is genoeg. Wacht even met de volgende.',
  'Three questions in five minutes is enough. Wait a little with the next one.',
);
const full = refuse('box/full', 'De vragenbox is vol.', 'The question box is full.');
const gone = refuse('box/gone', 'Die vraag is er niet meer.', 'That question is gone.');
const why = refuse(
  'box/why',
  'Kies waarom de vraag niet past.',
  'Choose why the question does not fit.',
);

const publicly: ReadonlySet<string> = new Set(['shown', 'answered', 'later']);

function seenBy(state: BoxState, { seat, letter }: Viewer): BoxView {
  const moderates = letter('box') === 'M';
  const all = Object.entries(state.asked);
  const sees = ({ standing }: Asked) =>
    publicly.has(standing) ||
    (moderates && standing === 'new') ||
    (standing === 'adult' && seat.responsible === true);
  const declined = all.flatMap(([one, { standing, reason }]) =>
    standing === 'declined' && reason ? [[one, reason] as const] : [],
  );
  // Counted anew: a gap would tell of a question that is not for these eyes.
  const seen = all
    .filter(([, one]) => sees(one))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([one, asked], order) => [one, { ...asked, order }] as const);
  return {
    asked: Object.fromEntries(seen),
    declined: Object.fromEntries(declined),
    ...(state.card && { card: true }),
    ...(seat.leads && { waiting: all.filter(([, { standing }]) => standing === 'new').length }),
  };
}

/** Boxes of votes whose number may be told, and is another one by now. */
const votesNow = (state: BoxState, session: SessionState) =>
  Object.entries(state.asked).flatMap(([one, { votes }]) => {
    const many = votersOf(boxOf(session, votesBox(one)).givers);
    // A process that began anew knows of fewer: who said it before did not take it back.
    return many >= FEWEST_VOTERS && many > (votes ?? 0) ? [{ id: one, votes: many }] : [];
  });

const emptied = (box: string): HereChange => ({ kind: 'emptied', box });

export const box = defineTool({
  id: 'box',
  surfaces: ['box'],
  events: {
    arrived: Type.Object({ id, text: Type.String() }),
    stood: StandSchema,
    counted: Type.Object({ id, votes: Type.Integer() }),
    carded: Type.Object({}),
  },
  initial: (): BoxState => ({ asked: {}, count: 0 }),
  commands: {
    /** Nothing of it is written before it was taken out of the box with whatever else came (rule 34). */
    put: {
      schema: Type.Object({ id, text }),
      ...ask,
      decide: ({ state, data, actor, context, session }) => {
        const said = trimmed(data.text);
        if (!said) return empty;
        if (
          at(state.asked, data.id) ||
          boxOf(session, NEW).slips.some(({ slip }) => slip === data.id)
        )
          return accept();
        const window = askedBox(context.now);
        if ((at(boxOf(session, window).givers, actor.id) ?? 0) >= MOST_ASKED) return often;
        if (state.count >= MOST_QUESTIONS) return full;
        // How often somebody asked, and what was asked, have nothing in common: not even in memory.
        const put = { kind: 'put', value: true } as const;
        return acceptHere([
          { ...put, box: NEW, giver: NOBODY, slip: data.id, value: said, at: context.now },
          { ...put, box: window, giver: actor.id, slip: context.newId() },
          { ...put, box: TICK, giver: NOBODY, slip: context.newId(), at: context.now },
        ]);
      },
    },
    up: {
      schema: Item,
      ...ask,
      decide: ({ state, data, actor, context, session }) => {
        const asked = at(state.asked, data.id);
        if (!asked || !publicly.has(asked.standing)) return gone;
        const name = votesBox(data.id);
        if (at(boxOf(session, name).givers, actor.id)) return accept();
        const put = { kind: 'put', value: true } as const;
        return acceptHere([
          { ...put, box: name, giver: actor.id, slip: context.newId() },
          { ...put, box: TICK, giver: NOBODY, slip: context.newId(), at: context.now },
        ]);
      },
    },
    stand: {
      schema: StandSchema,
      ...moderate,
      decide: ({ state, data }) => {
        const asked = at(state.asked, data.id);
        // What an adult has is the adult's: it does not come back to a screen.
        if (!asked || asked.standing === 'adult') return gone;
        if (data.standing === 'declined' && !data.reason) return why;
        return data.standing === 'adult' && !state.card
          ? accept({ type: 'box/stood', data }, { type: 'box/carded', data: {} })
          : accept({ type: 'box/stood', data });
      },
    },
  },
  evolve: {
    arrived: (state, { id: slip, text: said }): BoxState => ({
      ...state,
      count: state.count + 1,
      asked: { ...state.asked, [slip]: { text: said, order: state.count, standing: 'new' } },
    }),
    stood(state, { id: slip, standing, reason, text: said, answer }) {
      const before = state.asked[slip];
      if (!before) return state;
      const { reason: _before, ...rest } = before;
      const now: Asked = {
        ...rest,
        standing,
        ...(said && { text: said }),
        ...(answer && { answer }),
        ...(reason && { reason }),
      };
      return { ...state, asked: { ...state.asked, [slip]: now } };
    },
    counted: (state, { id: slip, votes }) => ({
      ...state,
      asked: { ...state.asked, [slip]: { ...state.asked[slip]!, votes } },
    }),
    carded: (state): BoxState => ({ ...state, card: true }),
  },
  shared: (state, viewer): BoxView => seenBy(state, viewer),
  deadlines: (_state, session) => {
    const { since } = boxOf(session, TICK);
    return since
      ? [{ id: 'box/take', at: since + TAKEN_AFTER_MS, type: 'box/take', data: {} }]
      : [];
  },
  due: {
    take: {
      schema: Type.Object({}),
      decide: ({ state, session, context }) => {
        const arrived = boxOf(session, NEW).slips.map(({ slip, value }) => ({
          type: 'box/arrived' as const,
          data: { id: slip, text: String(value) },
        }));
        const counted = votesNow(state, session).map((data) => ({
          type: 'box/counted' as const,
          data,
        }));
        // How often somebody asked is forgotten once it counts no more.
        const past = askedBox(context.now - WINDOW_MS);
        return acceptHere([emptied(NEW), emptied(TICK), emptied(past)], ...arrived, ...counted);
      },
    },
  },
  facts: {
    session: {
      handled: {
        asks: {
          nl: 'Is elke getoonde vraag beantwoord, of voor later?',
          en: 'Is every question that was shown answered, or for later?',
        },
        holds: (state) => Object.values(state.asked).every(({ standing }) => standing !== 'shown'),
      },
    },
  },
  /** A worrying question is for the adults, by the hour and the text (class K5). */
  keep(state, person, session) {
    const worrying = Object.values(state.asked).filter(({ standing }) => standing === 'adult');
    return session.form.seats[person.role]?.responsible && worrying.length > 0
      ? worrying.map(({ text: said }) => said)
      : undefined;
  },
});
