import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import { markNames, seatColour, seatIndex, seatMark } from './seat-marks.ts';

/**
 * A person's colour and shape, the size of the text around it.
 * @summary Decoration beside a name; with `named` it says its shape.
 */
@customElement('kring-seat-mark')
export class KringSeatMark extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 1.5em;
      height: 1.5em;
      vertical-align: -0.4em;
    }
    svg {
      width: 100%;
      height: 100%;
      overflow: visible;
      forced-color-adjust: none;
    }
  `;

  /** 0..7 */
  @property({ type: Number }) mark = 0;
  @property({ type: Boolean }) named = false;
  /** An empty seat: drawn as a line. */
  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    const name = markNames[seatIndex(this.mark)];
    const colour = seatColour(this.mark);
    return html`<svg
      viewBox="0 0 24 24"
      role=${this.named ? 'img' : nothing}
      aria-label=${this.named && name ? t(name) : nothing}
      aria-hidden=${this.named ? nothing : 'true'}
    >
      <circle
        cx="12"
        cy="12"
        r="11"
        fill=${this.open ? 'var(--k-surface)' : colour}
        stroke=${colour}
        stroke-width="2"
      />
      <g color=${this.open ? colour : 'var(--k-seat-ink)'}>${seatMark(this.mark, 12, 12, 17)}</g>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-seat-mark': KringSeatMark;
  }
}
