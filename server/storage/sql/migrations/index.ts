import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';
import { first } from './001-first.ts';
import { holds } from './002-holds.ts';
import { totals } from './003-totals.ts';
import { scrubs } from './004-scrubs.ts';
import { keepParts } from './005-keep-parts.ts';
import { heartbeats } from './006-heartbeats.ts';

/** One step of the schema. Numbers have no gaps; a step that was released never changes. */
export interface Migration {
  version: number;
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>;
}

export const migrations: readonly Migration[] = [
  first,
  holds,
  totals,
  scrubs,
  keepParts,
  heartbeats,
];
