import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chance } from '../support/chance.ts';
import { startDocServer, type DocServer } from '../support/doc-server.ts';
import { lostAndDoubled, note, signs, type Account } from '../support/hands.ts';
import { servePage } from '../support/page-server.ts';
import type { Kind, WritingPage } from '../support/pages/writing.ts';
import { seed } from '../support/seed.ts';

/** People at the same text in a browser of their own, over the real document server. */
let folder: string;
let server: DocServer;
let pages: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-writing-'));
  server = await startDocServer({ folder });
  pages = await servePage('writing');
});
afterAll(async () => {
  await pages?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

class Writer {
  readonly page: Page;
  readonly name: string;
  readonly own = new Set<string>();
  readonly #cdp: CDPSession;
  composed = '';
  away = false;

  private constructor(page: Page, name: string, cdp: CDPSession) {
    this.page = page;
    this.name = name;
    this.#cdp = cdp;
  }

  static async at(kind: Kind, doc: string, name: string, first: boolean): Promise<Writer> {
    const context = await browser.context({ viewport: { width: 900, height: 700 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const asked = new URLSearchParams({ kind, doc, person: name, server: server.url });
    if (first) asked.set('first', '');
    await page.goto(`${pages.address}?${asked.toString()}`);
    await page.locator('body[data-ready]').waitFor();
    const writer = new Writer(page, name, await context.newCDPSession(page));
    await writer.sitDown(kind);
    return writer;
  }

  /** The caret into the text. */
  async sitDown(kind: Kind): Promise<void> {
    if (kind === 'board') {
      // A board opens with what is on it in the middle.
      await this.page.locator('kring-board').dblclick();
      await this.page.locator('kring-board textarea').waitFor();
    } else await fieldOf(this.page, kind).click();
    if (kind === 'formula') await this.page.locator('math-field:focus').waitFor();
  }

  seen = (): Promise<ReturnType<WritingPage['seen']>> =>
    this.page.evaluate(() => (window as unknown as { writing: WritingPage }).writing.seen());

  async setAway(away: boolean): Promise<void> {
    this.away = away;
    await this.page.evaluate(
      (now) => (window as unknown as { writing: WritingPage }).writing.setAway(now),
      away,
    );
  }

  /**
   * What is on the screen once it shows what this copy of the text holds: a letter that was being composed holds
   * up for a moment what goes by an undo too.
   */
  async settled(): Promise<string> {
    let shown = '';
    const sorted = (text: string): string => signs(text).toSorted().join('');
    await expect
      .poll(async () => {
        const seen = await this.seen();
        shown = seen.shown;
        return sorted(shown) === sorted(seen.holds);
      })
      .toBe(true);
    return shown;
  }

  type = (text: string): Promise<void> => this.page.keyboard.insertText(text);
  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  /** Begins or goes on with a letter of an input method. */
  async compose(text: string): Promise<void> {
    this.composed = text;
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await this.#cdp.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
  }

  /** The letter as it was composed last is confirmed. */
  async confirm(): Promise<void> {
    if (!this.composed) return;
    await this.#cdp.send('Input.insertText', { text: this.composed });
    this.composed = '';
  }
}

function fieldOf(page: Page, kind: Kind): Locator {
  if (kind === 'notes') return page.locator('.ProseMirror');
  if (kind === 'formula') return page.locator('math-field');
  return page.locator('textarea, input:not([type=file])').first();
}

const same = async (writers: readonly Writer[]): Promise<string> => {
  let shown = '';
  await expect
    .poll(
      async () => {
        const all = await Promise.all(writers.map((writer) => writer.seen()));
        shown = all[0]!.shown;
        return all.every((one) => one.saved === 'saved' && one.shown === shown) ? 'same' : all;
      },
      { timeout: 20_000 },
    )
    .toBe('same');
  return shown;
};

async function nothingOnItsWay(there: readonly Writer[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const all = await Promise.all(there.map((writer) => writer.seen()));
        const held = new Set(all.map(({ holds }) => signs(holds).join('')));
        return held.size === 1 && all.every(({ saved }) => saved === 'saved') ? 'nothing' : all;
      },
      { timeout: 20_000 },
    )
    .toBe('nothing');
}

interface History extends Account {
  readonly kind: Kind;
  readonly hands: readonly Writer[];
  /** A whole number from 0 up to and without `below`. */
  readonly chance: (below: number) => number;
  next: number;
}

const acts: Record<string, (history: History, writer: Writer) => Promise<void>> = {
  type: (history, writer) => writer.type(fresh(history, writer, 1 + history.chance(3))),
  enter: async ({ kind }, writer) => {
    if (['notes', 'stage', 'explanation', 'board'].includes(kind)) await writer.press('Enter');
  },
  move: async ({ chance }, writer) => {
    await writer.press(['Home', 'End'][chance(2)]!);
    for (let i = chance(4); i > 0; i -= 1) await writer.press('ArrowRight');
  },
  delete: async ({ chance }, writer) => {
    for (let i = chance(3); i > 0; i -= 1) await writer.press('Shift+ArrowLeft');
    await writer.press('Backspace');
  },
  paste: async (history, writer) => {
    const lines = history.kind === 'notes' ? '\n' : '';
    const text = fresh(history, writer, 2) + lines + fresh(history, writer, 1);
    await writer.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await writer.press('Control+v');
  },
  undo: async ({ kind, hands }, writer) => {
    // Nothing of the others is on its way, and meanwhile nobody else acts: what goes is one's own.
    if (!writer.away) await nothingOnItsWay(hands.filter(({ away }) => !away));
    const before = signs(await writer.settled());
    await writer.press('Control+z');
    const after = new Set(signs(await writer.settled()));
    if (kind === 'formula') return;
    expect(before.filter((sign) => !after.has(sign) && !writer.own.has(sign))).toEqual([]);
  },
  compose: (history, writer) => writer.compose(fresh(history, writer, 1)),
  away: (_history, writer) => writer.setAway(true),
  back: (_history, writer) => writer.setAway(false),
};

function fresh(history: History, writer: Writer, count: number): string {
  const made = Array.from({ length: count }, () => String.fromCodePoint(history.next++));
  for (const sign of made) writer.own.add(sign);
  return made.join('');
}

async function step(history: History): Promise<string> {
  const writer = history.hands[history.chance(history.hands.length)]!;
  const names = ['type', 'type', 'type', 'enter', ...Object.keys(acts)];
  const what = names[history.chance(names.length)]!;
  // A letter that is being composed waits through what the others do and through the link, not through one's own keys.
  if (writer.composed && !['away', 'back'].includes(what)) await writer.confirm();
  const takes = ['delete', 'undo', 'paste'].includes(what);
  const before = takes ? await writer.settled() : '';
  await acts[what]!(history, writer);
  if (takes) note(history, writer, before, await writer.settled());
  return `${writer.name} ${what}`;
}

describe('several hands at random in one text', () => {
  test.each([
    ['notes', 3, 45],
    ['stage', 2, 30],
    ['answer', 3, 36],
    ['explanation', 2, 24],
    ['formula', 2, 30],
    ['board', 2, 30],
  ] as const)('%s: %i hands end equal with every sign of everybody', async (kind, count, many) => {
    browser.allow('server-away');
    const roll = chance(seed);
    const below = (most: number): number => Math.floor(roll() * most);
    const writers: Writer[] = [];
    for (let i = 0; i < count; i += 1)
      writers.push(await Writer.at(kind, `random-${String(seed)}`, 'abc'[i]!, i === 0));
    const history: History = {
      ...{ kind, hands: writers, chance: below, next: 0x4e00 },
      ...{ given: new Set(), broughtBack: new Map() },
    };
    const told: string[] = [];
    for (let i = 0; i < many; i += 1) told.push(await step(history));
    for (const writer of writers) {
      await writer.confirm();
      await writer.setAway(false);
    }
    const outcome = lostAndDoubled(history, await same(writers));
    const how = `KRING_SEED=${String(seed)} ${kind}: ${told.join(', ')}`;
    expect(outcome, how).toEqual({ lost: [], doubled: [] });
  });
});

test('a text that is left before its line is open leaves without a complaint', async () => {
  const writer = await Writer.at('notes', 'early', 'lotte', true);
  await writer.page.evaluate(() => {
    (window as unknown as { writing: WritingPage }).writing.leaveEarly();
  });
  await writer.type('rest');
  await expect.poll(async () => (await writer.seen()).saved).toBe('saved');
});

describe('two hands in one text, step by step', () => {
  const both = async (kind: Kind, doc: string): Promise<[Writer, Writer]> => [
    await Writer.at(kind, doc, 'lotte', true),
    await Writer.at(kind, doc, 'sam', false),
  ];
  /** Coming back takes a moment of chance. */
  const patient = { timeout: 15_000 };
  const shown = (writer: Writer) => expect.poll(async () => (await writer.seen()).shown, patient);

  /** What was typed slowly is more than one step. */
  const takingBack = (writer: Writer, keys: string) =>
    expect.poll(async () => {
      await writer.press(keys);
      return (await writer.seen()).shown;
    }, patient);

  test('empty notes: both click into them, each types a line at the same time, and both lines are there', async () => {
    const [lotte, sam] = await both('notes', 'empty');
    const [first, second] = ['Eerst gelijknamig maken', 'Dan de tellers optellen'];
    await Promise.all([lotte.page.keyboard.type(first), sam.page.keyboard.type(second)]);
    for (const writer of [lotte, sam]) {
      await shown(writer).toContain(first);
      await shown(writer).toContain(second);
    }
    // Each goes on at the end of the own line, and takes back that only.
    await lotte.page.keyboard.type('!');
    await shown(sam).toContain(`${first}!`);
    await takingBack(sam, 'Control+z').toBe(`${first}!`);
    await shown(lotte).toBe(`${first}!`);
  });

  test('notes: a line that one makes a list of keeps what the other types in it without a link', async () => {
    browser.allow('server-away');
    const [lotte, sam] = await both('notes', 'list');
    await lotte.page.keyboard.type('teller');
    await shown(sam).toBe('teller');
    await sam.setAway(true);
    await sam.press('End');
    await sam.page.keyboard.type(' en noemer');
    await lotte.page.getByRole('button', { name: 'Lijst', exact: true }).click();
    await sam.setAway(false);
    for (const writer of [lotte, sam])
      await expect
        .poll(() => writer.page.locator('.ProseMirror li').allTextContents(), patient)
        .toEqual(['teller en noemer']);
  });

  test.each(['answer', 'explanation', 'stage', 'board', 'notes'] as const)(
    '%s: what one composes and what the other writes meanwhile both stay, and the caret too',
    async (kind) => {
      const [lotte, sam] = await both(kind, 'composing');
      await lotte.page.keyboard.type('x = ');
      await shown(sam).toBe('x = ');
      await lotte.compose('に');
      await lotte.compose('にほ');
      await sam.press('Home');
      await sam.page.keyboard.type('dus ');
      await shown(sam).toMatch(/^dus x = /);
      await lotte.compose('日本');
      await lotte.confirm();
      for (const writer of [lotte, sam]) await shown(writer).toBe('dus x = 日本');
      await lotte.page.keyboard.type('!');
      for (const writer of [lotte, sam]) await shown(writer).toBe('dus x = 日本!');
    },
  );

  test('formula: what the other takes away does not come back with the next key', async () => {
    const [lotte, sam] = await both('formula', 'back');
    await lotte.page.keyboard.type('7s');
    await shown(sam).toBe('7s');
    await sam.press('Control+a');
    await sam.press('Delete');
    await shown(lotte).toBe('');
    // The keys s, i, n together would be a function, and the field would go back to before the s.
    await lotte.page.keyboard.type('in');
    for (const writer of [lotte, sam]) await shown(writer).toBe('in');
    await lotte.press('Control+z');
    for (const writer of [lotte, sam]) await shown(writer).not.toContain('7');
  });

  test('formula: the caret stays where it was while the other writes before it and after it', async () => {
    const [lotte, sam] = await both('formula', 'caret');
    await lotte.page.keyboard.type('a+b+c');
    await shown(sam).toBe('a+b+c');
    for (let i = 0; i < 2; i += 1) await lotte.press('ArrowLeft');
    await sam.press('Home');
    await sam.page.keyboard.type('9');
    await shown(lotte).toBe('9a+b+c');
    await lotte.page.keyboard.type('2');
    await shown(sam).toBe('9a+b2+c');
    await sam.press('End');
    await sam.page.keyboard.type('8');
    await shown(lotte).toBe('9a+b2+c8');
    await lotte.page.keyboard.type('3');
    for (const writer of [lotte, sam]) await shown(writer).toBe('9a+b23+c8');
  });

  test('answer: both keep their caret, and each takes back the own words only', async () => {
    const [lotte, sam] = await both('answer', 'undo');
    await lotte.page.keyboard.type('12');
    await shown(sam).toBe('12');
    await sam.press('Home');
    await sam.page.keyboard.type('x=');
    await shown(lotte).toBe('x=12');
    await lotte.page.keyboard.type('5');
    await shown(sam).toBe('x=125');
    await takingBack(sam, 'Control+z').toBe('125');
    await shown(lotte).toBe('125');
    await takingBack(sam, 'Control+Shift+z').toBe('x=125');
    await shown(lotte).toBe('x=125');
  });
});
