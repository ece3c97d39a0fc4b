import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACE_MS } from '../../server/sessions/pace.ts';
import { boxOf } from '../../shared/engine/index.ts';
import type { BoxState } from '../../shared/tools/box/state.ts';
import { boxName } from '../../shared/tools/poll/state.ts';
import type { Shown } from '../../shared/tools/poll/totals.ts';
import { Broadcast } from '../support/class-broadcast.ts';
import { answerTo } from '../support/class-histories.ts';
import { choiceId, Classroom, optionsOf, Recorder, slipOf } from '../support/classroom.ts';
import { seeded } from '../support/seed.ts';

/**
 * The attacker of forms.md 0.9: has every frame that any seat and any screen is sent, in its order and with its size, all
 * events that are on the disk, and knows who voted when. What they may not find out is who answered what.
 */
const [a = '', b = '', c = ''] = optionsOf();
const runs = [choiceId, 'word', 'sentence', 'hours', 'sure', 'sum'];

interface Recorded {
  readonly frames: Record<string, readonly string[]>;
  readonly disk: string;
  readonly room: Classroom;
}

interface Voting {
  readonly run: string;
  readonly sensitive: boolean;
  readonly pupils: number;
  /** Who votes, in the order in which they do; by the place in the class. */
  readonly order: readonly number[];
  /** What each of them answers, in the same order. */
  readonly answers: readonly number[];
  readonly hands?: Readonly<Record<string, number>>;
  /** Two rounds: the answers of the second. */
  readonly second?: readonly number[];
}

/** A vote from the question to the answer, every word approved that waits, with everything that anybody is sent. */
function recorded(voting: Voting): Recorded {
  const { run, sensitive, pupils, order, hands } = voting;
  const room = new Classroom(pupils, 'open', sensitive).to('floor');
  const recorder = new Recorder(room, room.everybody);
  const does = (person: string, type: string, data: unknown) => {
    room.send(person, type, data);
    recorder.look();
  };
  const round = (number: number, answers: readonly number[]) => {
    does('lea', 'poll/open', { run });
    for (const [at, who] of order.entries()) {
      // Time passes, the same in both histories.
      room.wait(700);
      const pupil = `pupil-${who}`;
      const slip = slipOf(`${(who * 7 + number) % 31}-${pupil}`);
      const cast = room.cast(pupil, answerTo(run, answers[at]!), { run, round: number, slip });
      expect(cast.ok).toBe(true);
      recorder.look();
    }
    does('lea', 'poll/close', { run });
    if (hands) does('lea', 'poll/hands', { run, hands });
    const { waiting = {} } = room.sees('lea', 'poll').runs[run] as { waiting: object };
    for (const word of Object.keys(waiting)) does('cor', 'poll/word', { run, word, seen: true });
    does('lea', 'poll/show', { run, what: 'totals' });
  };
  does('lea', 'poll/ask', { run });
  round(1, voting.answers);
  if (voting.second) round(2, voting.second);
  does('lea', 'poll/show', { run, what: 'answer' });
  const frames = Object.fromEntries(room.everybody.map((person) => [person, recorder.of(person)]));
  return { frames, disk: JSON.stringify(room.events), room };
}

const shown = (room: Classroom, who = 'screen-beamer-of-22-id', run = choiceId, round = '1') =>
  (room.sees(who, 'poll').now.results as Record<string, Record<string, Shown>> | undefined)?.[
    round
  ]?.[run];

/** The same numbers in another order, that of these keys. */
const shuffled = (numbers: readonly number[], keys: readonly number[]): number[] =>
  numbers
    .map((number, at) => ({ number, key: keys[at % keys.length]! }))
    .sort((one, other) => one.key - other.key)
    .map(({ number }) => number);

const answers = (least: number, most: number) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most });
const keys = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at);

