import type { Text } from './text.ts';

/** Why something was not done (law 8). */
export interface Refusal {
  /** Stable and machine-readable: `poll/closed`. */
  readonly code: string;
  /** What to do next; nobody is blamed. */
  readonly text: Text;
}

export const refusal = (code: string, nl: string, en: string): Refusal => ({
  code,
  text: { nl, en },
});
