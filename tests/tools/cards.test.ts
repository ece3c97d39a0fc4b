import { beforeEach, describe, expect, it } from 'vitest';
import type { CardsOwn, CardsView } from '../../shared/tools/cards/index.ts';
import type { CardsState } from '../../shared/tools/cards/state.ts';
import { Circle, until } from '../support/mediation-circle.ts';

let circle: Circle;
beforeEach(() => {
  circle = until(new Circle(['ann', 'ben', 'cas']), 'ideas');
});
const seen = (who: string) => circle.sees<CardsView>(who, 'cards');
const own = (who: string) => circle.own<CardsOwn>(who, 'cards');
const texts = (who: string) =>
  Object.values(seen(who).wall)
    .map(({ text }) => text)
    .sort();
const wall = () => Object.keys(seen('mia').wall);
const add = (who: string, text: string) => circle.ok(who, 'cards/add', { text });

describe('ideas (forms.md 2.6)', () => {
  it('are on the wall without a name, in an order by chance', () => {
    for (const party of ['ann', 'ben', 'cas']) add(party, `idee van de ${party.length}`);
    for (const who of ['ann', 'ben', 'mia', 'noa'])
      for (const card of Object.values(seen(who).wall))
        expect(Object.keys(card)).toEqual(['text', 'place']);
    expect(circle.code('mia', 'cards/add', { text: 'advies' })).toBe('tool/closed');
    expect(circle.code('ann', 'cards/add', { text: '  ' })).toBe('cards/empty');
  });

  it('mediators type only what a party says, and that party taps it', () => {
    circle.ok('mia', 'cards/type', { for: 'ann', text: 'samen eten' });
    for (const who of ['ben', 'cas'])
      expect(JSON.stringify(circle.view(who))).not.toContain('samen eten');
    const id = Object.keys(own('ann').mine)[0] ?? '';
    expect(circle.code('ben', 'cards/tap', { id })).toBe('cards/gone');
    expect(circle.code('mia', 'cards/tap', { id })).toBe('tool/closed');
    circle.ok('ann', 'cards/tap', { id });
    expect(texts('ben')).toEqual(['samen eten']);
    expect(circle.code('mia', 'cards/type', { for: 'noa', text: 'x' })).toBe('cards/gone');
  });

  it('in the silent minute all write sealed, typed ones too, and everything appears together', () => {
    circle.ok('mia', 'cards/type', { for: 'cas', text: 'van cas' }).ok('mia', 'cards/silent');
    add('ann', 'van ann');
    circle.wait(30_000);
    add('ben', 'van ben');
    circle.ok('cas', 'cards/tap', { id: Object.keys(own('cas').mine)[0] ?? '' });
    for (const who of ['ann', 'ben', 'cas', 'mia']) expect(texts(who)).toEqual([]);
    expect(JSON.stringify([seen('ben'), own('ben')])).not.toMatch(/van ann|van cas/);
    circle.wait(29_999);
    expect(texts('ann')).toEqual([]);
    circle.wait(1);
    expect(texts('ann')).toEqual(['van ann', 'van ben', 'van cas']);
  });

  it('a phase that moves ends the silent minute before anybody marks', () => {
    circle.ok('mia', 'cards/silent');
    add('ann', 'een');
    circle.ok('mia', 'session/next', { from: 'ideas', reason: 'no-time' });
    expect(texts('ben')).toEqual(['een']);
    circle.wait(120_000);
    expect(texts('ben')).toEqual(['een']);
  });

  it('the soft gate asks for four, one at least of each party', () => {
    for (const text of ['1', '2', '3', '4']) add('ann', text);
    add('ben', '5');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/soft' } });
    add('cas', '6');
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('a card that nobody sees yet leaves the marks that were given alone', () => {
    for (const party of ['ann', 'ben', 'cas'])
      for (const nr of [1, 2]) add(party, `${party} ${nr}`);
    circle.next();
    circle.ok('ben', 'cards/mark', { id: wall()[0], mark: 'if' });
    circle.ok('mia', 'session/back', { from: 'choose' });
    const marks = own('ben').marks;
    circle.ok('mia', 'cards/type', { for: 'ann', text: 'nog iets' });
    expect(own('ben').marks).toEqual(marks);
    circle.ok('ann', 'cards/tap', {
      id: Object.entries(own('ann').mine).find(([, card]) => card.pending)?.[0],
    });
    expect(own('ben').marks).toEqual({});
  });
});

describe('choosing (2.7)', () => {
  const mark = (who: string, given: readonly string[]) =>
    wall().forEach((id, nr) =>
      circle.ok(who, 'cards/mark', { id, mark: given[nr % given.length] }),
    );
  const done = (who: string, on = true) => circle.code(who, 'cards/done', { on });
  beforeEach(() => {
    until(circle, 'choose');
  });

  it('shows in, if and out, to all at the same moment, and never who marked what', () => {
    mark('ann', ['works']);
    mark('ben', ['works', 'if', 'works']);
    mark('cas', ['works', 'works', 'not']);
    expect([done('ann'), done('ben')]).toEqual(['done', 'done']);
    for (const who of ['ann', 'ben', 'cas', 'mia'])
      expect(seen(who)).not.toHaveProperty('verdicts');
    expect(JSON.stringify(seen('mia'))).not.toContain('works');
    done('cas');
    const verdicts = wall().map((id) => seen('ann').verdicts?.[id]);
    expect(verdicts).toEqual(['in', 'if', 'out', 'in', 'if', 'out']);
    for (const who of ['ann', 'mia'])
      expect(Object.keys(seen(who)).sort()).toEqual(
        ['checks', 'verdicts', 'wall', ...(who === 'mia' ? ['pending'] : [])].sort(),
      );
  });

  it('who is done can take it back until the reveal, not after it; marks are fixed while done', () => {
    expect(done('ann')).toBe('cards/unmarked');
    for (const party of circle.parties) mark(party, ['works']);
    done('ann');
    expect(circle.code('ann', 'cards/mark', { id: wall()[0], mark: 'not' })).toBe('cards/done');
    done('ann', false);
    done('ben');
    done('cas');
    expect(seen('ben')).not.toHaveProperty('verdicts');
    done('ann');
    expect(done('ben', false)).toBe('cards/done');
    expect(circle.code('mia', 'cards/mark', { id: wall()[0], mark: 'not' })).toBe('tool/closed');
    expect(circle.code('mia', 'cards/done', { on: true })).toBe('tool/closed');
  });

  it('what was revealed stays the same when somebody leaves: the difference would tell whose mark it was', () => {
    mark('ann', ['works']);
    mark('ben', ['works']);
    mark('cas', ['not']);
    for (const party of circle.parties) done(party);
    const before = seen('ben').verdicts;
    circle.ok('cas', 'session/leave').ok('mia', 'session/resume');
    expect(seen('ben').verdicts).toEqual(before);
  });

  it('lit cards are tested and chosen freely by each; when none is lit, people go back', () => {
    mark('ann', ['not']);
    mark('ben', ['works']);
    mark('cas', ['works']);
    for (const party of circle.parties) done(party);
    expect(circle.code('ann', 'cards/choose', { on: true })).toBe('cards/none-lit');
    expect(circle.code('mia', 'cards/check', { id: wall()[0], check: 'fair', on: true })).toBe(
      'cards/gone',
    );
    circle.ok('mia', 'session/back', { from: 'choose' });
    add('ann', 'een beter idee');
    expect(circle.tool<CardsState>('cards')).toMatchObject({ marks: {}, done: {}, chosen: {} });
    circle.ok('mia', 'session/next', { from: 'ideas', reason: 'no-time' });
    for (const party of circle.parties) mark(party, ['works']);
    for (const party of circle.parties) done(party);
    for (const check of ['fair', 'doable', 'solves', 'once-wrong', 'unseen'])
      circle.ok('noa', 'cards/check', { id: wall()[0], check, on: true });
    for (const party of ['ann', 'ben']) circle.ok(party, 'cards/choose', { on: true });
    expect(circle.code('mia', 'cards/choose', { on: true })).toBe('tool/closed');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    circle.ok('cas', 'cards/choose', { on: true });
    expect(circle.next()).toMatchObject({ ok: true });
  });
});
