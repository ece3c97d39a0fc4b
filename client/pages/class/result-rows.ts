import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Shown } from '../../../shared/tools/poll/totals.ts';
import { typedRows } from '../../../shared/tools/poll/typed-rows.ts';
import type { Text } from '../../../shared/wire/text.ts';

/** One line of what a class answered. */
export interface ResultRow {
  readonly id: string;
  readonly text: Text;
  /** 0..1: how long its bar is. */
  readonly share: number;
  /** Beside the bar: how many, or the average place of a ranking. */
  readonly value: number;
  readonly right?: boolean;
  /** Why people choose it, once the answer may be told. */
  readonly tempts?: Text;
}

type Counts = Extract<Shown, { kind: 'counts' }>;
const others: Text = { nl: 'andere antwoorden', en: 'other answers' };
const plain = (text: string): Text => ({ nl: text, en: text });

/** The results of one question as lines; of numbers none, for those are told in a sentence (`middleOf`). */
export function rowsOf(question: Question, { n, counts, right }: Counts): ResultRow[] {
  const of = (count: number): number => (n > 0 ? Math.min(1, count / n) : 0);
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id, text, tempts }) => ({
        id,
        text,
        share: of(counts[id] ?? 0),
        value: counts[id] ?? 0,
        ...(question.right && { right: question.right.includes(id) }),
        ...(tempts && { tempts }),
      }));
    case 'ranking':
      return question.options
        .map(({ id, text }) => ({ id, text, place: averagePlace(id, counts) }))
        .filter(({ place }) => place > 0)
        .sort((one, other) => one.place - other.place)
        .map(({ id, text, place }) => ({
          ...{ id, text, value: place },
          share: (question.options.length - place + 1) / question.options.length,
        }));
    case 'scale':
      return Array.from({ length: question.to - question.from + 1 }, (_, at) => {
        const step = String(question.from + at);
        return {
          id: step,
          text: plain(step),
          share: of(counts[step] ?? 0),
          value: counts[step] ?? 0,
        };
      });
    case 'cloud':
    case 'text':
      return Object.entries(counts)
        .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
        .map(([word, value]) => ({ id: word, text: plain(word), share: of(value), value }));
    case 'exercise':
      return typedRows({ kind: 'counts', n, counts, ...(right && { right }) }).map((row) => ({
        ...{ id: row.id, text: row.typed === undefined ? others : plain(row.typed) },
        ...{ share: of(row.count), value: row.count },
        ...(right && { right: row.right }),
      }));
    case 'number':
      return [];
  }
}

function averagePlace(id: string, counts: Counts['counts']): number {
  const places = Object.entries(counts).flatMap(([name, count]) => {
    const at = name.lastIndexOf(':');
    return name === `${id}:${name.slice(at + 1)}`
      ? [{ place: Number(name.slice(at + 1)), count }]
      : [];
  });
  const many = places.reduce((all, { count }) => all + count, 0);
  return many === 0 ? 0 : places.reduce((all, { place, count }) => all + place * count, 0) / many;
}

/** Of numbers on a scale or written: the one in the middle, the average, and how many are within a tolerance. */
export function middleOf(
  { counts }: Counts,
  right?: { readonly value: number; readonly tolerance: number },
): { readonly middle: number; readonly average: number; readonly near: number } {
  const all = Object.entries(counts)
    .flatMap(([value, count]) => Array.from({ length: count }, () => Number(value)))
    .sort((one, other) => one - other);
  const average = all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  const near = right
    ? all.filter((value) => Math.abs(value - right.value) <= right.tolerance).length
    : 0;
  return { middle: all[Math.floor((all.length - 1) / 2)] ?? 0, average, near };
}
