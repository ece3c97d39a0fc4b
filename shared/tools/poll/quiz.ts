/** The quiz at the start and at the end: runs of several questions. */
export const QUIZ = { before: 'quiz-before', after: 'quiz-after' } as const;
export const isQuiz = (run: string): boolean => run === QUIZ.before || run === QUIZ.after;
