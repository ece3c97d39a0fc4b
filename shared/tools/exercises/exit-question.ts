import { refuse } from '../../engine/index.ts';
import { inSet, type ExercisesState } from './governed.ts';
import type { Mark } from './mark.ts';
import { markNotes } from './mark-notes.ts';
import { trimmed } from '../../wire/trimmed.ts';

/**
 * The exit set is checked once, so an answer that cannot be read as it stands is asked about first. What
 * was left empty is left so.
 */
export function exitQuestion(
  state: ExercisesState,
  answers: Readonly<Record<string, unknown>>,
  marks: Readonly<Record<string, Mark>>,
) {
  const at = inSet(state, 'exit').findIndex(
    ([item]) => marks[item]?.verdict === 'invalid' && !isEmpty(answers[item]),
  );
  const [item] = inSet(state, 'exit')[at] ?? [];
  if (item === undefined) return undefined;
  const note = marks[item]?.note ?? markNotes.unreadable;
  return refuse(
    'exercises/unreadable',
    `Vraag ${at + 1}: ${note.nl}`,
    `Question ${at + 1}: ${note.en}`,
  );
}

const isEmpty = (answer: unknown): boolean =>
  answer === undefined || (Array.isArray(answer) ? answer.length === 0 : !trimmed(String(answer)));
