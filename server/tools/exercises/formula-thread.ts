import { Worker } from 'node:worker_threads';
import type { FormulaJob, FormulaReply, Judged } from './formula-job.ts';
import { realClock } from '../../clock.ts';

/** Loading takes well under a second; a busy machine may need more. */
const startLimit = 30_000;

/**
 * One worker thread that judges one formula at a time.
 *
 * A job that takes longer than `timeLimit` ms, or that the thread does not survive, gives undefined; the next one
 * gets a new thread. The thread is started by the first job, and does not keep the process alive.
 */
export class FormulaThread {
  readonly #timeLimit: number;
  #worker: Worker | undefined;
  #ready = false;
  #job: FormulaJob | undefined;
  #done: ((judged: Judged | undefined) => void) | undefined;
  #endWatch: () => void = () => undefined;

  constructor(timeLimit: number) {
    this.#timeLimit = timeLimit;
  }

  get busy(): boolean {
    return this.#done !== undefined;
  }

  run(job: FormulaJob): Promise<Judged | undefined> {
    return new Promise((done) => {
      this.#job = job;
      this.#done = done;
      if (!this.#worker) this.#start();
      else if (this.#ready) this.#post();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#drop();
    await worker?.terminate();
  }

  #start(): void {
    const worker = new Worker(new URL('./formula-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 128, stackSizeMb: 4 },
      execArgv: [],
    });
    this.#worker = worker;
    worker.on('message', (message: 'ready' | FormulaReply) => {
      if (worker === this.#worker) this.#receive(message);
    });
    worker.on('error', () => this.#lost(worker));
    worker.on('exit', () => this.#lost(worker));
    this.#watch(startLimit);
  }

  #post(): void {
    if (!this.#job) return;
    this.#watch(this.#timeLimit);
    this.#worker?.postMessage(this.#job);
  }

  #receive(message: 'ready' | FormulaReply): void {
    this.#endWatch();
    if (message === 'ready') {
      this.#ready = true;
      this.#post();
    } else if (message.id === this.#job?.id) {
      this.#worker?.unref();
      const { id: _id, ...judged } = message;
      this.#settle(judged);
    }
  }

  #watch(limit: number): void {
    this.#endWatch();
    const worker = this.#worker;
    worker?.ref();
    this.#endWatch = realClock.after(limit, () => worker && this.#lost(worker));
  }

  /** The thread hangs, ran out of memory or ended. */
  #lost(worker: Worker): void {
    if (worker !== this.#worker) return;
    this.#drop();
    void worker.terminate();
  }

  #drop(): void {
    this.#endWatch();
    this.#worker = undefined;
    this.#ready = false;
    this.#settle(undefined);
  }

  #settle(judged: Judged | undefined): void {
    const done = this.#done;
    this.#job = undefined;
    this.#done = undefined;
    done?.(judged);
  }
}
