import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const tests = resolve(import.meta.dirname, '..');
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(support|bench|architecture)\b/.test(file))
  .map((file) => ({ file, text: readFileSync(join(tests, file), 'utf8') }));

describe('a page that complains fails its test, because tests get pages from tests/support/browser.ts only', () => {
  it('there are browser tests to look at', () =>
    expect(files.filter(({ text }) => text.includes('useBrowser(')).length).toBeGreaterThan(10));
  it('no test starts a browser, joins one or makes a context by itself', () => {
    const bare =
      /\b(launch\w*|connectOverCDP|newContext)\(|import \{[^}]*\bchromium\b|support\/chromium/;
    const theirs = files.filter(({ text }) => bare.test(text));
    expect(theirs.map(({ file }) => file)).toEqual([]);
  });
});
