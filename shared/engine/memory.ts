interface Made {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

/**
 * What was worked out last, and from what. One state shares with the next every object that did not change, so a value
 * stands as long as each of the things it was made from is the same one: nothing has to be declared or cleared.
 */
export class Memory {
  readonly #made = new Map<unknown, Made>();
  readonly #parts = new WeakMap<object, Memory>();

  /** @param from all that `make` reads, compared by identity */
  recall<V>(what: unknown, from: readonly unknown[], make: (before: V | undefined) => V): V {
    const last = this.#made.get(what);
    if (last && sameList(last.from, from)) return last.value as V;
    const value = make(last?.value as V | undefined);
    this.#made.set(what, { from, value });
    return value;
  }

  /** For plain data: a new value that says what the one before said gives way to it, so that what is made of it stands too. */
  steady<V>(what: unknown, from: readonly unknown[], make: () => V): V {
    return this.recall<V>(what, from, (before) => {
      const value = make();
      return sameBytes(before, value) ? (before as V) : value;
    });
  }

  /** What is remembered about one thing, as long as that is there. */
  part(of: object): Memory {
    const known = this.#parts.get(of);
    if (known) return known;
    const part = new Memory();
    this.#parts.set(of, part);
    return part;
  }
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => Object.is(item, b[at]));

/** Whether two values are the same JSON, the order of keys included: what is remembered must not be told from what is made. */
function sameBytes(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const mine = Object.entries(a);
  const other = Object.entries(b);
  return (
    mine.length === other.length &&
    mine.every(([key, value], at) => key === other[at]![0] && sameBytes(value, other[at]![1]))
  );
}
