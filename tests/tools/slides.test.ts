import { describe, expect, it } from 'vitest';
import { Classroom } from '../support/classroom.ts';

const remote = 'screen-remote-of-22-id';
const beamer = 'screen-beamer-of-22-id';
const slidesOf = (room: Classroom, who = 'lea') =>
  Object.entries(room.sees(who, 'slides').slides as Record<string, { order: number }>)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
const code = (outcome: ReturnType<Classroom['send']>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const slide = (id: string) => ({ id, layout: 'message', text: { nl: id, en: id } });

describe('slides', () => {
  it('are followed: the class may look back, and not ahead', () => {
    const room = new Classroom(1).to('floor');
    const [first = '', second = '', third = ''] = slidesOf(room);
    expect(slidesOf(room, 'pupil-0')).toEqual([]);
    room.ok('lea', 'slides/show', { slide: first }).ok('lea', 'slides/show', { slide: third });
    for (const who of ['pupil-0', beamer]) {
      expect(slidesOf(room, who)).toEqual([first, third]);
      expect(room.sees(who, 'slides')).toMatchObject({ at: third });
    }
    room.ok('lea', 'slides/show', { slide: second });
    expect(slidesOf(room, 'pupil-0')).toEqual([first, second, third]);
  });

  it('have one driver at a time; it is taken over with one tap, and taken back with one', () => {
    const room = new Classroom(0).to('floor');
    const [first = '', second = ''] = slidesOf(room);
    room.ok('lea', 'slides/show', { slide: first }).ok('cor', 'slides/take');
    expect(code(room.send('lea', 'slides/show', { slide: second }))).toBe('slides/not-driving');
    expect(code(room.send('lea', 'slides/screen', { blank: true }))).toBe('slides/not-driving');
    expect(code(room.send('lea', 'slides/step', { from: first, by: 1 }))).toBe(
      'slides/not-driving',
    );
    room.ok('cor', 'slides/show', { slide: second }).ok('lea', 'slides/take');
    expect(code(room.send('cor', 'slides/show', { slide: first }))).toBe('slides/not-driving');
    expect(code(room.send('lea', 'slides/show', { slide: first }))).toBe('ok');
  });

  it('a second tap that comes too late turns no second page, also from a remote that woke up', () => {
    const room = new Classroom(0).to('floor');
    const [first = '', second = ''] = slidesOf(room);
    room.ok('lea', 'slides/show', { slide: first });
    for (let tap = 0; tap < 3; tap += 1) room.ok(remote, 'slides/step', { from: first, by: 1 });
    expect(room.sees('lea', 'slides').at).toBe(second);
    room.ok(remote, 'slides/step', { from: '', by: 1 });
    expect(room.sees('lea', 'slides').at).toBe(second);
    room.ok(remote, 'slides/step', { from: second, by: -1 });
    expect(room.sees('lea', 'slides').at).toBe(first);
    // Before the first and after the last there is nothing.
    room.ok(remote, 'slides/step', { from: first, by: -1 });
    expect(room.sees('lea', 'slides').at).toBe(first);
  });

  it('another deck is one that nobody looked up: what was checked is not, once it is changed', () => {
    const room = new Classroom(0, 'lesson');
    const checked = () => room.sees('tea', 'slides').checked;
    const [first = ''] = slidesOf(room);
    for (const change of [
      () => room.ok('lea', 'slides/put', { slide: slide('new'), after: first }),
      () => room.ok('lea', 'slides/write', { slide: 'new', text: { nl: 'a', en: 'b' } }),
      () => room.ok('cor', 'slides/choose', { slide: 'new', layout: 'quote' }),
      () => room.ok('lea', 'slides/drop', { slide: 'new' }),
    ]) {
      room.ok('tea', 'slides/check', { yes: true });
      expect(checked()).toBe(true);
      change();
      expect(checked()).toBeUndefined();
      const next = { from: 'prepare', reason: 'no-time' };
      expect(code(room.send('lea', 'session/next', next))).toBe('gate/hard');
    }
    // Who gives the lesson does not check it.
    expect(code(room.send('lea', 'slides/check', { yes: true }))).toBe('tool/closed');
  });

  it('keep what each educator chose, and the words: nothing that one does takes back what the other did', () => {
    const room = new Classroom(0, 'lesson');
    const seen = () => room.sees('tea', 'slides').slides['new'] as object;
    const made = slide('new');
    room.ok('lea', 'slides/put', { slide: made });
    expect(code(room.send('cor', 'slides/put', { slide: slide('new') }))).toBe('slides/there');
    const picture = {
      image: 'a'.repeat(64),
      words: { nl: 'Zee', en: 'Sea' },
      credit: 'Eigen foto',
    };
    const sources = [{ name: 'Sciensano', date: '2024' }];
    const text = { nl: 'Samen', en: 'Together' };
    room
      .ok('lea', 'slides/choose', { slide: 'new', picture })
      .ok('cor', 'slides/choose', { slide: 'new', sources })
      .ok('lea', 'slides/write', { slide: 'new', text, notes: text })
      .ok('cor', 'slides/choose', { slide: 'new', layout: 'quote' });
    expect(seen()).toMatchObject({ ...made, text, notes: text, picture, sources, layout: 'quote' });
    room.ok('lea', 'slides/choose', { slide: 'new', without: ['picture'] });
    room.ok('cor', 'slides/write', { slide: 'new', text });
    expect(seen()).not.toHaveProperty('picture');
    expect(seen()).not.toHaveProperty('notes');
    expect(seen()).toMatchObject({ text, sources });
    // What is said again changes nothing: what was checked stays so.
    room.ok('tea', 'slides/check', { yes: true });
    room.ok('lea', 'slides/write', { slide: 'new', text });
    room.ok('lea', 'slides/choose', { slide: 'new', layout: 'quote', sources });
    expect(room.sees('tea', 'slides').checked).toBe(true);
    expect(code(room.send('lea', 'slides/write', { slide: 'none', text }))).toBe('slides/gone');
    expect(code(room.send('tea', 'slides/write', { slide: 'new', text }))).toBe('tool/closed');
  });

  it('put where help is on every screen, where it can be found from then on', () => {
    const room = new Classroom(1).to('floor');
    expect(room.sees('pupil-0', 'slides')).not.toHaveProperty('help');
    expect(code(room.send('lea', 'session/next', { from: 'floor', reason: 'no-time' }))).toBe(
      'gate/hard',
    );
    room.ok('cor', 'slides/help');
    for (const who of ['pupil-0', beamer])
      expect((room.sees(who, 'slides').help as unknown[]).length).toBeGreaterThan(0);
    room.ok('lea', 'slides/show', { slide: slidesOf(room)[0] });
    expect(room.sees('pupil-0', 'slides').help).toBeDefined();
    expect(code(room.send('lea', 'session/next', { from: 'floor', reason: 'no-time' }))).toBe('ok');
  });
});
