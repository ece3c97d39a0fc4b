/** A server of the test form in a process of its own, so that a test can kill it: `node server-child.ts <folder> <port>`. */
import { createApp } from '../../server/app.ts';
import { testForms, testTools } from './server-form.ts';

const [folder = '', port = '0'] = process.argv.slice(2);

const app = await createApp({
  config: {
    port: 0,
    host: '127.0.0.1',
    data: folder,
    openHouse: true,
    log: 'error',
    trustProxy: false,
  },
  forms: testForms,
  tools: testTools,
  client: folder,
});
await app.listen(Number(port), '127.0.0.1');
process.stdout.write(`${app.url}\n`);
