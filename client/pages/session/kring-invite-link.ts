import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-qr.ts';
import { toast } from '../../elements/toast.ts';
import { Localized, t } from '../../i18n/index.ts';

const words = {
  copy: { nl: 'Kopieer de link', en: 'Copy the link' },
  copied: { nl: 'De link is gekopieerd.', en: 'The link is copied.' },
  byHand: {
    nl: 'Kopiëren lukte niet. Hier is de link:',
    en: 'Copying did not work. Here is the link:',
  },
  qr: { nl: 'QR-code met de link voor', en: 'QR code with the link for' },
  one: {
    nl: 'Deze link is voor één persoon of toestel. Deel ze met niemand anders.',
    en: 'This link is for one person or device. Share it with nobody else.',
  },
};

/** A link for one, to scan or to copy. */
@customElement('kring-invite-link')
export class KringInviteLink extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--k-space-4);
      align-items: center;
    }
    kring-qr {
      width: 7.5rem;
    }
    div {
      display: grid;
      gap: var(--k-space-2);
      justify-items: start;
    }
    p {
      margin: 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .address {
      overflow-wrap: anywhere;
    }
  `;

  @property() url = '';
  /** Whom it is for. */
  @property() for = '';
  @state() private byHand = false;

  protected override render(): TemplateResult {
    return html`<kring-qr text=${this.url} label="${t(words.qr)} ${this.for}"></kring-qr>
      <div>
        <p>${t(words.one)}</p>
        <kring-button size="small" icon="copy" @click=${this.copy}>${t(words.copy)}</kring-button>
        ${
          this.byHand
            ? html`<p role="status">${t(words.byHand)} <span class="address">${this.url}</span></p>`
            : nothing
        }
      </div>`;
  }

  private copy = async (): Promise<void> => {
    this.byHand = !(await copyText(this.url, this));
    if (!this.byHand) toast(t(words.copied));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-invite-link': KringInviteLink;
  }
}
