import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-qr.ts';
import { Localized, t } from '../../i18n/index.ts';

const words = {
  title: { nl: 'Lees later verder', en: 'Read on later' },
  about: {
    nl: '30 dagen lang: wat jullie vroegen, de antwoorden en waar hulp is. Zonder namen.',
    en: 'For 30 days: what you asked, the answers and where help is. Without names.',
  },
  soon: { nl: 'Ze komt er als de les voorbij is.', en: 'It comes once the lesson is over.' },
  open: { nl: 'Open de klaspagina', en: 'Open the class page' },
  qr: { nl: 'QR-code van de klaspagina', en: 'QR code of the class page' },
};

/** Where one of many reads on after the lesson; the code is for somebody beside, or for one's own phone at home. */
@customElement('kring-class-later')
export class KringClassLater extends Localized(LitElement) {
  static override styles = css`
    section {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--k-space-3) var(--k-space-4);
      align-items: center;
      max-width: 40rem;
      margin-inline: auto;
      padding: var(--k-space-4);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
      text-align: start;
    }
    div {
      display: grid;
      gap: var(--k-space-2);
      justify-items: start;
    }
    kring-qr {
      width: 6.5rem;
    }
    h2,
    p {
      margin: 0;
    }
    h2 {
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      line-height: 1.2;
    }
    .address {
      color: var(--k-accent);
      font-size: var(--k-text-s);
      overflow-wrap: anywhere;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @property() address = '';
  /** The lesson is over, and the page is there. */
  @property({ type: Boolean }) there = false;

  protected override render(): TemplateResult {
    const link = `${location.origin}/afterwards/${this.address}`;
    return html`<section aria-labelledby="title">
      <kring-qr text=${link} label=${t(words.qr)}></kring-qr>
      <div>
        <h2 id="title">${t(words.title)}</h2>
        <p>${t(words.about)}</p>
        ${
          this.there
            ? html`<kring-button variant="primary" href=${link}>${t(words.open)}</kring-button>`
            : html`<a class="address" href=${link} target="_blank" rel="noopener">${link}</a>
                <p class="soft">${t(words.soon)}</p>`
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-later': KringClassLater;
  }
}
