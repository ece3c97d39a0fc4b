import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type * as Yjs from 'yjs';
import type { DocLink } from '../../client/link/doc-link.ts';
import type { KringBoard } from '../../client/tools/board/kring-board.ts';
import { launch } from '../support/chromium.ts';
import { servePage } from '../support/page-server.ts';

const elements = 10_000;

/**
 * A page of 10,000 elements (70 % ink of 60 points) in headless Chromium with software rendering.
 * Frames are milliseconds between animation frames; compare only within one run on one machine.
 */
export async function run(): Promise<Record<string, number>> {
  const server = await servePage('board');
  const browser = await launch({
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.address}?boards=1&elements=${elements}`);
    await page.locator('kring-board .bar.tools').waitFor();
    return await measure(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page): Promise<Record<string, number>> {
  const out: Record<string, number> = {};
  Object.assign(out, await page.evaluate(measureDocument));
  for (const scene of ['pan', 'pan all visible', 'zoom sweep'] as const) {
    const frames = await page.evaluate(moveCamera, scene);
    Object.assign(out, summary(scene, frames));
  }
  Object.assign(out, summary('draw', await draw(page)));
  out['heap MB'] = await page.evaluate(heap);
  return out;
}

function summary(name: string, frames: number[]): Record<string, number> {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return {
    [`${name} median ms`]: at(0.5),
    [`${name} p95 ms`]: at(0.95),
    [`${name} max ms`]: at(1),
  };
}

/** Runs in the page: size of the document, and how long a new one takes to load it and to be drawn. */
async function measureDocument(): Promise<Record<string, number>> {
  const { boards, links, Y } = window as unknown as Harness;
  const update = Y.encodeStateAsUpdate(links[0]!.doc);
  const loads: number[] = [];
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    Y.applyUpdate(new Y.Doc(), update);
    loads.push(performance.now() - started);
  }
  const started = performance.now();
  const copy = document.createElement('kring-board');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  const link = { ...links[0]!, doc, name: 'board:copy', mode: 'write', synced: true };
  const silent = {
    onLive: () => () => {},
    on: () => () => {},
    setCursor: () => {},
    sendLive: () => {},
  };
  copy.link = { ...link, ...silent } as unknown as NonNullable<typeof copy.link>;
  copy.style.cssText = 'position:absolute;inset:0;z-index:1';
  document.body.append(copy);
  await new Promise<void>((done) => {
    const look = (): void => {
      if (copy.board && !copy.board.surface.building) done();
      else requestAnimationFrame(look);
    };
    look();
  });
  const open = performance.now() - started;
  copy.remove();
  boards[0]!.fit();
  return {
    'document MB': update.length / 1e6,
    'load ms': loads.sort((a, b) => a - b)[1]!,
    'open, all drawn ms': open,
  };
}

/** Runs in the page: moves the view a little each frame for four seconds. */
async function moveCamera(scene: 'pan' | 'pan all visible' | 'zoom sweep'): Promise<number[]> {
  const board = (window as unknown as Harness).boards[0]!.board!;
  const { camera } = board;
  board.fit();
  if (scene === 'pan') camera.zoomBy(1 / camera.zoom);
  board.moved();
  const next = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < 30; i++) await next();
  const frames: number[] = [];
  let last = await next();
  for (let i = 0; i < 240; i++) {
    if (scene === 'pan') camera.pan(Math.cos(i / 80) * 22, Math.sin(i / 80) * 22);
    else if (scene === 'pan all visible') camera.pan(Math.cos(i / 20) * 9, Math.sin(i / 20) * 9);
    else camera.zoomBy(i % 120 < 60 ? 1.06 : 1 / 1.06);
    board.moved();
    const now = await next();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** Draws with the mouse while the page counts its frames. */
async function draw(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const board = (window as unknown as Harness).boards[0]!.board!;
    board.camera.zoomBy(1 / board.camera.zoom);
    board.moved();
    board.setTool('pen');
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const count = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (frames.length < 600) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  for (let stroke = 0; stroke < 4; stroke++) {
    await page.mouse.move(200, 200 + stroke * 80);
    await page.mouse.down();
    for (let i = 1; i <= 60; i++) {
      await page.mouse.move(200 + i * 12, 200 + stroke * 80 + Math.sin(i / 3) * 40);
    }
    await page.mouse.up();
  }
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2));
}

/** Runs in the page: megabytes of JavaScript heap after collecting. */
function heap(): number {
  (window as unknown as { gc?: () => void }).gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return memory.usedJSHeapSize / 1e6;
}

interface Harness {
  boards: KringBoard[];
  links: DocLink[];
  Y: typeof Yjs;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = Object.entries(await run()).map(([name, value]) => {
    return `${name.padEnd(26)}${value.toFixed(1).padStart(9)}`;
  });
  process.stdout.write(`${rows.join('\n')}\n`);
}
