import type { FormulaItem, Item, ItemKind, Keyed } from '../../../shared/tools/exercises/item.ts';
import type { Picture } from '../../../shared/tools/exercises/picture.ts';

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
  readonly picture: Omit<Picture, 'about'> | undefined;
  /** What is on the picture. */
  readonly about: string;
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
  readonly compare: Keyed<FormulaItem>['key']['compare'];
  readonly positive: boolean;
  readonly worked: string;
  readonly hints: readonly string[];
  readonly similarQuestion: string;
  readonly similarWorked: string;
}

export function emptyDraft(id: string): ItemDraft {
  return {
    id,
    kind: 'text',
    question: '',
    picture: undefined,
    about: '',
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
    ...pictured(item.picture),
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
        correct: item.key?.correct.includes(option.id) ?? false,
      }));
      return { ...draft, options, many: item.ask.many };
    }
    case 'number': {
      if (!item.key) return { ...draft, fieldHint: item.ask.hint ?? '' };
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
        accepted: item.key?.accepted.join('\n') ?? '',
        caseSensitive: item.key?.caseSensitive ?? false,
        ignoreAccents: item.key?.ignoreAccents ?? false,
      };
    case 'formula':
      return {
        ...draft,
        fieldHint: item.ask.hint ?? '',
        formula: item.key?.answer ?? '',
        compare: item.key?.compare ?? 'value',
        positive: item.key?.domain === 'positive',
      };
    case 'drawing':
      return draft;
  }
}

function pictured(picture: Picture | undefined): Pick<ItemDraft, 'picture' | 'about'> {
  if (!picture) return { picture: undefined, about: '' };
  const { about = '', ...rest } = picture;
  return { picture: rest, about };
}
