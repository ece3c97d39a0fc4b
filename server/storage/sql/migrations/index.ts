import type { Migration } from './migration.ts';
import { sealed } from './007-sealed.ts';
import { stayingPages } from './008-pages.ts';

/** The steps of a sealed file. It begins with 7; what is older is brought over (`bring-over.ts`). */
export const migrations: readonly Migration[] = [sealed, stayingPages];
