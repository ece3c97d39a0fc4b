import { afterEach, describe, expect, test } from 'vitest';
import type { AppOptions } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { Browser, House, type Answer, type Circle } from '../support/server.ts';

const MB = 1024 * 1024;
let house: House;
let circle: Circle;
afterEach(() => house.close());

async function open(options: Partial<AppOptions>, config: Partial<Config> = {}): Promise<void> {
  house = await House.open(options, config);
  circle = await house.circle();
}

/** A PNG by its header, of about a megabyte; each number gives another. */
function picture(n: number, bytes = MB): Buffer {
  const png = Buffer.alloc(bytes, n + 1);
  Buffer.from('89504e470d0a1a0a0000000d49484452000000090000000908', 'hex').copy(png);
  return png;
}

const put = (who: Browser, n: number, session = circle.session): Promise<Answer> =>
  who.ask('POST', `/api/sessions/${session}/blobs`, picture(n), { 'content-type': 'image/png' });

const outcome = ({ status, body }: Answer): unknown =>
  status === 201 ? 201 : (body as { refusal: { code: string } }).refusal.code;

describe('one person', () => {
  test('adds images up to a budget over all sessions, waits, and adds more', async () => {
    await open({ httpLimits: { imagesOfPerson: 4 * MB } });
    const { member } = circle;
    const own = await member.start();
    for (let n = 0; n < 4; n += 1) expect(outcome(await put(member, n))).toBe(201);
    const fifth = await put(member, 5, own);
    expect([fifth.status, outcome(fifth)]).toEqual([429, 'blob/too-many']);
    expect(Number(fifth.headers.get('retry-after'))).toBe(15 * 60);
    // Somebody else is not stopped by it.
    expect(outcome(await put(circle.lead, 6))).toBe(201);
    house.clock.advance(15 * 60_000);
    expect(outcome(await put(member, 5, own))).toBe(201);
  });

  test('pays nothing for what was refused, for what is there already, and for what never came', async () => {
    await open({ httpLimits: { imagesOfPerson: 2 * MB } });
    const { member } = circle;
    const path = `/api/sessions/${circle.session}/blobs`;
    const type = { 'content-type': 'image/png' };
    expect(outcome(await put(member, 0))).toBe(201);
    for (let n = 0; n < 5; n += 1) {
      expect(outcome(await put(member, 0))).toBe(201);
      expect(outcome(await member.ask('POST', path, Buffer.alloc(MB), type))).toBe('blob/type');
    }
    const stop = new AbortController();
    const half = fetch(house.app.url + path, {
      method: 'POST',
      headers: { ...type, cookie: member.cookie, origin: house.app.url },
      body: new ReadableStream({ pull: (part) => part.enqueue(new Uint8Array(1000)) }),
      duplex: 'half',
      signal: stop.signal,
    } as RequestInit);
    stop.abort();
    await expect(half).rejects.toThrow();
    expect(outcome(await put(member, 1))).toBe(201);
  });

  test('starts thirty sessions, and more only as time passes', async () => {
    await open({});
    const teacher = new Browser(house);
    for (let n = 0; n < 30; n += 1) expect(await teacher.start()).toBeTruthy();
    const begin = { form: 'circle', variant: 'open', language: 'nl' };
    const body = { ...begin, name: 'A', mark: 1 };
    const more = await teacher.post('/api/sessions', body);
    expect([more.status, outcome(more)]).toEqual([429, 'request/too-often']);
    expect((await new Browser(house).post('/api/sessions', body)).status).toBe(201);
    house.clock.advance(120_000);
    expect((await teacher.post('/api/sessions', body)).status).toBe(201);
  });
});

test('one address adds images up to a budget of a whole school', async () => {
  await open({ httpLimits: { imagesOfAddress: 3 * MB } });
  expect(outcome(await put(circle.lead, 0))).toBe(201);
  expect(outcome(await put(circle.member, 1))).toBe(201);
  expect(outcome(await put(circle.lead, 2))).toBe(201);
  expect(outcome(await put(circle.member, 3))).toBe('blob/too-many');
});

test('the house keeps as many images as it was given room for, and a session that ends makes room', async () => {
  await open({}, { imageBytes: 3 * MB });
  const { lead, leadTab } = circle;
  const other = await lead.start();
  for (let n = 0; n < 3; n += 1) expect(outcome(await put(lead, n))).toBe(201);
  const full = await put(lead, 4, other);
  expect([full.status, outcome(full)]).toEqual([413, 'blob/house-full']);
  await leadTab.send('session/end');
  await leadTab.until((view) => view.shared.receipt !== undefined);
  expect(outcome(await put(lead, 4, other))).toBe(201);
});
