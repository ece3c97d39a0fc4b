import { markNotes } from '../../../shared/tools/exercises/mark-notes.ts';
import type { FormulaJob, Judged } from './formula-job.ts';
import { FormulaThread } from './formula-thread.ts';

interface Waiting {
  readonly job: FormulaJob;
  readonly done: (judged: Judged) => void;
}

const undecided: Judged = { mark: { verdict: 'undecided', note: markNotes.tutor } };
/** What one session may have waiting: far more than an exit set of every tutee. */
const longestQueue = 1000;

/**
 * Judges formulas on two threads, in a fair order.
 *
 * Sessions take turns, and a session has one formula in work at a time: however long its own take, the others
 * have a thread. Whatever takes longer than `timeLimit` ms is `undecided`.
 */
export class FormulaPool {
  readonly #threads: readonly FormulaThread[];
  /** What waits, by session; the session at the front is next. */
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #atWork = new Set<string>();
  #nextId = 1;
  #closed = false;

  constructor(timeLimit: number) {
    this.#threads = [new FormulaThread(timeLimit), new FormulaThread(timeLimit)];
  }

  mark(session: string, job: Omit<FormulaJob, 'id'>): Promise<Judged> {
    const queue = this.#waiting.get(session) ?? [];
    if (this.#closed || queue.length >= longestQueue) return Promise.resolve(undecided);
    return new Promise((done) => {
      queue.push({ job: { ...job, id: this.#nextId++ }, done });
      this.#waiting.set(session, queue);
      this.#next();
    });
  }

  /** Both threads loaded; fulfils when the first mark will be quick. */
  async warm(): Promise<void> {
    const job = {
      key: { answer: '1', compare: 'value' },
      answer: '1',
      functions: [],
      language: 'nl',
    } as const;
    await Promise.all(this.#threads.map((_, i) => this.mark(`warm ${String(i)}`, job)));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const queue of this.#waiting.values()) for (const { done } of queue) done(undecided);
    this.#waiting.clear();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #next(): void {
    for (const thread of this.#threads) {
      if (thread.busy) continue;
      const session = [...this.#waiting.keys()].find((id) => !this.#atWork.has(id));
      if (session === undefined) return;
      void this.#work(thread, session);
    }
  }

  async #work(thread: FormulaThread, session: string): Promise<void> {
    const waiting = this.#take(session);
    if (!waiting) return;
    this.#atWork.add(session);
    const judged = await thread.run(waiting.job);
    this.#atWork.delete(session);
    waiting.done(judged ?? undecided);
    this.#next();
  }

  /** Its first, and the session to the end of the row. */
  #take(session: string): Waiting | undefined {
    const [first, ...others] = this.#waiting.get(session) ?? [];
    this.#waiting.delete(session);
    if (others.length > 0) this.#waiting.set(session, others);
    return first;
  }
}
