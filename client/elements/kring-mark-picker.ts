import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Localized, t } from '../i18n/index.ts';
import { fieldStyles } from './field.styles.ts';
import './kring-seat-mark.ts';
import { markNames } from './seat-marks.ts';

const words = { label: { nl: 'Jouw teken', en: 'Your mark' } };

/**
 * The choice of a seat mark: eight shapes, each in its colour.
 * @event change - `value` has changed
 */
@customElement('kring-mark-picker')
export class KringMarkPicker extends Localized(LitElement) {
  static override styles = [
    fieldStyles,
    css`
      .marks {
        display: grid;
        grid-template-columns: repeat(8, minmax(0, 52px));
        gap: var(--k-space-1) 0;
        margin-inline: -4px;
      }
      label {
        position: relative;
        display: grid;
        place-content: center;
        height: 52px;
        font-size: 1.375rem;
        cursor: pointer;
      }
      kring-seat-mark {
        transition: transform var(--k-motion) var(--k-ease);
      }
      label::before {
        content: '';
        position: absolute;
        inset: 50% auto auto 50%;
        width: 46px;
        height: 46px;
        box-sizing: border-box;
        translate: -50% -50%;
        border: 3px solid transparent;
        border-radius: 50%;
      }
      @media (hover: hover) {
        label:hover::before {
          border-color: var(--k-line);
        }
      }
      label:has(:checked)::before {
        border-color: var(--k-ink);
      }
      label:has(:focus-visible)::before {
        outline: 3px solid var(--k-focus);
        outline-offset: 1px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
      @media (max-width: 22rem) {
        .marks {
          grid-template-columns: repeat(4, minmax(0, 56px));
        }
      }
      @media (forced-colors: active) {
        label:has(:checked)::before {
          border-color: Highlight;
        }
      }
    `,
  ];

  /** 0..7 */
  @property({ type: Number }) value = 0;

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>${t(words.label)}</legend>
      <div class="marks">
        ${markNames.map(
          (name, mark) =>
            html`<label title=${t(name)}>
              <input
                type="radio"
                name="mark"
                value=${mark}
                aria-label=${t(name)}
                .checked=${live(mark === this.value)}
                @change=${() => this.choose(mark)}
              />
              <kring-seat-mark mark=${mark} ?open=${mark !== this.value}></kring-seat-mark>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private choose(mark: number): void {
    this.value = mark;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-mark-picker': KringMarkPicker;
  }
}
