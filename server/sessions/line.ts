import type { Submitted } from './batch.ts';

/** Something that runs alone, after all that was submitted before it and before all that comes later. */
type Work = () => Promise<void>;

export interface LineOptions {
  /** So many commands are decided together at most: the process serves other sessions in between. */
  readonly most: number;
  /** Carries out commands that stood in the line one after the other. Never rejects. */
  together(commands: readonly Submitted[]): Promise<void>;
}

/** What one session has still to do, in the order in which it came: commands go together, other work alone. */
export class Line {
  readonly #options: LineOptions;
  readonly #entries: (Submitted | Work)[] = [];
  #running = false;
  #underWay = 0;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Commands and work that wait or are under way. */
  get length(): number {
    return this.#entries.length + this.#underWay;
  }

  push(command: Submitted): void {
    this.#entries.push(command);
    void this.#run();
  }

  enter<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#entries.push(() => work().then(resolve, reject));
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#entries.length > 0) await this.#next();
    this.#running = false;
  }

  async #next(): Promise<void> {
    const end = this.#entries.findIndex((entry) => typeof entry === 'function');
    const commands = end < 0 ? this.#entries.length : end;
    const taken = this.#entries.splice(0, Math.min(Math.max(commands, 1), this.#options.most));
    this.#underWay = taken.length;
    const [first] = taken;
    if (typeof first === 'function') await first();
    else await this.#options.together(taken as Submitted[]);
    this.#underWay = 0;
  }
}
