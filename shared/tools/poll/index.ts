import { Type } from 'typebox';
import {
  accept,
  acceptHere,
  at,
  boxOf,
  closed,
  defineTool,
  hasTrait,
  refuse,
  slipIn,
} from '../../engine/index.ts';
import { readAnswer } from './answers.ts';
import { keptResults, quizLine } from './kept.ts';
import { QuestionSchema, type Question } from './question.ts';
import {
  boxName,
  counted,
  isQuiz,
  lastRound,
  questionsOf,
  QUIZ,
  type Ballot,
  type PollState,
  type Round,
  type Run,
} from './state.ts';
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

const name = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const word = Type.String({ minLength: 1, maxLength: 200 });
const RunSchema = Type.Object({ run: name });
const Empty = Type.Object({}, { additionalProperties: false });
const count = Type.Integer({ minimum: 0, maximum: 500 });
const HandsSchema = Type.Object({
  run: name,
  hands: Type.Record(Type.String({ maxLength: 40 }), count),
});
const TotalsSchema = Type.Record(
  Type.String(),
  Type.Object({ n: Type.Integer(), counts: Type.Record(Type.String(), Type.Integer()) }),
);
const CastSchema = Type.Object({
  run: name,
  round: Type.Integer({ minimum: 1, maximum: 2 }),
  /** A secret that the device chose: who has it can change this answer, and it says nothing of who that is. */
  slip: Type.String({ pattern: '^[A-Za-z0-9_-]{16,40}$' }),
  /** Per question; shapes: `answers.ts`. */
  answers: Type.Record(Type.String({ maxLength: 40 }), Type.Unknown(), { maxProperties: 3 }),
});

const moderate = { surface: 'poll', needs: ['M'] } as const;
const edit = { surface: 'poll/edit', needs: ['E'] } as const;
const MOST_ROUNDS = 2;
const MOST_QUESTIONS = 80;

const gone = refuse('poll/gone', 'Die vraag is er niet.', 'There is no such question.');
const isOpen = refuse(
  'poll/open',
  'Er wordt nog gestemd. Sluit eerst de stemming.',
  'People are still voting. Close the vote first.',
);
const notOpen = refuse(
  'poll/closed',
  'De stemming is dicht. Een stem die te laat komt, telt niet mee.',
  'The vote is closed. A vote that comes late does not count.',
);
const noAnswer = refuse(
  'poll/no-answer',
  'Dit antwoord past niet bij de vraag. Kies opnieuw.',
  'This answer does not fit the question. Choose again.',
);
const voted = refuse(
  'poll/voted',
  'Van dit toestel telt al een antwoord mee.',
  'An answer from this device counts already.',
);
const enough = refuse('poll/enough', 'Twee keer stemmen is genoeg.', 'Voting twice is enough.');
const early = refuse(
  'poll/early',
  'De eerste quiz tonen we pas na de quiz op het einde.',
  'The first quiz is shown after the quiz at the end.',
);
const personal = refuse(
  'poll/personal',
  'Deze les is gevoelig: vraag niet naar wat iemand zelf doet of meemaakt. Vraag wat iemand denkt of weet.',
  'This lesson is sensitive: do not ask what somebody does or lives through. Ask what people think or know.',
);
const full = refuse(
  'poll/full',
  'Meer dan 80 vragen is te veel.',
  'More than 80 questions is too many.',
);

const fresh: Run = { rounds: [], words: {} };
const runOf = (state: PollState, run: string): Run => at(state.runs, run) ?? fresh;
const exists = (state: PollState, run: string): boolean => questionsOf(state, run).length > 0;

/** The state with another last round of a run. */
function withRound(state: PollState, run: string, round: Partial<Round>): PollState {
  const before = runOf(state, run);
  const last = { ...before.rounds.at(-1)!, ...round };
  const rounds = before.rounds.with(-1, last);
  return { ...state, runs: { ...state.runs, [run]: { ...before, rounds } } };
}

/** What one device answers, per question; undefined where something of it is no answer. */
function ballotOf(state: PollState, run: string, answers: Readonly<Record<string, unknown>>) {
  const questions = questionsOf(state, run);
  const read = questions.map((one) => [one.id, readAnswer(one, answers[one.id])] as const);
  const all = read.every(([, answer]) => answer !== undefined);
  return all && Object.keys(answers).length === questions.length
    ? (Object.fromEntries(read) as Ballot)
    : undefined;
}

const numbered = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map((question, order) => [question.id, { ...question, order }]));

