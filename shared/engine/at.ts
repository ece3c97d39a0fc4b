/** The value under a key that came from outside: `constructor` and its like are no keys of ours. */
export const at = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A record in the order of its keys: the order in which entries came must not tell what nobody may know. */
export const inKeyOrder = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
