import { beforeEach, describe, expect, it } from 'vitest';
import type { CaucusOwn, CaucusView } from '../../shared/tools/caucus/index.ts';
import { Circle, heard, told, until } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

let circle: Circle;
beforeEach(() => {
  circle = until(new Circle(), 'stories');
});
const seen = (who: string) => circle.sees<CaucusView>(who, 'caucus');
const own = (who: string) => circle.own<CaucusOwn>(who, 'caucus');
const room = (who: string, nr = 1) => engine.access(circle.state, `caucus:room:${nr}`, who);
const begin = (person = 'ann') => circle.code('mia', 'caucus/begin', { person });
function offer(person: string, yes = true): void {
  circle.ok('mia', 'caucus/offer', { person }).ok(person, 'caucus/answer', { yes });
}
function apart(person = 'ann'): void {
  circle.ok(person, 'caucus/ask').ok('mia', 'caucus/begin', { person });
}
function back(person = 'ann'): void {
  circle.ok(person, 'caucus/agree').ok('noa', 'caucus/return');
}

describe('talking apart (forms.md 2.5)', () => {
  it('nobody is taken apart who did not ask or accept; no is no', () => {
    expect(begin()).toBe('caucus/not-willing');
    circle.ok('mia', 'caucus/offer', { person: 'ann' });
    expect(begin()).toBe('caucus/not-willing');
    circle.ok('ann', 'caucus/answer', { yes: false });
    expect(begin()).toBe('caucus/not-willing');
    offer('ann');
    expect(begin()).toBe('done');
  });

  it('needs both mediators and the party, and nobody at turn (rule 15)', () => {
    circle.ok('ann', 'caucus/ask');
    circle.leave('noa');
    expect(begin()).toBe('caucus/not-here');
    circle.return('noa');
    circle.ok('mia', 'turns/give', { person: 'ben', kind: 'story' });
    expect(begin()).toBe('tool/not-yet');
    circle.ok('ben', 'turns/stop');
    expect(begin('adult')).toBe('person/unknown');
    expect(begin()).toBe('done');
    circle.ok('ben', 'caucus/ask');
    expect(begin('ben')).toBe('caucus/busy');
  });

  it('the room is for three; the other party keeps own notes, a calm view and the time (rule 17)', () => {
    apart();
    expect(['ann', 'mia', 'noa', 'ben', 'adult'].map((who) => room(who))).toEqual([
      'write',
      'write',
      'write',
      'none',
      'none',
    ]);
    expect(circle.view('ben').shared.phase?.open).toEqual({ caucus: 'E', private: 'O' });
    expect(seen('ben')).toEqual({ now: { party: 'ann', until: circle.now + 300_000 }, told: {} });
    expect(Object.keys(circle.view('ben').me.docs)).toEqual(['private:own:ben']);
    expect(circle.code('ben', 'heard/answer', { question: 'mediators', answer: 'yes' })).toBe(
      'tool/closed',
    );
    expect(circle.code('mia', 'turns/give', { person: 'ben', kind: 'story' })).toBe('tool/closed');
  });

  it('the party confirms the list first, also an empty one, and again when it changes', () => {
    apart();
    expect(circle.code('mia', 'caucus/return')).toBe('caucus/list');
    circle.ok('ann', 'caucus/agree').ok('ann', 'caucus/write', { text: 'Ik was bang.' });
    expect(circle.code('mia', 'caucus/return')).toBe('caucus/list');
    expect(circle.code('mia', 'caucus/agree')).toBe('tool/closed');
    expect(circle.code('ben', 'caucus/agree')).toBe('caucus/not-inside');
    expect(circle.code('ben', 'caucus/write', { text: 'x' })).toBe('caucus/not-inside');
    circle.ok('ann', 'caucus/agree');
    expect(circle.code('mia', 'caucus/return')).toBe('done');
  });

  it('nothing of the list is in the circle until its party tells it, one sentence at a time', () => {
    apart();
    for (const text of ['Ik was bang.', 'Ik mis je.']) circle.ok('ann', 'caucus/write', { text });
    const [afraid = '', miss = ''] = Object.keys(own('ann').list);
    expect(seen('mia').list).toEqual({ [afraid]: 'Ik was bang.', [miss]: 'Ik mis je.' });
    expect(circle.code('ann', 'caucus/tell', { id: miss })).toBe('caucus/busy');
    back();
    for (const who of ['ben', 'mia', 'noa', 'adult'])
      expect(JSON.stringify(circle.view(who))).not.toMatch(/bang|mis je/);
    expect(circle.code('ben', 'caucus/tell', { id: miss })).toBe('caucus/unknown');
    expect(circle.code('mia', 'caucus/tell', { id: miss })).toBe('tool/closed');
    circle.ok('ann', 'caucus/tell', { id: miss });
    expect(seen('ben').told).toEqual({ ann: { [miss]: 'Ik mis je.' } });
    expect(JSON.stringify(circle.view('ben'))).not.toContain('bang');
  });

  it('what one party does with its list leaves the other’s confirmation alone', () => {
    apart();
    circle.ok('ann', 'caucus/write', { text: 'Ik was bang.' });
    back();
    apart('ben');
    circle.ok('ben', 'caucus/agree');
    circle.ok('ann', 'caucus/drop', { id: Object.keys(own('ann').list)[0] ?? '' });
    expect(circle.code('mia', 'caucus/return')).toBe('done');
  });

  it('the room is gone on return, and the next one is another', () => {
    apart();
    back();
    expect(engine.documents(circle.state).some(({ name }) => name.startsWith('caucus:'))).toBe(
      false,
    );
    for (const who of ['ann', 'mia', 'noa']) expect(room(who)).toBe('none');
    apart();
    expect([room('ann'), room('ann', 2)]).toEqual(['none', 'write']);
  });

  it.each([
    ['a phase that moves', () => circle.ok('mia', 'session/back', { from: 'stories' })],
    ['a hand-over', () => circle.ok('ben', 'session/handover')],
    ['the end', () => circle.ok('mia', 'session/end')],
    ['the party who leaves', () => circle.ok('ann', 'session/leave')],
    ['a mediator who leaves', () => circle.ok('noa', 'session/leave')],
    ['the party who is sent away', () => circle.ok('adult', 'session/remove', { person: 'ann' })],
  ])('%s ends it', (_what, act) => {
    apart();
    act();
    expect(circle.tool<{ now?: object }>('caucus').now).toBeUndefined();
    expect(engine.documents(circle.state).some(({ name }) => name.startsWith('caucus:'))).toBe(
      false,
    );
  });

  it('goes on when the waiting party leaves', () => {
    apart();
    circle.ok('ben', 'session/leave');
    expect(circle.tool<{ now?: object }>('caucus').now).toBeDefined();
  });

  it('a pause holds the time of the talk', () => {
    apart();
    circle.wait(60_000);
    circle.ok('ben', 'session/pause');
    circle.wait(600_000);
    expect(seen('ben').now?.left).toBe(240_000);
    circle.ok('mia', 'session/resume');
    expect(seen('ben').now).toEqual({ party: 'ann', until: circle.now + 240_000 });
  });
});

