import { randomBytes } from 'node:crypto';
import { StorageUnavailable } from '../port.ts';
import { KEY_BYTES } from './cipher.ts';
import { encodeKeys, HOUSE_BYTES, keyPath, readKeys, replaceFile } from './key-file.ts';
import type { KeyNews, KeyNumber } from './keys.ts';

interface Change {
  readonly made: ReadonlyMap<KeyNumber, Uint8Array>;
  resolve(): void;
  reject(error: Error): void;
}

/**
 * All keys of the house and the one file in which they stand. While the file is written the next changes gather, so
 * that many sessions that begin or end at once cost one rewrite: 1 to 3 ms up to 50,000 keys, on no thread of ours.
 */
export class KeyRing {
  readonly house: Uint8Array;
  /** A file was there. */
  readonly found: boolean;
  readonly #path: string;
  readonly #keys: Map<KeyNumber, Uint8Array>;
  readonly #listeners = new Set<(news: KeyNews) => void>();
  #last: KeyNumber;
  #changes: Change[] = [];
  #writing = false;
  /** The file has a key that is to be gone. */
  #behind = false;

  /** Throws a KeyFileError when the file is there and damaged. */
  constructor(folder: string) {
    this.#path = keyPath(folder);
    const file = readKeys(this.#path);
    this.found = file !== undefined;
    this.house = file?.house ?? randomBytes(HOUSE_BYTES);
    this.#last = file?.last ?? 0;
    this.#keys = new Map(file?.keys);
  }

  get last(): KeyNumber {
    return this.#last;
  }

  /** Of what is made or gone from here on, and at once of what there is. */
  listen(listener: (news: KeyNews) => void): void {
    this.#listeners.add(listener);
    listener({ made: this.#keys, gone: [] });
  }

  numbers(): KeyNumber[] {
    return [...this.#keys.keys()];
  }

  /** Fulfils when a key is durable and every thread has it. */
  async make(): Promise<KeyNumber> {
    const number = (this.#last += 1);
    const made = new Map([[number, new Uint8Array(randomBytes(KEY_BYTES))]]);
    await this.#change(made);
    this.#tell({ made, gone: [] });
    return number;
  }

  /** Makes a key for this work, and takes it back when the work fails. */
  async withKey<T>(work: (key: KeyNumber) => Promise<T>): Promise<T> {
    const key = await this.make();
    try {
      return await work(key);
    } catch (error) {
      // What fails here as well goes with the next change of the file, or at the next opening.
      await this.forget([key]).catch(() => undefined);
      throw error;
    }
  }

  /** Fulfils when none of these, nor of those that failed before, stands in the file any more. */
  async forget(numbers: readonly KeyNumber[]): Promise<void> {
    for (const number of numbers) if (this.#keys.delete(number)) this.#behind = true;
    this.#tell({ made: new Map(), gone: numbers });
    if (this.#behind || this.#writing) await this.#change(new Map());
  }

  /** Writes the file as it is to be. */
  save(): Promise<void> {
    return this.#change(new Map());
  }

  /** Fulfils when nothing is being written. */
  async close(): Promise<void> {
    if (this.#writing) await this.save();
  }

  #tell(news: KeyNews): void {
    for (const listener of this.#listeners) listener(news);
  }

  #change(made: Change['made']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#changes.push({ made, resolve, reject });
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#changes.length > 0) {
      const changes = this.#changes;
      this.#changes = [];
      await this.#writeOnce(changes);
    }
    this.#writing = false;
  }

  async #writeOnce(changes: readonly Change[]): Promise<void> {
    const made = changes.flatMap((change) => [...change.made]);
    for (const [number, key] of made) this.#keys.set(number, key);
    const behind = this.#behind;
    this.#behind = false;
    try {
      const { house, last } = this;
      await replaceFile(this.#path, encodeKeys({ house, last, keys: this.#keys }));
      for (const change of changes) change.resolve();
    } catch (error) {
      for (const [number] of made) this.#keys.delete(number);
      this.#behind ||= behind;
      const refusal = new StorageUnavailable(`the key file cannot be written: ${String(error)}`);
      for (const change of changes) change.reject(refusal);
    }
  }
}
