import { expect, it } from 'vitest';
import { Circle, order, put, until } from '../support/mediation-circle.ts';
import { matrix } from '../support/rights-matrix.ts';

/** Read in review against forms.md 2.1 - 2.12; letters as in 0.4. Not recomputed from the form that it checks. */
it('gives each seat in each phase exactly the rights that were reviewed', async () => {
  const lines = [
    '# Mediator: who may do what, per phase',
    '',
    'Ann and Ben are the parties; M1 and M2 mediate.',
  ];
  // From `open` on with mediators whom each party accepted.
  const seated = (phase: string) =>
    phase === 'intake' ? new Circle() : until(new Circle(), 'open');
  for (const phase of order) lines.push(...matrix(phase, put(seated(phase), phase)));
  const told = until(new Circle(), 'stories')
    .ok('mia', 'turns/give', { person: 'ann', kind: 'story' })
    .ok('ann', 'turns/stop');
  lines.push(...matrix('stories, once Ann told hers', told));
  const back = until(new Circle(), 'needs').ok('ann', 'needs/restate', { of: 'ben' });
  lines.push(...matrix('needs, once Ann said back what matters to Ben', back));
  const turn = until(new Circle(), 'stories').ok('mia', 'turns/give', {
    person: 'ann',
    kind: 'story',
  });
  lines.push(...matrix('stories, while Ann has the turn', turn));
  turn.ok('ben', 'session/pause');
  lines.push(...matrix('stories, in a pause during that turn', turn));
  const apart = until(new Circle(), 'needs')
    .ok('ann', 'caucus/ask')
    .ok('mia', 'caucus/begin', { person: 'ann' });
  lines.push(...matrix('needs, while Ann talks apart', apart));
  apart.ok('ann', 'caucus/agree').ok('noa', 'caucus/return');
  lines.push(...matrix('needs, after Ann returned', apart));
  apart.ok('ben', 'session/handover');
  lines.push(...matrix('after a hand-over', apart));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/mediator-rights.md');
});
