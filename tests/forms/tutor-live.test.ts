import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import {
  createExerciseEffects,
  createMarker,
  type Marker,
} from '../../server/tools/exercises/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import type { ExercisesOwn, ExercisesView } from '../../shared/tools/exercises/views.ts';
import type { View } from '../../shared/wire/view.ts';
import { until } from '../support/doc-clients.ts';
import { anItem } from '../support/histories.ts';
import { Browser, House, type Tab } from '../support/server.ts';

/** The whole form over real sockets, real SQLite and the real marker, with a clock that the test moves. */
let house: House;
let marker: Marker;
const providers: WebsocketProvider[] = [];

beforeEach(async () => {
  marker = createMarker();
  house = await House.open({ forms, tools, effects: createExerciseEffects(marker) });
});
afterEach(async () => {
  for (const provider of providers.splice(0)) provider.destroy();
  await house.close();
  await marker.close();
});

/** A stock y-websocket client with the cookie of a browser. */
function open(browser: Browser, session: string, name: string): WebsocketProvider {
  const headers = { cookie: browser.cookie, origin: house.app.url };
  class Socket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers });
    }
  }
  const url = `${house.app.url.replace('http', 'ws')}/docs/${session}`;
  const provider = new WebsocketProvider(url, name, new Y.Doc(), {
    disableBc: true,
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
  });
  for (const type of [100, 101, 102, 103]) provider.messageHandlers[type] = () => undefined;
  providers.push(provider);
  return provider;
}

const exercises = (view: View) => view.shared.tools['exercises'] as ExercisesView | undefined;
const ownExercises = (view: View) => view.me.tools['exercises'] as ExercisesOwn | undefined;

async function ok(tab: Tab, type: string, data: unknown = {}): Promise<void> {
  expect({ type, ack: await tab.send(type, data) }).toEqual({ type, ack: { ok: true } });
}

async function seated(variant: 'guided' | 'open') {
  const tutor = new Browser(house);
  const body = { form: 'tutor', variant, language: 'nl', name: 'Tara', mark: 1 };
  const { id } = (await tutor.post('/api/sessions', body)).body as { id: string };
  const tutee = new Browser(house);
  await tutee.join((await tutor.invitation(id)).code, 'Tom');
  const [tutorTab, tuteeTab] = [tutor.open(id), tutee.open(id)];
  const { me } = await tuteeTab.until((view) => view.me.place === 'waiting');
  await tutorTab.until((view) => me.person in view.shared.people);
  await ok(tutorTab, 'session/admit', { person: me.person });
  await tuteeTab.until((view) => view.me.place === 'in');
  return { id, tutor, tutee, tutorTab, tuteeTab, tom: me.person };
}

