import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { isFirst } from './text.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Getuige van het gesprek', en: 'Witness of the talk' },
  what: {
    nl: 'Jullie tekenen dat het gesprek eerlijk verliep, niet voor de inhoud.',
    en: 'You sign that the talk was fair, not for its content.',
  },
  initials: { nl: 'Je initialen', en: 'Your initials' },
  sign: { nl: 'Teken als getuige', en: 'Sign as a witness' },
  done: { nl: 'Je tekende als getuige.', en: 'You signed as a witness.' },
  void: {
    nl: 'Trekt een partij de handtekening weer in, dan tellen ook die van jullie niet meer.',
    en: 'If a party withdraws the signature again, yours no longer count either.',
  },
  gone: {
    nl: 'Een partij trok de handtekening in. Die van jou als getuige is dus ook weg. Tekent iedereen opnieuw, dan teken jij ook opnieuw.',
    en: 'A party withdrew the signature. So yours as a witness is gone too. When all have signed again, you sign again too.',
  },
  anew: {
    nl: 'Een partij trok de handtekening in en tekende opnieuw. Teken daarom ook opnieuw als getuige.',
    en: 'A party withdrew the signature and signed again. So sign as a witness again too.',
  },
};

/** After all parties signed: a mediator witnesses the process. */
@customElement('kring-agreement-witness')
export class KringAgreementWitness extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      section {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      kring-field {
        max-width: 12rem;
      }
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div[role='status']:not(:has(*)) {
        position: absolute;
      }
      .anew {
        font-weight: 600;
      }
    `,
  ];

  @state() private initials = '';
  /** This mediator witnessed this text before: then it is said why that is gone. */
  #before = false;

  protected override willUpdate(): void {
    const { witnesses } = this.view;
    this.#before ||= witnesses?.[this.me.person] !== undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const { signatures, frozen, witnesses } = view;
    if (this.letter('agreement/witness') !== 'M' || !frozen || isFirst(view)) return nothing;
    if (!signatures) return this.#before ? this.gone() : nothing;
    const done = witnesses?.[this.me.person] !== undefined;
    const { code, version } = frozen;
    const sign = () =>
      this.press('agreement/witness', { code, version, initials: trimmed(this.initials) });
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <p>${t(words.what)}</p>
      <div role="status">
        ${this.#before && !done ? html`<p class="anew">${t(words.anew)}</p>` : nothing}
      </div>
      ${
        done
          ? html`<p class="ok" role="status">
              <kring-icon name="check"></kring-icon>${t(words.done)}
            </p>`
          : html`<kring-field
                label=${t(words.initials)}
                maxlength="5"
                .value=${this.initials}
                @input=${(event: Event) => (this.initials = (event.target as KringField).value)}
              ></kring-field>
              <div class="actions">
                <kring-button
                  ?disabled=${trimmed(this.initials) === ''}
                  ?busy=${this.busy('agreement/witness')}
                  @click=${sign}
                  >${t(words.sign)}</kring-button
                >
              </div>`
      }
      <p class="soft">${t(words.void)}</p>
    </section>`;
  }

  private gone(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <p role="status">${t(words.gone)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-witness': KringAgreementWitness;
  }
}
