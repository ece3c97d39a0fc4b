import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { compressClient } from '../../server/http/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { buildClient } from '../support/built-client.ts';
import { launch } from '../support/chromium.ts';

const client = join(import.meta.dirname, '../../dist/client');

interface Weight {
  scripts: number;
  all: number;
}

/** What a first visit to a page brings over the wire, in KB as compressed. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const weight: Weight = { scripts: 0, all: 0 };
  network.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength / 1024;
    if (types.get(requestId) === 'Script') weight.scripts += encodedDataLength / 1024;
  });
  await network.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return weight;
}

/** Page weight of the built client, served as it is served to people. */
export async function run(): Promise<Record<string, number>> {
  buildClient();
  await compressClient(client);
  const data = await mkdtemp(join(tmpdir(), 'kring-weight-'));
  const config = {
    port: 0,
    host: '127.0.0.1',
    data,
    openHouse: true,
    log: 'silent',
    trustProxy: false,
  } as const;
  const app = await createApp({ config, forms, tools, client });
  await app.listen(0, '127.0.0.1');
  const browser = await launch();
  try {
    const figures: Record<string, number> = {};
    for (const [name, path] of Object.entries({
      welcome: '/',
      join: '/join',
      start: '/start/tutor',
    })) {
      const { scripts, all } = await weigh(browser, app.url + path);
      figures[`${name} JavaScript (KB)`] = scripts;
      figures[`${name} everything (KB)`] = all;
    }
    return figures;
  } finally {
    await browser.close();
    await app.close();
    await rm(data, { recursive: true, force: true });
  }
}
