import { chance } from './chance.ts';
import { startDocServer } from './doc-server.ts';

/**
 * A document server to be killed: `node doc-server-process.ts <folder> [port] [disk] [seed]` prints its address. The
 * disk is `good`, `slow` (a commit takes up to 60 ms) or `failing` (that, and every fourth one is refused).
 */
const [folder = '', port = '0', disk = 'good', seed = '1'] = process.argv.slice(2);
const random = chance(Number(seed));
const server = await startDocServer({
  folder,
  port: Number(port),
  limits: { savedTick: 5 },
  wrap: (storage) =>
    disk === 'good'
      ? storage
      : {
          ...storage,
          async commit(writes) {
            await new Promise((resolve) => setTimeout(resolve, random() * 60));
            if (disk === 'failing' && random() < 0.25) throw new Error('disk full');
            return storage.commit(writes);
          },
        },
});
process.stdout.write(`${server.url}\n`);
