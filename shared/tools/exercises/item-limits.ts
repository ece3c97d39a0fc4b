/** The limits of an item: characters of a text, or how many of something. */
export const limits = {
  question: 4000,
  worked: 8000,
  hint: 1000,
  title: 120,
  about: 300,
  option: 500,
  optionsMin: 2,
  options: 12,
  fieldHint: 80,
  unit: 30,
  spellings: 12,
  accepted: 200,
  acceptedCount: 40,
  formula: 500,
  items: 60,
  exit: 3,
  /** What a person may type as an answer: a number or text, and a formula in LaTeX. */
  answerText: 2000,
  answerFormula: 2000,
  /** What an attempt keeps of its answer: 60 attempts at 40 exercises must stay a small state. */
  answerTried: 300,
} as const;
