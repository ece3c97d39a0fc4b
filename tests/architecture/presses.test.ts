import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const parts = globSync('client/{tools,pages}/**/*.ts', { cwd: root })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Where a pattern stands, as `file: what stands there`. */
const found = (pattern: RegExp): string[] =>
  parts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([there]) => `${file}: ${there.replace(/\s+/g, ' ')}`),
  );

describe('what a person presses (client/session/session-element.ts)', () => {
  it('there is something to look at', () =>
    expect(found(/this\.press\(/g).length).toBeGreaterThan(100));

  it('is sent by `press`, which knows of busy, double presses, refusals and a line that is down', () =>
    expect(found(/[sS]ession\??\.send\([^)]*\)/g)).toEqual([
      // The page around everything is no element inside a session.
      "client/pages/session/index.ts: session?.send('session/leave')",
    ]));

  it('shows on its button that it is on its way', () => {
    const buttons = found(/<kring-button\b[\s\S]*?<\/kring-button/g);
    const pressing = buttons.filter((button) => button.includes('this.press('));
    expect(pressing.length).toBeGreaterThan(40);
    expect(pressing.filter((button) => !button.includes('?busy='))).toEqual([]);
  });
});

describe('what a tool shows (client/session/tool-parts.ts)', () => {
  it('gets its type in one place, and is asked there', () => {
    expect(found(/(?<!bundle)\.tools\[[^\]]*\]/g)).toEqual([]);
    expect(found(/ as (unknown as )?\w*(View|Own)\b/g)).toEqual([]);
    expect(found(/ as unknown as [^;]*/g)).toEqual([]);
  });
});
