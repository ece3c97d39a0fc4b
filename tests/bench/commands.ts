import { setTimeout as wait } from 'node:timers/promises';
import { Browser, type Place, type Tab } from '../support/server.ts';
import { percentile, withProcess } from '../support/server-process.ts';

const SESSIONS = 50;
const PER_SECOND = 200;
const SECONDS = 8;

async function openCircle(place: Place): Promise<Tab[]> {
  const lead = new Browser(place);
  const session = await lead.start();
  const { code } = await lead.invitation(session);
  const member = new Browser(place);
  await member.join(code, 'Bo');
  const [leadTab, memberTab] = [lead.open(session), member.open(session)];
  const { me } = await memberTab.until((view) => view.me.place === 'waiting');
  await leadTab.until((view) => me.person in view.shared.people);
  await leadTab.send('session/admit', { person: me.person });
  await memberTab.until((view) => view.me.place === 'in');
  return [leadTab, memberTab];
}

/**
 * 200 commands a second over 50 sessions of two people: milliseconds from sending a command to its
 * acknowledgement, the commit on a real disk included. The server is a process of its own.
 */
export async function run(): Promise<Record<string, number>> {
  return withProcess(async (place, server) => {
    const circles: Tab[][] = [];
    for (let n = 0; n < SESSIONS; n += 1) circles.push(await openCircle(place));
    const times: number[] = [];
    const sent: Promise<void>[] = [];
    let refused = 0;
    const cpu = await server.cpu();
    const began = performance.now();
    for (let n = 0; n < PER_SECOND * SECONDS; n += 1) {
      const late = began + (n * 1000) / PER_SECOND - performance.now();
      if (late > 1) await wait(late);
      const tab = circles[n % SESSIONS]?.[Math.floor(n / SESSIONS) % 2];
      const at = performance.now();
      // Speech would grow the view; a whisper is one field of one person.
      const ack = tab?.send('talk/whisper', { text: `number ${n}` }).then((answer) => {
        times.push(performance.now() - at);
        if (!answer.ok) refused += 1;
      });
      if (ack) sent.push(ack);
    }
    await Promise.all(sent);
    const seconds = (performance.now() - began) / 1000;
    const spent = (await server.cpu()) - cpu;
    return {
      commands: times.length,
      'commands/s': times.length / seconds,
      refused,
      'server CPU ms per command': spent / times.length,
      'ack p50 ms': percentile(times, 0.5),
      'ack p99 ms': percentile(times, 0.99),
      'ack max ms': Math.max(...times),
    };
  });
}
