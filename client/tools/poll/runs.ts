import type { Question } from '../../../shared/tools/poll/question.ts';
import { isQuiz, QUIZ } from '../../../shared/tools/poll/quiz.ts';
import type { ModeratedRun, PollView } from '../../../shared/tools/poll/views.ts';
import type { Text } from '../../i18n/index.ts';

/** Something that can be put to the class. */
export interface Runnable {
  readonly run: string;
  readonly title: Text;
  readonly questions: readonly Question[];
  /** What became of it so far. */
  readonly so: ModeratedRun | undefined;
}

const words = {
  before: { nl: 'De quiz van het begin', en: 'The quiz of the start' },
  after: { nl: 'De quiz van het einde', en: 'The quiz of the end' },
};

/**
 * All that can be asked in this lesson, in the order in which a lesson goes: words that come to mind, the quiz of the
 * start, what belongs to the slides, the quiz of the end, the rest.
 * @param pinned ids of questions that belong to slides, in the order of the slides
 */
export function runnables({ all = {}, quiz = [], runs = {} }: PollView, pinned: readonly string[]) {
  const questions = Object.values(all).sort((one, other) => one.order - other.order);
  const alone = questions.filter(({ id }) => !quiz.includes(id));
  const single = (question: Question): Runnable => ({
    run: question.id,
    title: question.question,
    questions: [question],
    so: runs[question.id],
  });
  const ofQuiz = quiz.flatMap((id) => all[id] ?? []);
  const together = (run: string, title: Text): Runnable[] =>
    ofQuiz.length > 0 ? [{ run, title, questions: ofQuiz, so: runs[run] }] : [];
  const place = ({ id }: Question): number => pinned.indexOf(id);
  const clouds = alone.filter((one) => one.kind === 'cloud' && place(one) < 0);
  const onSlides = alone
    .filter((one) => place(one) >= 0)
    .sort((one, other) => place(one) - place(other));
  const rest = alone.filter((one) => place(one) < 0 && one.kind !== 'cloud');
  return [
    ...clouds.map(single),
    ...together(QUIZ.before, words.before),
    ...onSlides.map(single),
    ...together(QUIZ.after, words.after),
    ...rest.map(single),
  ];
}

/** Where it is, in the order of a vote: not asked, read, open, closed, its totals shown, its answer shown. */
export type Standing = 'new' | 'reading' | 'open' | 'closed' | 'totals' | 'answer';

export function standingOf({ run, so }: Runnable, now: string | undefined): Standing {
  if (so?.open) return 'open';
  if (so && so.round > 0) return so.shown ?? 'closed';
  return now === run ? 'reading' : 'new';
}

export const mayAgain = ({ run, so }: Runnable): boolean =>
  !isQuiz(run) && (so?.round ?? 0) < 2 && so?.shown !== 'answer';

/** There is something to tell after the totals. */
export const hasAnswer = ({ questions }: Runnable): boolean =>
  questions.some((one) => one.explain !== undefined || ('right' in one && one.right !== undefined));
