import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { limits } from '../../../shared/tools/exercises/item-limits.ts';
import { t } from '../../i18n/index.ts';
import { pick, problemLine, textField, tick, type Editing } from './editor-fields.ts';
import type { DraftOption } from './item-draft.ts';

const words = {
  options: { nl: 'Keuzes', en: 'Options' },
  optionsHint: {
    nl: 'Duid aan wat juist is. Een formule mag ook.',
    en: 'Mark what is right. A formula is fine too.',
  },
  option: { nl: 'Keuze', en: 'Option' },
  right: { nl: 'Juist', en: 'Right' },
  remove: { nl: 'Haal keuze weg', en: 'Remove option' },
  add: { nl: 'Nog een keuze', en: 'Another option' },
  many: { nl: 'Er mogen meer keuzes juist zijn', en: 'More than one option may be right' },
  value: { nl: 'Juist getal', en: 'Right number' },
  valueHint: { nl: 'Bijvoorbeeld 2,5 of 3/4.', en: 'For example 2.5 or 3/4.' },
  margin: { nl: 'Marge', en: 'Margin' },
  marginHint: { nl: '0 is: precies dit getal.', en: '0 means: exactly this number.' },
  marginKind: { nl: 'Soort marge', en: 'Kind of margin' },
  absolute: { nl: 'in getal (± 0,1)', en: 'as a number (± 0.1)' },
  relative: { nl: 'in procent (± 1 %)', en: 'in percent (± 1%)' },
  units: { nl: 'Eenheid, als die nodig is', en: 'Unit, if one is needed' },
  unitsHint: {
    nl: 'Bijvoorbeeld cm. Andere schrijfwijzen ken ik; eigen woorden zet je erbij, met ; ertussen.',
    en: 'For example cm. I know other spellings; add words of your own, with ; between.',
  },
  fixedUnit: {
    nl: 'Alleen in deze eenheid (anders mag het ook omgerekend)',
    en: 'In this unit only (otherwise converted is fine too)',
  },
  accepted: { nl: 'Juiste antwoorden', en: 'Right answers' },
  acceptedHint: { nl: 'Eén per regel.', en: 'One on each line.' },
  caseSensitive: { nl: 'Hoofdletters tellen mee', en: 'Capital letters count' },
  ignoreAccents: { nl: 'Accenten tellen niet mee', en: 'Accents do not count' },
  formula: { nl: 'Juiste formule', en: 'Right formula' },
  compare: { nl: 'Hoe vergelijk ik?', en: 'How do I compare?' },
  byValue: { nl: 'zelfde waarde', en: 'same value' },
  byEquation: { nl: 'zelfde oplossingen (vergelijking)', en: 'same solutions (equation)' },
  byForm: { nl: 'zelfde waarde en zelfde vorm', en: 'same value and same form' },
  positive: {
    nl: 'De letters staan voor positieve getallen',
    en: 'The letters stand for positive numbers',
  },
  drawing: {
    nl: 'Een tekening kijk je zelf na: er is geen sleutel nodig.',
    en: 'You look at a drawing yourself: no key is needed.',
  },
  fieldHint: { nl: 'Uitleg onder het antwoordvak', en: 'A note under the answer box' },
  fieldHintMore: {
    nl: 'Mag leeg blijven. De tutee ziet dit.',
    en: 'May stay empty. The tutee sees this.',
  },
};

/** The part of the editor that belongs to the kind of item. */
export function kindFields(editing: Editing): TemplateResult {
  switch (editing.draft.kind) {
    case 'choice':
      return choiceFields(editing);
    case 'number':
      return numberFields(editing);
    case 'text':
      return textFields(editing);
    case 'formula':
      return formulaFields(editing);
    case 'drawing':
      return html`<p class="quiet">${t(words.drawing)}</p>`;
  }
}

function choiceFields(editing: Editing): TemplateResult {
  const { options, many } = editing.draft;
  const set = (next: readonly DraftOption[]) => editing.change({ options: next });
  return html`<fieldset>
    <legend>${t(words.options)}</legend>
    <p class="quiet">${t(words.optionsHint)}</p>
    ${options.map((option, i) => optionRow(editing, option, i, set))}
    ${problemLine(editing, 'ask.options')} ${problemLine(editing, 'key.correct')}
    <kring-button
      icon="plus"
      ?disabled=${options.length >= limits.options}
      @click=${() => set([...options, { id: freshId(options), text: '', correct: false }])}
      >${t(words.add)}</kring-button
    >
    ${tick(t(words.many), many, (checked) => editing.change({ many: checked }))}
  </fieldset>`;
}

