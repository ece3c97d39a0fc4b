import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGroupCommit, type GatheredUpdates } from '../../server/storage/group-commit.ts';
import type { EventsWrite, Write, WriteResult } from '../../server/storage/port.ts';

const row = (value: number, name = 'notes:shared'): Write => ({
  kind: 'doc',
  doc: { session: 'a', name },
  update: Uint8Array.of(value),
});

const doc = (value: number, name?: string): GatheredUpdates => gathered([value], name);

const gathered = (values: number[], name = 'notes:shared'): GatheredUpdates => ({
  kind: 'doc',
  doc: { session: 'a', name },
  take: () => values.map((value) => Uint8Array.of(value)),
});

const events = (expectedSeq: number): EventsWrite => ({
  kind: 'events',
  session: 'a',
  expectedSeq,
  events: [{ seq: expectedSeq + 1, at: 0, data: '{}' }],
});

/** A disk that answers when the test says so. */
function slowDisk() {
  const groups: { writes: readonly Write[]; answer(): void; fail(error: Error): void }[] = [];
  const commit = (writes: readonly Write[]) =>
    new Promise<WriteResult[]>((resolve, reject) => {
      groups.push({
        writes,
        answer: () => resolve(writes.map((_, seq) => ({ ok: true, seq }))),
        fail: reject,
      });
    });
  return { groups, commit };
}

describe('group commit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('what comes to an idle disk in one turn of the loop goes at once, in one commit, in order', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10 });
    const results = [1, 2, 3].map((value) => commits.submit(doc(value)));
    expect(disk.groups).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.groups[0]!.writes).toEqual([row(1), row(2), row(3)]);
    expect(commits.pending).toBe(3);
    disk.groups[0]!.answer();
    expect(await Promise.all(results)).toEqual([0, 1, 2].map((seq) => ({ ok: true, seq })));
    expect(commits.pending).toBe(0);
  });

  test('a few events wait twice as long; more of them, or a document, take them along', async () => {
    for (const [company, after] of [
      [[], 20],
      [[events(2), events(3)], 10],
      [[doc(1)], 10],
    ] as const) {
      const disk = slowDisk();
      const commits = createGroupCommit(disk, { delay: 10, few: 3 });
      void commits.submit(events(0));
      await vi.advanceTimersByTimeAsync(0);
      disk.groups[0]!.answer();
      void commits.submit(events(1));
      await vi.advanceTimersByTimeAsync(5);
      for (const write of company) void commits.submit(write);
      await vi.advanceTimersByTimeAsync(after - 6);
      expect(disk.groups).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(disk.groups[1]!.writes).toHaveLength(1 + company.length);
      disk.groups[1]!.answer();
    }
  });

  test('what comes when its company could have gone already goes with it at once', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10 });
    void commits.submit(events(0));
    await vi.advanceTimersByTimeAsync(0);
    disk.groups[0]!.answer();
    void commits.submit(events(1));
    await vi.advanceTimersByTimeAsync(15);
    expect(disk.groups).toHaveLength(1);
    void commits.submit(doc(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.groups[1]!.writes).toHaveLength(2);
    disk.groups[1]!.answer();
    await vi.advanceTimersByTimeAsync(40);
    expect(disk.groups).toHaveLength(2);
  });

  test('commits begin at least the delay apart: what comes between gathers, then goes once', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10 });
    void commits.submit(doc(1));
    await vi.advanceTimersByTimeAsync(0);
    disk.groups[0]!.answer();
    void commits.submit(doc(2));
    await vi.advanceTimersByTimeAsync(9);
    void commits.submit(doc(3));
    expect(disk.groups).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.groups[1]!.writes).toEqual([row(2), row(3)]);
  });

  test('a document is asked what it gathered when its commit begins, not before', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10 });
    const first = [1];
    const second = [3];
    const results = [commits.submit(gathered(first)), commits.submit(doc(9, 'notes:other'))];
    first.push(2);
    await vi.advanceTimersByTimeAsync(0);
    results.push(commits.submit(gathered(second)));
    await vi.advanceTimersByTimeAsync(20);
    second.push(4);
    disk.groups[0]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    disk.groups[1]!.answer();
    expect(disk.groups.map(({ writes }) => writes)).toEqual([
      [row(1), row(2), row(9, 'notes:other')],
      [row(3), row(4)],
    ]);
    // Each hears of its last row.
    expect(await Promise.all(results)).toEqual([1, 2, 1].map((seq) => ({ ok: true, seq })));
  });

  test('a full group does not wait', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10, most: 2 });
    void commits.submit(doc(1));
    void commits.submit(doc(2));
    expect(disk.groups).toHaveLength(1);
  });

  test('law 2: nothing fulfils while the disk is busy, and the next group waits its turn', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10, most: 2 });
    const order: number[] = [];
    for (const value of [1, 2, 3]) void commits.submit(doc(value)).then(() => order.push(value));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk.groups).toHaveLength(1);
    expect(order).toEqual([]);
    disk.groups[0]!.answer();
    await vi.advanceTimersByTimeAsync(10);
    expect(order).toEqual([1, 2]);
    disk.groups[1]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([1, 2, 3]);
  });

  test('a failed commit rejects its own writes, those that follow in the same documents, and no others', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10, most: 2 });
    const first = [commits.submit(doc(1)), commits.submit(doc(2)), commits.submit(doc(3))];
    const failed = Promise.all(first.map((one) => expect(one).rejects.toThrow('disk full')));
    const last = commits.submit(doc(4, 'notes:other'));
    disk.groups[0]!.fail(new Error('disk full'));
    await failed;
    await vi.advanceTimersByTimeAsync(10);
    disk.groups[1]!.answer();
    expect(await last).toEqual({ ok: true, seq: 0 });
  });

  test('flush goes at once and waits for everything', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10_000, most: 2 });
    for (const value of [1, 2, 3]) void commits.submit(doc(value));
    let done = false;
    const flushed = commits.flush().then(() => (done = true));
    disk.groups[0]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.groups).toHaveLength(2);
    expect(done).toBe(false);
    disk.groups[1]!.answer();
    await flushed;
    expect(commits.pending).toBe(0);
  });

  test('flush does not wait for what is submitted after it, however much that is', async () => {
    const disk = slowDisk();
    const commits = createGroupCommit(disk, { delay: 10_000, most: 2 });
    void commits.submit(doc(1));
    let done = false;
    void commits.flush().then(() => (done = true));
    for (const value of [2, 3, 4, 5]) void commits.submit(doc(value));
    disk.groups[0]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(true);
    expect(commits.pending).toBe(4);
  });
});
