import { beforeEach, describe, expect, it } from 'vitest';
import { mediatorChecks } from '../../shared/forms/mediator-texts.ts';
import type { IntakeView } from '../../shared/tools/intake/index.ts';
import { Circle, meet, told, until } from '../support/mediation-circle.ts';

let circle: Circle;
beforeEach(() => {
  circle = new Circle();
});
const next = (who = 'adult') => {
  const outcome = circle.next(who);
  return outcome.ok ? 'done' : outcome.refusal.code;
};

describe('intake (forms.md 2.1)', () => {
  it.each(Object.keys(mediatorChecks))('one yes keeps it shut: %s', (item) => {
    meet(circle);
    circle.ok('adult', 'intake/check', { item, answer: 'yes' });
    expect(next()).toBe('gate/hard');
    circle.ok('adult', 'intake/check', { item, answer: 'no' });
    expect(next()).toBe('done');
  });

  it.each([
    ['an adult who cannot be reached', 'adult', 'intake/reachable', { on: false }],
    ['a party who does not want it', 'ben', 'intake/willing', { on: false }],
    ['a veto, without a reason', 'ann', 'intake/accept', { mediator: 'noa', on: false }],
    ['a mediator who is not neutral', 'mia', 'intake/neutral', { on: false }],
  ])('%s keeps it shut', (_what, who, type, data) => {
    meet(circle);
    circle.ok(who, type, data);
    expect(next()).toBe('gate/hard');
    circle.ok(who, type, { ...data, on: true });
    expect(next()).toBe('done');
  });

  it('an unanswered question is no "no"', () => {
    expect(next()).toBe('gate/hard');
    for (const item of Object.keys(mediatorChecks).slice(1))
      circle.ok('adult', 'intake/check', { item, answer: 'no' });
    expect(circle.view('adult').shared.phase?.gates['clear']?.met).toBe(false);
    expect(circle.code('adult', 'intake/check', { item: 'constructor', answer: 'no' })).toBe(
      'intake/unknown',
    );
  });

  it('only the adult moves on, and presses for nobody', () => {
    meet(circle);
    for (const who of ['mia', 'noa', 'ann']) expect(next(who)).toBe('session/lead-only');
    expect(circle.code('adult', 'intake/willing', { on: true })).toBe('tool/closed');
    expect(circle.code('mia', 'intake/check', { item: 'weapons', answer: 'no' })).toBe(
      'tool/closed',
    );
    expect(circle.code('ann', 'intake/accept', { mediator: 'adult', on: true })).toBe(
      'person/unknown',
    );
  });

  it('mediators get the category and practical needs; a veto and the answers are for the adult', () => {
    meet(circle);
    circle.ok('ann', 'intake/accept', { mediator: 'noa', on: false });
    for (const who of ['mia', 'noa']) {
      expect(circle.sees<IntakeView>(who, 'intake')).toEqual({
        category: 'gossip',
        practical: 'Een tolk.',
      });
      expect(JSON.stringify(circle.view(who).shared.phase?.gates)).not.toMatch(/met|waitingFor/);
    }
    expect(circle.sees<IntakeView>('ben', 'intake')).toEqual({});
    expect(circle.view('adult').shared.phase?.gates['willing']?.waitingFor).toEqual({ ann: true });
  });

  it('is not live: who closes the tab pauses nothing, and keeps the gate shut', () => {
    meet(circle);
    circle.ok('ben', 'intake/willing', { on: false });
    for (const who of ['ben', 'noa', 'mia']) circle.leave(who);
    circle.wait(3_600_000);
    expect([circle.state.status, next()]).toEqual(['open', 'gate/hard']);
    circle.return('ben');
    circle.ok('ben', 'intake/willing', { on: true });
    expect(next()).toBe('done');
    circle.wait(121_000);
    expect(circle.state.status).toBe('paused');
  });

  it('a new mediator needs acceptance of each party, also half-way', () => {
    until(circle, 'stories');
    circle.ok('noa', 'session/leave').ok('mia', 'session/resume');
    circle.sit('olaf', 'colead');
    for (const who of told(circle).parties)
      circle.ok(who, 'heard/answer', { question: 'mediators', answer: 'yes' });
    expect(circle.code('olaf', 'heard/ready', { question: 'mediators' })).toBe('tool/closed');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    circle.ok('olaf', 'intake/neutral', { on: true });
    for (const who of ['ann', 'ben'])
      circle.ok(who, 'intake/accept', { mediator: 'olaf', on: true });
    for (const who of ['mia', 'olaf']) circle.ok(who, 'heard/ready', { question: 'mediators' });
    expect(circle.next()).toMatchObject({ ok: true });
  });
});
