/**
 * The server of the tests, which also writes down when its main thread was busy or kept from running: `node
 * destroy-server.ts <folder> <port>`. Beside the folder, a line each: when, for how long, and how much of it was its
 * own work (processor time of that thread); milliseconds.
 */
import { appendFileSync } from 'node:fs';

const EVERY_MS = 2;
const WORTH_MS = 4;

const own = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const [folder = ''] = process.argv.slice(2);
let last = { at: performance.now(), own: own() };
setInterval(() => {
  const now = { at: performance.now(), own: own() };
  const took = now.at - last.at - EVERY_MS;
  const line = `${Date.now()} ${took} ${Math.min(took, now.own - last.own)}\n`;
  if (took > WORTH_MS) appendFileSync(`${folder}.stalls`, line);
  last = now;
}, EVERY_MS);

await import('../support/server-child.ts');
