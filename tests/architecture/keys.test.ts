import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const client = resolve(import.meta.dirname, '../../client');
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(client, file), 'utf8') }));

it('whoever acts on an Enter or an Escape first asks whether it belongs to an input method', () => {
  const acts = /(key [!=]==|case) '(Enter|Escape)'/;
  const found = sources.filter(({ text }) => acts.test(text));
  expect(found.length).toBeGreaterThan(5);
  const careless = found.filter(({ text }) => !text.includes('isComposing(event)'));
  expect(careless.map(({ file }) => file)).toEqual([]);
});

it('no private part of a library is reached for', () => {
  // Yjs has no other way from a type to the item that holds it.
  const known = new Set(['tools/board/binding/undo.ts']);
  const reached = sources.filter(
    ({ file, text }) => !known.has(file) && /[\w)\]!?]\._[a-z]\w+/i.test(text),
  );
  expect(reached.map(({ file }) => file)).toEqual([]);
});

it('no text that a person wrote is cut anywhere but where a character ends', () => {
  // Codes, dates and lists have no characters to cut in two.
  const cuts =
    /\b(text|name|plain|words|title|label|value|toString\(\)|trim\(\))\.(slice|substring)\(0, ?(?!end|at|most)/;
  expect(sources.filter(({ text }) => cuts.test(text)).map(({ file }) => file)).toEqual([]);
});
