import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildClient } from './built-client.ts';
import { ensureChromium, flags } from './chromium.ts';

/**
 * Before the browser tests: the client of now, and one browser for all files; each person has a context of their own
 * in it. Fails loudly; it never lets a test skip.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await ensureChromium();
  buildClient();
  const server = await chromium.launchServer({ executablePath, args: flags });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