function optionRow(
  editing: Editing,
  option: DraftOption,
  i: number,
  set: (next: readonly DraftOption[]) => void,
): TemplateResult {
  const { options, many } = editing.draft;
  const field = `ask.options.${i}`;
  const name = `${t(words.option)} ${i + 1}`;
  const onCorrect = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    set(
      options.map((o) => {
        if (o.id === option.id) return { ...o, correct: checked };
        return many ? o : { ...o, correct: false };
      }),
    );
  };
  return html`<div class="option">
    <label class="tick"
      ><input
        dir="auto"
        type=${many ? 'checkbox' : 'radio'}
        name="correct"
        aria-label=${`${name}: ${t(words.right)}`}
        .checked=${live(option.correct)}
        @change=${onCorrect}
      /><span aria-hidden="true">${t(words.right)}</span></label
    >
    ${textField(editing, {
      field,
      label: name,
      formulas: true,
      value: option.text,
      set: (text) => set(options.map((o) => (o.id === option.id ? { ...o, text } : o))),
    })}
    <kring-button
      variant="plain"
      icon="trash-2"
      icon-only
      label=${`${t(words.remove)} ${i + 1}`}
      ?disabled=${options.length <= limits.optionsMin}
      @click=${() => set(options.filter((o) => o.id !== option.id))}
      >${t(words.remove)} ${i + 1}</kring-button
    >
  </div>`;
}

/** The first letter that is free; ids are only unique within their item. */
function freshId(options: readonly DraftOption[]): string {
  const used = new Set(options.map((o) => o.id));
  return [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !used.has(letter)) ?? 'z';
}

function hintField(editing: Editing): TemplateResult {
  return textField(editing, {
    field: 'ask.hint',
    label: t(words.fieldHint),
    hint: t(words.fieldHintMore),
    value: editing.draft.fieldHint,
    set: (fieldHint) => editing.change({ fieldHint }),
  });
}

function numberFields(editing: Editing): TemplateResult {
  const { value, margin, marginKind, units, fixedUnit } = editing.draft;
  return html`<div class="row">
      ${textField(editing, {
        field: 'key.value',
        label: t(words.value),
        hint: t(words.valueHint),
        value,
        set: (next) => editing.change({ value: next }),
      })}
      ${textField(editing, {
        field: 'key.tolerance',
        label: t(words.margin),
        hint: t(words.marginHint),
        value: margin,
        set: (next) => editing.change({ margin: next }),
      })}
    </div>
    ${pick(
      t(words.marginKind),
      marginKind,
      [
        ['absolute', t(words.absolute)],
        ['relative', t(words.relative)],
      ],
      (next) => editing.change({ marginKind: next }),
    )}
    ${textField(editing, {
      field: 'key.unit',
      label: t(words.units),
      hint: t(words.unitsHint),
      value: units,
      set: (next) => editing.change({ units: next }),
    })}
    ${
      units.trim() === ''
        ? nothing
        : tick(t(words.fixedUnit), fixedUnit, (on) => editing.change({ fixedUnit: on }))
    }
    ${hintField(editing)}`;
}

function textFields(editing: Editing): TemplateResult {
  const { accepted, caseSensitive, ignoreAccents } = editing.draft;
  return html`${textField(editing, {
    field: 'key.accepted',
    label: t(words.accepted),
    hint: t(words.acceptedHint),
    rows: 3,
    value: accepted,
    set: (next) => editing.change({ accepted: next }),
  })}
  ${tick(t(words.caseSensitive), caseSensitive, (on) => editing.change({ caseSensitive: on }))}
  ${tick(t(words.ignoreAccents), ignoreAccents, (on) => editing.change({ ignoreAccents: on }))}
  ${hintField(editing)}`;
}

function formulaFields(editing: Editing): TemplateResult {
  const { formula, compare, positive } = editing.draft;
  return html`<div class="field">
      <span class="name" aria-hidden="true">${t(words.formula)}</span>
      <kring-formula-field
        id="f-key-answer"
        label=${t(words.formula)}
        .value=${formula}
        ?invalid=${editing.problem('key.answer') !== undefined}
        @kring-formula=${(event: CustomEvent<{ latex: string }>) =>
          editing.change({ formula: event.detail.latex })}
      ></kring-formula-field>
      ${problemLine(editing, 'key.answer')}
    </div>
    ${pick(
      t(words.compare),
      compare,
      [
        ['value', t(words.byValue)],
        ['equation', t(words.byEquation)],
        ['form', t(words.byForm)],
      ],
      (next) => editing.change({ compare: next }),
    )}
    ${tick(t(words.positive), positive, (on) => editing.change({ positive: on }))}
    ${hintField(editing)}`;
}
