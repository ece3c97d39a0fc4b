import type { SessionState } from '../../../shared/engine/index.ts';
import { readAs } from '../../../shared/tools/exercises/formula-read.ts';
import type {
  FormulaItem,
  Item,
  NumberItem,
  TextItem,
} from '../../../shared/tools/exercises/item.ts';
import { numberNotes } from '../../../shared/tools/exercises/number-notes.ts';
import { decimalSign, numberLatex } from '../../../shared/tools/exercises/print-number.ts';
import { readNumber } from '../../../shared/tools/exercises/read-number.ts';
import { tidyText } from '../../../shared/tools/exercises/tidy-text.ts';
import { sameWord } from '../../../shared/tools/poll/answers.ts';
import type { Read } from '../../../shared/tools/poll/marked.ts';
import type { Marker } from '../exercises/index.ts';

type Of = Pick<SessionState, 'id' | 'language'>;
type Marks = Pick<Marker, 'mark' | 'judge'>;

/**
 * How a typed answer counts. What cannot be read is asked about; what the key alone would ask about is not: while people
 * vote, no answer of the server may tell what is right.
 */
export function readTyped(marker: Marks, item: Item, typed: string, of: Of): Promise<Read> {
  switch (item.kind) {
    case 'number':
      return numberAs(marker, item, typed, of);
    case 'formula':
      return formulaAs(marker, item, typed, of);
    default:
      return wordsAs(marker, item as TextItem, typed, of);
  }
}

async function numberAs(marker: Marks, item: NumberItem, typed: string, of: Of): Promise<Read> {
  const read = readNumber(typed, decimalSign(of.language));
  if (!read) return { note: numberNotes.number };
  if (item.key?.unit && read.unit === '') return { note: numberNotes.missingUnit };
  const { verdict } = await marker.mark(item, typed, of.language, of.id);
  const parts = [read, ...read.more].map(
    ({ readings: [first], unit }) => `${first.value.toFraction()} ${unit}`,
  );
  return {
    shown: `$${numberLatex(read, of.language)}$`,
    same: parts.join(' '),
    right: verdict === 'right',
  };
}

async function formulaAs(marker: Marks, item: FormulaItem, typed: string, of: Of): Promise<Read> {
  const shown = readAs(typed, of.language, `${item.question} ${item.key?.answer ?? ''}`);
  if (shown && 'note' in shown) return shown;
  const { mark, same } = await marker.judge(item, typed, of.language, of.id);
  const latex = mark.read ?? shown?.latex ?? typed;
  return { shown: `$${latex}$`, same: same ?? latex, right: mark.verdict === 'right' };
}

async function wordsAs(marker: Marks, item: TextItem, typed: string, of: Of): Promise<Read> {
  const tidy = tidyText(typed);
  const { verdict } = await marker.mark(item, typed, of.language, of.id);
  const { caseSensitive = false, ignoreAccents = false } = item.key ?? {};
  const cased = caseSensitive ? tidy : tidy.toLocaleLowerCase('en');
  return {
    shown: tidy.replaceAll('$', '\\$'),
    same: ignoreAccents ? sameWord(cased) : cased,
    right: verdict === 'right',
  };
}
