import { LitElement, css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const dots = 7;

/**
 * Seven equal seats in a circle, one of them yours: the mark of Kring, and - with `waiting` - the loading
 * mark, where the light passes from seat to seat.
 * @summary Decoration unless it has a `label`; a loading mark's label says for what we wait.
 */
@customElement('kring-logo')
export class KringLogo extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
    }
    .dot {
      fill: currentColor;
    }
    .yours {
      fill: var(--k-accent);
    }
    .waiting .dot {
      fill: var(--k-accent);
      animation: pass 1400ms ease-in-out infinite;
      animation-delay: calc(var(--at) * 200ms - 1400ms);
    }
    @keyframes pass {
      0%,
      60%,
      100% {
        opacity: 0.22;
      }
      20% {
        opacity: 1;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .waiting .dot {
        animation: none;
        opacity: calc(0.3 + var(--at) * 0.1);
      }
    }
  `;

  /** In CSS pixels. */
  @property({ type: Number }) size = 32;
  @property({ type: Boolean }) waiting = false;
  @property() label = '';

  protected override render(): TemplateResult {
    return html`<svg
      class=${this.waiting ? 'waiting' : ''}
      width=${this.size}
      height=${this.size}
      viewBox="0 0 32 32"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${Array.from({ length: dots }, (_, at) => {
        const angle = Math.PI / 2 + (at / dots) * 2 * Math.PI;
        return svg`<circle
          class="dot ${at === 0 ? 'yours' : ''}"
          .style=${`--at:${String(at)}`}
          cx=${(16 + 11.4 * Math.cos(angle)).toFixed(2)}
          cy=${(16 + 11.4 * Math.sin(angle)).toFixed(2)}
          r=${at === 0 ? 4.2 : 3.3}
        />`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-logo': KringLogo;
  }
}
