import { cpus } from 'node:os';
import { run as board } from './board.ts';
import { run as circles } from './circles.ts';
import { run as classes } from './class.ts';
import { run as commands } from './commands.ts';
import { run as crowd } from './crowd.ts';
import { run as measureFanout } from './fanout.ts';
import { run as destroy } from './destroy.ts';
import { run as join } from './join.ts';
import { run as marking } from './marking.ts';
import { run as resting } from './resting.ts';
import { run as stall } from './stall.ts';
import { run as weight } from './weight.ts';

/** Document fan-out beside a plain relay: CPU per delivery in µs, latencies in ms. */
async function fanout(): Promise<Record<string, number>> {
  const results = await measureFanout();
  return Object.fromEntries(
    results.flatMap(({ name, cpuRatio, p99Ratio }) => [
      [`${name}: CPU per delivery, times the relay's`, cpuRatio],
      [`${name}: p99, times the relay's`, p99Ratio],
    ]),
  );
}

/**
 * `npm run bench`: all, or those that are named (`npm run bench -- commands board`). Machines are noisy, so
 * what matters is a ratio to a baseline of the same run; never compare figures of two runs.
 */
const benches: Readonly<Record<string, () => Promise<Record<string, number>>>> = {
  weight,
  commands,
  circles,
  crowd,
  class: classes,
  join,
  fanout,
  stall,
  destroy,
  resting,
  board,
  marking,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0) {
  print(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

print(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
for (const name of named.length > 0 ? named : Object.keys(benches)) {
  print(`\n${name}`);
  const figures = await benches[name]?.();
  for (const [what, figure] of Object.entries(figures ?? {})) {
    print(`  ${what.padEnd(52)} ${figure.toFixed(2).padStart(12)}`);
  }
}
process.exit(0);
