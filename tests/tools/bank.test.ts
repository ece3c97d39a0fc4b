import { afterAll, describe, expect, it } from 'vitest';
import { createMarker } from '../../server/tools/exercises/index.ts';
import { bank, loadBankSet } from '../../shared/bank/index.ts';
import type { ItemSource } from '../../shared/bank/source.ts';
import { checkItem } from '../../shared/tools/exercises/check-item.ts';
import { isKeyed, type Item } from '../../shared/tools/exercises/item.ts';

const marker = createMarker();
afterAll(() => marker.close());

const loaded = await Promise.all(
  bank.map(async (entry) => ({
    entry,
    set: await loadBankSet(entry),
    source: await entry.source(),
  })),
);

/** Every way the key itself says is right. */
function keysOf(item: Item, language: 'nl' | 'en'): readonly unknown[] {
  if (!isKeyed(item)) throw new Error(`${item.id} has no key`);
  switch (item.kind) {
    case 'choice':
      return [item.key.correct];
    case 'number': {
      const number = String(item.key.value);
      const typed = language === 'nl' ? number.replace('.', ',') : number;
      return (item.key.unit?.spellings ?? ['']).map((unit) => `${typed} ${unit}`);
    }
    case 'text':
      return item.key.accepted;
    case 'formula':
      return [item.key.answer];
    case 'drawing':
      return [];
  }
}

/** The numbers of a question put together again, apart from the key: [numbers it must hold, answer]. */
const again: Record<string, [number[], number]> = {
  'frac-2': [[2, 3, 1, 4], 2 / 3 + 1 / 4],
  'frac-4': [[3, 4, 8, 9], (3 / 4) * (8 / 9)],
  'frac-5': [[4, 3, 4, 6], (6 / 4) * (3 / 4)],
  'frac-exit-1': [[5, 6, 1, 4], 5 / 6 - 1 / 4],
  'frac-exit-3': [[2, 5, 4, 15], 2 / 5 / (4 / 15)],
  'eq-1': [[3, 5, 20], (20 - 5) / 3],
  'eq-3': [[5, 7, 2, 11], (11 + 7) / (5 - 2)],
  'eq-4': [[2, 3, 10], 10 / 2 + 3],
  'eq-5': [[3, 2, 7], (7 - 2) * 3],
  'eq-exit-1': [[4, 9, 33], (33 - 9) / 4],
  'eq-exit-2': [[7, 4, 3, 16], (16 + 4) / (7 - 3)],
  'pct-1': [[15, 80], (15 / 100) * 80],
  'pct-2': [[18, 24], (18 / 24) * 100],
  'pct-3': [[60, 20], 60 * (1 - 20 / 100)],
  'pct-5': [[21, 242], 242 / 1.21],
  'pct-exit-1': [[30, 250], (30 / 100) * 250],
  'pct-exit-2': [[27, 60], (27 / 60) * 100],
  'pct-exit-3': [[80, 5], 80 * 1.05],
};

describe.each(loaded)('practice set $entry.id', ({ entry, set, source }) => {
  const all = [...source.items, ...source.exit];
  const byId = new Map<string, ItemSource>(all.map((one) => [one.id, one]));

  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const { items, exit } = set.sets[language];
    const every = [...items, ...exit];

    it('has as many items as the registry says, of mixed kinds', () => {
      expect({ items: items.length, exit: exit.length }).toEqual(entry.count);
      const kinds = new Set(items.map((item) => item.kind));
      expect(kinds.size).toBeGreaterThanOrEqual(2);
      if (entry.subject.en === 'Maths') expect([...kinds]).toContain('drawing');
    });

    it.each(every)('$id is a valid item', (item) => {
      expect(checkItem(item)).toEqual({ ok: true, item });
      expect(new Set(item.hints).size).toBe(5);
      for (const text of [item.worked, ...item.hints]) expect(text).not.toBe('');
      expect(item.similar?.question).toBeTruthy();
      expect(item.similar?.question).not.toBe(item.question);
    });

    it.each(every)('$id: the key is right, in every spelling', async (item) => {
      for (const answer of keysOf(item, language)) {
        const mark = await marker.mark(item, answer, language);
        expect(mark, JSON.stringify(answer)).toMatchObject({ verdict: 'right' });
      }
    });

    it.each(every)('$id: typical mistakes are wrong', async (item) => {
      const mistakes = byId.get(item.id)?.mistakes ?? [];
      if (item.kind !== 'drawing') expect(mistakes.length).toBeGreaterThan(0);
      for (const answer of mistakes) {
        const mark = await marker.mark(item, answer, language);
        expect(mark, JSON.stringify(answer)).toMatchObject({ verdict: 'wrong' });
      }
    });

    it.each(every.filter((item) => item.kind === 'number'))(
      '$id: the answer follows from the numbers of the question',
      (item) => {
        const [numbers, answer] = again[item.id] ?? [[NaN], NaN];
        const inQuestion = item.question.match(/\d+/g)?.map(Number) ?? [];
        expect(inQuestion).toEqual(numbers);
        expect(item.key?.value).toBeCloseTo(answer, 10);
      },
    );
  });

  it('says every text in both languages', () => {
    const both = all.flatMap((one) => [one.worked, ...one.hints, one.similar.worked]);
    for (const text of both) expect(text.nl.length * text.en.length).toBeGreaterThan(0);
    expect(set.sets.nl.items.map((i) => i.id)).toEqual(set.sets.en.items.map((i) => i.id));
  });
});

it('has ids that are used once over the whole bank', () => {
  const ids = loaded.flatMap(({ set }) => [...set.sets.nl.items, ...set.sets.nl.exit]);
  expect(new Set(ids.map((item) => item.id)).size).toBe(ids.length);
});
