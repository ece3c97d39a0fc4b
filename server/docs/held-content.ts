import { Content } from './content.ts';

export interface HeldContentOptions {
  /** Reads what is stored, oldest first; nothing of this document may be on its way to the disk. */
  read(): Promise<readonly Uint8Array[]>;
  /** Monotonic milliseconds. */
  clock(): number;
  /** It could not be read. */
  failed(error: unknown): void;
}

/** The content of a document that is in memory while it is used; otherwise only the disk has it. */
export class HeldContent {
  readonly #options: HeldContentOptions;
  #content: Content | undefined;
  /** Acts that wait for the content. */
  #later: (() => void)[] | undefined;
  #lastUsed: number;
  #ended = false;

  constructor(options: HeldContentOptions) {
    this.#options = options;
    this.#lastUsed = options.clock();
  }

  get awake(): boolean {
    return this.#content !== undefined;
  }

  get loading(): boolean {
    return this.#later !== undefined;
  }

  /** To be asked for inside `whenHere`, or while it is awake. */
  get here(): Content {
    if (!this.#content) throw new Error('a document that is not in memory');
    return this.#content;
  }

  async load(): Promise<void> {
    const updates = await this.#options.read();
    if (this.#ended) return;
    this.forget();
    this.#content = new Content(updates);
    this.#lastUsed = this.#options.clock();
  }

  /** Acts when the content is in memory, in the order of asking; never when it cannot be read. */
  whenHere(act: () => void): void {
    this.#lastUsed = this.#options.clock();
    if (this.#later) this.#later.push(act);
    else if (this.#content) act();
    else this.#loadFirst([act], Promise.resolve());
  }

  /** Only the disk knows what the content is: reads it again, `after` all that was on its way is there. */
  reload(after: Promise<void>): void {
    this.#loadFirst([], after);
  }

  #loadFirst(later: (() => void)[], after: Promise<void>): void {
    this.forget();
    this.#later = later;
    void after
      .then(() => this.load())
      .catch((error: unknown) => this.#options.failed(error))
      .then(() => {
        this.#later = undefined;
        // One of them may break it, and it is read again for the others.
        for (const act of later) if (this.#content || this.#later) this.whenHere(act);
      });
  }

  /** In memory, and not used since then. */
  quietSince(time: number): boolean {
    return this.#content !== undefined && !this.#later && this.#lastUsed <= time;
  }

  forget(): void {
    this.#content?.dispose();
    this.#content = undefined;
  }

  dispose(): void {
    this.#ended = true;
    this.forget();
  }
}
