import { beforeEach, describe, expect, it } from 'vitest';
import type { HeardView } from '../../shared/tools/heard/index.ts';
import { Circle, told, until } from '../support/mediation-circle.ts';

let circle: Circle;
beforeEach(() => {
  circle = told(until(new Circle(), 'stories'));
});
const question = 'mediators';
const answer = (who: string, said: string) =>
  circle.code(who, 'heard/answer', { question, answer: said });
const ready = (who: string) => circle.code(who, 'heard/ready', { question });
const stuck = () => circle.sees<HeardView>('mia', 'heard').stuck;

describe('being heard (forms.md 2.3, 2.4)', () => {
  it('the mediators tap last, each for themselves, and only when all said yes', () => {
    expect(ready('mia')).toBe('heard/not-all');
    answer('ann', 'yes');
    expect(ready('mia')).toBe('heard/not-all');
    answer('ben', 'yes');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect(ready('mia')).toBe('done');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect(ready('noa')).toBe('done');
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('a change of mind takes the mediators’ tap away, and they tap again', () => {
    answer('ann', 'yes');
    answer('ben', 'yes');
    ready('mia');
    ready('noa');
    answer('ben', 'missing');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    answer('ben', 'yes');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    ready('mia');
    ready('noa');
    circle.ok('noa', 'heard/ready', { question, on: false });
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    ready('noa');
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('nobody answers for a party', () => {
    expect(answer('mia', 'yes')).toBe('tool/closed');
    expect(answer('adult', 'yes')).toBe('tool/closed');
    expect(ready('ann')).toBe('tool/closed');
  });

  it('only the mediators see who said what; a party sees its own, and the same neutral words', () => {
    answer('ann', 'not-yet');
    expect(circle.sees<HeardView>('noa', 'heard').rounds[question]?.answers).toEqual({
      ann: 'not-yet',
    });
    expect(circle.own('ann', 'heard')).toEqual({ answers: { mediators: 'not-yet' } });
    for (const party of ['ann', 'ben']) {
      expect(circle.sees<HeardView>(party, 'heard').rounds).toEqual({});
      expect(circle.view(party).shared.phase?.gates['heard-mediators']).toEqual({
        order: 0,
        hard: true,
        needs: {
          nl: 'De bemiddelaars zeggen wanneer we verder gaan.',
          en: 'The mediators say when we go on.',
        },
      });
    }
  });

  it('a new round asks everybody again; after three with a no, the mediators get other ways', () => {
    for (const round of [1, 2, 3]) {
      answer('ann', 'yes');
      answer('ben', 'not-yet');
      expect(stuck()).toEqual(round < 3 ? {} : { mediators: true });
      if (round < 3) circle.ok('mia', 'heard/again', { question });
    }
    expect(circle.sees<HeardView>('ann', 'heard')).not.toHaveProperty('stuck');
    expect(circle.sees<HeardView>('ann', 'heard').rounds).toEqual({ mediators: { number: 3 } });
    answer('ben', 'yes');
    expect(stuck()).toEqual({});
  });

  it('takes only answers that the question has: "something is missing" is about a summary', () => {
    until(circle, 'needs').ok('ben', 'needs/restate', { of: 'ann' });
    expect(circle.code('ann', 'heard/answer', { question: 'other', answer: 'missing' })).toBe(
      'heard/no-answer',
    );
    expect(circle.code('ann', 'heard/answer', { question: 'other', answer: 'not-yet' })).toBe(
      'done',
    );
    expect(answer('ann', 'yes')).toBe('tool/closed');
  });
});
