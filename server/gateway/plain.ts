const DEEPEST = 32;

/**
 * Whether a value is plain JSON of a sane depth. Socket.IO can also carry bytes and streams of its own
 * making, and a key such as `__proto__` is never sent by a client of ours.
 */
export function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([key, item]) => key !== '__proto__' && isPlain(item, depth + 1),
  );
}