it('plays the guided form from prepare to the receipt', async () => {
  const { id, tutor, tutee, tutorTab, tuteeTab, tom } = await seated('guided');
  const next = async (to: string) => {
    const { phase } = (await tutorTab.until(() => true)).shared;
    await ok(tutorTab, 'session/next', { from: phase?.id });
    await Promise.all(
      [tutorTab, tuteeTab].map((tab) => tab.until((view) => view.shared.phase?.id === to)),
    );
  };

  await ok(tuteeTab, 'goals/set', { field: 'question', text: 'Breuken optellen' });
  await ok(tutorTab, 'exercises/add', {
    items: ['a', 'b', 'c'].map((name) => anItem(name)),
    set: 'practice',
  });
  await ok(tutorTab, 'exercises/add', { items: [anItem('d')], set: 'exit' });
  await ok(tuteeTab, 'exercises/graded', { answer: 'no', items: [] });
  await next('welcome');

  for (const tab of [tutorTab, tuteeTab]) await ok(tab, 'consent/accept');
  await next('goal');
  await ok(tuteeTab, 'goals/set', { field: 'goal', text: 'Twee breuken optellen.' });
  await ok(tuteeTab, 'checkin/answer', { scale: 'confidence-before', value: 1 });
  await next('show');

  const seen = await tuteeTab.until(
    (view) => Object.keys(exercises(view)?.items ?? {}).length === 1,
  );
  expect(JSON.stringify(seen)).not.toContain('worked answer');
  const [first = ''] = Object.keys(exercises(seen)?.items ?? {});
  const mine = open(tutee, id, `exercises:answers:${tom}`);
  const theirs = open(tutor, id, `exercises:answers:${tom}`);
  await until('both see the answers', () => mine.synced && theirs.synced);
  mine.doc.getText(`item:${first}`).insert(0, '41');
  await until(
    'the tutor sees each keystroke',
    () => theirs.doc.getText(`item:${first}`).toString() === '41',
  );
  theirs.doc.getText(`item:${first}`).insert(0, 'x');
  await ok(tuteeTab, 'exercises/attempt', { item: first, answer: '41' });
  const tried = await tuteeTab.until(
    (view) => ownExercises(view)?.work[first]?.attempts.length === 1,
  );
  expect(ownExercises(tried)?.work[first]?.attempts[0]?.verdict).toBe('wrong');
  await ok(tutorTab, 'exercises/guess', { item: first, person: tom, guess: 'slip' });
  await next('practise');
  expect(mine.doc.getText(`item:${first}`).toString()).toBe('41');

  const all = await tuteeTab.until(
    (view) => Object.keys(exercises(view)?.items ?? {}).length === 3,
  );
  const second = Object.keys(exercises(all)?.items ?? {}).find((id) => id !== first) ?? '';

  // The wait ring: nothing opens before 10 seconds have passed.
  await ok(tutorTab, 'exercises/hint', { item: first, person: tom });
  await tutorTab.until((view) => exercises(view)?.work?.[first]?.[tom]?.pending !== undefined);
  house.clock.advance(9_000);
  expect(ownExercises(await tuteeTab.until(() => true))?.work[first]?.hints).toEqual([]);
  house.clock.advance(1_500);
  await tuteeTab.until((view) => ownExercises(view)?.work[first]?.hints.length === 1);
  for (const item of [first, second])
    await ok(tuteeTab, 'exercises/attempt', { item, answer: '42' });
  await next('teachback');

  await ok(tuteeTab, 'teachback/tick', { of: tom, part: 'why', on: true });
  await ok(tutorTab, 'teachback/tick', { of: tom, part: 'what', on: true });
  await next('exit');
  const alone = await tuteeTab.until(
    (view) => Object.keys(exercises(view)?.items ?? {}).length === 1,
  );
  const [exit = ''] = Object.keys(exercises(alone)?.items ?? {});
  await ok(tuteeTab, 'exercises/exit-check', { answers: { [exit]: '42' } });
  await tuteeTab.until((view) => ownExercises(view)?.exit?.[exit]?.verdict === 'right');
  const nothing = exercises(await tutorTab.until(() => true));
  expect(nothing).toEqual({ items: {}, graded: 'no' });
  await next('wrapup');

  await ok(tuteeTab, 'goals/set', { field: 'step', text: 'Elke dag één oefening' });
  await ok(tuteeTab, 'goals/next', { next: 'stop' });
  await ok(tuteeTab, 'keep/mark', { document: 'notes:shared', keep: true });
  await ok(tutorTab, 'session/end');
  const over = await tuteeTab.until((view) => view.shared.receipt !== undefined);
  expect(over.shared.receipt?.destroyed.events).toBeGreaterThan(20);
  expect(over.shared.session.endedHow).toBe('normal');
  const bundle = (await tutee.get(`/api/sessions/${id}/keep`)).body as {
    tools: Record<string, unknown>;
    documents: object;
  };
  expect(bundle.tools).toMatchObject({
    goals: { step: 'Elke dag één oefening' },
    exercises: expect.any(Array),
  });
  expect(Object.keys(bundle.documents)).toEqual(['notes:shared']);
});

it('the same seat, phase, pen and hint ring after a restart (rule 4)', async () => {
  const { id, tutee, tutorTab, tuteeTab, tom } = await seated('open');
  for (const tab of [tutorTab, tuteeTab]) await ok(tab, 'consent/accept');
  await ok(tutorTab, 'exercises/add', { items: [anItem('a')], set: 'practice' });
  await ok(tuteeTab, 'exercises/graded', { answer: 'no', items: [] });
  const view = await tutorTab.until(
    (seen) => Object.keys(exercises(seen)?.items ?? {}).length === 1,
  );
  const [item = ''] = Object.keys(exercises(view)?.items ?? {});
  await ok(tutorTab, 'exercises/hint', { item, person: tom });
  await ok(tuteeTab, 'pen/lend');
  const before = await tuteeTab.until((seen) => tom in seen.shared.pens);

  await house.restart();
  const again = tutee.open(id);
  const after = await again.until((seen) => seen.me.place === 'in');
  expect(after.shared.pens).toEqual(before.shared.pens);
  expect(after.shared.phase?.id).toBe('work');
  house.clock.advance(10_500);
  await again.until((seen) => ownExercises(seen)?.work[item]?.hints.length === 1);
  house.clock.advance(60_000);
  await again.until((seen) => !(tom in seen.shared.pens));
});
