import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Language, Text } from '../../i18n/index.ts';
import { speltNumber } from '../../session/spelt-number.ts';

/** What somebody can make: true or false is a choice of two. */
export type MadeKind = 'choice' | 'truth' | 'scale' | 'number' | 'cloud' | 'text';

/** A question while it is written, in the language of the session. */
export interface QuestionDraft {
  readonly id: string;
  readonly kind: MadeKind;
  readonly about: Question['about'];
  readonly question: string;
  readonly options: readonly string[];
  /** Places of the right options. */
  readonly right: readonly number[];
  readonly ends: readonly [string, string];
  readonly unit: string;
  /** As typed: a number, or nothing. */
  readonly value: string;
  readonly tolerance: string;
  readonly explain: string;
  /** What it was made from: words in the other language stay where nothing was changed. */
  readonly of?: Question;
}

export const emptyDraft = (id: string): QuestionDraft => ({
  ...{ id, kind: 'choice', about: 'fact', question: '', options: ['', ''], right: [] },
  ...{ ends: ['', ''], unit: '', value: '', tolerance: '', explain: '' },
});

const truths: readonly [Text, Text] = [
  { nl: 'Waar', en: 'True' },
  { nl: 'Niet waar', en: 'False' },
];

/** A question to change, as it is written. */
export function draftOf(question: Question, language: Language): QuestionDraft {
  const said = (text: Text | undefined): string => text?.[language] ?? '';
  const empty = { ...emptyDraft(question.id), of: question };
  const common = {
    ...empty,
    about: question.about,
    question: said(question.question),
    explain: said(question.explain),
  };
  if (question.kind === 'choice') {
    const ids = question.options.map(({ id }) => id);
    const right = (question.right ?? []).map((id) => ids.indexOf(id));
    return { ...common, options: question.options.map(({ text }) => said(text)), right };
  }
  if (question.kind === 'scale')
    return { ...common, kind: 'scale', ends: [said(question.ends[0]), said(question.ends[1])] };
  if (question.kind === 'number') {
    const { value = '', tolerance = '' } = question.right ?? {};
    const asked = { value: String(value), tolerance: String(tolerance) };
    return { ...common, ...asked, kind: 'number', unit: said(question.unit) };
  }
  return { ...common, kind: question.kind === 'text' ? 'text' : 'cloud' };
}

/** As a person writes a number: with a comma or a point. */
const readNumber = (typed: string): number | undefined => {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(value) ? undefined : value;
};

export type Missing = 'question' | 'options' | 'value';

/** What has to be filled in before it can be asked. */
export function missingIn({ kind, question, options, value }: QuestionDraft): Missing | undefined {
  if (!question.trim()) return 'question';
  if (kind === 'choice' && options.filter((one) => one.trim()).length < 2) return 'options';
  if (kind === 'number' && value.trim() && readNumber(value) === undefined) return 'value';
  return undefined;
}

/** The question as it is put to the class. Call it where nothing is missing. */
export function questionOf(draft: QuestionDraft, language: Language): Question {
  const { id, about, of } = draft;
  const words = (typed: string, before?: Text): Text =>
    before?.[language] === typed.trim() ? before : { nl: typed.trim(), en: typed.trim() };
  const common = {
    ...{ id, about, question: words(draft.question, of?.question) },
    ...(draft.explain.trim() && { explain: words(draft.explain, of?.explain) }),
  };
  const isFact = about === 'fact';
  switch (draft.kind) {
    case 'truth': {
      const options = truths.map((text, at) => ({ id: speltNumber(at + 1), text }));
      const right = isFact ? draft.right.slice(0, 1).map((at) => speltNumber(at + 1)) : [];
      return { ...common, kind: 'choice', options, ...(right.length > 0 && { right }) };
    }
    case 'choice': {
      const before = of?.kind === 'choice' ? of.options : [];
      const all = draft.options.map((text, at) => ({ text, at, was: before[at] }));
      const options = all
        .filter(({ text }) => text.trim())
        .map(({ text, at, was }) => ({
          ...was,
          id: was?.id ?? `new-${speltNumber(at + 1)}`,
          text: words(text, was?.text),
          at,
        }));
      const right = isFact ? options.filter(({ at }) => draft.right.includes(at)) : [];
      return {
        ...common,
        kind: 'choice',
        options: options.map(({ at: _at, ...option }) => option),
        ...(right.length > 1 && { many: true as const }),
        ...(right.length > 0 && { right: right.map((option) => option.id) }),
      };
    }
    case 'scale': {
      const { from = 1, to = 5, ends } = of?.kind === 'scale' ? of : {};
      const [low, high] = draft.ends.map((end, at) =>
        words(end || String(at ? to : from), ends?.[at]),
      );
      return { ...common, kind: 'scale', from, to, ends: [low!, high!] };
    }
    case 'number': {
      const value = readNumber(draft.value);
      const tolerance = Math.abs(readNumber(draft.tolerance) ?? 0);
      const unit = of?.kind === 'number' ? of.unit : undefined;
      return {
        ...{ ...common, kind: 'number' },
        ...(draft.unit.trim() && { unit: words(draft.unit, unit) }),
        ...(value !== undefined && { right: { value, tolerance } }),
      };
    }
    case 'cloud':
    case 'text':
      return { ...common, kind: draft.kind };
  }
}
