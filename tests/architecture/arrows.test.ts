import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tops = ['shared', 'server', 'client', 'tests'];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return found.map((path) =>
    relative(root, resolve(root, dirname(file), path.replace(/\?.*$/, ''))),
  );
}

interface Arrow {
  readonly from: string;
  readonly to: string;
}
const arrows: Arrow[] = tops
  .flatMap(sources)
  .flatMap((from) => importsOf(from).map((to) => ({ from, to })));

/** Imports that go from a file under `from` to one under `to`, but for those that are allowed. */
function forbidden(from: RegExp, to: RegExp, but: RegExp = /^$/): string[] {
  return arrows
    .filter((arrow) => from.test(arrow.from) && to.test(arrow.to) && !but.test(arrow.to))
    .map((arrow) => `${arrow.from} -> ${arrow.to}`);
}

describe('imports run one way', () => {
  it('there are imports to look at', () => expect(arrows.length).toBeGreaterThan(200));
  it('shared is pure: nothing of the server, the client or the tests', () =>
    expect(forbidden(/^shared\//, /^(server|client|tests)\//)).toEqual([]));
  it('the engine knows no tool and no form', () =>
    expect(forbidden(/^shared\/engine\//, /^shared\/(?!engine|wire)/)).toEqual([]));
  it('tools know no form', () =>
    expect(forbidden(/^shared\/tools\//, /^shared\/(forms|bank)\//)).toEqual([]));
  it('no tool imports another', () => {
    const tool = /^(shared|client)\/tools\/([^/]+)\//;
    const crossing = arrows.filter(({ from, to }) => {
      const [a, b] = [tool.exec(from)?.[2], tool.exec(to)?.[2]];
      return (
        a &&
        b &&
        a !== b &&
        !allowed.some((pair) => from.startsWith(pair.from) && to.startsWith(pair.to))
      );
    });
    expect(crossing.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
  it('the server never imports the client, nor the client the server', () => {
    expect(forbidden(/^server\//, /^client\//)).toEqual([]);
    expect(forbidden(/^client\//, /^server\//)).toEqual([]);
  });
  it('adapters are named in app.ts and main.ts only', () =>
    expect(
      forbidden(/^server\/(?!app\.ts|main\.ts|storage\/)/, /^server\/storage\/(memory|sql)\//),
    ).toEqual([]));
  it('elements import nothing of ours but words and icons', () =>
    expect(
      forbidden(
        /^client\/elements\//,
        /^(client|shared)\//,
        /^(client\/elements|client\/i18n|shared\/wire\/text)/,
      ),
    ).toEqual([]));
  it('the client goes from pages to tools to session to link', () => {
    expect(forbidden(/^client\/link\//, /^client\/(session|tools|pages|elements)\//)).toEqual([]);
    expect(forbidden(/^client\/session\//, /^client\/(tools|pages)\//)).toEqual([]);
    expect(forbidden(/^client\/tools\//, /^client\/pages\//)).toEqual([]);
  });
  it('nothing imports tests', () =>
    expect(forbidden(/^(shared|server|client)\//, /^tests\//)).toEqual([]));
});

/**
 * An exercise card lies on the board (forms.md 1.0), the mediators write the agreement beside the chosen cards,
 * ideas answer the common question, and looking back is about the agreement and the intake: what one step made is
 * read in the next. The close, which is the agreement's, asks the questions of the check-in in between.
 */
const allowed = [
  { from: 'client/tools/board/', to: 'client/tools/exercises/' },
  { from: 'client/tools/board/', to: 'shared/tools/exercises/' },
  { from: 'client/tools/exercises/', to: 'shared/tools/board/' },
  { from: 'client/tools/agreement/', to: 'shared/tools/cards/' },
  { from: 'client/tools/agreement/', to: 'client/tools/checkin/' },
  { from: 'client/tools/cards/', to: 'shared/tools/needs/' },
  { from: 'client/tools/followup/', to: 'client/tools/agreement/' },
  { from: 'client/tools/followup/', to: 'shared/tools/agreement/' },
  { from: 'client/tools/followup/', to: 'client/tools/intake/' },
  { from: 'client/tools/followup/', to: 'shared/tools/intake/' },
];
