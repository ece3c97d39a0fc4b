import { Type } from 'typebox';
import {
  accept,
  acceptHere,
  at,
  byEntry,
  closed,
  defineTool,
  EntrySchema,
  refuse,
  RoleSchema,
  NamingWordsSchema,
  WordsSchema,
  type Data,
  type PersonId,
} from '../../engine/index.ts';

/** One question on a scale; a form names its scales in `tools.checkin`. */
const ScaleOfForm = Type.Object(
  {
    question: WordsSchema,
    /** The question as whoever sees the answers reads it, of one person by name and of several; absent: as it is asked. */
    about: Type.Optional(Type.Object({ one: NamingWordsSchema, many: WordsSchema }, closed)),
    /** When it is asked, for whoever reads the answer later. */
    moment: Type.Optional(WordsSchema),
    from: Type.Integer({ minimum: 0, maximum: 10 }),
    to: Type.Integer({ minimum: 0, maximum: 10 }),
    /** Words for the lowest and the highest value. */
    ends: Type.Tuple([WordsSchema, WordsSchema]),
    /**
     * When the leads see an answer: as soon as it is given, or once the person taps *show*; or nobody ever, and it
     * counts in the totals of many sessions without a name (letter A, forms.md 0.9).
     */
    shown: Type.Enum(['at-once', 'on-tap', 'totals']),
    asks: Type.Array(RoleSchema, { minItems: 1 }),
    /** Kept by the person who answered (class K3), or destroyed at the end. */
    kept: Type.Boolean(),
  },
  closed,
);
export type Scale = Data<typeof ScaleOfForm>;

interface Answer {
  /** Absent when the person skipped, and where it counts without a name: this state never knows it then. */
  readonly value?: number;
  readonly shown?: true;
  readonly counted?: true;
}

export interface CheckinState {
  readonly scales: Readonly<Record<string, Scale>>;
  readonly answers: Readonly<Record<string, Readonly<Record<PersonId, Answer>>>>;
}