describe('fair (2.5): as often as one had it, the other could have it', () => {
  const next = () => {
    heard(told(circle), 'mediators');
    const outcome = circle.next();
    return outcome.ok ? 'done' : outcome.refusal.text.en;
  };
  it('keeps the gate shut until it was offered to the other', () => {
    apart();
    back();
    expect(next()).toContain('offer it to each other party');
    circle.ok('mia', 'caucus/offer', { person: 'ben' });
    expect(next()).toBe('done');
  });

  it('offering it again to the same party does not make it fair', () => {
    apart();
    back();
    circle.ok('mia', 'caucus/offer', { person: 'ann' });
    expect(next()).toContain('offer it to each other party');
  });

  it('two talks with one ask two chances for the other, and an offer that stands is one', () => {
    apart();
    back();
    circle
      .ok('mia', 'caucus/offer', { person: 'ben' })
      .ok('mia', 'caucus/offer', { person: 'ben' });
    apart();
    back();
    expect(next()).toContain('offer it to each other party');
    circle.ok('ben', 'caucus/answer', { yes: false }).ok('mia', 'caucus/offer', { person: 'ben' });
    expect(next()).toBe('done');
  });

  it('the parties see neither the offers of the other nor why they wait', () => {
    apart();
    back();
    expect(circle.view('ben').shared.phase?.gates['fair']).not.toHaveProperty('met');
    circle.ok('mia', 'caucus/offer', { person: 'ann' });
    expect(own('ben')).toEqual({ list: {} });
    expect(seen('ben')).toEqual({ told: {} });
    expect(seen('noa').offers).toEqual({ ann: 'offered' });
  });
});