describe('who answered what (law 5, rules 21 and 34)', () => {
  it('changes no byte for anybody, in any frame, its size or its order, and none on the disk: only how often what was said', () => {
    const seen = { other: 0, counts: 0 };
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...runs), fc.boolean(), answers(1, 14), keys, keys, fc.boolean()],
        (run, sensitive, given, mixed, mixedAgain, twice) => {
          const voting = { run, sensitive, pupils: given.length + 2, order: upTo(given.length) };
          const second = shuffled(given, mixedAgain);
          const one = recorded({ ...voting, answers: given, ...(twice && { second }) });
          const others = shuffled(given, mixed);
          const other = recorded({
            ...{ ...voting, answers: others },
            ...(twice && { second: shuffled(second, mixed) }),
          });
          if (others.join() !== given.join()) seen.other += 1;
          if (shown(one.room, 'pupil-0', run)?.kind === 'counts') seen.counts += 1;
          expect(other.frames).toEqual(one.frames);
          expect(other.disk).toBe(one.disk);
        },
      ),
      seeded(60),
    );
    expect(seen.other).toBeGreaterThan(0);
    expect(seen.counts).toBeGreaterThan(0);
  });

  it('changes nothing of what leaves the server: which frames, of which size, to whom, in which order and when, also where votes come faster than the pace', () => {
    const seen = { other: 0 };
    fc.assert(
      fc.property(
        ...[answers(1, 9), keys, keys, fc.array(fc.nat(120), { minLength: 9, maxLength: 9 })],
        (given, mixed, order, waits) => {
          const play = (said: readonly number[]) => {
            const all = new Broadcast(given.length + 1);
            for (const [at, who] of shuffled(upTo(given.length), order).entries()) {
              const pupil = `pupil-${who}`;
              all.asks(pupil, (room) => room.cast(pupil, answerTo(choiceId, said[who]!)));
              all.clock.advance(waits[at]!);
            }
            all.asks('lea', (room) => room.closes());
            all.clock.advance(30);
            all.asks('lea', (room) =>
              room.ok('lea', 'poll/show', { run: choiceId, what: 'totals' }),
            );
            all.clock.advance(PACE_MS);
            return all.log;
          };
          const others = shuffled(given, mixed);
          if (others.join() !== given.join()) seen.other += 1;
          expect(play(others)).toEqual(play(given));
        },
      ),
      seeded(60),
    );
    expect(seen.other).toBeGreaterThan(0);
  });

  it('who voted before whom leaves no trace in what is counted and shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...runs), answers(5, 12), keys, (run, given, mixed) => {
        const order = shuffled(upTo(given.length), mixed);
        const voting = { run, sensitive: false, pupils: given.length };
        const one = recorded({ ...voting, order: upTo(given.length), answers: given });
        const other = recorded({ ...voting, order, answers: order.map((who) => given[who]!) });
        const { polled, views } = { polled: one.room.state.tools['poll'], views: one.room };
        const said = (room: Classroom) => {
          const { runs } = room.state.tools['poll'] as {
            runs: Record<string, { rounds: object[] }>;
          };
          return JSON.stringify(
            runs[run]?.rounds.map((round) => (round as { totals: unknown }).totals),
          );
        };
        expect(polled).toBeDefined();
        expect(said(other.room)).toBe(said(one.room));
        for (const person of ['lea', 'cor', 'tea', 'pupil-0', 'screen-beamer-of-22-id'])
          expect(JSON.stringify(other.room.sees(person, 'poll'))).toBe(
            JSON.stringify(views.sees(person, 'poll')),
          );
      }),
      seeded(60),
    );
  });

  it('lies in the box in the order of random names, beside nobody: no place tells who was first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9_999), { minLength: 2, maxLength: 12 }), (names) => {
        const box = (order: readonly number[]) => {
          const room = new Classroom(names.length).to('floor').opens();
          for (const at of order)
            room.cast(`pupil-${at}`, [at % 2 ? a : b], { slip: slipOf(String(names[at])) });
          return boxOf(room.state, boxName(choiceId, 1)).slips;
        };
        const straight = box(upTo(names.length));
        expect(box(upTo(names.length).reverse())).toEqual(straight);
        expect(JSON.stringify(straight)).not.toContain('pupil');
      }),
      seeded(40),
    );
  });
});

