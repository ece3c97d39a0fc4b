import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-qr.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'De klaspagina', en: 'The class page' },
  about: {
    nl: 'Als de les voorbij is, staat hier 30 dagen wat jullie vroegen en antwoordden, en waar hulp is. Zonder namen en zonder stemmen. De klas ziet nu het adres. Maak het grote scherm leeg, en de code staat er groot.',
    en: 'Once the lesson is over, here stands for 30 days what was asked and answered, and where help is. Without names and without votes. The class sees the address now. Empty the big screen, and the code stands there large.',
  },
  qr: { nl: 'QR-code van de klaspagina', en: 'QR code of the class page' },
  copy: { nl: 'Kopieer de link voor de klas', en: 'Copy the link for the class' },
  write: { nl: 'Kopieer jouw schrijflink', en: 'Copy your writing link' },
  writeAbout: {
    nl: 'Met je schrijflink zet je er later antwoorden bij, of vernietig je de pagina. Bewaar ze, en geef ze niet aan de klas. Na de les staat ze ook in je terugblik.',
    en: 'With your writing link you add answers later, or destroy the page. Keep it, and do not give it to the class. After the lesson it is in your reflection too.',
  },
  copied: { nl: 'De link is gekopieerd.', en: 'The link is copied.' },
  byHand: {
    nl: 'Kopiëren lukte niet. Hier is de link:',
    en: 'Copying did not work. Here is the link:',
  },
};

/** Where the class will read on, to show and to share; and the way to write there, for whoever may. */
@customElement('kring-afterwards-tool')
export class KringAfterwardsTool extends ToolElement('afterwards') {
  static override styles = [
    cardStyles,
    css`
      .both {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--k-space-4);
        align-items: center;
      }
      .words {
        display: grid;
        gap: var(--k-space-3);
        justify-items: start;
      }
      kring-qr {
        width: 8rem;
      }
      a {
        color: var(--k-accent);
      }
      .address {
        overflow-wrap: anywhere;
      }
      @media (max-width: 30rem) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What has to be copied by hand. */
  @state() private byHand = '';

  protected override render(): TemplateResult {
    const { address, writer } = this.view;
    const link = urlOf(address);
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p>${t(words.about)}</p>
      <div class="both">
        <kring-qr text=${link} label=${t(words.qr)}></kring-qr>
        <div class="words">
          <p class="address"><a href=${link} target="_blank" rel="noopener">${link}</a></p>
          <kring-button icon="copy" @click=${() => this.copy(link)}>${t(words.copy)}</kring-button>
        </div>
      </div>
      ${
        writer === undefined
          ? nothing
          : html`<p class="soft">${t(words.writeAbout)}</p>
              <div class="actions">
                <kring-button icon="pencil" @click=${() => this.copy(urlOf(writer))}
                  >${t(words.write)}</kring-button
                >
              </div>`
      }
      <div role="status">
        ${
          this.byHand
            ? html`<p>${t(words.byHand)} <span class="address">${this.byHand}</span></p>`
            : nothing
        }
      </div>
    </section>`;
  }

  private async copy(link: string): Promise<void> {
    const copied = await copyText(link, this);
    this.byHand = copied ? '' : link;
    if (copied) toast(t(words.copied));
  }
}

const urlOf = (token: string): string => `${location.origin}/afterwards/${token}`;

declare global {
  interface HTMLElementTagNameMap {
    'kring-afterwards-tool': KringAfterwardsTool;
  }
}
