/** Time as the server knows it; a test brings its own, so that no test waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `fn` once at `time` or as soon after it as possible. The result cancels it. */
  at(time: number, fn: () => void): () => void;
}

/** The longest wait that a timer of the platform can hold, with a margin. */
const LONGEST = 2 ** 31 - 1000;

/** The machine's clock. A timer that fires a little early is set again: a deadline is never too soon. */
export const realClock: Clock = {
  now: () => Date.now(),
  at(time, fn) {
    let timer: NodeJS.Timeout;
    const set = (): void => {
      timer = setTimeout(
        () => (Date.now() >= time ? fn() : set()),
        Math.min(Math.max(time - Date.now(), 0), LONGEST),
      );
      timer.unref();
    };
    set();
    return () => clearTimeout(timer);
  },
};
