import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, letterFor } from '../../shared/engine/rights.ts';
import { Circle, order, type Step } from '../support/mediation-circle.ts';
import { apply, begin, played, walk } from '../support/mediation-histories.ts';
import { engine } from '../support/play.ts';
import { pinned, seeded } from '../support/seed.ts';

const circles = {
  'two parties': ['ann', 'ben'],
  'four parties': ['ann', 'ben', 'cas', 'dia'],
} as const;
const runs = seeded(200);
const variant = fc.constantFrom('full', 'short');

describe.each(Object.entries(circles))('mediation with %s', (_name, parties) => {
  it('law 1: state is the fold of its events, and survives JSON', () => {
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const circle = new Circle(parties, which);
        played(circle, steps);
        const begun = engine.begin(circle.beginning);
        const again = circle.events.reduce((state, event) => engine.evolve(state, event), begun);
        expect(again).toEqual(circle.state);
        expect(JSON.parse(JSON.stringify(circle.state))).toEqual(circle.state);
      }),
      runs,
    );
  });

  it('law 3: a command repeated with the same id has one effect, a replayed signature too', () => {
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const acts = played(new Circle(parties, which), steps);
        const circle = begin(new Circle(parties, which), steps);
        for (const [nr, step] of acts.entries()) {
          const first = apply(circle, { ...step, wait: 0 }, nr);
          if (step.by === 'system' || !first?.ok || first.events.length === 0) continue;
          const state = circle.state;
          expect(apply(circle, { ...step, wait: 0 }, nr)).toMatchObject({
            events: [],
            repeated: true,
          });
          expect(circle.state).toBe(state);
        }
      }),
      runs,
    );
  });

  it('law 4: what has an effect was open for that person, and a refusal speaks (law 8)', () => {
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const acts = played(new Circle(parties, which), steps);
        const circle = begin(new Circle(parties, which), steps);
        for (const [nr, step] of acts.entries()) {
          const before = circle.state;
          const outcome = apply(circle, step, nr);
          if (outcome && !outcome.ok) {
            expect(outcome.refusal.code).toMatch(/^[a-z]+\/[a-z-]+$/);
            expect(outcome.refusal.text.nl.length).toBeGreaterThan(5);
            expect(outcome.refusal.text.en.length).toBeGreaterThan(5);
          } else if (outcome?.ok && outcome.events.length > 0) allowed(before, step);
        }
      }),
      runs,
    );
  });

  it('law 7: the documents in the view are those that access gives, and the stage has one writer at most', () => {
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const circle = new Circle(parties, which);
        played(circle, steps);
        for (const person of circle.everyone) {
          const seen = circle.view(person).me.docs;
          for (const { name } of engine.documents(circle.state))
            expect(seen[name]?.mode ?? 'none').toBe(engine.access(circle.state, name, person));
        }
        const writers = circle.everyone.flatMap((person) =>
          Object.entries(circle.view(person).me.docs).filter(
            ([name, doc]) => name.startsWith('turns:stage') && doc.mode === 'write',
          ),
        );
        expect(writers.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('law 10: from every state everybody can pause, call an adult and leave, and no caucus or turn traps', () => {
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const circle = new Circle(parties, which);
        played(circle, steps);
        if (circle.state.status === 'ended') return;
        const context = { now: circle.now, newId: () => 'new' };
        for (const person of circle.everyone)
          for (const type of ['session/pause', 'session/handover', 'session/leave']) {
            const actor = circle.state.people[person];
            if (!actor) throw new Error('nobody');
            const command = { id: 'out', type, data: {} };
            expect(engine.decide(circle.state, command, actor, context).ok).toBe(true);
          }
        // Whoever called an adult can go on by themselves.
        const { handover } = circle.state;
        if (handover) circle.ok(handover.by, 'session/carry-on');
        circle.send('mia', 'session/resume');
        for (const person of circle.everyone) circle.return(person);
        for (let phase = order.indexOf(circle.phase); phase > 1; phase--)
          expect(circle.send('mia', 'session/back', { from: circle.phase })).toMatchObject({
            ok: true,
          });
        expect(circle.send('mia', 'session/end')).toMatchObject({ ok: true });
      }),
      runs,
    );
  });

  it('the walks are not idle: they reach what the laws are about', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(variant, walk, (which, steps) => {
        const circle = new Circle(parties, which);
        begin(circle, steps);
        const start = circle.events.length;
        const again = new Circle(parties, which);
        played(again, steps);
        for (const { type } of again.events.slice(start)) seen[type] = (seen[type] ?? 0) + 1;
      }),
      pinned(600, 7),
    );
    const missing = reached.filter((type) => !seen[type]);
    expect(missing).toEqual([]);
  });
});

const reached = [
  ...[
    'intake/checked',
    'intake/willing',
    'intake/accepted',
    'intake/neutral',
    'rules/set',
    'rules/frozen',
  ],
  ...['agreement/opened', 'checkin/counted', 'session/frozen', 'session/taken', 'session/swapped'],
  ...[
    'rules/agreed',
    'rules/proposed',
    'turns/first',
    'turns/given',
    'turns/ended',
    'turns/extended',
  ],
  ...[
    'summaries/written',
    'summaries/confirmed',
    'heard/answered',
    'heard/ready',
    'heard/asked-again',
  ],
  ...[
    'needs/added',
    'needs/tapped',
    'needs/hurt',
    'needs/felt',
    'needs/restated',
    'needs/question-set',
  ],
  ...['needs/middle-answered', 'caucus/asked', 'caucus/offered', 'caucus/began', 'caucus/written'],
  ...[
    'caucus/agreed',
    'caucus/returned',
    'caucus/told',
    'cards/added',
    'cards/tapped',
    'cards/silenced',
  ],
  ...['cards/unsealed', 'cards/marked', 'cards/done', 'agreement/item-set', 'agreement/frozen'],
  ...['agreement/signed', 'agreement/wanted', 'session/moved', 'session/paused', 'session/resumed'],
];

function allowed(before: Circle['state'], { by, type, data }: Step): void {
  const [tool = '', verb = ''] = type.split('/');
  const spec = engine.tools[tool]?.commands[verb];
  const person = before.people[by];
  if (!spec || !person) return;
  const surface = typeof spec.surface === 'string' ? spec.surface : spec.surface(data);
  expect(spec.needs).toContain(
    letterFor(before, audienceOf(before, engine.tools, person), surface),
  );
}
