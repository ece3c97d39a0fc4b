import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../../shared/tools/exercises/check-item.ts';
import { t } from '../../i18n/index.ts';
import type { ItemDraft } from './item-draft.ts';
import './kring-formula-insert.ts';

/** What the parts of the editor work with. */
export interface Editing {
  readonly draft: ItemDraft;
  readonly language: string;
  problem(field: string): Problem | undefined;
  change(patch: Partial<ItemDraft>): void;
}

const domId = (field: string) => `f-${field.replace(/\./g, '-')}`;

/** The sentence under a field that says what is wrong; nothing while all is well. */
export function problemLine(editing: Editing, field: string): TemplateResult | typeof nothing {
  const problem = editing.problem(field);
  if (!problem) return nothing;
  return html`<p class="problem" id=${`${domId(field)}-problem`}>
    <kring-icon name="triangle-alert"></kring-icon>${t(problem.text)}
  </p>`;
}

interface TextField {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly rows?: number;
  /** A formula between dollar signs is drawn in it: it has the keys for one. */
  readonly formulas?: true;
  readonly set: (value: string) => void;
}

/** A labelled native field of one or more lines, with its hint and problem. */
export function textField(editing: Editing, spec: TextField): TemplateResult {
  const { field, label, value, hint, rows, formulas, set } = spec;
  const id = domId(field);
  const wrong = editing.problem(field) !== undefined;
  const described =
    [hint ? `${id}-hint` : '', wrong ? `${id}-problem` : ''].filter(Boolean).join(' ') || nothing;
  const onInput = (event: Event) => set((event.target as HTMLInputElement).value);
  const invalid = wrong ? 'true' : nothing;
  const control = rows
    ? html`<textarea
        dir="auto"
        id=${id}
        class="box"
        rows=${rows}
        lang=${editing.language}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${live(value)}
        @input=${onInput}
      ></textarea>`
    : html`<input
        dir="auto"
        id=${id}
        class="box"
        lang=${editing.language}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${live(value)}
        @input=${onInput}
      />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="quiet" id=${`${id}-hint`}>${hint}</p>` : nothing} ${control}
    ${
      formulas
        ? html`<kring-formula-insert
            .for=${label}
            @kring-insert=${(event: CustomEvent<string>) => set(insertedAtCaret(event))}
          ></kring-formula-insert>`
        : nothing
    }
    ${problemLine(editing, field)}
  </div>`;
}

/** Puts a text where the caret of the field was, and the caret after it. @returns all that stands in the field then */
function insertedAtCaret({ currentTarget, detail }: CustomEvent<string>): string {
  const beside = (currentTarget as HTMLElement).parentElement;
  const control = beside?.querySelector<HTMLTextAreaElement | HTMLInputElement>('.box');
  if (!control) return detail;
  const { value, selectionStart, selectionEnd } = control;
  control.setRangeText(detail, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  control.focus();
  return control.value;
}

/** A native checkbox with its words. */
export function tick(
  label: string,
  checked: boolean,
  set: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}

/** A native select. */
export function pick<V extends string>(
  label: string,
  value: V,
  choices: readonly (readonly [V, string])[],
  set: (value: V) => void,
): TemplateResult {
  return html`<label class="field"
    >${label}
    <select
      class="box"
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value as V)}
    >
      ${choices.map(
        ([id, words]) =>
          html`<option value=${id} .selected=${live(id === value)}>${words}</option>`,
      )}
    </select></label
  >`;
}
