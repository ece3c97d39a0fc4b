import type { Storage, Write, WriteResult } from './port.ts';

/** Gathers writes for a moment so that one disk flush covers them all. */
export interface GroupCommit {
  /** Fulfils when the write is on disk. Writes keep the order in which they were submitted. */
  submit(write: Write): Promise<WriteResult>;
  /** Fulfils when everything submitted so far is on disk or has been rejected. */
  flush(): Promise<void>;
  readonly pending: number;
}

export interface GroupCommitOptions {
  /** Longest wait for company, in milliseconds. */
  delay?: number;
  /** This many writes go at once. */
  most?: number;
}

interface Waiting {
  write: Write;
  resolve(result: WriteResult): void;
  reject(error: unknown): void;
}

/**
 * One commit at a time: while the disk is busy the next group gathers, so order holds and a slow disk
 * makes larger groups instead of a longer queue. A commit that fails rejects each of its own writes and
 * no other; whoever sent them decides what that means.
 */
export function createGroupCommit(
  storage: Pick<Storage, 'commit'>,
  { delay = 10, most = 200 }: GroupCommitOptions = {},
): GroupCommit {
  const queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let inFlight = 0;

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const group = queue.splice(0, most);
      inFlight = group.length;
      try {
        const results = await storage.commit(group.map((waiting) => waiting.write));
        group.forEach((waiting, index) => waiting.resolve(results[index]!));
      } catch (error) {
        for (const waiting of group) waiting.reject(error);
      }
      inFlight = 0;
      // Less than a full group left: it may wait for company like any other.
      if (queue.length < most && !flushing) break;
    }
  };

  let flushing = false;
  const start = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (running) return;
    running = run().finally(() => {
      running = undefined;
      schedule();
    });
  };

  const schedule = (): void => {
    if (queue.length === 0 || running) return;
    if (queue.length >= most) start();
    else timer ??= setTimeout(start, delay);
  };

  return {
    submit(write) {
      return new Promise<WriteResult>((resolve, reject) => {
        queue.push({ write, resolve, reject });
        schedule();
      });
    },
    async flush() {
      flushing = true;
      try {
        while (queue.length > 0 || running) {
          start();
          await running;
        }
      } finally {
        flushing = false;
      }
    },
    get pending() {
      return queue.length + inFlight;
    },
  };
}
