import { Value } from 'typebox/value';
import type { Text } from '../../wire/text.ts';
import type { ItemKind } from './item.ts';
import { limits } from './item-limits.ts';
import { latexProblem } from './latex-allowed.ts';
import { PictureSchema } from './picture.ts';
import { formulasOf } from './rich-text.ts';
import { trimmed } from '../../wire/trimmed.ts';

export interface Problem {
  readonly field: string;
  readonly text: Text;
}

type Raw = Record<string, unknown>;

const missing: Record<string, Text> = {
  question: { nl: 'Schrijf de vraag.', en: 'Write the question.' },
  option: { nl: 'Vul deze keuze in of haal ze weg.', en: 'Fill in this option or remove it.' },
  accepted: {
    nl: 'Schrijf minstens één juist antwoord.',
    en: 'Write at least one right answer.',
  },
  unit: { nl: 'Schrijf de eenheid.', en: 'Write the unit.' },
  formula: { nl: 'Schrijf de juiste formule.', en: 'Write the right formula.' },
  similarQuestion: {
    nl: 'Schrijf de vraag van de gelijkaardige oefening.',
    en: 'Write the question of the similar exercise.',
  },
  similarWorked: {
    nl: 'Werk de gelijkaardige oefening uit.',
    en: 'Work out the similar exercise.',
  },
};

const words = {
  options: {
    nl: `Geef ${limits.optionsMin} tot ${limits.options} keuzes.`,
    en: `Give ${limits.optionsMin} to ${limits.options} options.`,
  },
  twice: { nl: 'Deze keuze staat er al.', en: 'This option is already there.' },
  correct: { nl: 'Duid aan welke keuze juist is.', en: 'Mark which option is right.' },
  oneCorrect: {
    nl: 'Er mag maar één keuze juist zijn, of laat meer keuzes toe.',
    en: 'Only one option may be right, or allow several choices.',
  },
  value: {
    nl: 'Schrijf het juiste getal. Zet geen punt tussen duizendtallen.',
    en: 'Write the right number. Put no point or comma between the thousands.',
  },
  tolerance: {
    nl: 'De marge is een getal vanaf 0; een relatieve marge is hoogstens 1.',
    en: 'The margin is a number from 0; a relative margin is at most 1.',
  },
  compare: { nl: 'Kies hoe ik vergelijk.', en: 'Choose how I compare.' },
  equation: {
    nl: 'Een vergelijking heeft een gelijkheidsteken.',
    en: 'An equation has an equals sign.',
  },
  picture: {
    nl: 'Deze foto ken ik niet. Voeg ze opnieuw toe.',
    en: 'I do not know this photo. Add it again.',
  },
  tooMany: { nl: 'Dit zijn er te veel.', en: 'These are too many.' },
} satisfies Record<string, Text>;

const tooLong = (max: number): Text => ({
  nl: `Dit is te lang. Hou het op hoogstens ${max} tekens.`,
  en: `This is too long. Keep it to ${max} characters at most.`,
});

const record = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function written(field: string, value: unknown, max: number, none: Text | undefined): Problem[] {
  if (typeof value !== 'string' || trimmed(value) === '')
    return none ? [{ field, text: none }] : [];
  return value.length > max ? [{ field, text: tooLong(max) }] : [];
}

/** A text that is shown with its formulas: each of them can be drawn. */
function shown(field: string, value: unknown, max: number, none: Text | undefined): Problem[] {
  const problems = written(field, value, max, none);
  if (problems.length > 0 || typeof value !== 'string') return problems;
  return undrawn(field, ...formulasOf(value).map(({ latex }) => latex));
}

function undrawn(field: string, ...formulas: readonly string[]): Problem[] {
  for (const latex of formulas) {
    const text = latexProblem(latex);
    if (text) return [{ field, text }];
  }
  return [];
}

/** The fields that every kind has. */
export function fieldProblems(raw: Raw): Problem[] {
  const hints = list(raw['hints']);
  const similar = raw['similar'] === undefined ? undefined : record(raw['similar']);
  return [
    ...shown('question', raw['question'], limits.question, missing['question']),
    ...shown('worked', raw['worked'], limits.worked, undefined),
    ...[0, 1, 2, 3, 4].flatMap((i) => shown(`hints.${i}`, hints[i], limits.hint, undefined)),
    ...pictureProblems(raw['picture']),
    ...(hints.length > 5 ? [{ field: 'hints', text: words.tooMany }] : []),
    ...(similar
      ? [
          ...shown(
            'similar.question',
            similar['question'],
            limits.question,
            missing['similarQuestion'],
          ),
          ...shown('similar.worked', similar['worked'], limits.worked, missing['similarWorked']),
        ]
      : []),
  ];
}

