import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { focusByArrows } from '../../elements/arrow-keys.ts';
import { Localized, t } from '../../i18n/index.ts';
import { titleOf, type NumberedSlide } from './in-order.ts';
import './kring-slide.ts';
import type { PictureAddress } from './kring-slide.ts';

const words = {
  all: { nl: 'Alle dia’s', en: 'All slides' },
  slide: { nl: 'Dia', en: 'Slide' },
};

/**
 * All slides in a row, small; the one that counts is marked and in sight.
 * @event kring-choose - `detail` is the id of the slide that was pressed
 */
@customElement('kring-slides-strip')
export class KringSlidesStrip extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    .row {
      position: relative;
      display: flex;
      gap: var(--k-space-2);
      padding: 5px;
      margin: -5px;
      overflow-x: auto;
      scrollbar-width: thin;
    }
    .one {
      position: relative;
      flex: none;
      width: 8.5rem;
      border: 1.5px solid var(--k-line);
      border-radius: var(--k-radius-s);
    }
    kring-slide {
      border-radius: var(--k-radius-s);
    }
    /* Over the picture, whose words are no name of the button. */
    button {
      position: absolute;
      inset: 0;
      padding: 0;
      border: 0;
      border-radius: var(--k-radius-s);
      background: none;
      cursor: pointer;
    }
    button[aria-current='true'] {
      box-shadow: 0 0 0 3px var(--k-accent);
    }
    button:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    .number {
      position: absolute;
      inset-block-end: 3px;
      inset-inline-start: 3px;
      min-width: 1.4em;
      padding-inline: 0.35em;
      border-radius: var(--k-radius-s);
      background: var(--k-ink);
      color: var(--k-paper);
      font-size: 0.75rem;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      line-height: 1.5;
      text-align: center;
    }
  `;

  @property({ attribute: false }) slides: readonly NumberedSlide[] = [];
  @property() at = '';
  @property({ attribute: false }) addressOf: PictureAddress | undefined;

  protected override render(): TemplateResult {
    const at = this.slides.some(({ id }) => id === this.at) ? this.at : this.slides[0]?.id;
    return html`<div
      class="row"
      role="group"
      aria-label=${t(words.all)}
      @keydown=${(event: KeyboardEvent) =>
        focusByArrows(event, [...this.renderRoot.querySelectorAll('button')])}
    >
      ${repeat(
        this.slides,
        ({ id }) => id,
        (slide) =>
          html`<div class="one">
            <kring-slide
              inert
              aria-hidden="true"
              .slide=${slide}
              .addressOf=${this.addressOf}
            ></kring-slide>
            <button
              type="button"
              tabindex=${slide.id === at ? '0' : '-1'}
              aria-current=${slide.id === this.at ? 'true' : 'false'}
              aria-label="${t(words.slide)} ${slide.order + 1}: ${titleOf(t(slide.text))}"
              @click=${() => this.choose(slide.id)}
            >
              <span class="number">${slide.order + 1}</span>
            </button>
          </div>`,
      )}
    </div>`;
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('kring-choose', { detail: id }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('at')) return;
    const row = this.renderRoot.querySelector<HTMLElement>('.row');
    const button = row?.querySelector<HTMLElement>('[aria-current=true]');
    // Only the row moves, never the page.
    const one = button?.parentElement;
    if (row && one) row.scrollLeft = one.offsetLeft - (row.clientWidth - one.clientWidth) / 2;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-strip': KringSlidesStrip;
  }
}
