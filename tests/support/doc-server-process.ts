import { startDocServer } from './doc-server.ts';

/** A document server to be killed: `node doc-server-process.ts <folder>` prints its address. */
const server = await startDocServer({ folder: process.argv[2]!, limits: { savedTick: 5 } });
process.stdout.write(`${server.url}\n`);
