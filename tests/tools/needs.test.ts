import { beforeEach, describe, expect, it } from 'vitest';
import { personMeets } from '../../shared/engine/gates.ts';
import type { NeedsOwn, NeedsView } from '../../shared/tools/needs/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

let circle: Circle;
beforeEach(() => {
  circle = until(new Circle(), 'needs');
});
const seen = (who: string) => circle.sees<NeedsView>(who, 'needs');
const own = (who: string) => circle.own<NeedsOwn>(who, 'needs');
const first = (record: object) => Object.keys(record)[0] ?? '';

describe('needs (forms.md 2.4)', () => {
  it('each party writes and takes away in the own column only; mediators write in none', () => {
    circle.ok('ann', 'needs/add', { text: ' rust ' });
    const id = first(seen('ben').cards);
    expect(seen('ben').cards[id]).toEqual({ by: 'ann', text: 'rust', order: 0 });
    expect(circle.code('ben', 'needs/drop', { id })).toBe('needs/gone');
    expect(circle.code('mia', 'needs/add', { text: 'x' })).toBe('tool/closed');
    expect(circle.code('mia', 'needs/drop', { id })).toBe('tool/closed');
    circle.ok('ann', 'needs/drop', { id });
    expect(seen('ben').cards).toEqual({});
  });

  it('spaces are no need', () => {
    expect(circle.code('ann', 'needs/add', { text: '   ' })).toBe('needs/empty');
    expect(circle.code('mia', 'needs/type', { for: 'ann', text: '  ' })).toBe('needs/empty');
  });

  it('a card typed for a party waits for its tap, unseen, and leaves no gap in the order', () => {
    circle.ok('mia', 'needs/type', { for: 'ann', text: 'gehoord worden' });
    expect(JSON.stringify(circle.view('ben'))).not.toContain('gehoord');
    const id = first(own('ann').pending);
    expect(circle.code('ben', 'needs/tap', { id })).toBe('needs/gone');
    expect(circle.code('mia', 'needs/tap', { id })).toBe('tool/closed');
    circle.ok('ben', 'needs/add', { text: 'rust' });
    expect(Object.values(seen('ben').cards).map((card) => card.order)).toEqual([0]);
    circle.ok('ann', 'needs/tap', { id });
    expect(seen('ben').cards[id]).toEqual({ by: 'ann', text: 'gehoord worden', order: 1 });
    expect(circle.code('mia', 'needs/type', { for: 'noa', text: 'x' })).toBe('person/unknown');
  });

  it('a pending card is no need in own words: the gate stays shut', () => {
    circle.ok('mia', 'needs/type', { for: 'ann', text: 'iets' });
    expect(circle.view('mia').shared.phase?.gates['said']?.waitingFor).toHaveProperty('ann');
    expect(personMeets(circle.state, engine.tools, { fact: 'needs/has' }, 'ann')).toBe(false);
  });

  it('"this word hurts" is for the mediators, who rephrase', () => {
    circle.ok('ann', 'needs/add', { text: 'geen leugens' });
    const id = first(seen('ann').cards);
    circle.ok('ben', 'needs/hurt', { id, on: true });
    expect(seen('noa').hurts).toEqual({ [id]: { ben: true } });
    expect(own('ben').hurts).toEqual({ [id]: true });
    expect([seen('ann').hurts, own('ann').hurts]).toEqual([undefined, {}]);
  });

  it('feelings are shown by whoever has them, and a new choice is hidden again', () => {
    circle.ok('ann', 'needs/feel', { words: ['sad'] });
    for (const who of ['ben', 'mia']) expect(seen(who).feelings).toEqual({});
    circle.ok('ann', 'needs/show-feelings');
    expect(seen('ben').feelings).toEqual({ ann: ['sad'] });
    circle.ok('ann', 'needs/feel', { words: ['angry'] });
    expect(seen('ben').feelings).toEqual({});
  });

  it('the middle is shared when both said yes; one yes shows to the mediators only', () => {
    circle.ok('mia', 'needs/middle', { text: 'op school elkaar groeten' });
    const id = first(seen('ann').middle);
    circle.ok('ann', 'needs/middle-yes', { id, on: true });
    expect([seen('ben').middle[id]?.yes, seen('mia').middle[id]?.yes]).toEqual([{}, { ann: true }]);
    circle.ok('ben', 'needs/middle-yes', { id, on: true });
    expect(seen('ann').middle[id]?.yes).toEqual({ ann: true, ben: true });
    expect(circle.code('mia', 'needs/middle-yes', { id, on: true })).toBe('tool/closed');
    circle.ok('noa', 'needs/middle-drop', { id });
    expect(seen('ann').middle).toEqual({});
  });

  it('only the other says whether a restated need is right; nobody restates their own', () => {
    expect(circle.code('ann', 'needs/restate', { of: 'ann' })).toBe('person/unknown');
    expect(circle.code('ben', 'needs/right', { by: 'ann', on: true })).toBe('needs/not-said');
    circle.ok('ann', 'needs/restate', { of: 'ben' });
    expect(circle.code('ann', 'needs/right', { by: 'ann', on: true })).toBe('needs/not-said');
    circle.ok('ben', 'needs/right', { by: 'ann', on: true });
    expect(seen('ann').restated).toEqual({ ann: { ben: 'right' } });
  });

  it('the question is common when both tap that very question; a change asks again', () => {
    circle.ok('noa', 'needs/question', { text: 'Hoe kunnen we ...?' });
    circle.ok('ann', 'needs/question-yes', { version: 1, on: true });
    expect(seen('ben').question?.yes).toEqual({});
    circle.ok('noa', 'needs/question', { text: 'Hoe kunnen we ... samen?' });
    expect(circle.code('ben', 'needs/question-yes', { version: 1, on: true })).toBe(
      'needs/question-changed',
    );
    circle.ok('ben', 'needs/question-yes', { version: 2, on: true });
    expect(seen('mia').question?.yes).toEqual({ ben: true });
  });
});
