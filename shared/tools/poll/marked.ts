import type { Text } from '../../wire/text.ts';
import { tidyText } from '../exercises/tidy-text.ts';
import { sameWord } from './answers.ts';
import type { Marked } from './counting.ts';

/** What the marker told of an answer to an exercise: how it counts, or what to write where it cannot be read. */
export type Read = Marked | { readonly note: Text };

/** Where the marker told nothing in time, it is counted as it stands, and right is not said of it. */
export function markedOf(typed: string, read: Read | undefined): Read {
  if (read) return read;
  const shown = tidyText(typed).replaceAll('$', '\\$');
  return { shown, same: sameWord(shown), right: false };
}