describe('what may be shown (forms.md 0.9, Annex C 7)', () => {
  it('closed at four answers shows nothing, at five the totals', () => {
    for (const run of runs)
      for (const given of [upTo(4), upTo(5)]) {
        const voting = {
          run,
          sensitive: false,
          pupils: 6,
          order: given,
          answers: given.map(() => 0),
        };
        const { room } = recorded(voting);
        for (const who of ['lea', 'cor', 'pupil-0', 'screen-beamer-of-22-id'])
          expect(shown(room, who, run)).toMatchObject(
            given.length < 5 ? { kind: 'few' } : { kind: 'counts', n: 5 },
          );
      }
  });

  it('under five answers whatever was said gives the same bytes to everybody, the educators and the disk', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...runs), fc.boolean(), answers(4, 4), answers(4, 4), fc.nat(4)],
        (run, sensitive, given, others, many) => {
          const order = upTo(many);
          const hands = run === choiceId ? { [a]: 3, [b]: 2 } : {};
          const voting = { run, sensitive, pupils: 5, order, hands };
          const one = recorded({ ...voting, answers: given });
          const other = recorded({ ...voting, answers: others });
          expect(other.frames).toEqual(one.frames);
          expect(other.disk).toBe(one.disk);
        },
      ),
      seeded(60),
    );
  });

  it('hands stand in for no answers that are too few', () => {
    const four = { run: choiceId, pupils: 4, order: upTo(4), answers: [0, 0, 1, 0] };
    const hands = { [a]: 7, [b]: 1 };
    expect(shown(recorded({ ...four, sensitive: false, hands }).room)).toEqual({
      ...{ kind: 'counts', n: 8, counts: hands },
    });
    expect(shown(recorded({ ...four, sensitive: true, hands }).room)).toEqual({ kind: 'few' });
    const five = { ...four, pupils: 5, order: upTo(5), answers: [0, 0, 1, 0, 1] };
    expect(shown(recorded({ ...five, sensitive: false, hands }).room)).toEqual({
      ...{ kind: 'counts', n: 13, counts: { [a]: 10, [b]: 3 } },
    });
  });

  it('sensitive and nearly unanimous shows no number, and one or none who said something else are the same bytes', () => {
    for (const run of runs) {
      const voting = { run, sensitive: true, pupils: 10, order: upTo(10) };
      const all = recorded({ ...voting, answers: upTo(10).map(() => 0) });
      // Another answer that counts as another: the first two words of the cloud are one.
      const nine = recorded({ ...voting, answers: upTo(10).map((at) => (at === 4 ? 2 : 0)) });
      const eight = recorded({ ...voting, answers: upTo(10).map((at) => (at < 2 ? 2 : 0)) });
      for (const { room } of [all, nine])
        for (const who of room.everybody.filter((one) => one !== 'screen-remote-of-22-id')) {
          const seen = shown(room, who, run);
          expect(seen?.kind, `${run} ${who}`).toBe('nearly');
          expect(JSON.stringify(seen)).not.toMatch(/\d"?[,}]\s*"?n"?|"n"|"counts"/);
        }
      expect(shown(eight.room, 'lea', run)?.kind).toBe('counts');
      // What a moderator approves is read by a moderator; of choices nobody learns how many it were.
      if (run !== 'word' && run !== 'sentence' && run !== 'sum')
        for (const who of nine.room.everybody) expect(nine.frames[who]).toEqual(all.frames[who]);
    }
  });

  it('sensitive: hands that were counted make no number of answers that had none', () => {
    // Everybody saw the hands, and can take them off again.
    const voting = { run: choiceId, sensitive: true, pupils: 8, order: upTo(8) };
    const hands = { [b]: 8 };
    const all = recorded({ ...voting, answers: upTo(8).map(() => 0), hands });
    expect(shown(all.room)).toEqual({ kind: 'few' });
    const split = recorded({ ...voting, answers: upTo(8).map((at) => at % 2), hands });
    expect(shown(split.room)).toEqual({ kind: 'counts', n: 16, counts: { [a]: 4, [b]: 12 } });
    const same = recorded({ ...voting, answers: upTo(8).map(() => 1), hands });
    expect(shown(same.room)).toEqual({ kind: 'nearly', what: b });
  });

  it('sensitive: what one alone sent to the cloud is shown to nobody, and what was written only once it was approved', () => {
    for (const sensitive of [true, false]) {
      const order = upTo(7);
      const { frames, room } = recorded({
        // rust once, gsm twice, slaap four times in two spellings.
        ...{ run: 'word', sensitive, pupils: 7, order, answers: [2, 3, 3, 0, 1, 0, 0] },
      });
      expect(shown(room, 'pupil-0', 'word')).toEqual({
        ...{ kind: 'counts', n: 7, counts: { slaap: 4, gsm: 2, ...(!sensitive && { rust: 1 }) } },
      });
      const told = Object.values(frames).some((all) => all.join().includes('"rust"'));
      expect(told).toBe(!sensitive);
    }
    const room = new Classroom(5).to('floor').opens('sentence');
    for (const pupil of room.pupils) room.cast(pupil, ['gemeen'], { run: 'sentence' });
    room.closes('sentence').ok('lea', 'poll/show', { run: 'sentence', what: 'totals' });
    for (const who of ['pupil-0', 'screen-beamer-of-22-id', 'tea'])
      expect(JSON.stringify(room.view(who))).not.toContain('gemeen');
    expect(room.sees('lea', 'poll').runs.sentence.waiting).toEqual({ gemeen: 5 });
  });

  it('words that every object knows are words like others', () => {
    const room = new Classroom(6).to('floor').opens('sentence');
    const words = ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty', 'x'];
    for (const [at, pupil] of room.pupils.entries())
      expect(room.cast(pupil, [words[at]], { run: 'sentence' }).ok).toBe(true);
    room.closes('sentence');
    expect(Object.keys(room.sees('lea', 'poll').runs.sentence.waiting as object).sort()).toEqual(
      [...words].sort(),
    );
    for (const word of words) room.ok('lea', 'poll/word', { run: 'sentence', word, seen: true });
    room.ok('lea', 'poll/show', { run: 'sentence', what: 'totals' });
    expect(
      Object.keys((shown(room, 'lea', 'sentence') as { counts: object }).counts).sort(),
    ).toEqual([...words].sort());
  });

  it('while a round is open nobody is told what anybody said, nor what is right, and who votes not even how many did', () => {
    const voting = { run: choiceId, sensitive: false, pupils: 6, order: upTo(6) };
    const open = (answers: readonly number[]) => {
      const room = new Classroom(6).to('floor').opens();
      const recorder = new Recorder(room, room.everybody);
      for (const [at, who] of voting.order.entries()) {
        room.cast(`pupil-${who}`, answerTo(choiceId, answers[at]!));
        recorder.look();
      }
      return room.everybody.map((person) => recorder.of(person));
    };
    // Not the same answers in another order: others altogether.
    expect(open([0, 1, 2, 0, 1, 2])).toEqual(open([1, 1, 1, 1, 1, 1]));
    const room = new Classroom(6).to('floor').opens();
    expect(room.send('lea', 'poll/show', { run: choiceId, what: 'answer' })).toMatchObject({
      ...{ ok: false, refusal: { code: 'poll/open' } },
    });
    for (const who of ['pupil-0', 'screen-beamer-of-22-id']) {
      expect(JSON.stringify(room.view(who))).not.toMatch(/"right"|"tempts"|"explain"/);
    }
    expect(room.sees('pupil-0', 'poll').now).not.toHaveProperty('answered');
  });

  it('a late vote is refused and changes nothing that anybody sees: two displays never differ by one person', () => {
    const { room } = recorded({
      ...{
        run: choiceId,
        sensitive: false,
        pupils: 7,
        order: upTo(6),
        answers: [0, 1, 2, 0, 1, 0],
      },
    });
    const recorder = new Recorder(room, room.everybody);
    for (const [who, slip] of [
      ['pupil-6', slipOf('late')],
      ['pupil-0', slipOf('1-pupil-0')],
      ['pupil-1', slipOf('other')],
    ] as const)
      expect(room.cast(who, [c], { slip })).toMatchObject({
        ...{ ok: false, refusal: { code: 'poll/closed' } },
      });
    recorder.look();
    for (const person of room.everybody) expect(recorder.of(person)).toHaveLength(1);
  });

  it('what somebody does or lives through is not asked in a sensitive lesson', () => {
    const question = {
      ...{ id: 'own', kind: 'scale', about: 'self', from: 1, to: 5 },
      question: { nl: 'Hoe slaap jij?', en: 'How do you sleep?' },
      ends: [
        { nl: 'slecht', en: 'badly' },
        { nl: 'goed', en: 'well' },
      ],
    };
    const refused = { ok: false, refusal: { code: 'poll/personal' } };
    const room = new Classroom(0, 'lesson', true);
    expect(room.send('lea', 'poll/put', { question })).toMatchObject(refused);
    const calm = new Classroom(0, 'lesson').ok('lea', 'poll/put', { question });
    expect(calm.send('tea', 'poll/judge', { sensitive: true })).toMatchObject({
      ...{ ok: false, refusal: { code: 'poll/personal-asked' } },
    });
  });

  it('the quiz of the start is shown to nobody before that of the end is closed, also not to who gives the lesson', () => {
    const room = new Classroom(6).to('floor');
    const { quiz, all } = room.sees('lea', 'poll') as {
      quiz: string[];
      all: Record<string, { kind: string; options?: { id: string }[]; from?: number }>;
    };
    const fits = (id: string, at: number) => {
      const { kind, options = [], from } = all[id]!;
      if (kind === 'choice') return [options[at % options.length]!.id];
      return kind === 'scale' ? from : 7;
    };
    const play = (run: string, shift: number) => {
      room.opens(run);
      for (const [at, pupil] of room.pupils.entries())
        room.ok(pupil, 'poll/cast', {
          ...{ run, round: 1, slip: slipOf(`${run}-${pupil}`) },
          answers: Object.fromEntries(quiz.map((id) => [id, fits(id, at + shift)])),
        });
      room.closes(run);
    };
    play('quiz-before', 0);
    expect(room.send('lea', 'poll/show', { run: 'quiz-before', what: 'totals' })).toMatchObject({
      ...{ ok: false, refusal: { code: 'poll/early' } },
    });
    for (const who of room.everybody)
      expect(JSON.stringify(room.view(who)), who).not.toContain('"counts"');
    play('quiz-after', 1);
    room.ok('lea', 'poll/show', { run: 'quiz-after', what: 'totals' });
    const { results } = room.sees('pupil-0', 'poll').now as { results: Record<string, object> };
    expect(Object.keys(results)).toEqual(['1', '2']);
  });
});

