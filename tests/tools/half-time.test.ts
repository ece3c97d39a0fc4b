import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HalfTime, isHalfTime } from '../../client/tools/groups/half-time.ts';

/** "Has everyone spoken?" comes when half of the time is over, and goes with the rest of it (forms.md 3.6). */
const time = { until: 100_000, length: 60_000 };

beforeEach(() => void vi.useFakeTimers({ now: 40_000 }));
afterEach(() => void vi.useRealTimers());

test('half of the time is over from the middle to the end', () => {
  expect([69_999, 70_000, 99_999, 100_000].map((now) => isHalfTime(time, now))).toEqual([
    ...[false, true, true, false],
  ]);
});

test('what shows it renders again at half time and at the end, and no more once it is gone', () => {
  let given: typeof time | undefined = time;
  const controllers: ReactiveController[] = [];
  const seen: boolean[] = [];
  const host = {
    addController: (one: ReactiveController) => void controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => render(),
    updateComplete: Promise.resolve(true),
  };
  const half = new HalfTime(
    host,
    () => given,
    () => Date.now(),
  );
  const render = (): void => {
    seen.push(half.is);
    for (const one of controllers) one.hostUpdated?.();
  };
  render();
  vi.advanceTimersByTime(60_100);
  expect(seen).toEqual([false, true, false]);
  given = { until: 200_000, length: 60_000 };
  render();
  for (const one of controllers) one.hostDisconnected?.();
  vi.advanceTimersByTime(200_000);
  expect(seen).toEqual([false, true, false, false]);
});
