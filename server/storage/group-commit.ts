import type { Storage, Write, WriteResult } from './port.ts';

/** Gathers writes for a moment so that one disk flush covers them all. */
export interface GroupCommit {
  /** Fulfils when the write is on disk. Writes keep the order in which they were submitted. */
  submit(write: Write): Promise<WriteResult>;
  /** Fulfils when everything submitted so far is on disk or has been rejected, however much follows it. */
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
  /** In the order of submission. */
  number: number;
  write: Write;
  resolve(result: WriteResult): void;
  reject(error: unknown): void;
}

/**
 * One commit at a time: while the disk is busy the next group gathers, so order holds and a slow disk
 * makes larger groups instead of a longer queue. A commit that fails rejects its own writes, and of those that wait
 * the ones to the same documents, which may stand on what was not stored; whoever sent them decides what that means.
 */
export function createGroupCommit(
  storage: Pick<Storage, 'commit'>,
  { delay = 10, most = 200 }: GroupCommitOptions = {},
): GroupCommit {
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let inFlight = 0;
  let submitted = 0;
  /** Those who wait until this number is settled. */
  let flushes: { upto: number; resolve(): void }[] = [];

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    inFlight = group.length;
    try {
      const results = await storage.commit(group.map((waiting) => waiting.write));
      group.forEach((waiting, index) => waiting.resolve(results[index]!));
    } catch (error) {
      const broken = new Set(group.map(documentOf));
      const follows = (waiting: Waiting) => broken.has(documentOf(waiting));
      const lost = [...group, ...queue.filter(follows)];
      queue = queue.filter((waiting) => !follows(waiting));
      for (const waiting of lost) waiting.reject(error);
    }
    inFlight = 0;
    const next = queue[0]?.number ?? Infinity;
    for (const { upto, resolve } of flushes) if (upto < next) resolve();
    flushes = flushes.filter(({ upto }) => upto >= next);
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running) return;
    running = true;
    // After the first group, less than a full one that nobody waits for may wait for company like any other.
    do await commit(queue.splice(0, most));
    while (queue.length >= most || flushes.length > 0);
    running = false;
    schedule();
  };

  const schedule = (): void => {
    if (queue.length === 0 || running) return;
    if (queue.length >= most) void run();
    else timer ??= setTimeout(() => void run(), delay);
  };

  return {
    submit(write) {
      return new Promise<WriteResult>((resolve, reject) => {
        queue.push({ number: (submitted += 1), write, resolve, reject });
        schedule();
      });
    },
    flush() {
      if (queue.length + inFlight === 0) return Promise.resolve();
      return new Promise((resolve) => {
        flushes.push({ upto: submitted, resolve });
        void run();
      });
    },
    get pending() {
      return queue.length + inFlight;
    },
  };
}

/** Events are never stored behind a gap: their numbers tell. */
const documentOf = ({ write, number }: Waiting): string =>
  write.kind === 'doc' ? `${write.doc.session} ${write.doc.name}` : `events ${number}`;
