import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_COMMAND_BYTES } from '../../shared/wire/protocol.ts';
import { ClassHouse, wordFrom } from '../support/class-house.ts';
import type { Seat } from '../support/mediation.ts';

let lesson: ClassHouse;
let lead: Seat;
let bad: Seat;
beforeEach(async () => {
  lesson = await ClassHouse.open(6);
  lead = lesson.lead;
  [bad] = lesson.pupils as [Seat];
  await lesson.opensCloud();
});
afterEach(() => lesson.close());

const code = (ack: { ok: boolean; refusal?: { code: string } }) => ack.refusal?.code ?? 'ok';

/** The other five vote, and all of it comes out right. */
async function othersVote(): Promise<void> {
  const others = lesson.pupils.slice(1);
  await Promise.all(
    others.map((pupil, at) => pupil.do('poll/cast', wordFrom(`other-${at}`, 'slaap'))),
  );
  await lead.do('poll/close', { run: 'cloud' });
}
const result = () => lead.tool('poll').runs.cloud.results['1'].cloud as object;
const closed = (seat: Seat): Promise<unknown> =>
  seat.socket?.disconnected
    ? Promise.resolve()
    : new Promise((resolve) => seat.socket?.once('disconnect', resolve));

describe('a pupil with a program of their own', () => {
  test('sends a thousand words: one counts, the connection is cut off, and the class votes on', async () => {
    const ended = closed(bad);
    const answers: string[] = [];
    const count = (ack: Parameters<typeof code>[0]) => void answers.push(code(ack));
    for (let n = 0; n < 1_000; n += 1)
      void bad.send('poll/cast', wordFrom(`flood-${n}`, `woord ${n}`)).then(count, () => undefined);
    await ended;
    // What was decided when the connection was cut off is answered to nobody.
    expect(answers.filter((one) => one === 'ok').length).toBeLessThanOrEqual(1);
    for (const one of answers) expect(one).toMatch(/^(ok|poll\/voted|request\/too-often)$/);
    expect(answers.length).toBeGreaterThan(100);
    await othersVote();
    expect(result()).toEqual({ kind: 'counts', n: 6, counts: { slaap: 5, 'woord 0': 1 } });
  });

  test('asks a hundred questions: three are taken, and nobody is told of the others', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        bad.send('box/put', { id: `question-${n}`.padEnd(20, '-'), text: `Vraag ${n}?` }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers.map(code).filter((one) => one === 'box/often')).toHaveLength(37);
    await lead.until(() => Object.keys(lead.tool('box').asked as object).length > 0);
    expect(Object.keys(lead.tool('box').asked as object)).toHaveLength(3);
    await othersVote();
  });

  test('sends answers as large as a frame may be, and one that is larger', async () => {
    const large = 'x'.repeat(MAX_COMMAND_BYTES - 2_000);
    for (const answers of [
      { cloud: [large] },
      { cloud: large.split('').slice(0, 9_000) },
      { [large]: ['x'] },
      { cloud: [['x']] },
      { cloud: { 0: 'x', length: 1 } },
      { cloud: [null] },
      { cloud: ['x'], other: ['y'] },
      { constructor: ['x'] },
      {},
    ])
      expect(code(await bad.send('poll/cast', { ...wordFrom('large', 'x'), answers }))).toMatch(
        /^(poll\/no-answer|command\/invalid)$/,
      );
    const ended = closed(bad);
    void bad
      .send('poll/cast', wordFrom('large', 'x'.repeat(MAX_COMMAND_BYTES + 1)))
      .catch(() => undefined);
    await ended;
    await othersVote();
    expect(result()).toEqual({ kind: 'counts', n: 5, counts: { slaap: 5 } });
  });

  test.each([
    ['no slip', { slip: undefined }],
    ['a short slip', { slip: 'x' }],
    ['a slip that is a path', { slip: '../../../etc/passwd--' }],
    ['a round that there is not', { round: 0 }],
    ['a round as text', { round: '1' }],
    ['a name that is no name', { run: '__proto__' }],
    ['answers as a list', { answers: ['slaap'] }],
  ])('sends what has no such shape: %s', async (_what, wrong) => {
    const ack = await bad.send('poll/cast', { ...wordFrom('shape', 'slaap'), ...wrong });
    expect(code(ack)).toBe('command/invalid');
    await othersVote();
    expect(result()).toMatchObject({ n: 5 });
  });

  test('a prototype for an answer closes the connection, and nothing else', async () => {
    const ended = closed(bad);
    const data = JSON.parse(
      '{"run":"cloud","round":1,"slip":"aaaaaaaaaaaaaaaaaaaa","answers":{"__proto__":["x"]}}',
    ) as object;
    void bad.send('poll/cast', data).catch(() => undefined);
    await ended;
    await othersVote();
  });

  test('votes in the name of somebody else: it counts for whoever sends it, once', async () => {
    const [, other] = lesson.pupils as [Seat, Seat];
    const named = { person: other.id, by: other.id, giver: other.id };
    expect(code(await bad.send('poll/cast', { ...wordFrom('mine', 'rust'), ...named }))).toBe('ok');
    expect(bad.own('poll').cast).toEqual({ cloud: 1 });
    expect(other.own('poll').cast).toEqual({});
    expect(code(await bad.send('poll/cast', wordFrom('second', 'rust')))).toBe('poll/voted');
    await othersVote();
    expect(result()).toEqual({ kind: 'counts', n: 6, counts: { slaap: 5, rust: 1 } });
  });

  test('does what the educators do: nothing of it is open to one of the class', async () => {
    for (const [type, data] of [
      ['poll/ask', { run: 'cloud' }],
      ['poll/leave', {}],
      ['poll/open', { run: 'cloud' }],
      ['poll/close', { run: 'cloud' }],
      ['poll/show', { run: 'cloud', what: 'answer' }],
      ['poll/hands', { run: 'cloud', hands: {} }],
      ['poll/word', { run: 'cloud', word: 'x', seen: true }],
      ['poll/reset', { run: 'cloud' }],
      ['poll/drop', { run: 'cloud' }],
      ['poll/judge', { sensitive: false }],
      ['slides/show', { slide: 'start' }],
      ['slides/take', {}],
      ['box/stand', { id: 'a'.repeat(20), standing: 'shown' }],
    ] as const)
      expect(code(await bad.send(type, data)), type).toBe('tool/closed');
    for (const type of ['poll/closed', 'poll/cast-all', 'box/take', 'box/arrived'])
      expect(code(await bad.send(type, {})), type).toBe('command/unknown');
    expect(code(await bad.send('session/end'))).toBe('session/lead-only');
    await othersVote();
  });
});
