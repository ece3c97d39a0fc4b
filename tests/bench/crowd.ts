import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Browser, type Place, type Tab } from '../support/server.ts';
import { percentile, withProcess, type ServerProcess } from '../support/server-process.ts';

export const program = join(import.meta.dirname, 'crowd-server.ts');

const SIZES = [5, 30, 120, 300];
/** So that each command has a publishing tick of its own. */
const PACE_MS = 30;
const PACED = 150;
const VOTES = 1_000;

interface Crowd {
  readonly lead: Tab;
  readonly members: readonly Tab[];
}

export async function mapInGroups<T>(count: number, of: number, work: (n: number) => Promise<T>) {
  const done: T[] = [];
  for (let from = 0; from < count; from += of) {
    const group = Array.from({ length: Math.min(of, count - from) }, (_, n) => work(from + n));
    done.push(...(await Promise.all(group)));
  }
  return done;
}

/** A tutor and this many tutees at the door of the welcome phase. */
export async function gather(place: Place, tutees: number): Promise<Crowd> {
  const host = new Browser(place);
  const form = { form: 'tutor', variant: 'guided', language: 'nl' };
  const started = await host.post('/api/sessions', { ...form, name: 'Ada', mark: 1 });
  const session = (started.body as { id: string }).id;
  const { code } = await host.invitation(session);
  const lead = host.open(session);
  await lead.until((view) => view.me.place === 'in');
  const members = await mapInGroups(tutees, 20, async (n) => {
    const guest = new Browser(place);
    await guest.join(code, `Guest ${n}`);
    const tab = guest.open(session);
    const { me } = await tab.until(() => true);
    await lead.send('session/admit', { person: me.person });
    await tab.until((view) => view.me.place === 'in');
    return tab;
  });
  await lead.send('exercises/graded', { answer: 'no', items: [] });
  await lead.send('session/next', { from: 'prepare', reason: 'no-time' });
  await members.at(-1)!.until((view) => view.shared.phase?.id === 'welcome');
  return { lead, members };
}

/** Milliseconds of the server's processor for each of these commands, one after the other. */
export async function costOf(
  server: ServerProcess,
  count: number,
  send: (n: number) => Promise<{ ok: boolean }>,
  pace = PACE_MS,
): Promise<number> {
  const acks: Promise<{ ok: boolean }>[] = [];
  const before = await server.cpu();
  for (let n = 0; n < count; n += 1) {
    acks.push(send(n));
    await wait(pace);
  }
  if ((await Promise.all(acks)).some((ack) => !ack.ok)) throw new Error('a command was refused');
  return ((await server.cpu()) - before) / count;
}

/** What one tutee answers is theirs alone until they show it. */
export const answer = (tab: Tab | undefined, n: number) =>
  tab!.send('checkin/answer', { scale: 'mood', value: 1 + (n % 5) });

/** A thousand commands of all of them within a second: milliseconds to the acknowledgement. */
async function vote({ members }: Crowd): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (let n = 0; n < VOTES; n += 1) {
    const early = began + (n * 1000) / VOTES - performance.now();
    if (early > 1) await wait(early);
    const at = performance.now();
    const voted = answer(members[n % members.length], Math.floor(n / members.length));
    sent.push(voted.then((ack) => void (ack.ok && times.push(performance.now() - at))));
  }
  await Promise.all(sent);
  return times;
}

async function measure(tutees: number): Promise<Record<string, number>> {
  return withProcess(async (place, server) => {
    const before = await server.cpu();
    const crowd = await gather(place, tutees);
    const joining = ((await server.cpu()) - before) / tutees;
    await wait(500);
    const { lead, members } = crowd;
    const one = await costOf(server, PACED, (n) => answer(members[n % members.length], n));
    const all = await costOf(server, PACED, (n) => lead.send('talk/say', { text: `line ${n}` }));
    const figures = { 'to join': joining, 'one sees': one, 'all see': all };
    const named = Object.entries(figures).map(
      ([what, cost]) => [`${tutees} people, ${what}: CPU ms`, cost] as const,
    );
    if (tutees < 300) return Object.fromEntries(named);
    const times = await vote(crowd);
    return {
      ...Object.fromEntries(named),
      '1,000 votes of 300 in a second: refused': VOTES - times.length,
      '1,000 votes of 300 in a second: ack p50 ms': percentile(times, 0.5),
      '1,000 votes of 300 in a second: ack p95 ms': percentile(times, 0.95),
    };
  }, program);
}

/**
 * One session with up to 300 people in it: what a command costs the server of which one person sees something, and
 * one that all see; and whether a thousand votes are acknowledged while somebody waits for it. On a real disk, over
 * real sockets; the server is a process of its own.
 */
export async function run(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const tutees of SIZES) Object.assign(figures, await measure(tutees));
  const at = (people: number, what: string) => figures[`${people} people, ${what}: CPU ms`] ?? NaN;
  return {
    ...figures,
    'one sees: 300 people, times 5 people': at(300, 'one sees') / at(5, 'one sees'),
    '300 people: all see, times one sees': at(300, 'all see') / at(300, 'one sees'),
    'to join: 300 people, times 30 people': at(300, 'to join') / at(30, 'to join'),
  };
}
