import { at, boxOf, type PersonId, type SessionState } from '../../engine/index.ts';
import type { Question } from './question.ts';
import { isQuiz } from './quiz.ts';
import { markedTotals, totalsOf, type Marked } from './counting.ts';
import { FEWEST, type Hands, type Totals } from './totals.ts';

export { isQuiz, QUIZ } from './quiz.ts';

/** One time of voting. */
export interface Round {
  readonly open: boolean;
  /** Who voted, and never what: that lies in the ballot box (rule 34). */
  readonly cast: Readonly<Record<PersonId, true>>;
  readonly hands: Hands;
  /** Once it is closed: by question. */
  readonly totals?: Readonly<Record<string, Totals>>;
}

/** Something that was put to the class: one question, or the three of the quiz. */
export interface Run {
  readonly rounds: readonly Round[];
  readonly shown?: 'totals' | 'answer';
  /** Of what was written: seen by all, or hidden. */
  readonly words: Readonly<Record<string, boolean>>;
}

export interface PollState {
  readonly questions: Readonly<Record<string, Question & { readonly order: number }>>;
  readonly count: number;
  /** The three questions that are asked at the start and again at the end. */
  readonly quiz: readonly string[];
  readonly sensitive: boolean;
  /** An adult said whether it is sensitive. */
  readonly judged?: true;
  /** That it is sensitive was said by an adult, or by the lesson: an adult takes it back. */
  readonly firm?: true;
  readonly runs: Readonly<Record<string, Run>>;
  /** What the class has in front. */
  readonly now?: string;
}

/** The questions of a run; empty for one that there is not. */
export function questionsOf({ questions, quiz }: PollState, run: string): Question[] {
  const ids = isQuiz(run) ? quiz : [run];
  return ids.flatMap((id) => (Object.hasOwn(questions, id) ? [plain(questions[id]!)] : []));
}
const plain = ({ order: _order, ...question }: Question & { order: number }): Question =>
  question as Question;

export const boxName = (run: string, round: number): string => `poll/${run}/${round}`;

/** What one device put into a box: per question what it counts for. */
export type Ballot = Readonly<Record<string, readonly string[] | Marked>>;

/** What lies in the box of the round that is open. Of fewer than five answers only that they are so few: it is written. */
export function counted(
  state: PollState,
  session: SessionState,
  run: string,
): Record<string, Totals> {
  const round = state.runs[run]?.rounds.length ?? 0;
  const ballots = boxOf(session, boxName(run, round)).slips.map(({ value }) => value as Ballot);
  const totals = (question: Question): Totals => {
    const all = ballots.flatMap((ballot) => (ballot[question.id] ? [ballot[question.id]!] : []));
    return question.kind === 'exercise'
      ? markedTotals(all as readonly Marked[])
      : totalsOf(question, all as readonly (readonly string[])[]);
  };
  return Object.fromEntries(
    questionsOf(state, run).map((question) => [question.id, enough(totals(question))]),
  );
}

const enough = (totals: Totals): Totals =>
  totals.n < FEWEST ? { n: totals.n, counts: {} } : totals;

export const lastRound = (run: Run | undefined): Round | undefined => run?.rounds.at(-1);

export const fresh: Run = { rounds: [], words: {} };
export const runOf = (state: PollState, run: string): Run => at(state.runs, run) ?? fresh;
export const exists = (state: PollState, run: string): boolean =>
  questionsOf(state, run).length > 0;

/** The state with another last round of a run. */
export function withRound(state: PollState, run: string, round: Partial<Round>): PollState {
  const before = runOf(state, run);
  const last = { ...before.rounds.at(-1)!, ...round };
  const rounds = before.rounds.with(-1, last);
  return { ...state, runs: { ...state.runs, [run]: { ...before, rounds } } };
}
