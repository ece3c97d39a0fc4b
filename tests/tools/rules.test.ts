import { beforeEach, describe, expect, it } from 'vitest';
import type { RulesState, RulesView } from '../../shared/tools/rules/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';

let circle: Circle;
beforeEach(() => {
  circle = until(new Circle(), 'open');
});
const state = () => circle.tool<RulesState>('rules');
const seen = (who: string) => circle.sees<RulesView>(who, 'rules');
const agree = (who: string, code = state().frozen, yes = true) =>
  circle.code(who, 'rules/agree', { code, yes });
const everyone = ['mia', 'noa', 'ann', 'ben'];

describe('rules (forms.md 2.2)', () => {
  it('everybody agrees for themselves to the same frozen text', () => {
    expect(agree('ann', 'x')).toBe('rules/changed');
    circle.ok('mia', 'rules/freeze');
    for (const who of everyone.slice(0, 3)) agree(who);
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect(agree('adult')).toBe('tool/closed');
    agree('ben');
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('any edit takes every agreement away and gives another code', () => {
    circle.ok('mia', 'rules/freeze');
    const before = state().frozen;
    for (const who of everyone) agree(who);
    circle.ok('noa', 'rules/set', { id: 'r0', text: 'We willen het, oplossen.' });
    expect([state().agreed, state().version]).toEqual([{}, 2]);
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    circle.ok('mia', 'rules/freeze');
    expect(state().frozen).not.toBe(before);
    expect(agree('ann', before)).toBe('rules/changed');
    agree('ann');
    circle.ok('mia', 'rules/set', { id: 'r0', text: 'We willen het, oplossen.' });
    expect(state().agreed).toHaveProperty('ann');
  });

  it('a "not yet" and a taken-back yes are for the mediators only', () => {
    circle.ok('mia', 'rules/freeze');
    for (const who of everyone) agree(who);
    agree('ann', state().frozen, false);
    expect(seen('mia').agreed?.['ann']).toBe('not-yet');
    expect(seen('ben')).not.toHaveProperty('agreed');
    expect(circle.view('ben').shared.phase?.gates['rules']).not.toHaveProperty('waitingFor');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
  });

  it('parties propose without a name and take back their own; mediators take it in, up to seven', () => {
    circle.ok('ann', 'rules/propose', { text: 'Geen kauwgom.' });
    const [id = ''] = Object.keys(seen('ben').proposals);
    expect(seen('ben').proposals[id]).toEqual({ text: 'Geen kauwgom.' });
    expect(circle.code('ben', 'rules/unpropose', { id })).toBe('rules/gone');
    expect(circle.code('mia', 'rules/take', { id })).toBe('rules/full');
    circle.ok('mia', 'rules/drop', { id: 'r0' }).ok('mia', 'rules/take', { id });
    expect(Object.values(seen('ann').rules).map(({ text }) => text)).toContain('Geen kauwgom.');
    circle.ok('ann', 'rules/propose', { text: 'Nog iets.' });
    circle.ok('ann', 'rules/unpropose', { id: Object.keys(seen('ann').proposals)[0] });
    expect(circle.code('ann', 'rules/propose', { text: '  ' })).toBe('rules/empty');
    expect(circle.code('ann', 'rules/set', { text: 'van ann' })).toBe('tool/closed');
  });
});
