import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createApp, type App, type AppOptions } from '../../../server/app.ts';
import { createExerciseEffects, createMarker } from '../../../server/tools/exercises/index.ts';
import { createPollEffects } from '../../../server/tools/poll/index.ts';
import { followUps, forms } from '../../../shared/forms/index.ts';
import { tools } from '../../../shared/tools/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { TestBrowser } from '../browser.ts';

const client = join(import.meta.dirname, '..', '..', '..', 'dist', 'client');

export interface OpenHouse {
  readonly app: App;
  /** The data folder. */
  readonly data: string;
  close(): Promise<void>;
}

/**
 * The whole application with the built client, on a free port; with `log` every line of it is kept there.
 * @param more forms from outside, beside those of the registry
 * @param clock of the server, where a test moves it
 */
export async function openHouse(
  log?: AppOptions['log'],
  more: AppOptions['forms'] = {},
  clock?: AppOptions['clock'],
): Promise<OpenHouse> {
  const data = await mkdtemp(join(tmpdir(), 'kring-shell-'));
  const config = {
    port: 0,
    host: '127.0.0.1',
    data,
    openHouse: true,
    log: log ? 'debug' : 'silent',
    trustProxy: false,
  } as const;
  const marker = createMarker();
  await marker.warm();
  const effects = { ...createExerciseEffects(marker), ...createPollEffects(marker) };
  const options = { config, forms: { ...forms, ...more }, followUps, tools, effects, client };
  const app = await createApp({ ...options, ...(log && { log }), ...(clock && { clock }) });
  await app.listen(0, '127.0.0.1');
  return {
    app,
    data,
    async close() {
      await app.close();
      await marker.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Somebody in a browser of their own. */
export class Guest {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  static async enter(
    browser: TestBrowser,
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<Guest> {
    const guest = await Guest.arrive(browser, url, options);
    await guest.page.goto(`${url}/about`);
    return guest;
  }

  /** In front of an empty page. */
  static async arrive(
    browser: TestBrowser,
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<Guest> {
    return new Guest(await browser.page(options), url);
  }

  async start(variant: 'open' | 'guided', name = 'Noor'): Promise<string> {
    const body = { form: 'tutor', variant, language: 'nl', name, mark: 3 };
    const { id } = (await this.#ask('POST', '/api/sessions', body)) as { id: string };
    await this.page.goto(`${this.#url}/session/${id}`);
    await this.page.locator('kring-live').waitFor();
    return id;
  }

  async code(session: string): Promise<string> {
    const found = await this.#ask('GET', `/api/sessions/${session}/invitations`);
    return (found as { code: string }).code;
  }

  async join(code: string, session: string, name = 'Amir'): Promise<void> {
    await this.#ask('POST', `/api/invitations/${code}/join`, { name, mark: 1 });
    await this.page.goto(`${this.#url}/session/${session}`);
  }

  /** As an element of the page would send it. */
  send(type: string, data: unknown = {}): Promise<Ack> {
    return this.page.evaluate(
      ([command, content]) => {
        const page = document
          .querySelector('kring-app')
          ?.shadowRoot?.querySelector('kring-session-page')?.shadowRoot;
        const inside = page?.querySelector('kring-live, kring-frozen') as unknown as {
          session: { send(type: string, data: unknown): Promise<Ack> };
        };
        return inside.session.send(command as string, content);
      },
      [type, data] as const,
    );
  }

  view(): Promise<View> {
    return this.page.evaluate(() => {
      const page = document
        .querySelector('kring-app')
        ?.shadowRoot?.querySelector('kring-session-page')?.shadowRoot;
      const inside = page?.querySelector('kring-live') as unknown as { session: { view: View } };
      return inside.session.view;
    });
  }

  /** Goes on whatever is still needed, as far as a lead may. */
  async next(): Promise<void> {
    const { shared } = await this.view();
    const from = shared.phase?.id ?? '';
    const ack = await this.send('session/next', { from, reason: 'not-today' });
    if (!ack.ok) throw new Error(`${from}: ${ack.refusal.code}`);
    await this.at(shared.phase?.next ?? '');
  }

  /** Waits until this page shows the phase. */
  async at(phase: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const page = document
        .querySelector('kring-app')
        ?.shadowRoot?.querySelector('kring-session-page')?.shadowRoot;
      const inside = page?.querySelector('kring-live') as unknown as { session: { view: View } };
      return inside.session.view.shared.phase?.id === wanted;
    }, phase);
  }

  /** Waits until the view of this page has these words in it. */
  async knows(words: string): Promise<void> {
    await this.page.waitForFunction((text) => {
      const page = document
        .querySelector('kring-app')
        ?.shadowRoot?.querySelector('kring-session-page')?.shadowRoot;
      const inside = page?.querySelector('kring-live') as unknown as { session: { view: View } };
      return JSON.stringify(inside.session.view).includes(text);
    }, words);
  }

  #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.page.evaluate(
      async ([how, where, content]) => {
        const response = await fetch(where as string, {
          method: how as string,
          ...(content !== null && {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(content),
          }),
        });
        return response.json();
      },
      [method, path, body ?? null] as const,
    );
  }
}
