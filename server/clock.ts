/**
 * Time as the server knows it, in two readings, because a machine's clock can be set and time cannot. A test brings
 * its own, so that no test waits.
 */
export interface Clock {
  /** What the machine's clock says, in milliseconds since 1970: for dates. Anybody may set it, back or forward. */
  now(): number;
  /**
   * Milliseconds that pass evenly and never go back, whatever is done to the machine's clock: for limits, intervals
   * and waits. It begins at the date at which the process started, but only differences of it mean something.
   */
  monotonic(): number;
  /** Calls `fn` once when this many milliseconds have passed, or as soon after as possible. The result cancels it. */
  after(milliseconds: number, fn: () => void): () => void;
}

/** The longest wait that a timer of the platform can hold, with a margin. */
const LONGEST = 2 ** 31 - 1000;

const monotonic = (): number => performance.timeOrigin + performance.now();

/** Fulfils when this many milliseconds have passed. */
export const pause = (clock: Pick<Clock, 'after'>, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.after(milliseconds, resolve));

/** Calls `fn` each time this many milliseconds have passed. The result ends it. */
export function every(
  clock: Pick<Clock, 'after'>,
  milliseconds: number,
  fn: () => void,
): () => void {
  let cancel: () => void;
  const set = (): void => {
    cancel = clock.after(milliseconds, () => {
      set();
      fn();
    });
  };
  set();
  return () => cancel();
}

/**
 * The machine's clock, which keeps no process alive. What waits for the other side of a socket, a thread or the disk
 * waits by it in tests as well: they live in this time. A timer that fires a little early is set again: a deadline is never too soon. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic,
  after(milliseconds, fn) {
    const end = monotonic() + milliseconds;
    let timer: NodeJS.Timeout;
    const set = (): void => {
      const left = end - monotonic();
      timer = setTimeout(
        () => (monotonic() >= end ? fn() : set()),
        Math.min(Math.max(Math.ceil(left), 0), LONGEST),
      );
      timer.unref();
    };
    set();
    return () => clearTimeout(timer);
  },
};