describe('who asked what (forms.md 3.8)', () => {
  const ask = (room: Classroom, who: number, text: string, id = text) =>
    room.ok(`pupil-${who}`, 'box/put', { id: slipOf(id), text });
  const asked = (room: Classroom) => (room.state.tools['box'] as BoxState).asked;

  it('leaves the box together, in no order of coming, with nothing of who asked: the same bytes whoever it was', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 6 }), (mixed, many) => {
        const play = (who: readonly number[]) => {
          const room = new Classroom(7).to('floor');
          const recorder = new Recorder(room, room.everybody);
          for (let n = 0; n < many; n += 1) {
            ask(room, who[n]!, `Vraag ${(n * 5) % 7}?`);
            recorder.look();
            room.wait(600);
            recorder.look();
          }
          room.wait(6_000);
          recorder.look();
          return { events: JSON.stringify(room.events), frames: [...recorder.frames] };
        };
        const one = play(upTo(7));
        const other = play(shuffled(upTo(7), mixed));
        expect(other).toEqual(one);
        expect(one.events).toContain('Vraag 0?');
      }),
      seeded(40),
    );
  });

  it('rests before it is taken, in memory alone and beside nobody; what came together comes at once', () => {
    const room = new Classroom(6).to('floor');
    const recorder = new Recorder(room, room.everybody);
    for (const [n, text] of ['zz', 'aa', 'mm'].entries()) {
      ask(room, n, text);
      room.wait(1_000);
      recorder.look();
    }
    expect(JSON.stringify(room.events)).not.toContain('box/arrived');
    for (const person of room.everybody) expect(recorder.of(person)).toHaveLength(1);
    // Even who has the whole memory finds nobody beside a question.
    for (const [name, box] of Object.entries(room.state.here?.boxes ?? {}))
      if (JSON.stringify(box.givers).includes('pupil'))
        expect(JSON.stringify(box.slips), name).not.toMatch(/slip-zz|slip-aa|slip-mm/);
    room.wait(2_000);
    const arrived = room.events.filter(({ type }) => type === 'box/arrived');
    expect(arrived.map(({ data }) => (data as { text: string }).text)).toEqual(['aa', 'mm', 'zz']);
    expect(new Set(arrived.map(({ at, by }) => `${at} ${by}`)).size).toBe(1);
    expect(arrived[0]?.by).toBe('system');
  });

  it('who wants to know it too is a number from five on, and nobody before', () => {
    const room = new Classroom(8).to('floor');
    ask(room, 0, 'Waarom?').wait(5_000);
    const id = slipOf('Waarom?');
    room.ok('cor', 'box/stand', { id, standing: 'shown' });
    const recorder = new Recorder(room, room.everybody);
    for (const [n, votes] of [
      [1, undefined],
      [4, undefined],
      [5, 5],
      [6, 6],
    ] as const) {
      for (let pupil = 0; pupil < n; pupil += 1) room.ok(`pupil-${pupil}`, 'box/up', { id });
      recorder.look();
      room.wait(5_000);
      recorder.look();
      expect(asked(room)[id]?.votes).toBe(votes);
      const frames = votes === undefined ? 1 : votes - 3;
      for (const person of ['pupil-7', 'pupil-0', 'screen-beamer-of-22-id', 'cor'])
        expect(recorder.of(person), `${n} ${person}`).toHaveLength(frames);
    }
    expect(JSON.stringify(room.events.filter(({ type }) => type === 'box/counted'))).not.toContain(
      'pupil',
    );
    // A process that began anew has the number, and not who it was: it never goes down.
    const { here: _gone, ...anew } = room.state;
    room.state = anew;
    for (const pupil of room.pupils.slice(0, 5)) room.ok(pupil, 'box/up', { id });
    room.wait(5_000);
    expect(asked(room)[id]?.votes).toBe(6);
  });

  it('three in five minutes are enough, and a question that was sent again counts once', () => {
    const room = new Classroom(2).to('floor');
    for (const text of ['een', 'twee', 'twee', 'drie']) ask(room, 0, text);
    expect(room.send('pupil-0', 'box/put', { id: slipOf('vier'), text: 'vier' })).toMatchObject({
      ...{ ok: false, refusal: { code: 'box/often' } },
    });
    ask(room, 1, 'van een ander').wait(5_000);
    ask(room, 0, 'een').wait(6 * 60_000);
    expect(Object.keys(asked(room))).toHaveLength(4);
    ask(room, 0, 'later').wait(5_000);
    expect(Object.keys(asked(room))).toHaveLength(5);
  });
});
