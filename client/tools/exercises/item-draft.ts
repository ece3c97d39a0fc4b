import type { FormulaItem, Item, ItemKind } from '../../../shared/tools/exercises/item.ts';
import type { PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import { readNumber } from '../../../shared/tools/exercises/read-number.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

export interface DraftOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
}

/**
 * What is typed in the editor, for every kind at once: changing the kind, or a mistake, loses nothing.
 */
export interface ItemDraft {
  readonly id: string;
  readonly kind: ItemKind;
  readonly question: string;
  readonly fieldHint: string;
  readonly options: readonly DraftOption[];
  readonly many: boolean;
  readonly value: string;
  readonly margin: string;
  readonly marginKind: 'absolute' | 'relative';
  /** Separated by semicolons or new lines. */
  readonly units: string;
  /** Another unit that says the same quantity is asked again. */
  readonly fixedUnit: boolean;
  /** One accepted answer a line. */
  readonly accepted: string;
  readonly caseSensitive: boolean;
  readonly ignoreAccents: boolean;
  readonly formula: string;
  readonly compare: FormulaItem['key']['compare'];
  readonly positive: boolean;
  readonly worked: string;
  readonly hints: readonly string[];
  readonly similarQuestion: string;
  readonly similarWorked: string;
}

export function emptyDraft(id: string): ItemDraft {
  return {
    id,
    kind: 'choice',
    question: '',
    fieldHint: '',
    options: ['a', 'b', 'c'].map((option) => ({ id: option, text: '', correct: false })),
    many: false,
    value: '',
    margin: '0',
    marginKind: 'absolute',
    units: '',
    fixedUnit: false,
    accepted: '',
    caseSensitive: false,
    ignoreAccents: false,
    formula: '',
    compare: 'value',
    positive: false,
    worked: '',
    hints: ['', '', '', '', ''],
    similarQuestion: '',
    similarWorked: '',
  };
}

/** @param comma write decimals with a comma */
export function draftOf(item: Item, comma: boolean): ItemDraft {
  const draft: ItemDraft = {
    ...emptyDraft(item.id),
    kind: item.kind,
    question: item.question,
    worked: item.worked,
    hints: item.hints,
    similarQuestion: item.similar?.question ?? '',
    similarWorked: item.similar?.worked ?? '',
  };
  const typed = (x: number) => (comma ? String(x).replace('.', ',') : String(x));
  switch (item.kind) {
    case 'choice': {
      const options = item.ask.options.map((option) => ({
        ...option,
        correct: item.key.correct.includes(option.id),
      }));
      return { ...draft, options, many: item.ask.many };
    }
    case 'number': {
      const { value, tolerance, unit } = item.key;
      const relative = 'relative' in tolerance;
      return {
        ...draft,
        fieldHint: item.ask.hint ?? '',
        value: typed(value),
        marginKind: relative ? 'relative' : 'absolute',
        margin: typed(relative ? tolerance.relative * 100 : tolerance.absolute),
        units: unit?.spellings.join('; ') ?? '',
        fixedUnit: unit?.fixed ?? false,
      };
    }
    case 'text':
      return {
        ...draft,
        fieldHint: item.ask.hint ?? '',
        accepted: item.key.accepted.join('\n'),
        caseSensitive: item.key.caseSensitive ?? false,
        ignoreAccents: item.key.ignoreAccents ?? false,
      };
    case 'formula':
      return {
        ...draft,
        fieldHint: item.ask.hint ?? '',
        formula: item.key.answer,
        compare: item.key.compare,
        positive: item.key.domain === 'positive',
      };
    case 'drawing':
      return draft;
  }
}

const lines = (text: string, sign: RegExp) =>
  text
    .split(sign)
    .map(trimmed)
    .filter((line) => line !== '');

/** The draft as input for `checkItem`. */
export function inputOf(draft: ItemDraft): Record<string, unknown> {
  const { similarQuestion, similarWorked } = draft;
  const similar = trimmed(similarQuestion) !== '' || trimmed(similarWorked) !== '';
  return {
    id: draft.id,
    kind: draft.kind,
    question: draft.question,
    worked: draft.worked,
    hints: [...draft.hints],
    ...(similar ? { similar: { question: similarQuestion, worked: similarWorked } } : {}),
    ask: askOf(draft),
    key: keyOf(draft),
  };
}

function askOf(draft: ItemDraft): Record<string, unknown> {
  if (draft.kind === 'drawing') return {};
  if (draft.kind === 'choice') {
    return { options: draft.options.map(({ id, text }) => ({ id, text })), many: draft.many };
  }
  return trimmed(draft.fieldHint) === '' ? {} : { hint: draft.fieldHint };
}

function keyOf(draft: ItemDraft): Record<string, unknown> {
  switch (draft.kind) {
    case 'choice':
      return { correct: draft.options.filter((o) => o.correct).map((o) => o.id) };
    case 'number': {
      const spellings = lines(draft.units, /[;\n]/);
      const margin = plainNumber(draft.margin);
      const relative = margin === undefined ? undefined : margin / 100;
      return {
        value: plainNumber(draft.value),
        tolerance: draft.marginKind === 'relative' ? { relative } : { absolute: margin },
        ...(spellings.length > 0
          ? { unit: { spellings, ...(draft.fixedUnit ? { fixed: true } : {}) } }
          : {}),
      };
    }
    case 'text':
      return {
        accepted: lines(draft.accepted, /\n/),
        caseSensitive: draft.caseSensitive,
        ignoreAccents: draft.ignoreAccents,
      };
    case 'formula':
      return {
        answer: draft.formula,
        compare: draft.compare,
        ...(draft.positive ? { domain: 'positive' } : {}),
      };
    case 'drawing':
      return {};
  }
}

/** A number without a unit that can be read in one way only; a fraction is fine. */
function plainNumber(typed: string): number | undefined {
  const read = readNumber(typed);
  return read?.unit === '' && read.readings.length === 1
    ? read.readings[0].value.valueOf()
    : undefined;
}

/** What a tutee would see of the draft, finished or not. */
export function previewOf(draft: ItemDraft): PublicItem {
  const common = { id: draft.id, question: draft.question };
  if (draft.kind === 'choice') {
    const options = draft.options.filter((o) => trimmed(o.text) !== '');
    return { ...common, kind: 'choice', ask: { options, many: draft.many } };
  }
  if (draft.kind === 'drawing') return { ...common, kind: 'drawing', ask: {} };
  const ask = trimmed(draft.fieldHint) === '' ? {} : { hint: draft.fieldHint };
  return { ...common, kind: draft.kind, ask };
}