function pictureProblems(picture: unknown): Problem[] {
  if (picture === undefined) return [];
  const about = written('picture.about', record(picture)['about'], limits.about, undefined);
  if (about.length > 0 || Value.Check(PictureSchema, picture)) return about;
  return [{ field: 'picture', text: words.picture }];
}

/** The fields of one kind: what is asked and, where that is written, what is right. */
export function keyProblems(raw: Raw, kind: ItemKind): Problem[] {
  const ask = record(raw['ask']);
  if (raw['key'] === undefined) return kind === 'choice' ? optionProblems(ask) : hintProblems(ask);
  const key = record(raw['key']);
  switch (kind) {
    case 'choice':
      return [...optionProblems(ask), ...choiceProblems(ask, key)];
    case 'number':
      return [...hintProblems(ask), ...numberProblems(key)];
    case 'text':
      return [...hintProblems(ask), ...textProblems(key)];
    case 'formula':
      return [...hintProblems(ask), ...formulaProblems(key)];
    case 'drawing':
      return [];
  }
}

const hintProblems = (ask: Raw) => written('ask.hint', ask['hint'], limits.fieldHint, undefined);

function optionProblems(ask: Raw): Problem[] {
  const options = list(ask['options']).map(record);
  const problems: Problem[] = [];
  if (options.length < limits.optionsMin || options.length > limits.options) {
    problems.push({ field: 'ask.options', text: words.options });
  }
  const seen = new Set<unknown>();
  options.slice(0, limits.options).forEach((option, i) => {
    const field = `ask.options.${i}`;
    problems.push(...shown(field, option['text'], limits.option, missing['option']));
    const text = typeof option['text'] === 'string' ? trimmed(option['text']) : '';
    if (text !== '' && seen.has(text)) problems.push({ field, text: words.twice });
    seen.add(text);
  });
  return problems;
}

function choiceProblems(ask: Raw, key: Raw): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(list(ask['options']).map((option) => record(option)['id']));
  const correct = list(key['correct']);
  if (correct.length === 0 || !correct.every((id) => ids.has(id))) {
    problems.push({ field: 'key.correct', text: words.correct });
  } else if (ask['many'] !== true && correct.length > 1) {
    problems.push({ field: 'key.correct', text: words.oneCorrect });
  }
  return problems;
}

function numberProblems(key: Raw): Problem[] {
  const problems: Problem[] = [];
  if (typeof key['value'] !== 'number' || !Number.isFinite(key['value'])) {
    problems.push({ field: 'key.value', text: words.value });
  }
  const tolerance = record(key['tolerance']);
  const margin = tolerance['absolute'] ?? tolerance['relative'];
  const most = 'relative' in tolerance ? 1 : Number.MAX_VALUE;
  if (typeof margin !== 'number' || !(margin >= 0 && margin <= most)) {
    problems.push({ field: 'key.tolerance', text: words.tolerance });
  }
  if (key['unit'] !== undefined) {
    const spellings = list(record(key['unit'])['spellings']);
    problems.push(...texts('key.unit', spellings, limits.unit, limits.spellings, missing['unit']));
  }
  return problems;
}

const textProblems = (key: Raw) =>
  texts(
    'key.accepted',
    list(key['accepted']),
    limits.accepted,
    limits.acceptedCount,
    missing['accepted'],
  );

function texts(
  field: string,
  all: unknown[],
  max: number,
  count: number,
  none: Text | undefined,
): Problem[] {
  if (all.length === 0 && none) return [{ field, text: none }];
  if (all.length > count) return [{ field, text: words.tooMany }];
  return all.flatMap((one) => written(field, one, max, none)).slice(0, 1);
}

function formulaProblems(key: Raw): Problem[] {
  const problems = written('key.answer', key['answer'], limits.formula, missing['formula']);
  const compare = key['compare'];
  if (compare !== 'value' && compare !== 'equation' && compare !== 'form') {
    problems.push({ field: 'key.compare', text: words.compare });
  }
  const answer = key['answer'];
  if (compare === 'equation' && typeof answer === 'string' && !answer.includes('=')) {
    problems.push({ field: 'key.answer', text: words.equation });
  }
  if (problems.length === 0 && typeof answer === 'string')
    problems.push(...undrawn('key.answer', answer));
  return problems;
}
