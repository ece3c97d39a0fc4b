import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choices } from '../support/pages/choices.ts';

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

describe('what a person chooses', () => {
  const control =
    /<(kring-switch|kring-segmented|kring-scale|kring-mark-picker|option|input(?=[^>]*type="(checkbox|radio|date)"))\b[\s\S]*?>\s*(?=<|\$|`|[A-Z])/g;

  it('is shown by what is bound, whatever the control made of itself when it was pressed', () => {
    const controls = found(control);
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter((one) => !/\.(checked|value|selected)=\$\{live\(/.test(one))).toEqual(
      [],
    );
  });

  it('is tried in a browser, where a server answers late and refuses, for each command of a control', () => {
    const shown = found(/this\.pressed\('[^']*'/g).map((one) => one.split("'")[1]);
    expect([...new Set(shown)].sort()).toEqual(choices.map(({ command }) => command).sort());
  });
});

describe('what a tool shows (client/session/tool-parts.ts)', () => {
  it('gets its type in one place, and is asked there', () => {
    expect(found(/(?<!bundle)\.tools\[[^\]]*\]/g)).toEqual([]);
    expect(found(/ as (unknown as )?\w*(View|Own)\b/g)).toEqual([]);
    expect(found(/ as unknown as [^;]*/g)).toEqual([]);
  });
});
