import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('{client,shared,server}/**/*.ts', { cwd: root });

/** Words that Kring says in one way, and the other ways in which it once said them. */
const elsewhere: readonly [string, RegExp][] = [
  ['kan je', /\bkunt\b|\bkun (je|jij)\b/i],
  ['Voordoen', /demobladzijde|demopagina/i],
  ['zonder school', /'[^'\n]*\b(open huis|open sessie|open house)\b/i],
  ['Eén uitzondering', /'De grens'/],
  ['Bewaar een vraag', /\bparkeer/i],
];

describe('one name for one thing', () => {
  it.each(elsewhere)('says %s, and nothing else for it', (_name, other) => {
    const found = files.filter((file) => other.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
