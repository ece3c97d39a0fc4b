/** Lets one at a time through, in the order in which they came. */
export class Turn {
  #tail: Promise<unknown> = Promise.resolve();
  #taken = 0;

  /** Who has the turn and who waits for it. */
  get taken(): number {
    return this.#taken;
  }

  /** Fulfils when it is this one's turn, with what ends it. */
  async take(): Promise<() => void> {
    let end!: () => void;
    const before = this.#tail;
    this.#taken += 1;
    this.#tail = new Promise<void>((resolve) => (end = resolve));
    await before;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#taken -= 1;
      end();
    };
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
