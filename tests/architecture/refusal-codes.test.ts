import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

const codeOf = String.raw`'([a-z-]+\/[a-z-]+)'`;
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Codes of refusals that these files make. */
const madeIn = (...folders: string[]): Set<string> =>
  new Set(
    folders
      .flatMap(sources)
      .flatMap(({ text }) => [
        ...all(text, new RegExp(String.raw`\b(?:refuse|refusal|badItem)\(\s*${codeOf}`, 'g')),
        ...all(text, new RegExp(String.raw`\bcode: ${codeOf}`, 'g')),
      ]),
  );

/** Codes that a file compares an answer with, one by one or in a set. */
function named(text: string): string[] {
  const sets = all(text, /new Set(?:<string>)?\(\[([^\]]*)\]\)/g).filter(() =>
    /refusal|ack/i.test(text),
  );
  return [
    ...all(text, new RegExp(String.raw`\bcode [!=]== ${codeOf}`, 'g')),
    ...sets.flatMap((list) => all(list, new RegExp(codeOf, 'g'))),
  ];
}

const sentence = String.raw`(?:'(?:[^'\\]|\\.)+'|"[^"]+"|${'`'}[^${'`'}]+${'`'}|[\w.?]+(?: \?\? '')?)`;
const whole = new RegExp(
  String.raw`\b(?:refuse|refusal)\(\s*${codeOf},\s*(${sentence}),\s*(${sentence}),?\s*\)`,
  'g',
);
const begun = new RegExp(String.raw`\b(?:refuse|refusal)\(\s*${codeOf}`, 'g');

describe('refusals (law 8)', () => {
  const server = madeIn('server', 'shared');

  it('every code that the client waits for is made by the server, the rules, or its own line to them', () => {
    const known = new Set([...server, ...madeIn('client/link')]);
    const waited = sources('client').flatMap(({ file, text }) =>
      named(text).map((code) => ({ file, code })),
    );
    expect(waited.length).toBeGreaterThan(5);
    expect(waited.filter(({ code }) => !known.has(code))).toEqual([]);
  });

  it('every refusal is written with a sentence in Dutch and in English', () => {
    expect(server.size).toBeGreaterThan(60);
    for (const { file, text } of ['server', 'shared'].flatMap(sources)) {
      const complete = [...text.matchAll(whole)];
      expect(
        complete.map((match) => match[1]),
        file,
      ).toEqual(all(text, begun));
      for (const [, code, nl, en] of complete) expect(nl, `${file} ${code ?? ''}`).not.toBe(en);
    }
  });

  it('a code is written in one place, with the one sentence that it has', () => {
    const made = ['server', 'shared'].flatMap(sources).flatMap(({ text }) => all(text, begun));
    expect(made.filter((code, at) => made.indexOf(code) !== at)).toEqual([]);
  });

  it('who may do it instead is named by the title of their seat', () => {
    const vague = /\bwie\b[^'`]{0,20}\bleidt\b|\bwho(?:ever)? leads\b/i;
    for (const { file, text } of ['server', 'shared'].flatMap(sources))
      for (const [, code, nl = '', en = ''] of text.matchAll(whole))
        expect(vague.test(nl) || vague.test(en), `${file} ${code ?? ''}`).toBe(false);
  });
});
