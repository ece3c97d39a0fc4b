import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tools } from '../../shared/tools/index.ts';

const pages = 'client/pages/session';
const root = join(import.meta.dirname, '../..', pages);
const ids = tools.map(({ id }) => id).join('|');
/** As a string, or as the folder of a tool. */
const named = new RegExp(`'(?:${ids})'|/tools/(?:${ids})/`, 'g');
/** What people read, and how it looks. */
const said = /\b(nl|en): '[^']*'|class="[^"]*"/g;

/** The table is the board as a room: it is the page's own, and any part of it may say so. */
const table = 'board';

/** Pages that show, beside the tool itself, how a session stands in it, and why each does. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Notes from home are laid on the table too.
  'ended-kept.ts': ['notes'],
  'lay.ts': ['notes'],
  // What is empty is drawn again when there is something to do.
  'kring-live.ts': ['exercises'],
  // Whose turn it is and for how long stands with the people, and before what one may say.
  'kring-people.ts': ['turns'],
  'kring-say.ts': ['caucus', 'turns'],
  // Who talks apart is elsewhere than the phase.
  'kring-where.ts': ['caucus'],
  // The button that goes on does not say "everything is ready" while there is a text that nobody can sign.
  'kring-lead-bar.ts': ['agreement'],
  'not-signable.ts': ['agreement'],
};

it('no page of a session names a tool, but for those that show a place of it: a tool says in its entry what it adds', () => {
  const found = readdirSync(root)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(said, '');
      const names = [...text.matchAll(named)]
        .map(([name]) => name.replace(/'|\/tools|\//g, ''))
        .filter((name) => name !== table);
      return names.length > 0 ? [[file, [...new Set(names)].sort()] as const] : [];
    });
  expect(Object.fromEntries(found)).toEqual(known);
});
