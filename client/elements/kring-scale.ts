import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fieldStyles } from './field.styles.ts';

/**
 * A few steps from little to much, each a number with words: 1 to 5 for how somebody is, 0 to 4 for how sure.
 * Nothing is chosen beforehand.
 * @event change - `value` has changed
 */
@customElement('kring-scale')
export class KringScale extends LitElement {
  static override styles = [
    fieldStyles,
    css`
      .steps {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: var(--k-space-2);
        max-width: 32rem;
      }
      label {
        position: relative;
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: var(--k-space-1);
        font-size: var(--k-text-s);
        line-height: 1.25;
        text-align: center;
        hyphens: auto;
        cursor: pointer;
      }
      .number {
        display: grid;
        place-content: center;
        width: 48px;
        height: 48px;
        box-sizing: border-box;
        border: 2px solid var(--k-edge);
        border-radius: 50%;
        background: var(--k-surface);
        font-size: var(--k-text-l);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        transition: background-color var(--k-motion);
      }
      @media (hover: hover) {
        label:hover .number {
          border-color: var(--k-accent);
          background: var(--k-accent-soft);
        }
      }
      label:has(:checked) .number {
        border-color: var(--k-accent);
        background: var(--k-accent);
        color: var(--k-accent-ink);
      }
      label:has(:checked) {
        font-weight: 700;
      }
      label:has(:focus-visible) .number {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
      @media (max-width: 26rem) {
        .steps {
          gap: 2px;
        }
        .number {
          width: 44px;
          height: 44px;
        }
        .middle {
          display: none;
        }
      }
      @media (forced-colors: active) {
        label:has(:checked) .number {
          border: 5px solid Highlight;
        }
      }
    `,
  ];

  @property() label = '';
  @property() hint = '';
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 5;
  /** A word for each step, from `min` on; fewer words leave steps bare. */
  @property({ attribute: false }) words: readonly string[] = [];
  @property({ type: Number }) value: number | undefined;
  @property({ type: Boolean }) disabled = false;

  protected override render(): TemplateResult {
    const steps = Array.from({ length: this.max - this.min + 1 }, (_, at) => this.min + at);
    return html`<fieldset
      ?disabled=${this.disabled}
      aria-describedby=${this.hint ? 'hint' : nothing}
    >
      <legend>${this.label}</legend>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      <div class="steps">${steps.map((step) => this.step(step))}</div>
    </fieldset>`;
  }

  private step(step: number): TemplateResult {
    const word = this.words[step - this.min] ?? '';
    const end = step === this.min || step === this.max;
    return html`<label>
      <input
        type="radio"
        name="step"
        value=${step}
        aria-label=${word ? `${String(step)}, ${word}` : nothing}
        .checked=${live(step === this.value)}
        @change=${() => this.choose(step)}
      />
      <span dir="auto" class="number">${step}</span>
      <span class=${end ? '' : 'middle'}>${word}</span>
    </label>`;
  }

  private choose(step: number): void {
    this.value = step;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-scale': KringScale;
  }
}
