type Json = unknown;
type Fields = Record<string, Json>;

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function same(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
}

/**
 * The JSON Merge Patch (RFC 7396) that turns one view into another; undefined when nothing changed.
 * Views hold no nulls, because null means *gone*; arrays are replaced whole.
 */
export function diff(before: Json, after: Json): Json | undefined {
  if (before === after) return undefined;
  if (!isFields(before) || !isFields(after)) return same(before, after) ? undefined : after;
  const patch: Fields = {};
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key) || after[key] === undefined) patch[key] = null;
  }
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const part = Object.hasOwn(before, key) ? diff(before[key], value) : value;
    if (part !== undefined) patch[key] = part;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** Applies a merge patch. Parts that did not change keep their identity, so that a renderer can skip them. */
export function merge<T>(target: T, patch: Json): T {
  if (!isFields(patch)) return patch as T;
  const result: Fields = isFields(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    // A key such as __proto__ would change the object's prototype instead of a field.
    if (key === '__proto__') continue;
    if (value === null) delete result[key];
    else
      result[key] = isFields(value)
        ? merge(Object.hasOwn(result, key) ? result[key] : undefined, value)
        : value;
  }
  return result as T;
}
