import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SessionLink } from '../../client/link/session-link.ts';
import { createApp, type App, type AppOptions } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { TestClock } from './clock.ts';
import { testForms, testTools } from './server-form.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or the text when it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Where a server listens, and which tabs to close afterwards. */
export interface Place {
  readonly app: { readonly url: string };
  readonly tabs: Tab[];
}

/** A browser as far as HTTP goes: one cookie, an Origin of its own. */
export class Browser {
  readonly house: Place;
  cookie = '';

  constructor(house: Place) {
    this.house = house;
  }

  async ask(method: string, path: string, body?: unknown, headers: object = {}): Promise<Answer> {
    const raw = body instanceof Uint8Array;
    const response = await fetch(this.house.app.url + path, {
      method,
      headers: {
        ...(method !== 'GET' && { origin: this.house.app.url }),
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text) };
  }

  get = (path: string) => this.ask('GET', path);
  post = (path: string, body?: unknown) => this.ask('POST', path, body);
  delete = (path: string) => this.ask('DELETE', path);

  /** Starts a session of the test form. @returns its id */
  async start(name = 'Ada', form = 'circle'): Promise<string> {
    const body = { form, variant: 'open', language: 'nl', name, mark: 1 };
    const answer = await this.post('/api/sessions', body);
    return (answer.body as { id: string }).id;
  }

  async invitation(session: string): Promise<{ code: string; links: { token: string }[] }> {
    return (await this.get(`/api/sessions/${session}/invitations`)).body;
  }

  join(code: string, name: string): Promise<Answer> {
    return this.post(`/api/invitations/${code}/join`, { name, mark: 2 });
  }

  /** Opens the session as a tab would; closed with the house. */
  open(session: string): Tab {
    const tab = new Tab(session, this.house.app.url, this.cookie);
    this.house.tabs.push(tab);
    return tab;
  }
}

export class Tab {
  readonly link: SessionLink;

  constructor(session: string, url: string, cookie: string) {
    this.link = new SessionLink(session, { url, headers: { cookie, origin: url } });
  }

  /** The first view for which this holds; rejects when it does not come. */
  async until(holds: (view: View) => boolean, why = holds.toString()): Promise<View> {
    return waitFor(
      (changed) => this.link.on(changed),
      () => {
        const { view } = this.link;
        return view && holds(view) ? view : undefined;
      },
      () => `${why}, but the view is ${JSON.stringify(this.link.view)} (${this.link.status})`,
    );
  }

  async status(status: SessionLink['status']): Promise<void> {
    await waitFor(
      (changed) => this.link.on(changed),
      () => this.link.status === status || undefined,
      () => `status ${status}, but it is ${this.link.status}`,
    );
  }

  send(type: string, data: unknown = {}): Promise<Ack> {
    return this.link.send(type, data);
  }

  close(): void {
    this.link.close();
  }
}

/** Waits for an event, never for time; the limit only keeps a broken test from hanging. */
export async function waitFor<T>(
  listen: (changed: () => void) => () => void,
  read: () => T | undefined,
  why: () => string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const value = read();
      if (value === undefined) return false;
      clearTimeout(limit);
      stop();
      resolve(value);
      return true;
    };
    const limit = setTimeout(() => {
      stop();
      reject(new Error(`waited in vain: ${why()}`));
    }, 15_000);
    const stop = listen(() => void look());
    look();
  });
}

const metricsToken = 'for-whoever-watches';

/** A real server on a real port with real SQLite in a folder of its own, and a clock that stands still. */
export class House {
  app!: App;
  readonly clock: TestClock;
  readonly folder: string;
  readonly tabs: Tab[] = [];
  readonly #options: Partial<AppOptions>;
  readonly #config: Partial<Config>;

  private constructor(folder: string, options: Partial<AppOptions>, config: Partial<Config>) {
    this.folder = folder;
    this.clock = new TestClock();
    this.#options = options;
    this.#config = config;
  }

  static async open(
    options: Partial<AppOptions> = {},
    config: Partial<Config> = {},
  ): Promise<House> {
    const house = new House(await mkdtemp(join(tmpdir(), 'kring-')), options, config);
    await house.start();
    return house;
  }

  /** The clock goes on where it stood; `port` keeps the address over a restart. */
  async start(port = 0, extra: Partial<AppOptions> = {}): Promise<void> {
    this.app = await createApp({
      config: {
        port,
        host: '127.0.0.1',
        data: this.folder,
        openHouse: true,
        log: 'silent',
        trustProxy: false,
        metricsToken,
        ...this.#config,
      },
      forms: testForms,
      tools: testTools,
      clock: this.clock,
      client: join(this.folder, 'no-client'),
      ...this.#options,
      ...extra,
    });
    await this.app.listen(port, '127.0.0.1');
  }

  /** What whoever keeps the server alive reads of it. */
  async metrics(token = metricsToken): Promise<Response> {
    const headers = { authorization: `Bearer ${token}` };
    return fetch(`${this.app.url}/metrics`, { headers });
  }

  /** Stops and starts again on the same folder and address. */
  async restart(): Promise<void> {
    const port = Number(new URL(this.app.url).port);
    await this.app.close();
    await this.start(port);
  }

  async close(): Promise<void> {
    for (const tab of this.tabs) tab.close();
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A lead and a member who was let in, both with a tab open. */
  async circle(): Promise<Circle> {
    const lead = new Browser(this);
    const session = await lead.start();
    const { code } = await lead.invitation(session);
    const member = new Browser(this);
    await member.join(code, 'Bo');
    const leadTab = lead.open(session);
    const memberTab = member.open(session);
    const { me } = await memberTab.until((view) => view.me.place === 'waiting');
    await leadTab.until((view) => me.person in view.shared.people);
    await leadTab.send('session/admit', { person: me.person });
    await memberTab.until((view) => view.shared.tools['talk'] !== undefined);
    await leadTab.until((view) => view.shared.people[me.person]?.present === true);
    return { session, code, lead, member, leadTab, memberTab, memberId: me.person };
  }
}

export interface Circle {
  readonly session: string;
  readonly code: string;
  readonly lead: Browser;
  readonly member: Browser;
  readonly leadTab: Tab;
  readonly memberTab: Tab;
  readonly memberId: string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What the small talk tool shows everybody. */
export const saidIn = (view: View): string[] =>
  Object.values((view.shared.tools['talk'] as { said: Record<string, { text: string }> }).said).map(
    ({ text }) => text,
  );
