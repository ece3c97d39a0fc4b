import type { Text } from '../../wire/text.ts';
import type { Question } from './question.ts';
import { isQuiz, questionsOf, QUIZ, type PollState, type Run } from './state.ts';
import { FEWEST, isWritten, shownOf, type Shown } from './totals.ts';

/** What the educators take along of one question: totals, as 0.9 lets them be shown, and never of fewer than five. */
export interface KeptResult {
  readonly question: Text;
  /** Asked at the start and at the end. */
  readonly quiz?: true;
  readonly rounds: readonly {
    readonly n: number;
    readonly counts: readonly KeptCount[];
    /** Of a scale: what its answers come to together. */
    readonly mean?: number;
  }[];
  /** What people wrote to the educators and a moderator let through, in an order that says nothing. */
  readonly said?: readonly string[];
}
/** A written report holds what people wrote from so many answers on (forms.md 0.9). */
const FEWEST_WRITTEN = 10;

interface KeptCount {
  readonly what: Text;
  readonly count: number;
  readonly right?: true;
}

const named = (question: Question, what: string): Text => {
  const option = 'options' in question ? question.options.find(({ id }) => id === what) : undefined;
  return option?.text ?? { nl: what, en: what };
};

const isRight = (question: Question, what: string): boolean =>
  question.kind === 'choice' && question.right?.includes(what) === true;

/** Of the rounds of a run that are closed. */
function shownRounds(
  state: PollState,
  run: Run,
  question: Question,
): Extract<Shown, { kind: 'counts' }>[] {
  return run.rounds.flatMap(({ totals, hands }) => {
    const found = totals?.[question.id];
    const showing = { sensitive: state.sensitive, words: run.words, hands, answer: true };
    const shown = found && shownOf(question, found, showing);
    return shown?.kind === 'counts' ? [shown] : [];
  });
}

const asKept = (question: Question, shown: Extract<Shown, { kind: 'counts' }>) =>
  question.kind === 'exercise' ? rightOf(shown) : countsOf(question, shown);

const countsOf = (question: Question, { n, counts }: Extract<Shown, { kind: 'counts' }>) => ({
  n,
  counts: Object.entries(counts).map(([what, count]) => ({
    ...{ what: named(question, what), count },
    ...(isRight(question, what) && { right: true as const }),
  })),
  ...(question.kind === 'scale' && { mean: meanOf(counts) }),
});

/** What pupils typed ends with the lesson; how many of them were right stays. */
const rightOf = ({ n, rightly = 0 }: Extract<Shown, { kind: 'counts' }>) => ({
  n,
  counts: [
    { what: { nl: 'juist', en: 'right' }, count: rightly, right: true as const },
    { what: { nl: 'andere antwoorden', en: 'other answers' }, count: n - rightly },
  ],
});

/** To two decimals: nobody reads more of so few. */
function meanOf(counts: Readonly<Record<string, number>>): number {
  const all = Object.entries(counts).map(([step, count]) => [Number(step), count] as const);
  const n = all.reduce((sum, [, count]) => sum + count, 0);
  return Math.round((100 * all.reduce((sum, [step, count]) => sum + step * count, 0)) / n) / 100;
}

/**
 * What was asked and closed, in the order of the lesson; of the quiz the start beside the end.
 * @param toLeads ids of questions that the form asks for the educators, such as a tip: what is written there reaches them
 */
export function keptResults(state: PollState, toLeads: readonly string[] = []): KeptResult[] {
  const single = Object.entries(state.runs)
    .filter(([id]) => !isQuiz(id))
    .flatMap(([id, run]) => questionsOf(state, id).map((question) => ({ question, runs: [run] })))
    // What pupils wrote themselves ends with the lesson (class K1).
    .filter(({ question }) => question.kind === 'exercise' || !isWritten(question));
  const after = state.runs[QUIZ.after];
  const before = state.runs[QUIZ.before];
  const quiz = after
    ? questionsOf(state, QUIZ.after).map((question) => ({
        question,
        runs: before ? [before, after] : [after],
        quiz: true as const,
      }))
    : [];
  const results: KeptResult[] = [...quiz, ...single].map(({ question, runs, ...more }) => ({
    ...{ question: question.question, ...more },
    rounds: runs.flatMap((run) =>
      shownRounds(state, run, question).map((shown) => asKept(question, shown)),
    ),
  }));
  const written = toLeads.flatMap((id) => saidTo(state, id));
  return [...results.filter(({ rounds }) => rounds.length > 0), ...written];
}

/** Approved first, of ten answers at least, and without how many wrote it: they are tips, and no vote. */
function saidTo(state: PollState, id: string): KeptResult[] {
  const [question] = questionsOf(state, id);
  const run = state.runs[id];
  if (question?.kind !== 'text' || !run) return [];
  const rounds = shownRounds(state, run, question).filter(({ n }) => n >= FEWEST_WRITTEN);
  const said = [...new Set(rounds.flatMap(({ counts }) => Object.keys(counts)))].sort();
  return said.length > 0 ? [{ question: question.question, rounds: [], said }] : [];
}

const percent = (rounds: KeptResult['rounds'], at: number): string | undefined => {
  const round = rounds[at];
  if (!round) return undefined;
  const right = round.counts.filter((one) => one.right).reduce((sum, { count }) => sum + count, 0);
  return String(Math.round((right / round.n) * 100));
};

/**
 * The line of the register (class K4): how many in a hundred were right before and after, and what the class gave on
 * average on a scale that the form asks at each lesson. No names, no fewer than five.
 */
export function quizLine(
  state: PollState,
  askedOfAll: readonly string[] = [],
): Readonly<Record<string, string>> {
  const quiz = keptResults(state).filter((one) => one.quiz);
  const marks = askedOfAll.flatMap((id) => {
    const [question] = questionsOf(state, id);
    const run = state.runs[id];
    const shown =
      question?.kind === 'scale' && run ? shownRounds(state, run, question).at(-1) : undefined;
    return shown && shown.n >= FEWEST ? [[id, String(meanOf(shown.counts))] as const] : [];
  });
  const mean = (at: number): string | undefined => {
    const shares = quiz.flatMap(({ rounds }) => percent(rounds, at) ?? []).map(Number);
    return shares.length === quiz.length && shares.length > 0
      ? String(Math.round(shares.reduce((sum, one) => sum + one, 0) / shares.length))
      : undefined;
  };
  const [start, end] = [mean(0), mean(1)];
  return {
    ...(start !== undefined && end !== undefined && { 'quiz-start': start, 'quiz-end': end }),
    ...Object.fromEntries(marks),
  };
}
