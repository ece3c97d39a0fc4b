import { Type } from 'typebox';
import { at, closed, defineTool, hasTrait, type Form } from '../../engine/index.ts';
import { commands } from './commands.ts';
import { keptResults, quizLine } from './kept.ts';
import { outline } from './outline.ts';
import { QuestionSchema, type Question } from './question.ts';
import { fresh, lastRound, runOf, withRound, type PollState } from './state.ts';
import { pollOwn, pollView, type PollOwn, type PollView } from './views.ts';

export type { PollOwn, PollState, PollView };

/** What a form asks in every lesson, such as what the class thought of it; and what a lesson brings along. */
const FormPart = Type.Object({ questions: Type.Array(QuestionSchema, { maxItems: 10 }) }, closed);
const Lesson = Type.Object(
  {
    questions: Type.Array(QuestionSchema, { maxItems: 60 }),
    quiz: Type.Array(Type.String(), { maxItems: 3 }),
    sensitive: Type.Boolean(),
  },
  closed,
);

const numbered = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map((question, order) => [question.id, { ...question, order }]));

/** Questions that the form asks at each session, for whoever leads it. */
const askedBy = (form: Form): string[] =>
  (
    (form.tools['poll'] as { questions?: readonly { id: string }[] } | undefined)?.questions ?? []
  ).map(({ id }) => id);

export const poll = defineTool({
  ...outline,
  form: FormPart,
  inherits: Lesson,
  initial: ({ told, inherited }): PollState => {
    const questions = [...(inherited?.questions ?? []), ...(told?.questions ?? [])];
    return {
      questions: numbered(questions),
      count: questions.length,
      quiz: inherited?.quiz ?? [],
      sensitive: inherited?.sensitive ?? false,
      ...(inherited?.sensitive && { firm: true as const }),
      runs: {},
    };
  },
  commands,
  evolve: {
    asked: (state, { run }) => ({
      ...state,
      now: run,
      runs: { ...state.runs, [run]: runOf(state, run) },
    }),
    left: ({ now: _now, ...state }) => state,
    opened(state, { run }) {
      const { shown: _before, ...before } = runOf(state, run);
      const rounds = [...before.rounds, { open: true, cast: {}, hands: {} }];
      return { ...state, runs: { ...state.runs, [run]: { ...before, rounds } } };
    },
    cast: (state, { run, person }) =>
      withRound(state, run, { cast: { ...lastRound(state.runs[run])?.cast, [person]: true } }),
    closed: (state, { run, totals }) => withRound(state, run, { open: false, totals }),
    shown: (state, { run, what }) => ({
      ...state,
      runs: { ...state.runs, [run]: { ...runOf(state, run), shown: what } },
    }),
    hands: (state, { run, hands }) => withRound(state, run, { hands }),
    word(state, { run, word, seen }) {
      const before = runOf(state, run);
      const words = { ...before.words, [word]: seen };
      return { ...state, runs: { ...state.runs, [run]: { ...before, words } } };
    },
    reset: (state, { run }) => ({ ...state, runs: { ...state.runs, [run]: fresh } }),
    put: (state, { question }) => ({
      ...state,
      count: state.count + 1,
      questions: {
        ...state.questions,
        [question.id]: {
          ...question,
          order: at(state.questions, question.id)?.order ?? state.count,
        },
      },
    }),
    dropped(state, { run }) {
      const { [run]: _gone, ...questions } = state.questions;
      const { now, ...rest } = state;
      return { ...rest, questions, ...(now !== undefined && now !== run && { now }) };
    },
    judged({ firm, ...state }, { sensitive, adult }): PollState {
      const stays = sensitive && (adult ?? firm);
      return { ...state, sensitive, judged: true, ...(stays && { firm: true }) };
    },
  },
  shared: (state, viewer): PollView => pollView(state, viewer),
  own: (state, { id }): PollOwn => pollOwn(state, id),
  envelope: (state, session) => quizLine(state, askedBy(session.form)),
  /** The educators take the totals along, and nobody else anything. */
  keep(state, person, session) {
    const results = hasTrait(session, person.role, 'leads')
      ? keptResults(state, askedBy(session.form))
      : [];
    return results.length > 0 ? results : undefined;
  },
  facts: {
    person: {
      voted: {
        asks: {
          nl: 'Stemde deze persoon op deze vraag?',
          en: 'Did this person vote on this question?',
        },
        args: Type.Object({ run: Type.String() }, closed),
        holds: (state, person, { run }) =>
          at(state.runs, run)?.rounds.some(({ cast }) => at(cast, person)) === true,
      },
    },
    session: {
      judged: {
        asks: {
          nl: 'Zei een volwassene of de les gevoelig is?',
          en: 'Did an adult say whether the lesson is sensitive?',
        },
        holds: (state) => state.judged === true,
      },
      'none-open': {
        asks: { nl: 'Is elke stemming dicht?', en: 'Is every vote closed?' },
        holds: (state) => Object.values(state.runs).every((run) => !lastRound(run)?.open),
      },
    },
  },
});
