import { Worker } from 'node:worker_threads';
import type { FormulaItem } from '../../../shared/tools/exercises/item.ts';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';

export interface FormulaJob {
  readonly id: number;
  readonly key: FormulaItem['key'];
  readonly answer: string;
}

export interface FormulaReply {
  readonly id: number;
  readonly mark: Mark;
}

interface Waiting extends FormulaJob {
  readonly done: (mark: Mark) => void;
}

const undecided: Mark = { verdict: 'undecided', note: markNotes.tutor };
const longestQueue = 500;
/** Loading the parsers takes well under a second; a busy machine may need more. */
const startLimit = 30_000;

/**
 * One worker thread that judges formulas in order.
 *
 * A job that takes longer than `timeLimit` ms is answered `undecided`; its thread is ended and a new
 * one started. The thread is started by the first job, and does not keep the process alive.
 */
export class FormulaPool {
  private readonly timeLimit: number;
  private readonly queue: Waiting[] = [];
  private worker: Worker | undefined;
  private ready = false;
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 1;
  private closed = false;

  constructor(timeLimit: number) {
    this.timeLimit = timeLimit;
  }

  mark(key: FormulaItem['key'], answer: string): Promise<Mark> {
    if (this.closed || this.queue.length >= longestQueue) return Promise.resolve(undecided);
    return new Promise((done) => {
      this.queue.push({ id: this.nextId++, key, answer, done });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    const worker = this.worker;
    this.drop();
    for (const waiting of this.queue.splice(0)) waiting.done(undecided);
    await worker?.terminate();
  }

  private next(): void {
    if (this.current || this.queue.length === 0) return;
    if (!this.worker) this.start();
    if (!this.ready || !this.worker) return;
    const job = this.queue.shift();
    if (!job) return;
    this.current = job;
    this.watch(this.timeLimit);
    this.worker.postMessage({ id: job.id, key: job.key, answer: job.answer } satisfies FormulaJob);
  }

  private start(): void {
    const worker = new Worker(new URL('./formula-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
      execArgv: [],
    });
    this.worker = worker;
    worker.on('message', (message: 'ready' | FormulaReply) => {
      if (worker === this.worker) this.receive(message);
    });
    worker.on('error', () => this.lost(worker));
    worker.on('exit', () => this.lost(worker));
    this.watch(startLimit);
  }

  private receive(message: 'ready' | FormulaReply): void {
    clearTimeout(this.timer);
    if (message === 'ready') {
      this.ready = true;
    } else if (this.current?.id === message.id) {
      const { done } = this.current;
      this.current = undefined;
      done(message.mark);
    }
    if (this.queue.length === 0) this.worker?.unref();
    else this.worker?.ref();
    this.next();
  }

  private watch(limit: number): void {
    clearTimeout(this.timer);
    this.worker?.ref();
    const worker = this.worker;
    this.timer = setTimeout(() => worker && this.lost(worker), limit);
  }

  /** The thread hangs, ran out of memory or ended: its job is undecided, the next gets a new thread. */
  private lost(worker: Worker): void {
    if (worker !== this.worker) return;
    const started = this.ready;
    this.drop();
    void worker.terminate();
    if (!started) for (const waiting of this.queue.splice(0)) waiting.done(undecided);
    this.next();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.worker = undefined;
    this.ready = false;
    const job = this.current;
    this.current = undefined;
    job?.done(undecided);
  }
}
