import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { prepareImage } from '../../client/session/images/prepare-image.ts';
import type { Images } from '../../client/tools/board/view/images.ts';
import { useBrowser } from '../support/browser.ts';
import { servePage } from '../support/page-server.ts';

let server: Awaited<ReturnType<typeof servePage>>;
const browser = useBrowser();

beforeAll(async () => {
  server = await servePage('board');
});

afterAll(async () => {
  await server?.close();
});

interface Parts {
  readonly prepareImage: typeof prepareImage;
  readonly Images: typeof Images;
}

/** The parts that make pictures ready and show them, in a page of their own. */
async function open(): Promise<Page> {
  const page = await browser.page();
  await page.goto(server.address);
  await page.locator('kring-board .bar.tools').last().waitFor();
  await page.addScriptTag({
    type: 'module',
    content: `
      import { prepareImage } from '/client/session/images/prepare-image.ts';
      import { Images } from '/client/tools/board/view/images.ts';
      Object.assign(window, { prepareImage, Images });
    `,
  });
  await page.waitForFunction(() => 'Images' in window);
  return page;
}

test("a phone's photo is upright, has the size that it is seen in, and does not tell where it was taken", async () => {
  const page = await open();
  const made = await page.evaluate(async () => {
    const { prepareImage } = window as unknown as Parts;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [80, 40];
    const ctx = canvas.getContext('2d')!;
    ctx.fillStyle = 'red';
    ctx.fillRect(0, 0, 40, 40);
    ctx.fillStyle = 'blue';
    ctx.fillRect(40, 0, 40, 40);
    const plain = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    const bytes = new Uint8Array(await plain!.arrayBuffer());
    // Exif 2.3: one directory with orientation 6 (turn a quarter to the right) and the pointer to a place.
    const exif = [
      ...[0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 2],
      ...[
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0x26, 0, 0,
        0, 0,
      ],
      ...[0, 0, 0, 0, 0, 0],
    ];
    const app1 = [0xff, 0xe1, 0, exif.length + 2, ...exif];
    const photo = new Blob([bytes.slice(0, 2), new Uint8Array(app1), bytes.slice(2)], {
      type: 'image/jpeg',
    });
    const prepared = (await prepareImage(photo))!;
    const back = await createImageBitmap(prepared.blob, { imageOrientation: 'none' });
    const look = document.createElement('canvas');
    [look.width, look.height] = [back.width, back.height];
    const seen = look.getContext('2d')!;
    seen.drawImage(back, 0, 0);
    const text = new TextDecoder('latin1').decode(await prepared.blob.arrayBuffer());
    return {
      size: [prepared.width, prepared.height],
      stored: [back.width, back.height],
      top: [...seen.getImageData(20, 10, 1, 1).data],
      tells: text.includes('Exif'),
    };
  });
  expect(made.size).toEqual([40, 80]);
  expect(made.stored).toEqual([40, 80]);
  expect(made.top[0]).toBeGreaterThan(200);
  expect(made.top[2]).toBeLessThan(60);
  expect(made.tells).toBe(false);
});

test('what the browser cannot open is not uploaded, and a small plain PNG stays as it is', async () => {
  const page = await open();
  const made = await page.evaluate(async () => {
    const { prepareImage } = window as unknown as Parts;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [9, 5];
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const kept = await prepareImage(png!);
    return {
      broken: await prepareImage(new Blob(['nothing'], { type: 'image/jpeg' })),
      same: kept?.blob === png,
      size: [kept?.width, kept?.height],
    };
  });
  expect(made).toEqual({ broken: undefined, same: true, size: [9, 5] });
});

test('a picture that did not come is asked for again by itself, and shown when it comes', async () => {
  browser.allow('aborted');
  const page = await open();
  let asked = 0;
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.route('**/late.png', (route) => {
    asked += 1;
    return asked < 3 ? route.abort() : route.fulfill({ contentType: 'image/png', body: png });
  });
  await page.clock.install();
  await page.evaluate(() => {
    const { Images } = window as unknown as Parts;
    const ctx = document.createElement('canvas').getContext('2d')!;
    const drawn: boolean[] = [];
    ctx.drawImage = () => void drawn.push(true);
    const element = { geometry: [0, 0, 9, 9, 0], source: { hash: 'x', url: '/late.png' } };
    const paint = () => images.paint(ctx, element as never, 1);
    const images = new Images(paint);
    Object.assign(window, { drawn });
    paint();
  });
  await expect
    .poll(async () => {
      await page.clock.runFor(1000);
      return page.evaluate(() => (window as unknown as { drawn: boolean[] }).drawn.length);
    })
    .toBeGreaterThan(0);
  expect(asked).toBe(3);
});
