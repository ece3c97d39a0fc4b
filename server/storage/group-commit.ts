import type { DocId, EventsWrite, Storage, Write, WriteResult } from './port.ts';
import { realClock } from '../clock.ts';

/** What one document gathers until the commit begins. */
export interface GatheredUpdates {
  kind: 'doc';
  doc: DocId;
  /** At least one update, each a row of the store. Asked once, when the commit begins; never throws. */
  take(): readonly Uint8Array[];
}

/** Gathers writes for a moment so that one disk flush covers them all. */
export interface GroupCommit {
  /** Fulfils with the last row when all is on disk. Writes keep the order in which they were submitted. */
  submit(write: EventsWrite | GatheredUpdates): Promise<WriteResult>;
  /** Fulfils when everything submitted so far is on disk or has been rejected, however much follows it. */
  flush(): Promise<void>;
  readonly pending: number;
}

export interface GroupCommitOptions {
  /** Commits begin at least this far apart, in milliseconds: whoever comes to an idle disk does not wait for company. */
  delay?: number;
  /** So far apart while only a few events wait: a commit costs as much as many of them, and nobody sees 10 ms. */
  calm?: number;
  /** So many events are no longer a few. */
  few?: number;
  /** This many writes go at once, whenever the last commit began. */
  most?: number;
}

interface Waiting {
  /** In the order of submission. */
  number: number;
  write: EventsWrite | GatheredUpdates;
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
  { delay = 10, calm = 2 * delay, few = 8, most = 200 }: GroupCommitOptions = {},
): GroupCommit {
  let queue: Waiting[] = [];
  let running = false;
  /** When the next commit is looked at. */
  let due = Infinity;
  let began = Number.NEGATIVE_INFINITY;
  let inFlight = 0;
  let submitted = 0;
  /** Those who wait until this number is settled. */
  let flushes: { upto: number; resolve(): void }[] = [];

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    inFlight = group.length;
    began = realClock.monotonic();
    const writes = group.map(({ write }) => taken(write));
    try {
      const results = await storage.commit(writes.flat());
      let last = -1;
      for (const [index, waiting] of group.entries())
        waiting.resolve(results[(last += writes[index]!.length)]!);
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
    if (running || queue.length === 0) return;
    running = true;
    // After the first group, less than a full one that nobody waits for may wait for company.
    do await commit(queue.splice(0, most));
    while (queue.length >= most || flushes.length > 0);
    running = false;
    schedule();
  };

  /** The moment of what waits by now. */
  const moment = (): number => {
    const afew = queue.length < few && queue.every(({ write }) => write.kind === 'events');
    return began + (afew ? calm : delay);
  };

  const schedule = (): void => {
    if (queue.length === 0 || running) return;
    if (queue.length >= most) return void run();
    const at = moment();
    if (due <= at) return;
    due = at;
    const wait = Math.ceil(at - realClock.monotonic());
    // What comes in the same turn of the event loop goes along.
    if (wait <= 0) setImmediate(begin, at);
    else realClock.after(wait, () => begin(at));
  };

  /** @param at another moment than the one that is due: it was brought forward */
  const begin = (at: number): void => {
    if (at !== due) return;
    due = Infinity;
    if (moment() <= realClock.monotonic()) void run();
    else schedule();
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

const taken = (write: Waiting['write']): Write[] => {
  if (write.kind === 'events') return [write];
  return write.take().map((update) => ({ kind: 'doc', doc: write.doc, update }));
};

/** Events are never stored behind a gap: their numbers tell. */
const documentOf = ({ write, number }: Waiting): string =>
  write.kind === 'doc' ? `${write.doc.session} ${write.doc.name}` : `events ${number}`;
