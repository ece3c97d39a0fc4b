/** The house as it stands, in a process of its own: `node class-server.ts <folder> <port>`. */
import { createApp } from '../../server/app.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';

const [folder = '', port = '0'] = process.argv.slice(2);
const config = { port: 0, host: '127.0.0.1', data: folder, openHouse: true } as const;

const app = await createApp({
  config: { ...config, log: 'error', trustProxy: false },
  forms,
  tools,
  client: folder,
});
await app.listen(Number(port), '127.0.0.1');
process.stdout.write(`${app.url}\n`);
