import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-qr.ts';
import { toast } from '../../elements/toast.ts';
import { Localized, t } from '../../i18n/index.ts';
import { words } from './words.ts';

/** A link for one person: to copy, or to scan from this screen. */
@customElement('kring-intake-link')
export class KringIntakeLink extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
    kring-qr,
    p {
      flex-basis: 100%;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `;

  @property() url = '';
  /** Whose seat it is, such as "party 1". */
  @property() whom = '';
  @state() private shown = false;
  @state() private byHand = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.url) return html`<p role="status">${t(words.making)}</p>`;
    return html`<kring-button
        icon="copy"
        size="small"
        label="${t(words.copyFor)} ${this.whom}"
        @click=${this.copy}
        >${t(words.copy)}</kring-button
      >
      <kring-button
        variant="plain"
        icon="qr-code"
        size="small"
        expanded=${this.shown ? 'true' : 'false'}
        label="${t(this.shown ? words.qrHide : words.qr)}: ${this.whom}"
        @click=${() => (this.shown = !this.shown)}
        >${t(this.shown ? words.qrHide : words.qr)}</kring-button
      >
      ${this.byHand ? html`<p role="status">${t(words.byHand)} ${this.url}</p>` : nothing}
      ${
        this.shown
          ? html`<kring-qr text=${this.url} label="${t(words.qrFor)} ${this.whom}"></kring-qr>`
          : nothing
      }`;
  }

  private copy = async (): Promise<void> => {
    this.byHand = !(await copyText(this.url, this));
    if (!this.byHand) toast(t(words.copied));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-link': KringIntakeLink;
  }
}
