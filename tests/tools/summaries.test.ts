import { expect, it } from 'vitest';
import type { SummariesOwn, SummariesView } from '../../shared/tools/summaries/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';

const others = (circle: Circle, who: string) =>
  circle.sees<SummariesView>(who, 'summaries').confirmed;

it('a summary is for its own party alone until that party says klopt, and then those words only', () => {
  const circle = until(new Circle(['ann', 'ben', 'cas']), 'stories');
  circle.ok('mia', 'summaries/write', { of: 'ann', text: 'Ann vond het niet eerlijk.' });
  expect(circle.own<SummariesOwn>('ann', 'summaries').mine?.text).toBe(
    'Ann vond het niet eerlijk.',
  );
  for (const who of ['ben', 'cas', 'adult'])
    expect(JSON.stringify(circle.view(who))).not.toContain('eerlijk');
  expect(circle.code('ben', 'summaries/confirm', { version: 1 })).toBe('summaries/none');
  circle.ok('ann', 'summaries/confirm', { version: 1 });
  expect(others(circle, 'ben')).toEqual({ ann: 'Ann vond het niet eerlijk.' });

  circle.ok('mia', 'summaries/write', { of: 'ann', text: 'Ann was ook bang.' });
  expect(JSON.stringify(circle.view('ben'))).not.toContain('bang');
  expect(circle.code('ann', 'summaries/confirm', { version: 1 })).toBe('summaries/changed');
  circle.ok('ann', 'summaries/confirm', { version: 2 });
  expect(others(circle, 'ben')).toEqual({ ann: 'Ann was ook bang.' });
});

it('only mediators write one, about a party that is here; nothing to confirm is no klopt', () => {
  const circle = until(new Circle(), 'stories');
  expect(circle.code('ann', 'summaries/write', { of: 'ann', text: 'x' })).toBe('tool/closed');
  expect(circle.code('mia', 'summaries/write', { of: 'noa', text: 'x' })).toBe('person/unknown');
  circle.ok('mia', 'summaries/write', { of: 'ann', text: '   ' });
  expect(circle.code('ann', 'summaries/confirm', { version: 1 })).toBe('summaries/none');
  expect(circle.code('mia', 'summaries/confirm', { version: 1 })).toBe('tool/closed');
});

it('the order in which drafts were written does not show when they are confirmed', () => {
  const shown = (order: readonly string[]) => {
    const circle = until(new Circle(), 'stories');
    for (const of of order) circle.ok('mia', 'summaries/write', { of, text: `over ${of}` });
    for (const party of ['ben', 'ann']) circle.ok(party, 'summaries/confirm', { version: 1 });
    return JSON.stringify(circle.view('ben'));
  };
  expect(shown(['ann', 'ben'])).toBe(shown(['ben', 'ann']));
});
