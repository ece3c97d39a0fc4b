import type { PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import { onThePhoto, type Picture } from '../../../shared/tools/exercises/picture.ts';
import { readNumber } from '../../../shared/tools/exercises/read-number.ts';
import type { Language } from '../../../shared/wire/text.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';
import type { ItemDraft } from './item-draft.ts';

function pictureOf({ picture, about }: ItemDraft): { picture?: Picture } {
  if (!picture) return {};
  return { picture: { ...picture, ...(trimmed(about) !== '' && { about: trimmed(about) }) } };
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
    ...pictureOf(draft),
    worked: draft.worked,
    hints: [...draft.hints],
    ...(similar ? { similar: { question: similarQuestion, worked: similarWorked } } : {}),
    ask: askOf(draft),
    ...(hasKey(draft) && { key: keyOf(draft) }),
  };
}

function askOf(draft: ItemDraft): Record<string, unknown> {
  if (draft.kind === 'drawing') return {};
  if (draft.kind === 'choice') {
    return { options: draft.options.map(({ id, text }) => ({ id, text })), many: draft.many };
  }
  return trimmed(draft.fieldHint) === '' ? {} : { hint: draft.fieldHint };
}

/** Whether something is written of what is right; else a person judges. */
export function hasKey(draft: ItemDraft): boolean {
  switch (draft.kind) {
    case 'choice':
      return draft.options.some(({ correct }) => correct);
    case 'number':
      return trimmed(draft.value) !== '';
    case 'text':
      return trimmed(draft.accepted) !== '';
    case 'formula':
      return trimmed(draft.formula) !== '';
    case 'drawing':
      return true;
  }
}

/** Whether all that may come later is still to come. */
export function isBare(draft: ItemDraft): boolean {
  const { worked, hints, similarQuestion, similarWorked } = draft;
  const written = [worked, ...hints, similarQuestion, similarWorked];
  return !hasKey(draft) && written.every((text) => trimmed(text) === '');
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
export function previewOf(draft: ItemDraft, language: Language): PublicItem {
  const { id, picture } = draft;
  const wordless = picture !== undefined && trimmed(draft.question) === '';
  const common = {
    id,
    question: wordless ? onThePhoto[language] : draft.question,
    ...pictureOf(draft),
    ...(!hasKey(draft) && { judged: true as const }),
  };
  if (draft.kind === 'choice') {
    const options = draft.options.filter((o) => trimmed(o.text) !== '');
    return { ...common, kind: 'choice', ask: { options, many: draft.many } };
  }
  if (draft.kind === 'drawing') return { ...common, kind: 'drawing', ask: {} };
  const ask = trimmed(draft.fieldHint) === '' ? {} : { hint: draft.fieldHint };
  return { ...common, kind: draft.kind, ask };
}
