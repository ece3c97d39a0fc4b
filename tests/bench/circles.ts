import { setTimeout as wait } from 'node:timers/promises';
import { withProcess } from '../support/server-process.ts';
import { answer, costOf, gather, mapInGroups, program } from './crowd.ts';

const CIRCLES = 50;
const COMMANDS = 2_000;
/** Commands of all circles in a second: the house as it is on most days, and when everybody is at it. */
const RATES = [200, 1_000];

/**
 * Many small circles of a tutor and two tutees, on a real disk: milliseconds of the server's processor for a command
 * of which one person sees something. The bar is 0.5 ms at 200 commands a second. `KRING_BENCH_RATE` asks for another rate.
 */
export async function run(): Promise<Record<string, number>> {
  const rates = process.env['KRING_BENCH_RATE']?.split(',').map(Number) ?? RATES;
  return withProcess(async (place, server) => {
    const circles = await mapInGroups(CIRCLES, 5, () => gather(place, 2));
    const one = (n: number) => answer(circles[n % CIRCLES]?.members[0], Math.floor(n / CIRCLES));
    const figures: Record<string, number> = {};
    for (const rate of rates) {
      await wait(1_000);
      const began = performance.now();
      const cost = await costOf(server, COMMANDS, one, 1_000 / rate);
      const reached = (COMMANDS / (performance.now() - began)) * 1_000;
      figures[`50 sessions of 3, one sees, ${rate} asked for: CPU ms`] = cost;
      figures[`50 sessions of 3, ${rate} asked for: commands a second`] = reached;
    }
    return figures;
  }, program);
}
