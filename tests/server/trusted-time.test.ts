import { describe, expect, test } from 'vitest';
import type { Trusted } from '../../server/storage/port.ts';
import { TrustedTime } from '../../server/trusted-time.ts';
import { TestClock } from '../support/clock.ts';
import { House } from '../support/server.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** One machine: its clock, and what it remembers while Kring is off. */
class Machine {
  readonly clock = new TestClock();
  readonly warnings: string[] = [];
  #stored: Trusted | undefined;

  start(sure = false): Promise<TrustedTime> {
    const storage = {
      trusted: async () => this.#stored,
      setTrusted: async (trusted: Trusted) => void (this.#stored = trusted),
    };
    const log = {
      info: () => undefined,
      warn: (_fields: object, message: string) => void this.warnings.push(message),
      error: () => undefined,
    };
    return TrustedTime.open({ clock: this.clock, storage, log, sure });
  }

  /** Runs this long, with a look every minute. */
  async run(trusted: TrustedTime, milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += MINUTE_MS) {
      this.clock.advance(MINUTE_MS);
      await trusted.look();
    }
  }
}

describe('the time on whose word something may be destroyed', () => {
  test('is that of the clock while the clock runs evenly, and after a short stop', async () => {
    const machine = new Machine();
    await machine.run(await machine.start(), HOUR_MS);
    machine.clock.set(4 * MINUTE_MS);
    const trusted = await machine.start();
    expect(trusted.doubted).toBe(0);
    expect(trusted.now()).toBe(machine.clock.now());
    expect(machine.warnings).toEqual([]);
  });

  test('does not follow a jump of eight days for a day of running; then it does', async () => {
    const machine = new Machine();
    const before = machine.clock.now();
    await machine.start();
    machine.clock.set(8 * DAY_MS);
    const trusted = await machine.start();
    expect(trusted.now()).toBe(before);
    expect(machine.warnings).toHaveLength(1);
    await machine.run(trusted, DAY_MS - MINUTE_MS);
    expect(trusted.now()).toBe(before + DAY_MS - MINUTE_MS);
    await machine.run(trusted, MINUTE_MS);
    expect(trusted.now()).toBe(machine.clock.now());
    expect(machine.warnings).toHaveLength(1);
  });

  test('counts the running of several days: a school switches its server off at night', async () => {
    const machine = new Machine();
    await machine.run(await machine.start(), 9 * HOUR_MS);
    machine.clock.set(60 * DAY_MS);
    for (const expected of [true, true, false]) {
      const trusted = await machine.start();
      await machine.run(trusted, 9 * HOUR_MS);
      expect(trusted.doubted > 0).toBe(expected);
      machine.clock.set(15 * HOUR_MS);
    }
  });

  test('after a night off waits for two hours, not longer', async () => {
    const machine = new Machine();
    await machine.run(await machine.start(), 9 * HOUR_MS);
    machine.clock.set(15 * HOUR_MS);
    const trusted = await machine.start();
    expect(trusted.doubted).toBe(15 * HOUR_MS);
    await machine.run(trusted, 2 * HOUR_MS);
    expect(trusted.doubted).toBe(0);
  });

  test('a clock that is put right meanwhile is believed at once, and nothing was lost', async () => {
    const machine = new Machine();
    const trusted = await machine.start();
    machine.clock.set(8 * DAY_MS);
    await machine.run(trusted, HOUR_MS);
    expect(trusted.doubted).toBe(8 * DAY_MS);
    machine.clock.set(-8 * DAY_MS);
    await machine.run(trusted, MINUTE_MS);
    expect(trusted.doubted).toBe(0);
    expect(trusted.now()).toBe(machine.clock.now());
  });

  test('a second jump begins the waiting anew', async () => {
    const machine = new Machine();
    const trusted = await machine.start();
    machine.clock.set(8 * DAY_MS);
    await machine.run(trusted, DAY_MS - HOUR_MS);
    machine.clock.set(DAY_MS);
    await machine.run(trusted, DAY_MS - HOUR_MS);
    expect(trusted.doubted).toBe(9 * DAY_MS);
  });

  test('is what whoever starts Kring says that it is', async () => {
    const machine = new Machine();
    await machine.start();
    machine.clock.set(60 * DAY_MS);
    const trusted = await machine.start(true);
    expect(trusted.now()).toBe(machine.clock.now());
  });
});

describe('a server whose clock was set forward eight days while it was off', () => {
  test('destroys no session, no keep and nobody; a day later it does what is due', async () => {
    const house = await House.open();
    try {
      const ended = await house.circle();
      await ended.memberTab.send('talk/whisper', { text: 'of mine' });
      await ended.leadTab.send('session/end');
      await ended.memberTab.until((view) => view.shared.receipt !== undefined);
      const open = await house.circle();
      for (const tab of house.tabs) tab.close();

      await house.app.close();
      house.clock.set(8 * DAY_MS);
      await house.start();
      house.clock.advance(HOUR_MS);
      const back = open.lead.open(open.session);
      expect((await back.until(() => true)).shared.session.status).not.toBe('ended');
      back.close();
      const keep = `/api/sessions/${ended.session}/keep`;
      await expect.poll(async () => (await ended.member.get(keep)).status).toBe(200);

      // A day of running later the clock is believed.
      await expect
        .poll(
          async () => {
            house.clock.advance(HOUR_MS);
            return (await ended.member.get(keep)).status;
          },
          { timeout: 30_000 },
        )
        .toBe(404);
    } finally {
      await house.close();
    }
  });
});
