import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fieldStyles } from './field.styles.ts';
import { spokenStyles } from './spoken.styles.ts';
import './kring-icon.ts';

export interface Choice {
  value: string;
  label: string;
  icon?: string;
  hint?: string;
}

/**
 * One of a few, all visible. Native radio buttons: arrow keys move and choose.
 * @event change - `value` has changed
 */
@customElement('kring-segmented')
export class KringSegmented extends LitElement {
  static override styles = [
    fieldStyles,
    spokenStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        padding: 3px;
        border: 1.5px solid var(--k-edge);
        border-radius: calc(var(--k-radius-m) + 3px);
        background: var(--k-sunken);
        width: fit-content;
        max-width: 100%;
        box-sizing: border-box;
      }
      :host([stacked]) .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: var(--k-space-2);
        width: 100%;
        padding: 0;
        border: 0;
        background: none;
      }
      label {
        position: relative;
        display: flex;
        flex: 1 1 auto;
        align-items: center;
        justify-content: center;
        gap: var(--k-space-2);
        box-sizing: border-box;
        min-height: 38px;
        padding: var(--k-space-1) var(--k-space-4);
        border-radius: var(--k-radius-m);
        cursor: pointer;
        transition: background-color var(--k-motion);
      }
      :host([stacked]) label {
        justify-content: flex-start;
        align-items: flex-start;
        padding: var(--k-space-4);
        border: 1.5px solid var(--k-edge);
        background: var(--k-surface);
      }
      :host([stacked]) .text {
        font-weight: 600;
      }
      :host([stacked]) label:has(:checked) {
        border-color: var(--k-accent);
        background: var(--k-accent-soft);
        box-shadow: inset 0 0 0 1.5px var(--k-accent);
      }
      @media (hover: hover) {
        label:hover {
          background: var(--k-accent-soft);
        }
      }
      label:has(:checked) {
        background: var(--k-raised);
        font-weight: 700;
        box-shadow: inset 0 0 0 2px var(--k-accent);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      label:has(:disabled) {
        color: var(--k-ink-soft);
        cursor: not-allowed;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
      /* As wide as it is when chosen: choosing moves nothing. */
      .text::after {
        content: attr(data-label);
        display: block;
        height: 0;
        overflow: hidden;
        font-weight: 700;
        visibility: hidden;
      }
      :host([stacked]) .text::after {
        display: none;
      }
      .hint {
        display: block;
        margin: var(--k-space-1) 0 0;
        font-weight: 400;
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property() value = '';
  @property({ type: Boolean }) disabled = false;
  /** The label is only for screen readers. */
  @property({ type: Boolean, attribute: 'quiet-label' }) quietLabel = false;
  /** Cards with a line of explanation each. */
  @property({ type: Boolean, reflect: true }) stacked = false;

  protected override render(): TemplateResult {
    return html`<fieldset ?disabled=${this.disabled}>
      <legend class=${this.quietLabel ? 'spoken' : ''}>${this.label}</legend>
      <div class="row">
        ${this.choices.map(
          (choice) =>
            html`<label>
              <input
                type="radio"
                name="choice"
                value=${choice.value}
                .checked=${live(choice.value === this.value)}
                @change=${() => this.choose(choice.value)}
              />
              ${choice.icon ? html`<kring-icon name=${choice.icon}></kring-icon>` : nothing}
              <span class="text" data-label=${choice.label}
                >${choice.label}${
                  choice.hint ? html`<span class="hint">${choice.hint}</span>` : nothing
                }</span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private choose(value: string): void {
    this.value = value;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-segmented': KringSegmented;
  }
}
