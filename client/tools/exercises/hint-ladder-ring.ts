import { LitElement, css, html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, formatDuration } from '../../i18n/index.ts';

const radius = 54;
const round = 2 * Math.PI * radius;

/**
 * The wait ring: an arc that empties while the tutor keeps silent, with the sentence of level 0 inside.
 * @slot - the sentence
 */
@customElement('kring-wait-ring')
export class KringWaitRing extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      justify-items: center;
    }
    .ring {
      position: relative;
      display: grid;
      place-items: center;
      width: min(100%, 13rem);
      aspect-ratio: 1;
    }
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    circle {
      fill: none;
      stroke-width: 7;
    }
    .edge {
      stroke: var(--k-time-soft);
    }
    .arc {
      stroke: var(--k-time-arc);
      stroke-linecap: round;
    }
    .inside {
      display: grid;
      justify-items: center;
      gap: var(--k-space-1);
      max-width: 68%;
      text-align: center;
    }
    ::slotted(*) {
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      font-weight: 600;
      line-height: 1.2;
    }
    .left {
      color: var(--k-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    @media (forced-colors: active) {
      .arc {
        stroke: Highlight;
      }
    }
  `;

  /** Milliseconds left, and of how many. */
  @property({ type: Number }) left = 0;
  @property({ type: Number }) total = 0;
  @property() label = '';

  protected override render(): TemplateResult {
    const part = this.total > 0 ? Math.min(1, Math.max(0, this.left / this.total)) : 0;
    return html`<div class="ring" role="timer" aria-label=${this.label}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle class="edge" cx="60" cy="60" r=${radius} />
        ${svg`<circle class="arc" cx="60" cy="60" r=${radius} transform="rotate(-90 60 60)"
          stroke-dasharray="${(part * round).toFixed(1)} ${round.toFixed(1)}" />`}
      </svg>
      <div class="inside">
        <slot></slot>
        <span class="left">${formatDuration(this.left / 1000)}</span>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-wait-ring': KringWaitRing;
  }
}
