import { describe, expect, it } from 'vitest';
import { Classroom, engine, slipOf } from '../support/classroom.ts';

const code = (outcome: ReturnType<Classroom['send']>) => (outcome.ok ? 'ok' : outcome.refusal.code);

/** A question that was taken out of the box. */
function asked(variant = 'open', text = 'Waarom?') {
  const room = new Classroom(2, variant);
  if (variant === 'lesson')
    room.ok('tea', 'slides/check', { yes: true }).ok('tea', 'poll/judge', { sensitive: false });
  room.to(variant === 'lesson' ? 'input' : 'floor');
  room.ok('pupil-0', 'box/put', { id: slipOf('q'), text }).wait(5_000);
  return room;
}
const stand = (room: Classroom, who: string, standing: string, more: object = {}) =>
  room.send(who, 'box/stand', { id: slipOf('q'), standing, ...more });
const sees = (room: Classroom, who: string) =>
  (room.sees(who, 'box') as { asked: Record<string, { text: string }> }).asked[slipOf('q')];

describe('a question that somebody dared to ask', () => {
  it('is looked at first: by the second educator and the teacher, and by who gives the lesson alone', () => {
    const lesson = asked('lesson');
    expect(['lea', 'cor', 'tea', 'pupil-0', 'pupil-1'].filter((who) => sees(lesson, who))).toEqual([
      'cor',
      'tea',
    ]);
    expect(lesson.sees('lea', 'box').waiting).toBe(1);
    expect(code(stand(lesson, 'lea', 'shown'))).toBe('tool/closed');
    const alone = asked();
    expect(code(stand(alone, 'lea', 'shown'))).toBe('ok');
    for (const who of ['pupil-0', 'pupil-1', 'screen-beamer-of-22-id'])
      expect(sees(alone, who)).toMatchObject({ text: 'Waarom?', standing: 'shown' });
  });

  it('can be said in other words, answered, and kept for later; a refusal has a reason', () => {
    const room = asked('lesson', 'Waarom doet hij zo stom?');
    expect(code(stand(room, 'cor', 'declined'))).toBe('box/why');
    expect(code(stand(room, 'cor', 'shown', { text: 'Waarom doet iemand zo?' }))).toBe('ok');
    expect(sees(room, 'pupil-1')).toMatchObject({ text: 'Waarom doet iemand zo?' });
    expect(code(stand(room, 'tea', 'answered', { answer: 'Omdat het pijn doet.' }))).toBe('ok');
    expect(sees(room, 'pupil-1')).toMatchObject({ answer: 'Omdat het pijn doet.' });
    expect(code(stand(room, 'cor', 'later'))).toBe('ok');
    expect(code(stand(room, 'cor', 'declined', { reason: 'double' }))).toBe('ok');
    expect(sees(room, 'pupil-1')).toBeUndefined();
    expect(room.sees('pupil-0', 'box').declined).toEqual({ [slipOf('q')]: 'double' });
    // Let through after all: the reason is gone.
    expect(code(stand(room, 'cor', 'shown'))).toBe('ok');
    expect(room.sees('pupil-0', 'box').declined).toEqual({});
  });

  it('that is not shown cannot be wanted too, and one that was is wanted once by each', () => {
    const room = asked();
    expect(code(room.send('pupil-1', 'box/up', { id: slipOf('q') }))).toBe('box/gone');
    stand(room, 'cor', 'shown');
    for (let tap = 0; tap < 9; tap += 1) room.ok('pupil-1', 'box/up', { id: slipOf('q') });
    room.wait(5_000);
    expect(sees(room, 'cor')).not.toHaveProperty('votes');
    expect(code(room.send('lea', 'box/up', { id: slipOf('q') }))).toBe('tool/closed');
  });

  it('is answered or for later before the questions are over, or somebody says why not', () => {
    const room = asked('lesson');
    room.to('questions').ok('lea', 'slides/help');
    stand(room, 'cor', 'shown');
    expect(code(room.send('lea', 'session/next', { from: 'questions' }))).toBe('gate/soft');
    stand(room, 'cor', 'later');
    expect(code(room.send('lea', 'session/next', { from: 'questions' }))).toBe('ok');
  });

  it('that worries is kept for the adults alone', () => {
    const room = asked('lesson', 'ZORG');
    stand(room, 'cor', 'adult');
    const kept = (who: string) => JSON.stringify(engineKeep(room, who));
    expect(kept('tea')).toContain('ZORG');
    for (const who of ['lea', 'cor', 'pupil-0']) expect(kept(who)).not.toContain('ZORG');
  });

  it.each(['', '   ', '\n\t'])('that says nothing is none: %j', (text) => {
    const room = new Classroom(1).to('floor');
    expect(room.send('pupil-0', 'box/put', { id: slipOf('q'), text }).ok).toBe(false);
  });
});

function engineKeep(room: Classroom, who: string): unknown {
  return engine.keep(room.state, room.state.people[who]!);
}