export interface CheckinView {
  readonly scales: CheckinState['scales'];
  /** Scale -> person -> value; leads only, and only what was shown. */
  readonly shown: Readonly<Record<string, Readonly<Record<PersonId, number>>>>;
}
export interface CheckinOwn {
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The ballot box of a scale that counts without a name. */
export const countingBox = (scale: string): string => `checkin/${scale}`;

const ScaleId = Type.String({ pattern: '^[a-z-]{1,40}$' });
const AnswerSchema = Type.Object({
  scale: ScaleId,
  value: Type.Integer({ minimum: 0, maximum: 10 }),
});
const ScaleSchema = Type.Object({ scale: ScaleId });
const surface = ({ scale }: { scale: string }) => `checkin/${scale}` as const;
const person = Type.String({ maxLength: 40 });
const Answered = Type.Object({ scale: ScaleId, person });
const writes = ['E', 'S', 'O'] as const;
const offScale = refuse(
  'checkin/off-scale',
  'Kies een cijfer dat op de schaal staat.',
  'Choose a number that is on the scale.',
);

function shownTo(state: CheckinState): CheckinView['shown'] {
  const perScale = Object.keys(state.scales).map((id) => {
    const answers = state.answers[id] ?? {};
    const visible = Object.entries(answers).filter(
      ([, answer]) => answer.shown && answer.value !== undefined,
    );
    return [
      id,
      Object.fromEntries(visible.map(([person, answer]) => [person, answer.value as number])),
    ] as const;
  });
  return Object.fromEntries(perScale.filter(([, people]) => Object.keys(people).length > 0));
}

function answered(
  state: CheckinState,
  { scale, person }: { scale: string; person: PersonId },
  answer: Answer,
): CheckinState {
  const answers = { ...state.answers[scale], [person]: answer };
  return { ...state, answers: { ...state.answers, [scale]: answers } };
}

export const checkin = defineTool({
  id: 'checkin',
  form: byEntry(ScaleOfForm),
  surfaces: ['checkin/*'],
  events: {
    answered: Type.Object({ scale: ScaleId, value: Type.Integer(), person }),
    counted: Answered,
    skipped: Answered,
    shown: Answered,
  },
  initial: ({ told }): CheckinState => ({
    scales: told ?? {},
    answers: {},
  }),
  commands: {
    answer: {
      schema: AnswerSchema,
      surface,
      needs: writes,
      decide: ({ state, data, actor }) => {
        const scale = at(state.scales, data.scale);
        if (!scale || data.value < scale.from || data.value > scale.to) return offScale;
        return accept({ type: 'checkin/answered', data: { ...data, person: actor.id } });
      },
    },
    /**
     * Without a name: the event says only that this person answered, so that nobody answers twice. What was answered
     * lies in a ballot box and never meets the log of the session (rule 34).
     */
    count: {
      schema: AnswerSchema,
      surface,
      needs: ['A'],
      decide: ({ state, data: { scale: id, value }, actor, context }) => {
        const scale = at(state.scales, id);
        if (!scale || value < scale.from || value > scale.to) return offScale;
        return state.answers[id]?.[actor.id]?.counted
          ? refuse(
              'checkin/counted',
              'Je antwoord telt al mee. Het draagt geen naam, dus het kan niet meer veranderen.',
              'Your answer counts already. It bears no name, so it cannot be changed.',
            )
          : acceptHere(
              [
                {
                  ...{ kind: 'put', box: countingBox(id), giver: actor.id },
                  ...{ slip: context.newId(), value },
                },
              ],
              { type: 'checkin/counted', data: { scale: id, person: actor.id } },
            );
      },
    },
    skip: {
      schema: ScaleSchema,
      surface,
      needs: writes,
      decide: ({ data, actor }) =>
        accept({ type: 'checkin/skipped', data: { ...data, person: actor.id } }),
    },
    show: {
      schema: ScaleSchema,
      surface,
      needs: writes,
      decide: ({ state, data, actor }) =>
        state.answers[data.scale]?.[actor.id]?.value === undefined
          ? refuse('checkin/unanswered', 'Kies eerst een cijfer.', 'Choose a number first.')
          : accept({ type: 'checkin/shown', data: { ...data, person: actor.id } }),
    },
  },
  evolve: {
    // A new answer is hidden again until it is shown: showing was about the answer that was there.
    answered: (state, { value, ...whose }) =>
      answered(state, whose, {
        value,
        ...(state.scales[whose.scale]?.shown === 'at-once' && { shown: true }),
      }),
    counted: (state, whose) => answered(state, whose, { counted: true }),
    skipped: (state, whose) => answered(state, whose, {}),
    shown: (state, whose) =>
      answered(state, whose, { ...state.answers[whose.scale]?.[whose.person], shown: true }),
  },
  shared(state, { seat }): CheckinView {
    const leading = seat.leads !== undefined;
    return { scales: state.scales, shown: leading ? shownTo(state) : {} };
  },
  own(state, person): CheckinOwn {
    // In the order of the scales: that of the answers would tell who answered what first.
    const mine = Object.keys(state.scales).flatMap((scale) => {
      const answer = state.answers[scale]?.[person.id];
      return answer ? [[scale, answer] as const] : [];
    });
    return { answers: Object.fromEntries(mine) };
  },
  facts: {
    person: {
      answered: {
        asks: {
          nl: 'Antwoordde deze persoon op de vraag, of sloeg die ze over?',
          en: 'Did this person answer the question, or skip it?',
        },
        args: Type.Object({ scale: EntrySchema }, closed),
        holds: (state, person, { scale }) => person in (state.answers[scale] ?? {}),
      },
    },
  },
  keep(state, person) {
    const kept = Object.entries(state.scales)
      .filter(([id, scale]) => scale.kept && state.answers[id]?.[person.id]?.value !== undefined)
      .map(([id, scale]) => ({
        question: scale.question,
        ...(scale.moment && { moment: scale.moment }),
        value: state.answers[id]?.[person.id]?.value,
        to: scale.to,
      }));
    return kept.length > 0 ? kept : undefined;
  },
});
