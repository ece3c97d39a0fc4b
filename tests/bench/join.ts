import { setTimeout as wait } from 'node:timers/promises';
import { Browser } from '../support/server.ts';
import { percentile, withProcess } from '../support/server-process.ts';

const PEOPLE = 100;
const WITHIN_MS = 10_000;

/**
 * 100 people join one session within 10 seconds: milliseconds from the join request to the answer, and from
 * opening the connection to the first view.
 */
export async function run(): Promise<Record<string, number>> {
  return withProcess(async (place) => {
    const lead = new Browser(place);
    const session = await lead.start();
    const { code } = await lead.invitation(session);
    const leadTab = lead.open(session);
    await leadTab.until((view) => view.me.place === 'in');
    const joins: number[] = [];
    const views: number[] = [];
    const one = async (n: number): Promise<void> => {
      await wait((n * WITHIN_MS) / PEOPLE);
      const guest = new Browser(place);
      const asked = performance.now();
      await guest.join(code, `Guest ${n}`);
      joins.push(performance.now() - asked);
      const opened = performance.now();
      await guest.open(session).until((view) => view.me.place === 'waiting');
      views.push(performance.now() - opened);
    };
    await Promise.all(Array.from({ length: PEOPLE }, (_, n) => one(n)));
    await leadTab.until((view) => Object.keys(view.shared.people).length === PEOPLE + 1);
    return {
      people: views.length,
      'join p50 ms': percentile(joins, 0.5),
      'join p99 ms': percentile(joins, 0.99),
      'first view p50 ms': percentile(views, 0.5),
      'first view p99 ms': percentile(views, 0.99),
    };
  });
}
