import type Database from 'better-sqlite3';
import { seal, sealingKey, slot, unseal, type Identity, type SealingKey } from './cipher.ts';

/** The number of a key: rows name their key by it. It is never given twice. */
export type KeyNumber = number;

/** What became of keys, on its way to a thread. */
export interface KeyNews {
  readonly made: ReadonlyMap<KeyNumber, Uint8Array>;
  readonly gone: readonly KeyNumber[];
}

/** The keys that one thread has, by number. */
export class Keys {
  readonly #keys = new Map<KeyNumber, SealingKey>();

  hear({ made, gone }: KeyNews): void {
    for (const [number, bytes] of made) this.#keys.set(number, sealingKey(bytes));
    for (const number of gone) this.#keys.delete(number);
  }

  has(number: KeyNumber): boolean {
    return this.#keys.has(number);
  }

  seal(number: KeyNumber, content: string | Uint8Array, ...identity: Identity): Buffer {
    return seal(this.#key(number), content, identity);
  }

  unseal(number: KeyNumber, sealed: Uint8Array, ...identity: Identity): Buffer {
    return unseal(this.#key(number), sealed, identity);
  }

  slot(number: KeyNumber, value: string): Buffer {
    return slot(this.#key(number), value);
  }

  #key(number: KeyNumber): SealingKey {
    const key = this.#keys.get(number);
    if (!key) throw new Error(`there is no key ${number}`);
    return key;
  }
}

type Sealable = string | Buffer;
type Named = [key: KeyNumber | null, value: Sealable | null, ...identity: (string | number)[]];

/**
 * Makes sealing a part of the SQL of a connection, so that it is done on the thread of that connection:
 * `seal(key, content, ...identity)`, `unseal(key, sealed, ...identity)`, `unseal_text` likewise, `slot(key, value)`
 * and `has_key(key)`. Without a key, or without a value, the answer is null.
 */
export function sealInSql(file: Database.Database, keys: Keys): void {
  const define = (
    name: string,
    work: (key: KeyNumber, value: Sealable, ...identity: (string | number)[]) => unknown,
  ): void => {
    const sealing = (...[key, value, ...identity]: Named): unknown =>
      key === null || value === null ? null : work(key, value, ...identity);
    file.function(name, { varargs: true, deterministic: name !== 'seal' }, sealing);
  };
  const open = (key: KeyNumber, value: Sealable, ...identity: (string | number)[]): Buffer =>
    keys.unseal(key, value as Buffer, ...identity);
  define('seal', (key, value, ...identity) => keys.seal(key, value, ...identity));
  define('unseal', open);
  define('unseal_text', (key, value, ...identity) => open(key, value, ...identity).toString());
  define('slot', (key, value) => keys.slot(key, value as string));
  file.function('has_key', (key: KeyNumber | null) => (key !== null && keys.has(key) ? 1 : 0));
}
