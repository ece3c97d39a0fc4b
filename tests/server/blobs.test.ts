import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Browser, House, type Answer, type Circle } from '../support/server.ts';

let house: House;
let circle: Circle;
beforeEach(async () => {
  house = await House.open();
  circle = await house.circle();
});
afterEach(() => house.close());

/** The header of a PNG of this size, and bytes to fill it up. */
function png(width: number, height: number, length = 64, fill = 7): Buffer {
  const bytes = Buffer.alloc(length, fill);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const two = (n: number): string => String.fromCharCode(n >> 8, n & 255);
const owt = (n: number): string => String.fromCharCode(n & 255, n >> 8);

/** The start of a JPEG of this size, with `filler` before the segment that tells it. */
const jpeg = (width: number, height: number, filler = ''): string =>
  `\xff\xd8${filler}\xff\xc0\x00\x11\x08${two(height)}${two(width)}\x03${'\x01'.repeat(30)}`;

/** A GIF whose screen and first frame need not agree. */
const gif = (width: number, height: number, frameWidth: number, frameHeight: number): string =>
  `GIF89a${owt(width)}${owt(height)}\x80\x00\x00${'\x00'.repeat(6)}\x21\xfe\x03abc\x00\x2c${owt(0)}${owt(0)}${owt(frameWidth)}${owt(frameHeight)}\x00${'\x00'.repeat(20)}`;

const put = (browser: Browser, bytes: Buffer, type = 'image/png'): Promise<Answer> =>
  browser.ask('POST', `/api/sessions/${circle.session}/blobs`, bytes, { 'content-type': type });

const code = (answer: Answer): string =>
  (answer.body as { refusal: { code: string } }).refusal.code;

test('an image goes up, is told its size, and comes back to people with a seat only', async () => {
  const bytes = png(640, 480);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const url = `/api/sessions/${circle.session}/blobs/${hash}`;
  const up = await put(circle.member, bytes, 'image/jpeg');
  expect(up.status).toBe(201);
  expect(up.body).toEqual({ hash, url, width: 640, height: 480 });
  const down = await fetch(house.app.url + url, { headers: { cookie: circle.lead.cookie } });
  expect(Buffer.from(await down.arrayBuffer()).equals(bytes)).toBe(true);
  // What the bytes are, not what the sender said.
  expect(down.headers.get('content-type')).toBe('image/png');
  expect(down.headers.get('x-content-type-options')).toBe('nosniff');
  expect(down.headers.get('cache-control')).toBe('no-store');
  expect(down.headers.get('content-security-policy')).toContain('sandbox');
  expect((await new Browser(house).get(url)).status).toBe(404);
  const stranger = new Browser(house);
  await stranger.start();
  expect((await stranger.get(url)).status).toBe(404);
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['HTML', '<!doctype html><script>alert(1)</script>xxxxxxxxxxxxxxxxxxxxxx'],
  ['nothing', ''],
  ['half a header', '\x89PNG'],
  ['a PNG of 0x0', png(0, 0).toString('latin1')],
  [
    'a PNG whose header is no header',
    `${png(9, 9).toString('latin1', 0, 12)}tEXt${png(9, 9).toString('latin1', 16)}`,
  ],
  ['a JPEG without a size', `\xff\xd8\xff\xe0\x00\x10${'\x00'.repeat(40)}`],
  ['a JPEG of 0x0', jpeg(0, 0)],
  ['a GIF of 0x0', gif(0, 0, 0, 0)],
  ['a WebP without a start code', `RIFF\x40\x00\x00\x00WEBPVP8 ${'\x01'.repeat(40)}`],
])('%s that says it is a PNG is refused', async (_name, text) => {
  const answer = await put(circle.member, Buffer.from(text, 'latin1'));
  expect([answer.status, code(answer)]).toEqual([415, 'blob/type']);
});

test('another content type is refused in words', async () => {
  const answer = await put(circle.member, png(1, 1), 'application/octet-stream');
  expect([answer.status, code(answer)]).toEqual([415, 'blob/type']);
});

test('too many bytes or too many pixels are refused', async () => {
  const large = await put(circle.member, png(10, 10, 5 * 1024 * 1024 + 1));
  expect([large.status, code(large)]).toEqual([413, 'blob/too-large']);
  const bomb = await put(circle.member, png(60_000, 60_000));
  expect([bomb.status, code(bomb)]).toEqual([413, 'blob/too-large']);
});

test.each([
  ['filler bytes before the frame of a JPEG', jpeg(60_000, 60_000, '\xff\xff\xff\xff')],
  ['junk between the segments of a JPEG', jpeg(60_000, 60_000, '\xff\xe0\x00\x04ab\x00\x12\x34')],
  ['a restart before the frame of a JPEG', jpeg(60_000, 60_000, '\xff\xd0')],
  ['a GIF whose first frame is larger than its screen', gif(1, 1, 65_000, 65_000)],
])('%s does not hide its size', async (_name, text) => {
  const answer = await put(circle.member, Buffer.from(text, 'latin1'));
  expect([answer.status, code(answer)]).toEqual([413, 'blob/too-large']);
});

test('a JPEG and a GIF are told their size', async () => {
  const photo = await put(
    circle.member,
    Buffer.from(jpeg(640, 480, '\xff\xe1\x00\x04ab'), 'latin1'),
  );
  expect(photo.body).toMatchObject({ width: 640, height: 480 });
  const drawing = await put(circle.member, Buffer.from(gif(20, 10, 20, 10), 'latin1'));
  expect(drawing.body).toMatchObject({ width: 20, height: 10 });
});

test('a session holds 50 MB, however many uploads come at once', async () => {
  const size = 5 * 1024 * 1024;
  const uploads = Array.from({ length: 12 }, (_, n) => put(circle.member, png(9, 9, size, n)));
  const answers = await Promise.all(uploads);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused.map(code)).toEqual(['blob/quota', 'blob/quota']);
  // The same image again takes no room.
  expect((await put(circle.member, png(9, 9, size, 0))).status).toBe(201);
}, 40_000);

test('who may not write on a page puts nothing there', async () => {
  expect(code(await put(new Browser(house), png(1, 1)))).toBe('seat/none');
  const waiting = new Browser(house);
  await waiting.join(circle.code, 'Cy');
  expect(code(await put(waiting, png(1, 1)))).toBe('blob/closed');
  await circle.leadTab.send('session/next', { from: 'work' });
  const answer = await put(circle.member, png(1, 1));
  expect([answer.status, code(answer)]).toEqual([403, 'blob/closed']);
});
