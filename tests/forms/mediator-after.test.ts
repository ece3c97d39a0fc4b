import { expect, it } from 'vitest';
import { checkBrief } from '../../shared/engine/check-brief.ts';
import { checkForm } from '../../shared/engine/check-form.ts';
import { createEngine, type SessionState } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { afterFollowUp, afterMediation } from '../../shared/forms/mediator-after.ts';
import { tools } from '../../shared/tools/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';

const engine = createEngine(tools);
const ended = (state: SessionState, how: 'normal' | 'handover' = 'normal'): SessionState => ({
  ...state,
  status: 'ended',
  ended: { at: state.phase.since + 1, how },
});

/** A second sitting that both chose. */
function secondSitting(): Circle {
  const circle = until(new Circle(), 'sign');
  for (const party of circle.parties)
    circle.ok(party, 'agreement/want', { outcome: 'second-sitting' });
  return circle;
}

it('a talk that begins again has no dead ends, keeps no stories, and seats the same people', () => {
  const again = afterMediation(ended(secondSitting().state));
  if (!again) throw new Error('nothing follows');
  const form = forms[again.form]!;
  expect(checkForm(form, engine.tools)).toEqual([]);
  expect(checkBrief(again.brief, form, engine.tools)).toEqual([]);
  expect(form.variants[again.variant]?.phases.map(({ id }) => id)).toEqual([
    ...['intake', 'open', 'needs', 'ideas', 'choose', 'agree', 'sign', 'close'],
  ]);
  expect(again.brief.people).toEqual({
    ...{ adult: 'coord', mia: 'lead', noa: 'colead', ann: 'party', ben: 'party' },
  });
});

it('nothing follows a hand-over, a talk that one party chose to go on with, and one that a party left', () => {
  expect(afterMediation(ended(secondSitting().state, 'handover'))).toBeUndefined();
  const alone = until(new Circle(), 'sign');
  alone.ok('ann', 'agreement/want', { outcome: 'second-sitting' });
  expect(afterMediation(ended(alone.state))).toBeUndefined();
  const left = secondSitting().ok('ben', 'session/leave');
  expect(afterMediation(ended(left.state))).toBeUndefined();
});

it('looking back begins with what was signed, and with who let the adult read it', () => {
  const circle = until(new Circle(), 'close').ok('ann', 'agreement/open', { on: true });
  const next = afterMediation(ended(circle.state));
  if (!next) throw new Error('nothing follows');
  const state = circle.follow(next).state;
  expect(state.tools['agreement']).toMatchObject({
    openTo: { ann: true },
    proposals: {},
    wants: {},
  });
  expect(afterFollowUp(ended(state))).toBeUndefined();
});
