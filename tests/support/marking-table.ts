import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarker } from '../../server/tools/exercises/index.ts';
import type { Item } from '../../shared/tools/exercises/item.ts';
import type { Mark, Verdict } from '../../shared/tools/exercises/mark.ts';

/** An answer as a pupil types it, and what a fair teacher may say of it. */
export interface Row {
  readonly kind: 'number' | 'text' | 'choice' | 'value' | 'value+' | 'equation' | 'form';
  /** A number with its margin and unit, accepted texts with settings, or LaTeX. */
  readonly key: string;
  readonly typed: string;
  /** Of a formula: what the field makes of what was typed. */
  readonly latex?: string;
  readonly question?: string;
  readonly fair: readonly Verdict[];
}

/** What nobody may meet; the last one is a question or a doubt that was not needed. */
export const faults = [
  'false wrong',
  'false right',
  'unfair invalid',
  'undecided without need',
] as const;
export type Fault = (typeof faults)[number];

const folder = join(import.meta.dirname, '../tools/cases');

/** All rows of the tables `tests/tools/cases/marking-*.tsv`, by the name of the table. */
export function markingTables(): ReadonlyMap<string, readonly Row[]> {
  const names = readdirSync(folder).filter((name) => /^marking-.*\.tsv$/.test(name));
  return new Map(
    names.map((name) => [
      name.slice('marking-'.length, -'.tsv'.length),
      rowsOf(join(folder, name)),
    ]),
  );
}

function rowsOf(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    return { ...row, fair: (row['fair'] ?? '').split('/') } as unknown as Row;
  });
}

/** The verdict beside what is fair; undefined when all is well. */
export function faultOf({ fair }: Row, { verdict }: Mark): Fault | undefined {
  if (fair.includes(verdict)) return undefined;
  if (verdict === 'wrong') return 'false wrong';
  if (verdict === 'right') return 'false right';
  return verdict === 'invalid' && fair.includes('right')
    ? 'unfair invalid'
    : 'undecided without need';
}

export const marker = createMarker();

/** Ends the thread that marks formulas. */
export const closeMarker = (): Promise<void> => marker.close();

/** Marks the answer of a row as the server does, in Dutch. */
export const markRow = (row: Row): Promise<Mark> => marker.mark(itemOf(row), answerOf(row), 'nl');

/** What is typed in a row. */
export const answerOf = (row: Row): unknown => {
  if (row.kind === 'number') return row.typed;
  if (row.kind === 'text' || row.kind === 'choice') return JSON.parse(row.typed) as unknown;
  return row.latex ?? row.typed;
};

/** The exercise of a row. */
export function itemOf({ kind, key, question }: Row): Item {
  const common = {
    id: 'row',
    question: question || 'Wat is het antwoord?',
    worked: 'Zo.',
    hints: ['1', '2', '3', '4', '5'] as [string, string, string, string, string],
  };
  switch (kind) {
    case 'number': {
      const [, value, settings, unit] = /^(\S+)(?: (\{.*\}))?(?: (.*))?$/.exec(key) ?? [];
      const { fixed, ...tolerance } = JSON.parse(settings ?? '{"absolute":0}') as {
        absolute: number;
        fixed?: boolean;
      };
      const spelt = unit && { unit: { spellings: unit.split(';'), ...(fixed && { fixed }) } };
      return { ...common, kind, ask: {}, key: { value: Number(value), tolerance, ...spelt } };
    }
    case 'text': {
      const [, accepted = '[]', settings = '{}'] = /^(\[.*?\])(?: (\{.*\}))?$/.exec(key) ?? [];
      const rest = JSON.parse(settings) as object;
      return {
        ...common,
        kind,
        ask: {},
        key: { accepted: JSON.parse(accepted) as string[], ...rest },
      };
    }
    case 'choice': {
      const { options, correct, many } = JSON.parse(key) as {
        options: string[];
        correct: string[];
        many: boolean;
      };
      const ask = { options: options.map((id) => ({ id, text: id })), many };
      return { ...common, kind, ask, key: { correct } };
    }
    case 'value+': {
      // For positive letters only.
      const positive = { answer: key, compare: 'value', domain: 'positive' } as const;
      return { ...common, kind: 'formula', ask: {}, key: positive };
    }
    default:
      return { ...common, kind: 'formula', ask: {}, key: { answer: key, compare: kind } };
  }
}
