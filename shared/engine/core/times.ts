/** How long the pen is lent, and how long a required person may be gone before the session pauses: our choice [c]. */
export const PEN_MS = 60_000;
export const AWAY_MS = 120_000;
/** How long whoever asked for a pause can take it back: a wrong tap, and no way to end the rest of others: our choice [c]. */
export const TAKE_BACK_MS = 20_000;
/** How long each can choose what to keep before a session ends: our choice [c]. */
export const KEEPING_MS = 60_000;
/** How long an adult has to say *I have it* before the next one is called: our choice [c], forms.md 0.8. */
export const ANSWER_MS = 300_000;
/** A live session in which nobody was for this long ends by itself; before it began it may wait for days. */
export const ABANDONED_MS = 24 * 3_600_000;
export const ABANDONED_BEFORE_START_MS = 7 * 24 * 3_600_000;
/** Who knocked and has no connection keeps a place in the waiting room for so long, and is shown at the door for so long: our choice [c]. */
export const KNOCK_COUNTS_MS = 5_000;
export const KNOCK_MS = 60_000;
/** Who was told *not now* can knock again after this long: our choice [c]. */
export const KNOCK_AGAIN_MS = 30_000;
