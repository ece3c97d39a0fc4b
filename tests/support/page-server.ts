import { join } from 'node:path';
import { createServer } from 'vite';
import { schoolHost } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');

/** A page of `pages/`, served from the sources as they are; for parts of the client without a server behind them. */
export async function servePage(
  name: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'parts',
    cacheDir: join(root, 'node_modules', `.vite-${name}-${process.env['VITEST_POOL_ID'] ?? '0'}`),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, allowedHosts: [schoolHost] },
    appType: 'mpa',
  });
  await server.listen();
  const bound = server.httpServer?.address();
  if (!bound || typeof bound === 'string') throw new Error('The page server has no port.');
  return {
    address: `http://127.0.0.1:${String(bound.port)}/tests/support/pages/${name}.html`,
    close: () => server.close(),
  };
}
