import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Browser, House, type Answer } from '../support/server.ts';

let house: House;
let lead: Browser;
let session: string;
let code: string;
beforeEach(async () => {
  house = await House.open();
  lead = new Browser(house);
  session = await lead.start();
  code = (await lead.invitation(session)).code;
});
afterEach(() => house.close());

const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

/** A code that is not the right one; each number gives another. */
function wrong(n: number): string {
  const letters = Array.from({ length: 6 }, (_, at) => ALPHABET[Math.floor(n / 23 ** at) % 23]);
  const made = letters.join('');
  return made === code ? wrong(n + 1_000_000) : made;
}

const look = (browser: Browser, typed: string): Promise<Answer> =>
  browser.get(`/api/invitations/${typed}`);

const refusal = ({ status, body }: Answer): unknown[] => [
  status,
  (body as { refusal?: { code: string } }).refusal?.code,
];

/** So many devices that were never here try one wrong code each. */
async function strangers(count: number, from = 0): Promise<void> {
  for (let at = 0; at < count; at += 50) {
    const some = Array.from({ length: Math.min(50, count - at) }, (_, n) => from + at + n);
    const answers = await Promise.all(some.map((n) => look(new Browser(house), wrong(n))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  }
}

test('300 pupils of one address join at once, one in five after a wrong code, and all get in', async () => {
  const codes = [code];
  for (let n = 1; n < 5; n += 1) {
    const teacher = new Browser(house);
    codes.push((await teacher.invitation(await teacher.start())).code);
  }
  const join = async (n: number): Promise<number> => {
    const pupil = new Browser(house);
    if (n % 5 === 0) expect((await look(pupil, wrong(n))).status).toBe(404);
    const mine = codes[n % codes.length]!;
    expect((await look(pupil, mine)).status).toBe(200);
    return (await pupil.join(mine, `Pupil ${n}`)).status;
  };
  const joined = await Promise.all(Array.from({ length: 300 }, (_, n) => join(n)));
  expect(joined.filter((status) => status === 200)).toHaveLength(300);
}, 90_000);

describe('a device that guesses', () => {
  test('waits after eight wrong codes, then has one more each ten seconds', async () => {
    const thief = new Browser(house);
    for (let n = 0; n < 8; n += 1) expect((await look(thief, wrong(n))).status).toBe(404);
    const ninth = await look(thief, wrong(9));
    expect(refusal(ninth)).toEqual([429, 'invitation/too-many']);
    expect(ninth.headers.get('retry-after')).toBe('10');
    expect((await thief.join(code, 'X')).status).toBe(429);
    house.clock.advance(10_000);
    expect((await look(thief, code)).status).toBe(200);
    // The right one cost nothing.
    expect((await look(thief, wrong(10))).status).toBe(404);
    expect((await look(thief, code)).status).toBe(429);
  });

  test('has no more of them by asking a hundred at once', async () => {
    const thief = new Browser(house);
    await look(thief, wrong(0));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => look(thief, wrong(n + 1))),
    );
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(7);
  });

  test('does not stop the others of its address, also when it throws its cookie away each time', async () => {
    await strangers(1_000);
    const pupil = new Browser(house);
    expect((await look(pupil, code)).status).toBe(200);
    expect((await pupil.join(code, 'Bo')).status).toBe(200);
  }, 60_000);
});

describe('when an address tried very many codes', () => {
  const settled = async (answer: Promise<Answer>): Promise<'waits' | Answer> => {
    const others = new Browser(house);
    // As many answers of the same server later it would have come.
    const later = async () => {
      for (let n = 0; n < 20; n += 1) await others.get('/api/me');
      return 'waits' as const;
    };
    return Promise.race([answer, later()]);
  };

  test('a look-up by a new device waits its turn, right or wrong alike, and is not refused', async () => {
    const known = new Browser(house);
    await known.start();
    house.clock.advance(25 * 3_600_000);
    await strangers(1_200);
    const right = look(new Browser(house), code);
    const guess = look(new Browser(house), wrong(5_000));
    expect(await settled(right)).toBe('waits');
    expect(await settled(guess)).toBe('waits');
    // Whoever was here before, and whoever has a link, does not wait.
    expect((await look(known, code)).status).toBe(200);
    const links = await lead.invitation(session);
    expect((await look(new Browser(house), links.links[0]!.token)).status).toBe(200);
    house.clock.advance(2_000);
    expect((await right).status).toBe(200);
    expect((await guess).status).toBe(404);
  }, 60_000);

  test('who would wait longer than twenty seconds is told when to come back', async () => {
    await strangers(1_200);
    const waiting = Array.from({ length: 20 }, (_, n) => look(new Browser(house), wrong(n)));
    const [first] = waiting;
    expect(await settled(first!)).toBe('waits');
    const late = await look(new Browser(house), code);
    expect(refusal(late)).toEqual([429, 'invitation/too-many']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThanOrEqual(20);
    house.clock.advance(60_000);
    await Promise.all(waiting);
    expect((await look(new Browser(house), code)).status).toBe(200);
  }, 60_000);
});

test('what is no code leads nowhere, whatever session exists', async () => {
  for (const typed of ['hello', 'AAAAAAA', '0OIL28', '%20'])
    expect(refusal(await look(new Browser(house), typed))).toEqual([404, 'invitation/unknown']);
});

test('a device has a cookie from its first look on, and is the same person when it takes a seat', async () => {
  const pupil = new Browser(house);
  await look(pupil, code);
  const { cookie } = pupil;
  expect(cookie).toMatch(/^kring=/);
  await pupil.join(code, 'Bo');
  expect(pupil.cookie).toBe(cookie);
  expect((await pupil.get('/api/me')).body).toMatchObject({ sessions: [{ id: session }] });
});
