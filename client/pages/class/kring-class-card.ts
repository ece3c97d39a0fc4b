import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { Localized, t } from '../../i18n/index.ts';

const words = {
  card: {
    nl: 'Iemand stelde een vraag die we niet hier kunnen beantwoorden. Als jij dat was: je bent niet alleen. Druk op Hulp of ga naar iemand die je vertrouwt. Vandaag nog.',
    en: "Someone asked a question we can't answer here. If that was you: you're not alone. Press Help or go to somebody you trust. Today.",
  },
  help: { nl: 'Hulp', en: 'Help' },
  read: { nl: 'Gelezen', en: 'I have read it' },
};

/**
 * The same gentle card for everybody when a question came that worries (forms.md 3.8).
 * @event kring-help - the person wants help
 */
@customElement('kring-class-card')
export class KringClassCard extends Localized(LitElement) {
  static override styles = css`
    section {
      display: grid;
      gap: var(--k-space-2);
      max-width: 40rem;
      margin-inline: auto;
      padding: var(--k-space-3) var(--k-space-4);
      border-radius: var(--k-radius-l);
      background: var(--k-private-soft);
      line-height: 1.4;
    }
    p {
      margin: 0;
      text-wrap: pretty;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
  `;

  @state() private read = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.read) return nothing;
    return html`<section role="status">
      <p>${t(words.card)}</p>
      <div>
        <kring-button icon="life-buoy" @click=${() => this.dispatchEvent(new Event('kring-help'))}
          >${t(words.help)}</kring-button
        >
        <kring-button variant="plain" @click=${() => (this.read = true)}
          >${t(words.read)}</kring-button
        >
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-card': KringClassCard;
  }
}
