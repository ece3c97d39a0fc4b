import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../shared/tools/box/state.ts';
import { Classroom, Recorder, slipOf } from '../support/classroom.ts';
import { seeded } from '../support/seed.ts';

const refused = (code: string) => ({ ok: false, refusal: { code } });
const asked = (room: Classroom) => (room.state.tools['box'] as BoxState).asked;
const [one, two, three] = ['one', 'two', 'three'].map(slipOf) as [string, string, string];

/** A class that asked three questions, all of them shown. */
function room(pupils = 9): Classroom {
  const class9 = new Classroom(pupils).to('floor');
  for (const [at, id] of [one, two, three].entries())
    class9.ok(`pupil-${at}`, 'box/put', { id, text: `Vraag ${at}?` });
  class9.wait(5_000);
  for (const id of [one, two, three]) class9.ok('cor', 'box/stand', { id, standing: 'shown' });
  return class9;
}

describe('two questions that ask the same', () => {
  it('are one: the class sees the one that stands for both, and the device that asked the other reads which', () => {
    const class9 = room().ok('cor', 'box/merge', { id: one, into: two });
    for (const who of ['pupil-0', 'cor', 'screen-beamer-of-22-id']) {
      const { asked: seen, merged } = class9.sees(who, 'box') as {
        asked: object;
        merged: object;
      };
      expect(Object.keys(seen).sort()).toEqual([three, two].sort());
      expect(merged).toEqual({ [one]: two });
    }
    // Where that one goes, both go.
    class9.ok('cor', 'box/merge', { id: two, into: three });
    expect(class9.sees('pupil-0', 'box').merged).toEqual({ [one]: three, [two]: three });
    class9.ok('cor', 'box/stand', { id: three, standing: 'declined', reason: 'hurts' });
    expect(class9.sees('pupil-0', 'box')).toMatchObject({
      merged: {},
      declined: { [one]: 'hurts', [two]: 'hurts', [three]: 'hurts' },
    });
  });

  it('count everybody once who wants to know either, whatever was pressed and when they became one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(8), fc.constantFrom(one, two)), { maxLength: 24 }),
        fc.nat(24),
        (presses, at) => {
          const class9 = room();
          presses.forEach(([who, id], nr) => {
            if (nr === at) class9.ok('cor', 'box/merge', { id: one, into: two });
            class9.ok(`pupil-${who}`, 'box/up', { id });
          });
          if (presses.length <= at) class9.ok('cor', 'box/merge', { id: one, into: two });
          class9.wait(10_000);
          const want = new Set(presses.map(([who]) => who)).size;
          expect(class9.sees('lea', 'box').asked[two].votes).toBe(want >= 5 ? want : undefined);
        },
      ),
      seeded(60),
    );
  });

  it('are not made one with itself, with what is for an adult, refused, or only for who moderates', () => {
    const class9 = room();
    const quiet = slipOf('quiet');
    class9.ok('pupil-4', 'box/put', { id: quiet, text: 'Zacht?', quiet: true }).wait(5_000);
    class9.ok('cor', 'box/stand', { id: three, standing: 'adult' });
    for (const [id, into] of [
      [one, one],
      [one, three],
      [three, one],
      [one, quiet],
      [quiet, one],
    ])
      expect(class9.send('cor', 'box/merge', { id, into })).toMatchObject(refused('box/apart'));
    expect(class9.send('cor', 'box/merge', { id: one, into: slipOf('none') })).toMatchObject(
      refused('box/gone'),
    );
    for (const who of ['pupil-0', 'screen-beamer-of-22-id'])
      expect(class9.send(who, 'box/merge', { id: one, into: two }).ok).toBe(false);
  });
});

describe('a question only for who moderates', () => {
  const quiet = slipOf('quiet');
  const asks = (text: string) => (class9: Classroom) =>
    class9.ok('pupil-4', 'box/put', { id: quiet, text, quiet: true }).wait(5_000);

  it('is read by them, and by nobody else: whatever it says, the class and the screens get the same bytes', () => {
    const outside = ['pupil-0', 'screen-beamer-of-22-id', 'screen-remote-of-22-id'];
    const told = (text: string) => {
      const class9 = room();
      const recorder = new Recorder(class9, outside);
      asks(text)(class9);
      recorder.look();
      class9.ok('cor', 'box/stand', { id: quiet, standing: 'read' });
      recorder.look();
      return outside.map((who) => recorder.of(who));
    };
    expect(told('KANARIE')).toEqual(told('iets heel anders dat langer is'));
    expect(JSON.stringify(told('KANARIE'))).not.toContain('KANARIE');
    const class9 = room();
    asks('KANARIE')(class9);
    for (const who of ['lea', 'cor', 'tea'])
      expect(JSON.stringify(class9.view(who)), who).toContain('KANARIE');
  });

  it('cannot be shown by mistake, and its asker reads that it was read', () => {
    const class9 = room();
    asks('Alleen voor jou?')(class9);
    for (const standing of ['shown', 'later', 'answered'])
      expect(class9.send('cor', 'box/stand', { id: quiet, standing })).toMatchObject(
        refused('box/quiet'),
      );
    expect(class9.send('cor', 'box/stand', { id: one, standing: 'read' })).toMatchObject(
      refused('box/quiet'),
    );
    class9.ok('cor', 'box/stand', { id: quiet, standing: 'read' });
    expect(class9.sees('pupil-4', 'box').read).toEqual({ [quiet]: true });
    class9.ok('tea', 'box/stand', { id: quiet, standing: 'adult' });
    expect(asked(class9)[quiet]?.standing).toBe('adult');
    expect(JSON.stringify(class9.view('cor'))).not.toContain('Alleen voor jou');
  });
});
