import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildClient } from './built-client.ts';
import { ensureChromium, flags } from './chromium.ts';

/**
 * Before the browser tests: the client of now, and a browser for each of the files that run side by side, because one
 * browser has one clipboard. All files share them; each person has a context of their own. Fails loudly; it never
 * lets a test skip.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await ensureChromium();
  buildClient();
  const started = Array.from({ length: project.config.maxWorkers }, () =>
    chromium.launchServer({ executablePath, args: flags }),
  );
  const servers = await Promise.all(started);
  project.provide(
    'chromium',
    servers.map((server) => server.wsEndpoint()),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
