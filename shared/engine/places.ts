import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Kind } from './form-names.ts';
import { within } from './misfit.ts';

/** A name in a form, or what else a schema of its own decides about, and where it stands. */
export interface Place {
  readonly kind: Kind;
  readonly value: unknown;
  readonly at: string;
}
/** A record with an entry for each name of a kind. */
export interface Every {
  readonly every: Kind;
  readonly has: readonly string[];
  readonly at: string;
}

/** What a schema says of the places below it; `form-names.ts` marks them. */
interface Marked extends TSchema {
  readonly names?: Kind;
  readonly keys?: Kind;
  readonly every?: boolean;
  readonly anyOf?: readonly TSchema[];
  readonly items?: TSchema | readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
}

/**
 * Every name that stands in a value.
 * @param value meets this schema
 */
export function* placesIn(schema: Marked, value: unknown, at = ''): Generator<Place | Every> {
  const { names, keys, every, anyOf, properties, patternProperties } = schema;
  if (names) yield { kind: names, value, at };
  const either = anyOf?.find((one) => Value.Check(one, value));
  if (either) yield* placesIn(either, value, at);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) yield* placesInList(schema, value, at);
  else {
    const entries = Object.entries(value);
    if (keys && every) yield { every: keys, has: Object.keys(value), at };
    const [any] = Object.values(patternProperties ?? {});
    for (const [key, part] of entries) {
      if (keys) yield { kind: keys, value: key, at: within(at, key) };
      const below = properties?.[key] ?? any;
      if (below) yield* placesIn(below, part, within(at, key));
    }
  }
}

function* placesInList({ items }: Marked, list: readonly unknown[], at: string) {
  for (const [index, item] of list.entries()) {
    const below = Array.isArray(items) ? (items as readonly TSchema[])[index] : items;
    if (below) yield* placesIn(below as TSchema, item, within(at, index));
  }
}
