import fc from 'fast-check';
import type { Item } from '../../shared/tools/exercises/item.ts';
import type { Outcome } from '../../shared/engine/index.ts';
import type { Play } from './play.ts';

export const anItem = (id: string, secret = 'x'): Item => ({
  id,
  kind: 'number',
  question: `Question ${id}`,
  ask: {},
  key: { value: 42, tolerance: { absolute: 0 } },
  worked: `worked answer ${secret}`,
  hints: ['hint one', 'hint two', 'hint three', `hint four ${secret}`, `hint five ${secret}`],
  similar: { question: 'similar', worked: `similar worked ${secret}` },
});

export interface Step {
  readonly by: string;
  readonly type: string;
  readonly data: unknown;
  readonly facts?: Record<string, unknown>;
  readonly wait?: number;
}

const people = ['tutor', 'ann', 'ben'] as const;
const tutee = fc.constantFrom('ann', 'ben');
const anyone = fc.constantFrom(...people);
const text = fc.constantFrom('', 'breuken optellen', 'Eerste zin. Tweede zin.', 'iets anders');
const flag = fc.boolean();
const tutor = fc.constant('tutor');
/** Ids that the play hands out for the first items, and one that does not exist. */
const item = fc.constantFrom('id-0', 'id-1', 'id-2', 'id-3', 'nothing');
const verdict = fc.constantFrom('right', 'wrong', 'invalid', 'undecided');
const scale = fc.constantFrom('mood', 'confidence-before', 'confidence-after');
const document = fc.constantFrom(
  'board:together',
  'notes:shared',
  'board:answer:ann',
  'exercises:exit:ben',
);

const step = (
  by: fc.Arbitrary<string>,
  type: string,
  data: fc.Arbitrary<unknown> = fc.constant({}),
  facts?: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<Step> =>
  fc.record({
    by,
    type: fc.constant(type),
    data,
    ...(facts && { facts }),
    wait: fc.constantFrom(0, 0, 0, 1000, 11_000, 61_000),
  }) as fc.Arbitrary<Step>;

/** The person who may do it, and now and then somebody who may not. */
const mostly = (who: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 8, arbitrary: who }, { weight: 1, arbitrary: anyone });

const moves: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 3, arbitrary: step(tutor, 'forward', fc.record({ phases: fc.constant(1) })) },
  {
    weight: 4,
    arbitrary: step(
      mostly(tutor),
      'session/next',
      fc.record({ from: fc.constant('HERE'), reason: fc.constantFrom('no-time', 'not-today') }),
    ),
  },
  {
    weight: 1,
    arbitrary: step(mostly(tutor), 'session/back', fc.record({ from: fc.constant('HERE') })),
  },
  { weight: 1, arbitrary: step(anyone, 'session/pause') },
  { weight: 6, arbitrary: step(mostly(tutor), 'session/resume') },
  { weight: 1, arbitrary: step(tutor, 'session/handover') },
  { weight: 4, arbitrary: step(tutor, 'session/carry-on') },
  { weight: 1, arbitrary: step(tutee, 'pen/lend') },
  { weight: 1, arbitrary: step(tutee, 'pen/take') },
  { weight: 1, arbitrary: step(anyone, 'space/show', fc.record({ on: flag })) },
  { weight: 1, arbitrary: step(anyone, 'keep/mark', fc.record({ document, keep: flag })) },
  { weight: 4, arbitrary: step(anyone, 'consent/accept') },
  { weight: 1, arbitrary: step(anyone, 'consent/withdraw') },
  {
    weight: 3,
    arbitrary: step(
      mostly(tutee),
      'checkin/answer',
      fc.record({ scale, value: fc.integer({ min: 0, max: 6 }) }),
    ),
  },
  { weight: 1, arbitrary: step(mostly(tutee), 'checkin/show', fc.record({ scale })) },
  {
    weight: 3,
    arbitrary: step(
      mostly(tutee),
      'goals/set',
      fc.record({ field: fc.constantFrom('question', 'goal', 'step'), text }),
    ),
  },
  {
    weight: 1,
    arbitrary: step(mostly(tutor), 'goals/suggest', fc.record({ person: tutee, text })),
  },
  {
    weight: 1,
    arbitrary: step(
      mostly(tutee),
      'goals/next',
      fc.record({ next: fc.constantFrom('stop', '2025-12-01') }),
    ),
  },
  { weight: 1, arbitrary: step(anyone, 'talk/say', fc.record({ text })) },
  { weight: 1, arbitrary: step(anyone, 'questions/add', fc.record({ text })) },
  {
    weight: 1,
    arbitrary: step(
      anyone,
      'teachback/tick',
      fc.record({ of: tutee, part: fc.constantFrom('what', 'why'), on: flag }),
    ),
  },
];

