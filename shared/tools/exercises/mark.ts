import type { Text } from '../../wire/text.ts';

export type Verdict = 'right' | 'wrong' | 'invalid' | 'undecided';

/**
 * What the marker says of one answer.
 *
 * `invalid` (not finished, not readable, a unit missing) is not `wrong`: it costs nothing and asks for
 * more. `undecided` means that only a person can tell: the tutor decides.
 */
export interface Mark {
  readonly verdict: Verdict;
  readonly note?: Text;
  /** LaTeX: how the answer was read. */
  readonly read?: string;
}
