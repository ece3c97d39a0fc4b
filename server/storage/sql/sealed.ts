import { sql, type Expression, type RawBuilder } from 'kysely';
import type { Identity } from '../sealing/cipher.ts';

/**
 * Sealing as a part of a statement (`sealing/keys.ts` defines these functions on every connection): it is done on the
 * thread of the connection, and a row is never anywhere but sealed.
 */

/** A column, or a value of ours. */
type Part = Expression<unknown> | string | number | Uint8Array;

const parts = (identity: readonly Part[]): RawBuilder<unknown> =>
  sql.join(identity.map((part) => sql`${part}`));

export type Place = readonly (Identity[number] | Expression<unknown>)[];

export const seal = (key: Part, content: Part, place: Place) =>
  sql<Uint8Array>`seal(${key}, ${content}, ${parts(place)})`;

export const unseal = (key: Part, sealed: Part, place: Place) =>
  sql<Uint8Array>`unseal(${key}, ${sealed}, ${parts(place)})`;

export const unsealText = (key: Part, sealed: Part, place: Place) =>
  sql<string>`unseal_text(${key}, ${sealed}, ${parts(place)})`;

/** Where a row is found by a value that it does not show. */
export const slotOf = (key: Part, value: Part) => sql<Uint8Array>`slot(${key}, ${value})`;

export const hasKey = (key: Part) => sql<boolean>`has_key(${key}) = 1`;
