import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Receipt } from '../../../shared/wire/view.ts';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import { Localized, t } from '../../i18n/index.ts';
import { endedStyles } from './ended.styles.ts';

const words = {
  receipt: { nl: 'Bewijs van vernietiging', en: 'Receipt of destruction' },
  destroyed: { nl: 'Vernietigd op', en: 'Destroyed on' },
  closing: { nl: 'Bewijs van sluiting', en: 'Receipt of closing' },
  closed: { nl: 'Gesloten op', en: 'Closed on' },
  // True whether it was destroyed at once, or stays sealed because somebody reported something.
  nobody: { nl: 'Hier kan niemand nog bij:', en: 'Nobody can open this any more:' },
  at: { nl: 'om', en: 'at' },
  events: { nl: 'stappen van de sessie', en: 'steps of the session' },
  documents: { nl: 'bladzijden en teksten', en: 'pages and texts' },
  updates: { nl: 'losse wijzigingen', en: 'single changes' },
  files: { nl: 'afbeeldingen', en: 'images' },
  remains: { nl: 'Dit blijft', en: 'This remains' },
};

/** What was destroyed and when, and what remains. Where something may be sealed, the words are the same for both. */
@customElement('kring-receipt')
export class KringReceipt extends Localized(LitElement) {
  static override styles = [
    endedStyles,
    css`
      section {
        border-style: dashed;
        border-color: var(--k-edge);
        background: none;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0 var(--k-space-3);
        margin: 0;
        font-variant-numeric: tabular-nums;
      }
      dt {
        font-weight: 700;
        text-align: end;
      }
      dd {
        margin: 0;
      }
      ul {
        display: grid;
        gap: var(--k-space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li span {
        display: block;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      h3 {
        margin: 0;
        font-size: var(--k-text-m);
      }
    `,
  ];

  @property({ attribute: false }) receipt: Receipt | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.receipt) return nothing;
    const { at, destroyed, gone, remains, backups } = this.receipt;
    const counts = (['documents', 'events', 'updates', 'files'] as const)
      .map((what) => ({ what, count: destroyed[what] ?? 0 }))
      .filter(({ count }) => count > 0);
    return html`<section aria-labelledby="receipt">
      <h2 id="receipt">${t(gone ? words.closing : words.receipt)}</h2>
      <p>
        ${t(gone ? words.closed : words.destroyed)} ${formatDate(at)} ${t(words.at)}
        ${formatTime(at)}${gone ? `. ${t(words.nobody)}` : ':'}
      </p>
      ${
        gone
          ? html`<ul>
              ${gone.map((what) => html`<li>${t(what)}</li>`)}
            </ul>`
          : html`<dl>
              ${counts.map(
                ({ what, count }) =>
                  html`<dt>${formatNumber(count)}</dt>
                    <dd>${t(words[what])}</dd>`,
              )}
            </dl>`
      }
      <h3>${t(words.remains)}</h3>
      <ul>
        ${remains.map((one) => html`<li>${t(one.what)} <span>${t(one.until)}</span></li>`)}
      </ul>
      <p class="soft">${t(backups)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-receipt': KringReceipt;
  }
}
