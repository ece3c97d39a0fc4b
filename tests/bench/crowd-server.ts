/** The tutor form without its cap on seats, in a process of its own: `node crowd-server.ts <folder> <port>`. */
import { createApp } from '../../server/app.ts';
import { tutor } from '../../shared/forms/tutor.ts';
import { tools } from '../../shared/tools/index.ts';

const [folder = '', port = '0'] = process.argv.slice(2);
const { lead, member } = tutor.seats;
const crowd = { ...tutor, seats: { lead: lead!, member: { ...member!, max: 300 } } };

const app = await createApp({
  config: {
    port: 0,
    host: '127.0.0.1',
    data: folder,
    openHouse: true,
    log: 'error',
    trustProxy: false,
  },
  forms: { tutor: crowd },
  tools,
  client: folder,
  // One lead lets hundreds in within seconds, and one device starts all sessions.
  gatewayLimits: { commandsPerSecond: 1_000, commandsBurst: 1_000 },
  httpLimits: { starts: 1_000, joins: 6_000, lookups: 6_000 },
});
await app.listen(Number(port), '127.0.0.1');
process.stdout.write(`${app.url}\n`);
