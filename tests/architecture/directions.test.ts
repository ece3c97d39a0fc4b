import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const client = resolve(import.meta.dirname, '../../client');

/** The opening tags of these elements in a template, with the expressions in them. */
function tagsOf(source: string, names: string): string[] {
  return [...source.matchAll(new RegExp(`<(?:${names})(?=\\s)`, 'g'))].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < source.length; at += 1) {
      if (source.startsWith('${', at)) depth += 1;
      else if (source[at] === '}' && depth > 0) depth -= 1;
      else if (source[at] === '>' && depth === 0) return source.slice(index, at + 1);
    }
    return source.slice(index);
  });
}

const noWords =
  /type=(?:"?(?:checkbox|radio|date|time|file|range|color|hidden|number)|\$\{item\.ask\.many)/;

it('every field that words are typed in runs in the direction of these words', () => {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const tags = files.flatMap((file) =>
    tagsOf(readFileSync(join(client, file), 'utf8'), 'input|textarea').map((tag) => ({
      file,
      tag,
    })),
  );
  const words = tags.filter(({ tag }) => !noWords.test(tag));
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter(({ tag }) => !tag.includes('dir="auto"'))).toEqual([]);
});
