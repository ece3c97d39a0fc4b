import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { Complaints, heardOut, type Provoked } from './complaints.ts';

export { schoolHost } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of the browsers that all files share, one for each file that runs at the same time. */
    chromium: string[];
  }
}

/** Dutch, and nothing that moves: what a test does not ask otherwise. */
const usual: BrowserContextOptions = {
  locale: 'nl-BE',
  reducedMotion: 'reduce',
  viewport: { width: 1440, height: 900 },
};

/** The browser of one test file. Only from here do tests get pages, so that no complaint of a page stays unheard. */
export class TestBrowser {
  #browser: Browser | undefined;
  readonly #complaints = new Complaints();

  /** Somebody's own browser: cookies, storage and cache that nobody else has. */
  async context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('useBrowser() opens the browser before the tests.');
    const context = await this.#browser.newContext({ ...usual, ...options });
    this.#complaints.listen(context);
    return context;
  }

  /** An empty page in a context of its own. */
  async page(options?: BrowserContextOptions): Promise<Page> {
    return (await this.context(options)).newPage();
  }

  get pages(): Page[] {
    return this.#browser?.contexts().flatMap((context) => context.pages()) ?? [];
  }

  /** For the rest of this test; `complaints.ts` says why each may be. */
  allow(...names: readonly Provoked[]): void {
    this.#complaints.allow(...names);
  }

  async open(): Promise<void> {
    const addresses = inject('chromium');
    const own = addresses[Number(process.env['VITEST_POOL_ID']) % addresses.length];
    if (own === undefined) throw new Error('No browser was started for the tests.');
    this.#browser = await chromium.connect(own);
  }

  /** @returns what the pages complained about since the last time */
  async complaints(): Promise<string[]> {
    await heardOut(this.pages);
    return this.#complaints.take();
  }

  /** Before the server goes away; what the pages said until now still counts. */
  async closeContexts(): Promise<void> {
    await heardOut(this.pages);
    const contexts = this.#browser?.contexts() ?? [];
    await Promise.all(contexts.map((context) => this.#complaints.leave(context).close()));
  }

  async close(): Promise<void> {
    await this.closeContexts();
    await this.#browser?.close();
  }
}

/**
 * Gives a test file its browser; to be called before the file's own hooks. After each test it fails the test if a
 * page complained (an error or warning on the console, an exception, a tab that died) and closes all contexts, unless
 * they are `lasting`: then one session goes through the tests of the file.
 */
export function useBrowser({ lasting = false } = {}): TestBrowser {
  const browser = new TestBrowser();
  beforeAll(() => browser.open());
  afterEach(async () => {
    if (!lasting) await browser.closeContexts();
    expect(await browser.complaints(), 'what the pages complained about').toEqual([]);
  });
  afterAll(() => browser.close());
  return browser;
}
