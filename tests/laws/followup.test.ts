import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenToAdult } from '../../shared/tools/agreement/state.ts';
import type { FollowUpState } from '../../shared/tools/followup/index.ts';
import { diff } from '../../shared/wire/merge-patch.ts';
import { agreed, lookingBack, played, walk, type Draw } from '../support/followup-histories.ts';
import type { Circle, Step } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';
import { evidence, pinned, seeded } from '../support/seed.ts';

interface Seen {
  readonly revealed: string;
  readonly got: string;
}
function frames(
  parties: readonly string[],
  steps: readonly Step[],
  viewer: string,
  revealed: (circle: Circle) => string,
): Seen[] {
  const circle = lookingBack(parties);
  let last = circle.view(viewer);
  const seen = [{ revealed: revealed(circle), got: JSON.stringify(last) }];
  for (const [nr, { by, type, data }] of steps.entries()) {
    const outcome = by === 'skip' ? undefined : circle.send(by, type, data, `k${nr}`);
    const next = circle.view(viewer);
    const mine = by === viewer && outcome && (outcome.ok ? 'done' : outcome.refusal.code);
    seen.push({ revealed: revealed(circle), got: JSON.stringify([diff(last, next), next, mine]) });
    last = next;
  }
  return seen;
}

/** What appears for all at once: the step, how it goes on, a text that all signed. */
const toAll = (circle: Circle): string => {
  const { complete, frozen, items } = agreed(circle);
  const { result } = circle.tool<FollowUpState>('followup');
  return JSON.stringify([circle.phase, circle.state.status, result, complete, frozen, items]);
};
const toAdult = (circle: Circle): string => {
  const { openTo: _open, proposals: _proposals, wants: _wants, ...text } = agreed(circle);
  const { hardGatesMet } = engine.envelope(circle.state);
  const { result } = circle.tool<FollowUpState>('followup');
  const read = isOpenToAdult(agreed(circle)) && text;
  return JSON.stringify([circle.phase, circle.state.status, hardGatesMet, result, read]);
};

const hidden: Record<string, (step: Step, nr: number) => Step> = {
  'followup/answer': (step, nr) => {
    if (nr % 2) return { ...step, type: 'followup/leave', data: {} };
    const { items, whole } = step.data as { items: Record<string, string>; whole: string };
    const others = Object.keys(items).map((id) => [id, items[id] === 'no' ? 'did' : 'no']);
    const other = whole === 'works' ? 'not-yet' : 'works';
    return { ...step, data: { items: Object.fromEntries(others), whole: other } };
  },
  'followup/leave': (step) => ({ ...step, by: 'skip' }),
  'agreement/open': (step) => ({ ...step, by: 'skip' }),
};

/** @returns how many steps could be compared while the change was there */
function compared(
  parties: readonly string[],
  viewer: string,
  revealed: (circle: Circle) => string,
  hides: (step: Step) => boolean,
  draws: readonly Draw[],
): number {
  const steps = played(lookingBack(parties), draws);
  const others = steps.map((step, nr) =>
    hides(step) ? (hidden[step.type]?.(step, nr) ?? step) : step,
  );
  const first = steps.findIndex((step, nr) => others[nr] !== step);
  if (first < 0) return 0;
  const one = frames(parties, steps, viewer, revealed);
  const two = frames(parties, others, viewer, revealed);
  const parts = one.findIndex((frame, nr) => frame.revealed !== two[nr]?.revealed);
  const end = parts < 0 ? one.length : parts;
  for (let nr = 0; nr < end; nr++)
    expect({ step: steps[nr - 1], got: two[nr]?.got }).toEqual({
      step: steps[nr - 1],
      got: one[nr]?.got,
    });
  return Math.max(0, end - 1 - first);
}

describe('law 5, looking back on a mediation', () => {
  const all = ['ann', 'ben', 'cas', 'dia'];
  it.each([
    ['another party', 'ben', toAll, (step: Step) => step.by === 'ann' || step.by === 'cas', 1500],
    ['the adult', 'adult', toAdult, () => true, 500],
    ['a mediator', 'mia', toAll, (step: Step) => step.type === 'agreement/open', 1000],
  ])(
    '%s receives the same bytes whatever was answered alone',
    (_who, viewer, revealed, hides, least) => {
      let count = 0;
      fc.assert(
        fc.property(walk, fc.constantFrom(['ann', 'ben'], all), (draws, parties) => {
          count += compared(parties, viewer, revealed, hides, draws);
        }),
        seeded(150),
      );
      expect(count).toBeGreaterThan(evidence(least));
    },
  );

  it('the adult reads the text only while every party who signed allows it', () => {
    fc.assert(
      fc.property(walk, (draws) => {
        const circle = lookingBack(['ann', 'ben']);
        played(circle, draws);
        const read = 'agreement' in circle.view('adult').shared.tools;
        expect(read).toBe(isOpenToAdult(agreed(circle)));
        expect(Object.keys(circle.view('adult').me.docs)).toEqual([]);
      }),
      seeded(150),
    );
  });

  it('the walks are not idle', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(walk, (draws) => {
        const circle = lookingBack(['ann', 'ben']);
        const before = circle.events.length;
        played(circle, draws);
        for (const { type } of circle.events.slice(before)) seen.add(type);
      }),
      pinned(300, 5),
    );
    for (const type of ['answered', 'concluded']) expect(seen).toContain(`followup/${type}`);
    for (const type of ['item-set', 'frozen', 'signed', 'opened'])
      expect(seen).toContain(`agreement/${type}`);
    expect(seen).toContain('session/moved');
  });
});
