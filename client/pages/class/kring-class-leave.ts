import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  title: { nl: 'Wil je even stoppen?', en: 'Do you want to stop for now?' },
  what: {
    nl: 'Dat mag, en je hoeft niet te zeggen waarom. Wil je terug, dan typ je de code opnieuw, of druk je op “Doe weer mee”. Wat je al stemde, blijft tellen.',
    en: 'You may, and you need not say why. If you want to come back, type the code again or press “Join again”. What you voted keeps counting.',
  },
  yes: { nl: 'Ja, ik stop even', en: 'Yes, I stop for now' },
  no: { nl: 'Toch niet', en: 'Not now' },
};

/** Stopping for now, and how one comes back. */
@customElement('kring-class-leave')
export class KringClassLeave extends SessionElement {
  static override styles = css`
    p {
      margin: 0;
      text-wrap: pretty;
    }
  `;

  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    return html`<kring-dialog label=${t(words.title)} ?open=${this.open} @kring-close=${this.shut}>
      <p>${t(words.what)}</p>
      ${
        this.open
          ? html`<kring-button slot="actions" variant="plain" @click=${this.shut}
                >${t(words.no)}</kring-button
              >
              <kring-button
                slot="actions"
                variant="primary"
                ?busy=${this.busy('session/leave')}
                @click=${() => this.press('session/leave')}
                >${t(words.yes)}</kring-button
              >`
          : nothing
      }
    </kring-dialog>`;
  }

  private readonly shut = (): void => {
    this.dispatchEvent(new Event('kring-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-leave': KringClassLeave;
  }
}
