import type { PersonId, Viewer } from '../../engine/index.ts';
import type { Question } from './question.ts';
import { isQuiz, lastRound, questionsOf, QUIZ, type PollState, type Run } from './state.ts';
import {
  approvedFirst,
  FEWEST,
  FEWEST_SENDERS,
  isWritten,
  shownOf,
  type Shown,
  type Totals,
} from './totals.ts';

/** A question as the class sees it: without options while it is read, and without the answer until that is shown. */
export type ShownQuestion = Question;

export interface ShownRun {
  readonly run: string;
  readonly step: 'reading' | 'open' | 'closed';
  /** Which time of voting this is, 0 while it is read. */
  readonly round: number;
  readonly questions: Readonly<Record<string, ShownQuestion & { readonly order: number }>>;
  /** Per closed round and question, once the educators showed it. */
  readonly results?: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
  readonly answer?: true;
  /** How many answered in the round that is open: not for those who vote. */
  readonly answered?: number;
}

export interface PollView {
  readonly now?: ShownRun;
  readonly sensitive: boolean;
  readonly judged?: true;
  /** For who moderates or judges: all questions with their answers. */
  readonly all?: Readonly<Record<string, Question & { readonly order: number }>>;
  readonly quiz?: readonly string[];
  /** For who moderates: what came of each. */
  readonly runs?: Readonly<Record<string, ModeratedRun>>;
}
export interface ModeratedRun {
  readonly round: number;
  readonly open: boolean;
  readonly shown?: 'totals' | 'answer';
  readonly results: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
  /** What was written and nobody looked at yet; nothing of fewer than five answers. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly hands: Readonly<Record<string, number>>;
}
export interface PollOwn {
  /** The run that is in front -> the last round in which I voted. */
  readonly cast: Readonly<Record<string, number>>;
}

/** What is right is told by the results: the key stays with whoever moderates. */
function withoutKey(question: Question): Question {
  if (!('key' in question)) return question;
  const { key: _key, ...rest } = question;
  return rest as Question;
}

function asShown(question: Question, step: ShownRun['step'], answer: boolean): ShownQuestion {
  const { explain, ...rest } = withoutKey(question);
  const bare = 'right' in rest ? (({ right: _right, ...of }) => of)(rest) : rest;
  const shown = answer ? withoutKey(question) : bare;
  if (!('options' in shown))
    return (answer && explain ? { ...shown, explain } : shown) as ShownQuestion;
  const options =
    step === 'reading'
      ? []
      : shown.options.map((option) => (answer ? option : { id: option.id, text: option.text }));
  return { ...shown, options } as ShownQuestion;
}

/** Results of the rounds that are closed, as 0.9 lets them be shown. */
function results(state: PollState, id: string, run: Run, answer: boolean) {
  const ofRound = (
    totals: Readonly<Record<string, Totals>>,
    hands: Run['rounds'][number]['hands'],
  ) =>
    Object.fromEntries(
      questionsOf(state, id).map((question) => [
        question.id,
        shownOf(question, totals[question.id] ?? { n: 0, counts: {} }, {
          sensitive: state.sensitive,
          words: run.words,
          answer,
          ...(!isQuiz(id) && { hands }),
        }),
      ]),
    );
  const closed = run.rounds.flatMap(({ totals, hands }, at) =>
    totals ? [[String(at + 1), ofRound(totals, hands)] as const] : [],
  );
  return Object.fromEntries(closed);
}

function shownRun(state: PollState, id: string, counts: boolean): ShownRun {
  const run = state.runs[id];
  const round = lastRound(run);
  const step = !round ? 'reading' : round.open ? 'open' : 'closed';
  const answer = run?.shown === 'answer' && step === 'closed';
  const questions = questionsOf(state, id).map((question, order) => [
    question.id,
    { ...asShown(question, step, answer), order },
  ]);
  return {
    ...{ run: id, step, round: run?.rounds.length ?? 0 },
    questions: Object.fromEntries(questions) as ShownRun['questions'],
    ...(run?.shown && step === 'closed' && { results: withEarlier(state, id, run, answer) }),
    ...(answer && { answer: true }),
    ...(counts && step === 'open' && { answered: Object.keys(round?.cast ?? {}).length }),
  };
}

/** Beside the quiz of the end stands the one of the start. */
function withEarlier(
  state: PollState,
  id: string,
  run: Run,
  answer: boolean,
): NonNullable<ShownRun['results']> {
  const mine = results(state, id, run, answer);
  const before = id === QUIZ.after ? state.runs[QUIZ.before] : undefined;
  return before ? { ...results(state, QUIZ.before, before, answer), '2': mine['1'] ?? {} } : mine;
}

function moderated(state: PollState, id: string, run: Run): ModeratedRun {
  const round = lastRound(run);
  const questions = questionsOf(state, id);
  const written = questions.some(isWritten);
  // What one alone sent to a sensitive cloud is never shown, and nobody has to look at it.
  const least =
    state.sensitive && questions.some(({ kind }) => kind === 'cloud') ? FEWEST_SENDERS : 1;
  const waiting = Object.values(round?.totals ?? {})
    .filter(({ n }) => n >= FEWEST)
    .flatMap(({ counts }) => Object.entries(counts))
    .filter(([word, count]) => count >= least && !Object.hasOwn(run.words, word))
    // Of an exercise only what could be a word is looked at.
    .filter(([word]) =>
      questions.every(
        (one) => one.kind !== 'exercise' || approvedFirst(one, word, state.sensitive),
      ),
    );
  return {
    round: run.rounds.length,
    open: round?.open === true,
    ...(run.shown && { shown: run.shown }),
    results: results(state, id, run, true),
    waiting: written ? Object.fromEntries(waiting) : {},
    hands: round?.hands ?? {},
  };
}

/** Baseline results stay hidden until the quiz of the end is over (forms.md 3.3), from the educators as well. */
const hiddenYet = (state: PollState, id: string): boolean =>
  id === QUIZ.before && lastRound(state.runs[QUIZ.after])?.totals === undefined;

export function pollView(state: PollState, { letter }: Viewer): PollView {
  const moderates = letter('poll') === 'M';
  // An adult who says whether it is sensitive reads what will be asked, and sees of what came of it what the class sees.
  const reads = moderates || letter('poll/judge') !== '-';
  const votes = letter('poll') === 'A';
  const runs = Object.entries(state.runs).map(([id, run]) => {
    const seen = moderated(state, id, run);
    return [id, hiddenYet(state, id) ? { ...seen, results: {} } : seen] as const;
  });
  return {
    sensitive: state.sensitive,
    ...(state.judged && { judged: true }),
    ...(state.now !== undefined && { now: shownRun(state, state.now, !votes) }),
    ...(reads && { all: state.questions, quiz: state.quiz }),
    ...(moderates && { runs: Object.fromEntries(runs) }),
  };
}

export function pollOwn(state: PollState, person: PersonId): PollOwn {
  const run = state.now === undefined ? undefined : state.runs[state.now];
  const last = run?.rounds.findLastIndex(({ cast }) => cast[person]) ?? -1;
  return { cast: state.now !== undefined && last >= 0 ? { [state.now]: last + 1 } : {} };
}
