import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../../i18n/index.ts';
import { textField, type Editing } from './editor-fields.ts';
import { kindFields } from './editor-kinds.ts';
import { ladder, words } from './item-editor-words.ts';

/** What may come later, folded; `unfolded` and `onFold` are the fold. */
export function laterFields(
  editing: Editing,
  unfolded: boolean,
  onFold: (event: Event) => void,
): TemplateResult {
  const { draft } = editing;
  return html`<details class="later" .open=${live(unfolded)} @toggle=${onFold}>
    <summary>${t(words.later)}</summary>
    <div class="write">
      <p class="quiet">${t(words.laterHint)}</p>
      ${draft.kind === 'choice' ? nothing : kindFields(editing)}
      ${textField(editing, {
        field: 'worked',
        label: t(words.worked),
        hint: t(words.workedHint),
        rows: 4,
        formulas: true,
        value: draft.worked,
        set: (worked) => editing.change({ worked }),
      })}
      ${hintFields(editing)} ${similarFields(editing)}
    </div>
  </details>`;
}

function hintFields(editing: Editing): TemplateResult {
  const { hints } = editing.draft;
  return html`<fieldset>
    <legend>${t(words.hints)}</legend>
    ${ladder.map((label, i) =>
      textField(editing, {
        field: `hints.${i}`,
        label: t(label),
        rows: 2,
        formulas: true,
        value: hints[i] ?? '',
        set: (text) => editing.change({ hints: hints.map((hint, j) => (i === j ? text : hint)) }),
      }),
    )}
  </fieldset>`;
}

function similarFields(editing: Editing): TemplateResult {
  return html`<fieldset>
    <legend>${t(words.similar)}</legend>
    ${textField(editing, {
      field: 'similar.question',
      label: t(words.similarQuestion),
      rows: 2,
      formulas: true,
      value: editing.draft.similarQuestion,
      set: (similarQuestion) => editing.change({ similarQuestion }),
    })}
    ${textField(editing, {
      field: 'similar.worked',
      label: t(words.similarWorked),
      rows: 2,
      formulas: true,
      value: editing.draft.similarWorked,
      set: (similarWorked) => editing.change({ similarWorked }),
    })}
  </fieldset>`;
}