export const poll = defineTool({
  id: 'poll',
  form: FormPart,
  inherits: Lesson,
  surfaces: ['poll', 'poll/edit', 'poll/judge'],
  events: {
    asked: RunSchema,
    left: Empty,
    opened: RunSchema,
    cast: Type.Object({ run: name, round: Type.Integer(), person: Type.String() }),
    closed: Type.Object({ run: name, totals: TotalsSchema }),
    shown: Type.Object({ run: name, what: Type.Enum(['totals', 'answer']) }),
    hands: HandsSchema,
    word: Type.Object({ run: name, word, seen: Type.Boolean() }),
    reset: RunSchema,
    put: Type.Object({ question: QuestionSchema }),
    dropped: RunSchema,
    judged: Type.Object({ sensitive: Type.Boolean() }),
  },
  initial: ({ told, inherited }): PollState => {
    const questions = [...(inherited?.questions ?? []), ...(told?.questions ?? [])];
    return {
      questions: numbered(questions),
      count: questions.length,
      quiz: inherited?.quiz ?? [],
      sensitive: inherited?.sensitive ?? false,
      runs: {},
    };
  },
  commands: {
    ask: {
      schema: RunSchema,
      ...moderate,
      decide: ({ state, data }) => {
        if (!exists(state, data.run)) return gone;
        if (state.now !== undefined && lastRound(at(state.runs, state.now))?.open) return isOpen;
        return state.now === data.run ? accept() : accept({ type: 'poll/asked', data });
      },
    },
    /** Back to the slides. */
    leave: {
      schema: Empty,
      ...moderate,
      decide: ({ state }) => {
        if (state.now === undefined) return accept();
        return lastRound(at(state.runs, state.now))?.open
          ? isOpen
          : accept({ type: 'poll/left', data: {} });
      },
    },
    open: {
      schema: RunSchema,
      ...moderate,
      decide: ({ state, data }) => {
        if (state.now !== data.run) return gone;
        const { rounds, shown } = runOf(state, data.run);
        if (rounds.at(-1)?.open) return accept();
        if (rounds.length >= (isQuiz(data.run) ? 1 : MOST_ROUNDS) || shown === 'answer')
          return enough;
        return accept({ type: 'poll/opened', data });
      },
    },
    /**
     * Without a name: the event says only that this person voted. What they voted lies in the ballot box, by a slip
     * that nobody can follow back. It comes again from a device whose server began anew (rule 34).
     */
    cast: {
      schema: CastSchema,
      surface: 'poll',
      needs: ['A'],
      decide: ({ state, data: { run, round, slip, answers }, actor, session }) => {
        const { rounds } = runOf(state, run);
        const now = rounds.at(-1);
        if (!now?.open || rounds.length !== round) return notOpen;
        const ballot = ballotOf(state, run, answers);
        if (!ballot) return noAnswer;
        const name = boxName(run, round);
        const box = boxOf(session, name);
        if (at(box.givers, actor.id) && !slipIn(box, slip)) return voted;
        const put = { kind: 'put', box: name, giver: actor.id, slip, value: ballot } as const;
        return now.cast[actor.id]
          ? acceptHere([put])
          : acceptHere([put], { type: 'poll/cast', data: { run, round, person: actor.id } });
      },
    },
    close: {
      schema: RunSchema,
      ...moderate,
      decide: ({ state, data: { run }, session }) => {
        const { rounds } = runOf(state, run);
        if (!rounds.at(-1)?.open) return accept();
        return acceptHere([{ kind: 'emptied', box: boxName(run, rounds.length) }], {
          type: 'poll/closed',
          data: { run, totals: counted(state, session, run) },
        });
      },
    },
    show: {
      schema: Type.Object({ run: name, what: Type.Enum(['totals', 'answer']) }),
      ...moderate,
      decide: ({ state, data }) => {
        const last = lastRound(at(state.runs, data.run));
        if (!last) return gone;
        // Hard: never the answer while a round is open (forms.md 3.5).
        if (last.open) return isOpen;
        if (data.run === QUIZ.before) return early;
        return accept({ type: 'poll/shown', data });
      },
    },
    /** What an educator counted in the room; each count takes the place of the one before. */
    hands: {
      schema: HandsSchema,
      ...moderate,
      decide: ({ state, data }) => {
        const [question] = questionsOf(state, data.run);
        const known = question && 'options' in question ? question.options.map(({ id }) => id) : [];
        if (!lastRound(at(state.runs, data.run)) || isQuiz(data.run)) return gone;
        return Object.keys(data.hands).every((option) => known.includes(option))
          ? accept({ type: 'poll/hands', data })
          : noAnswer;
      },
    },
    /** Lets something that was written be seen, or hides it. */
    word: {
      schema: Type.Object({ run: name, word, seen: Type.Boolean() }),
      ...moderate,
      decide: ({ state, data }) =>
        accept(...(at(state.runs, data.run) ? [{ type: 'poll/word', data } as const] : [])),
    },
    /** Begins one question anew: what was answered is forgotten. */
    reset: {
      schema: RunSchema,
      ...moderate,
      decide: ({ state, data: { run } }) => {
        const { rounds } = runOf(state, run);
        return rounds.length === 0
          ? accept()
          : acceptHere(
              rounds.map((_, round) => ({
                kind: 'emptied' as const,
                box: boxName(run, round + 1),
              })),
              { type: 'poll/reset', data: { run } },
            );
      },
    },
    put: {
      schema: Type.Object({ question: QuestionSchema }),
      ...edit,
      decide: ({ state, data }) => {
        const { id, about } = data.question;
        if (state.sensitive && about === 'self') return personal;
        if (lastRound(at(state.runs, id))) return isOpen;
        return !at(state.questions, id) && Object.keys(state.questions).length >= MOST_QUESTIONS
          ? full
          : accept({ type: 'poll/put', data });
      },
    },
    drop: {
      schema: RunSchema,
      ...edit,
      decide: ({ state, data: { run } }) => {
        if (!at(state.questions, run)) return gone;
        return lastRound(at(state.runs, run)) || state.quiz.includes(run)
          ? isOpen
          : accept({ type: 'poll/dropped', data: { run } });
      },
    },
    judge: {
      schema: Type.Object({ sensitive: Type.Boolean() }),
      surface: 'poll/judge',
      needs: ['E'],
      decide: ({ state, data }) =>
        data.sensitive && Object.values(state.questions).some(({ about }) => about === 'self')
          ? personal
          : accept({ type: 'poll/judged', data }),
    },
  },
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
    judged: (state, { sensitive }): PollState => ({ ...state, sensitive, judged: true }),
  },
  shared: (state, viewer): PollView => pollView(state, viewer),
  own: (state, { id }): PollOwn => pollOwn(state, id),
  envelope: (state) => quizLine(state),
  /** The educators take the totals along, and nobody else anything. */
  keep(state, person, session) {
    const results = hasTrait(session, person.role, 'leads') ? keptResults(state) : [];
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
