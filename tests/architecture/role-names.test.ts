import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forms } from '../../shared/forms/index.ts';

const root = join(import.meta.dirname, '../..');

const sources = ['shared', 'server', 'client'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .map((file) => join(top, file))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('shared/forms/')),
);

const roles = [...new Set(Object.values(forms).flatMap(({ seats }) => Object.keys(seats)))];
const either = roles.join('|');
/** As a string, or as the key under which a form or a view keeps a seat. */
const named = new RegExp(`'(${either})'|\\bseats\\??\\.(${either})\\b`);
/** A remark on an agreement, whose code is on the wire; it names no seat. */
const remark = "hard('party', must.party)";
/** What people read, which may well say *lead*. */
const said = /\b(nl|en): '[^']*'/g;

it('no file but those of forms asks for a role by its name: seats have traits, and surfaces letters', () => {
  expect(roles).toContain('lead');
  expect(sources.length).toBeGreaterThan(400);
  const asking = sources.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        named.test(line.replace(said, '').replace(remark, ''))
          ? [`${file}:${String(at + 1)} ${line.trim()}`]
          : [],
      ),
  );
  expect(asking).toEqual([]);
});

it('no sentence of Kring says *whoever leads*: it says the title of the seat', () => {
  const saying = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/\b(?:nl|en): (['`])[^'`]*?\1/g)]
      .filter(([sentence]) => /\bwie( de \w+)? leidt\b|\bwho(ever)? leads\b/i.test(sentence))
      .map(([sentence]) => `${file}: ${sentence}`);
  });
  expect(saying).toEqual([]);
});
