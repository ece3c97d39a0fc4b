import type { Migration } from '../migration.ts';
import { first } from './001-first.ts';
import { holds } from './002-holds.ts';
import { totals } from './003-totals.ts';
import { scrubs } from './004-scrubs.ts';
import { keepParts } from './005-keep-parts.ts';
import { heartbeats } from './006-heartbeats.ts';

/** The steps of a file that is not sealed. After the last of them it is brought over into a new one (`bring-over.ts`). */
export const plainMigrations: readonly Migration[] = [
  first,
  holds,
  totals,
  scrubs,
  keepParts,
  heartbeats,
];
