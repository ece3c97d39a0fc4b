import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Circle, until } from '../support/mediation-circle.ts';
import { table } from '../support/play.ts';

const root = resolve(import.meta.dirname, '../..');
const HOUR = 3_600_000;

/** Names of tests as they are written: what stands between the quotes behind `it`, `test` or `describe`. */
function testNames(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, 'tests', file), 'utf8');
      const names = text.matchAll(
        /\b(?:it|test|describe)(?:\.each\([^;]*?\))?\(\s*(['`])(.*?)\1,/gs,
      );
      return [...names].map((match) => match[2] ?? '');
    });
}

/** `rule 9`, and `rules 5 and 25`. */
const rulesIn = (name: string): number[] =>
  [...name.matchAll(/\brules? (\d+(?:(?:, | and )\d+)*)/g)].flatMap(([, numbers = '']) =>
    numbers.split(/\D+/).map(Number),
  );

describe('the rules of SPEC.md', () => {
  const spec = readFileSync(join(root, 'shared/engine/SPEC.md'), 'utf8');
  const rules = [...spec.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
  const held = new Set(testNames().flatMap(rulesIn));

  it('are numbered without a gap', () =>
    expect(rules).toEqual(Array.from({ length: rules.length }, (_, index) => index + 1)));
  it('each stand in the name of a test that holds them', () =>
    expect(rules.filter((rule) => !held.has(rule))).toEqual([]));
  it('are the only rules that tests name', () =>
    expect([...held].filter((rule) => !rules.includes(rule))).toEqual([]));
});

describe('the laws of architecture.md', () => {
  it('each name tests that are there', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const laws = [...page.matchAll(/^\| (\d+)\. \*\*.*\| (.+) \|$/gm)];
    expect(laws.map(([, law]) => Number(law))).toEqual(laws.map((_, index) => index + 1));
    expect(laws.length).toBeGreaterThanOrEqual(10);
    for (const [, , files = ''] of laws) expect(files).toMatch(/`tests\/.+`/);
  });
});

it('a second tap on going on moves nothing: it names a phase that is over (rule 9)', () => {
  const play = table();
  play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
  const tap = () => play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
  expect(tap()).toMatchObject({ ok: true });
  expect(tap()).toMatchObject({ ok: false, refusal: { code: 'phase/moved' } });
  expect(play.state.phase.id).toBe('welcome');
  const other = play.send('ann', 'session/next', { from: 'welcome' });
  expect(other).toMatchObject({
    ok: false,
    refusal: { code: 'session/lead-only', text: { nl: 'Dat doet de tutor.' } },
  });
});

it('a pause leaves what is shared to read and own scribbles to write; after a call for an adult all is closed (rule 18)', () => {
  const play = table('open');
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  const together = () => play.view('ann').me.docs['board:together']?.mode;
  expect(together()).toBe('write');
  play.send('ann', 'session/pause');
  expect(together()).toBe('read');
  play.send('ann', 'session/handover');
  expect(play.view('ann').me.docs).toEqual({});

  const circle = until(new Circle(), 'stories');
  const writes = () =>
    Object.entries(circle.view('ann').me.docs).flatMap(([name, { mode }]) =>
      mode === 'write' ? [name] : [],
    );
  const own = ['private:own:ann'];
  expect(writes()).toEqual(expect.arrayContaining(own));
  circle.ok('ann', 'session/pause');
  expect(writes()).toEqual(own);
  circle.ok('ann', 'session/handover');
  expect(circle.view('ann').me.docs).toEqual({});
});

it('a session in which nobody was ends by itself: after a week before its first phase is over, then after a day (rule 26)', () => {
  const empty = (begun: boolean) => {
    const play = table();
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    if (begun) play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    for (const person of ['tutor', 'ann', 'ben']) play.system('session/disconnected', { person });
    return play;
  };
  for (const [begun, days] of [
    [false, 7],
    [true, 1],
  ] as const) {
    const play = empty(begun);
    play.wait(days * 24 * HOUR - 1);
    expect(play.state.status).not.toBe('ended');
    play.wait(1);
    expect(play.state.status).toBe('ended');
  }
});
