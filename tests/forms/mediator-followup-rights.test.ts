import { expect, it } from 'vitest';
import { afterMediation } from '../../shared/forms/mediator-after.ts';
import { Circle, put, until } from '../support/mediation-circle.ts';
import { matrix } from '../support/rights-matrix.ts';

/** Read in review against forms.md 2.11 and 2.12. Not recomputed from the form that it checks. */
it('gives each seat in each phase of the follow-up exactly the rights that were reviewed', async () => {
  const circle = until(new Circle(), 'close');
  const next = afterMediation({
    ...circle.state,
    status: 'ended',
    ended: { at: circle.now, how: 'normal' },
  });
  if (!next) throw new Error('nothing follows');
  circle.follow(next);
  const lines = ['# Follow-up of a mediation: who may do what, per phase'];
  for (const phase of ['answers', 'talk', 'done']) lines.push(...matrix(phase, put(circle, phase)));
  circle.ok('ann', 'session/handover');
  lines.push(...matrix('after a hand-over', circle));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    'snapshots/mediator-followup-rights.md',
  );
});
