import type { BrowserContext, Page } from 'playwright-core';

interface Allowed {
  readonly says: RegExp;
  readonly reason: string;
}

/** What the browser or a library says in every test though nothing is wrong. */
const everywhere: readonly Allowed[] = [
  {
    says: /^warning: Lit is in dev mode/,
    reason: 'pages that are served from the sources use the build of Lit that warns of mistakes',
  },
  {
    says: /^warning: Element kring-(board|live|text-editor) scheduled an update .* after an update completed/,
    reason:
      'Lit in pages from the sources; what they draw into or bring to the front is there only after the first update',
  },
];

/** What a test may provoke on purpose; it names it with `browser.allow`, for itself and nobody else. */
export const provoked = {
  'refused-answer': {
    says: /^error: Failed to load resource: the server responded with a status of 4\d\d/,
    reason: 'the browser says by itself that the server answered with a refusal',
  },
  'server-away': {
    says: /net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|UNSAFE_PORT)|closed before the connection|Connection closed before/,
    reason: 'the test stops the server or cuts the cable, and the page tries again',
  },
  alone: {
    says: /^error: Failed to load resource: the server responded with a status of 404 .*\/api\//,
    reason: 'a part of the client stands in a page without a server behind it',
  },
  aborted: {
    says: /net::ERR_FAILED/,
    reason: 'the test lets a request fail on its way, and the page says so in words',
  },
  'read-pixels': {
    says: /^warning: Canvas2D: Multiple readback operations/,
    reason: 'the test looks at what was drawn; the product never reads a canvas back',
  },
  offline: {
    says: /net::ERR_INTERNET_DISCONNECTED/,
    reason: 'the test takes the network away, and the page tries again',
  },
} as const satisfies Record<string, Allowed>;
export type Provoked = keyof typeof provoked;

/** Collects what pages complain about: errors and warnings on the console, exceptions, a tab that dies. */
export class Complaints {
  #said: string[] = [];
  #allowed: readonly Allowed[] = everywhere;

  listen(context: BrowserContext): void {
    context.on('console', (message) => {
      if (!['error', 'warning', 'assert'].includes(message.type())) return;
      const { url, lineNumber } = message.location();
      this.#add(`${message.type()}: ${message.text()}`, `${url}:${String(lineNumber)}`);
    });
    context.on('weberror', (thrown) => {
      const error: Error = thrown.error();
      this.#add(`exception: ${error.stack ?? error.message}`, thrown.page()?.url());
    });
    context.on('page', (page) => {
      page.on('crash', () => this.#add('crash: the tab died', page.url()));
    });
  }

  /** Deaf to what a context says while it closes. */
  leave(context: BrowserContext): BrowserContext {
    for (const event of ['console', 'weberror', 'page'] as const) context.removeAllListeners(event);
    return context;
  }

  allow(...names: readonly Provoked[]): void {
    this.#allowed = [...this.#allowed, ...names.map((name) => provoked[name])];
  }

  /** What was said since the last time, but for what was allowed; the next test begins with nothing allowed. */
  take(): string[] {
    const [said, allowed] = [this.#said, this.#allowed];
    this.#said = [];
    this.#allowed = everywhere;
    const heard = said.filter((text) => !allowed.some(({ says }) => says.test(text)));
    return [...new Set(heard)];
  }

  #add(text: string, where = ''): void {
    this.#said.push(`${text} (${where})`);
  }
}

/** Waits until what these pages have said has arrived here: it comes before the answer to a question. */
export async function heardOut(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.evaluate(() => undefined).catch(() => undefined)));
}
