import fc from 'fast-check';
import { afterMediation } from '../../shared/forms/mediator-after.ts';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import { kept, type FollowUpState } from '../../shared/tools/followup/index.ts';
import { Circle, promise, signature, until, type Step } from './mediation-circle.ts';

/** Four parties and the same mediators, a day after the one that they agreed on. */
export function lookingBack(parties: readonly string[]): Circle {
  const circle = until(new Circle(parties), 'close');
  const next = afterMediation({
    ...circle.state,
    status: 'ended',
    ended: { at: circle.now, how: 'normal' },
  });
  if (!next) throw new Error('nothing follows');
  circle.follow(next).wait(Math.max(0, (next.brief.opensAt ?? 0) - circle.now) + 1);
  for (const person of circle.everyone) circle.return(person);
  return circle;
}

export interface Draw {
  readonly act: number;
  readonly who: number;
  readonly pick: number;
  readonly flag: boolean;
}
const of = <T>(list: readonly T[], nr: number): T => list[nr % list.length] as T;
export const agreed = (circle: Circle) => circle.tool<AgreementState>('agreement');
const mine = (circle: Circle, party: string) =>
  Object.entries(circle.tool<FollowUpState>('followup').promises).filter(
    ([, who]) => who === party,
  );

const answer = (circle: Circle, { who, pick, flag }: Draw): Step => {
  const party = of(circle.parties, who);
  const items = mine(circle, party).map(([id]) => [id, of(kept, pick)] as const);
  const data = { items: Object.fromEntries(items), whole: flag ? 'works' : 'not-yet' };
  return { by: party, type: 'followup/answer', data };
};
const acts: readonly ((circle: Circle, draw: Draw) => Step)[] = [
  answer,
  answer,
  (circle, { who }) => ({ by: of(circle.parties, who), type: 'followup/leave', data: {} }),
  (circle, { who }) => ({
    by: of(['mia', 'noa'], who),
    type: 'session/next',
    data: { from: circle.phase },
  }),
  (circle, { who, pick, flag }) => ({
    by: of(circle.everyone, who),
    type: pick % 2 ? 'followup/adjust' : 'followup/conclude',
    data: pick % 2 ? {} : { result: flag ? 'kept' : 'reopened' },
  }),
  (circle, { who, pick }) => ({
    by: 'mia',
    type: 'agreement/item',
    data: {
      id: of(Object.keys(agreed(circle).items), pick),
      item: promise(of(circle.parties, who), `anders ${pick % 3}`),
    },
  }),
  () => ({ by: 'noa', type: 'agreement/freeze', data: {} }),
  (circle, { who }) => ({
    by: of(circle.parties, who),
    type: 'agreement/sign',
    data: signature(circle),
  }),
  (circle, { who }) => ({
    by: of(circle.parties, who),
    type: 'agreement/sign',
    data: signature(circle),
  }),
  (circle, { who, flag }) => ({
    by: of(circle.parties, who),
    type: 'agreement/open',
    data: { on: flag },
  }),
  (circle, { who, pick }) => ({
    by: of(circle.everyone, who),
    type: pick % 3 ? 'session/resume' : 'session/pause',
    data: {},
  }),
];
/** A random walk through a follow-up. */
export const walk: fc.Arbitrary<Draw[]> = fc.array(
  fc.record({ act: fc.nat(99), who: fc.nat(11), pick: fc.nat(29), flag: fc.boolean() }),
  { minLength: 15, maxLength: 60, size: 'max' },
);

/** @returns which acts the walk became */
export function played(circle: Circle, draws: readonly Draw[]): Step[] {
  return draws.map((draw, nr) => {
    const step = of(acts, draw.act)(circle, draw);
    circle.send(step.by, step.type, step.data, `k${nr}`);
    return step;
  });
}
