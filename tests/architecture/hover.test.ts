import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('client/**/*.{ts,css}', { cwd: root }).sort();

/** The selectors of a style sheet, each with the rules that it stands in, from the outside in. */
function* selectors(css: string): Generator<readonly string[]> {
  const around: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{') {
      around.push(css.slice(from, index).trim());
      yield [...around];
    } else if (sign === '}') around.pop();
    from = index + 1;
  }
}

/** What a file says of style: all of it, or what stands in its css`` literals. */
function styles(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  if (file.endsWith('.css')) return [text];
  return [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']) => css);
}

it('whoever has no mouse sees no hover: on touch it stays, and looks like a choice', () => {
  const hovers = files
    .flatMap((file) => styles(file).flatMap((css) => [...selectors(css)].map((all) => [file, all])))
    .filter(([, all]) => all?.at(-1)?.includes(':hover')) as [string, readonly string[]][];
  expect(hovers.length).toBeGreaterThan(15);
  const always = hovers.filter(([, all]) => !all.includes('@media (hover: hover)'));
  expect(always.map(([file, all]) => `${file}: ${all.at(-1) ?? ''}`)).toEqual([]);
});

it('no style of hover is out of sight of this test', () => {
  const hidden = files.filter((file) => {
    const all = readFileSync(join(root, file), 'utf8').split(':hover').length;
    return all !== styles(file).join('').split(':hover').length;
  });
  expect(hidden).toEqual([]);
});
