import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-circle.ts';
import type { Seat } from './kring-circle.ts';

const words = {
  ready: { nl: 'Je zit klaar.', en: 'Your seat is ready.' },
  soon: { nl: 'laat je zo binnen.', en: 'will let you in soon.' },
  nobody: { nl: 'Iemand laat je zo binnen.', en: 'Someone will let you in soon.' },
  keep: {
    nl: 'Je hoeft niets te doen. Hou deze pagina open.',
    en: 'You need not do anything. Keep this page open.',
  },
};

/**
 * Waiting to be let in: your seat at the edge of a calm circle, and for whom you wait.
 * @slot - what can be done meanwhile, such as leaving
 */
@customElement('kring-waiting')
export class KringWaiting extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      /* Asked for: a container has no width of its own, and would be nothing in a centred grid. */
      width: 100%;
      max-width: 36rem;
      box-sizing: border-box;
      container-type: inline-size;
      padding: var(--k-space-5) var(--k-space-4);
      text-align: center;
    }
    .waiting {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: var(--k-space-5);
    }
    kring-circle {
      width: 100%;
    }
    h1 {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: clamp(1.25rem, 6cqi, 1.75rem);
      font-weight: 700;
      line-height: 1.2;
      text-wrap: balance;
    }
    .soon {
      margin: var(--k-space-1) 0 0;
      font-size: var(--k-text-l);
      line-height: 1.35;
      text-wrap: balance;
    }
    .keep {
      margin: 0;
      color: var(--k-ink-soft);
    }
    /* Inside the circle where the words fit, in the person's own letters; below it elsewhere. */
    @container (min-width: 25rem) {
      kring-circle,
      .words {
        grid-area: 1 / 1;
      }
      .words {
        position: relative;
        align-self: center;
        max-width: 12rem;
      }
    }
  `;

  /** Who lets people in. */
  @property() lead = '';
  /** Yours and, where the form shows them, the others'. */
  @property({ attribute: false }) seats: readonly Seat[] = [];

  protected override render(): TemplateResult {
    const soon = this.lead ? `${this.lead} ${t(words.soon)}` : t(words.nobody);
    return html`<div class="waiting">
      <kring-circle .seats=${this.seats} size="400"></kring-circle>
      <div class="words" role="status">
        <h1>${t(words.ready)}</h1>
        <p class="soon">${soon}</p>
      </div>
      <p class="keep">${t(words.keep)}</p>
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-waiting': KringWaiting;
  }
}
