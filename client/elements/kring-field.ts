import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Localized, formatNumber, t } from '../i18n/index.ts';
import { fieldStyles } from './field.styles.ts';
import './kring-icon.ts';
import { isComposing } from './composing.ts';

const words = {
  left: { nl: 'tekens over', en: 'characters left' },
  one: { nl: 'teken over', en: 'character left' },
};
const nearLimit = 0.8;

/**
 * One line or a few lines of text with a label, a hint, a sentence when something is wrong, and a counter
 * that appears near the limit.
 * @summary Read `value`; the native `input` event comes through.
 * @event input - the native one, after `value` was set
 * @event change - when the person is done with it
 * @csspart control - the native input or textarea
 */
@customElement('kring-field')
export class KringField extends Localized(LitElement) {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    fieldStyles,
    css`
      input,
      textarea {
        box-sizing: border-box;
        width: 100%;
        min-height: 48px;
        padding: var(--k-space-2) var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
        letter-spacing: inherit;
      }
      textarea {
        resize: vertical;
        field-sizing: content;
        min-height: calc(var(--rows, 3) * 1.5em + 18px);
      }
      :is(input, textarea)::placeholder {
        color: var(--k-ink-soft);
        opacity: 1;
      }
      :is(input, textarea):focus-visible {
        border-color: var(--k-accent);
        outline: 3px solid var(--k-focus);
        outline-offset: 1px;
      }
      :is(input, textarea)[aria-invalid='true'] {
        border: 2.5px solid var(--k-ink);
      }
      .counter {
        margin: var(--k-space-1) 0 0;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      :host([code]) input {
        min-height: 60px;
        font-size: var(--k-text-xl);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        letter-spacing: 0.14em;
        text-align: center;
        text-transform: uppercase;
      }
      :host([code]) input::placeholder {
        font-weight: 400;
      }
    `,
  ];

  @property() label = '';
  @property() hint = '';
  /** A sentence that says what is wrong and what to do. */
  @property() error = '';
  @property() value = '';
  @property() placeholder = '';
  @property({ type: Number }) maxlength = 0;
  /** More than one line when above 1. */
  @property({ type: Number }) rows = 1;
  @property() autocomplete: AutoFill = 'off';
  @property() inputmode: '' | 'text' | 'numeric' | 'decimal' | 'email' = '';
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) required = false;
  /** Large, centred, in capitals: for a join code. */
  @property({ type: Boolean, reflect: true }) code = false;

  @query('input, textarea') private control!: HTMLInputElement | HTMLTextAreaElement | null;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  select(): void {
    this.control?.select();
  }

  protected override render(): TemplateResult {
    return html`<label class="name" for="control">${this.label}</label>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      ${this.rows > 1 ? this.lines() : this.line()} ${this.counter()}
      <div role="alert">
        ${
          this.error
            ? html`<p class="error" id="error">
                <kring-icon name="info"></kring-icon><span>${this.error}</span>
              </p>`
            : nothing
        }
      </div>`;
  }

  private line(): TemplateResult {
    return html`<input
      dir="auto"
      id="control"
      part="control"
      type="text"
      .value=${live(this.value)}
      placeholder=${this.placeholder || nothing}
      maxlength=${this.maxlength || nothing}
      autocomplete=${this.autocomplete}
      autocapitalize=${this.code ? 'characters' : nothing}
      spellcheck=${this.code ? 'false' : nothing}
      inputmode=${this.inputmode || nothing}
      aria-describedby=${this.described()}
      aria-invalid=${this.error ? 'true' : nothing}
      ?disabled=${this.disabled}
      ?required=${this.required}
      @input=${this.onInput}
      @change=${this.onChange}
      @keydown=${this.onKey}
    />`;
  }

  private lines(): TemplateResult {
    return html`<textarea
      dir="auto"
      id="control"
      part="control"
      .style=${`--rows:${String(this.rows)}`}
      .value=${live(this.value)}
      placeholder=${this.placeholder || nothing}
      maxlength=${this.maxlength || nothing}
      aria-describedby=${this.described()}
      aria-invalid=${this.error ? 'true' : nothing}
      ?disabled=${this.disabled}
      ?required=${this.required}
      @input=${this.onInput}
      @change=${this.onChange}
    ></textarea>`;
  }

  private counter(): TemplateResult | typeof nothing {
    if (!this.maxlength || this.value.length < this.maxlength * nearLimit) return nothing;
    const left = this.maxlength - this.value.length;
    const said = t(left === 1 ? words.one : words.left);
    return html`<p class="counter" role="status">${formatNumber(left)} ${said}</p>`;
  }

  private described(): string | typeof nothing {
    return [this.hint && 'hint', this.error && 'error'].filter(Boolean).join(' ') || nothing;
  }

  private onInput(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }

  private onChange(): void {
    // The native change event ends at the shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !isComposing(event)) this.closest('form')?.requestSubmit();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-field': KringField;
  }
}
