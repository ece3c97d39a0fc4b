/** The value under a key that came from outside: `constructor` and its like are no keys of ours. */
export const at = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
