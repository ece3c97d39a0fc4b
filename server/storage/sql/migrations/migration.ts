import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

/** One step of the schema. Numbers have no gaps; a step that was released never changes. */
export interface Migration {
  version: number;
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>;
}