const exercising: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 3,
    arbitrary: step(
      mostly(tutor),
      'exercises/add',
      fc.record({
        items: fc.constant([anItem('a', 'secret-key')]),
        set: fc.constantFrom('practice', 'practice', 'exit'),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      anyone,
      'exercises/graded',
      fc.record({
        answer: fc.constantFrom('no', 'no', 'yes'),
        items: fc.constantFrom([], ['id-0'], ['id-1']),
      }),
    ),
  },
  {
    weight: 6,
    arbitrary: step(
      tutee,
      'exercises/attempt',
      fc.record({ item, answer: text }),
      fc.record({ mark: fc.record({ verdict }) }),
    ),
  },
  {
    weight: 6,
    arbitrary: step(mostly(tutor), 'exercises/hint', fc.record({ item, person: tutee })),
  },
  {
    weight: 1,
    arbitrary: step(mostly(tutor), 'exercises/drop-hint', fc.record({ item, person: tutee })),
  },
  { weight: 1, arbitrary: step(mostly(tutee), 'exercises/stuck', fc.record({ item, on: flag })) },
  {
    weight: 1,
    arbitrary: step(
      mostly(tutor),
      'exercises/guess',
      fc.record({ item, person: tutee, guess: fc.constantFrom('idea', 'slip') }),
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      mostly(tutor),
      'exercises/verdict',
      fc.record({ item, person: tutee, verdict: fc.constantFrom('right', 'wrong') }),
    ),
  },
  { weight: 1, arbitrary: step(mostly(tutee), 'exercises/enough', fc.record({ on: flag })) },
  {
    weight: 2,
    arbitrary: step(
      tutee,
      'exercises/exit-check',
      fc.record({ answers: fc.constant({}) }),
      fc.record({ marks: fc.record({ 'id-0': fc.record({ verdict }) }) }),
    ),
  },
  { weight: 1, arbitrary: step(tutee, 'exercises/exit-show') },
];

const connections: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 1,
    arbitrary: step(fc.constant('system'), 'session/disconnected', fc.record({ person: anyone })),
  },
  {
    weight: 4,
    arbitrary: step(fc.constant('system'), 'session/connected', fc.record({ person: anyone })),
  },
];

/** Random histories of one session, from a random phase on: some steps are refused, as in life. */
export const history: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.array(fc.oneof(...moves, ...exercising, ...connections), {
      minLength: 30,
      maxLength: 120,
      size: 'max',
    }),
  )
  .map(([phases, steps]) => [{ by: 'tutor', type: 'forward', data: { phases } }, ...steps]);

/** Does what people do to go on: lay exercises, say that they are not for marks, accept the rules. */
function forward(play: Play, phases: number): void {
  for (let passed = 0; passed < phases; passed++) {
    const { id } = play.state.phase;
    if (id === 'prepare' || id === 'work') {
      play.send('tutor', 'exercises/add', {
        items: [anItem('a', 'secret-key'), anItem('b', 'secret-key')],
        set: 'practice',
      });
      play.send('tutor', 'exercises/add', { items: [anItem('c', 'secret-key')], set: 'exit' });
      play.send('ann', 'exercises/graded', { answer: 'no', items: [] });
    }
    for (const person of people) play.send(person, 'consent/accept');
    if (id !== 'work') play.send('tutor', 'session/next', { from: id, reason: 'no-time' });
  }
}

/** `HERE` in a step means the phase of that moment. */
export function apply(play: Play, { by, type, data, facts, wait }: Step): Outcome {
  if (type === 'forward') {
    forward(play, (data as { phases: number }).phases);
    return { ok: true, events: [] };
  }
  const filled = JSON.parse(
    JSON.stringify(data).replaceAll('"HERE"', JSON.stringify(play.state.phase.id)),
  );
  const outcome =
    by === 'system'
      ? play.system(type, filled)
      : play.send(by, type, filled, facts ? { facts } : {});
  if (wait) play.wait(wait);
  return outcome;
}
