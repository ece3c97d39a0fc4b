import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { inOrder } from './in-order.ts';
import './kring-slide.ts';
import { picturesOf } from './picture-address.ts';
import './kring-slides-check.ts';
import './kring-slides-deck.ts';
import './kring-slides-drive.ts';

const words = {
  what: { nl: 'Wat wil je doen?', en: 'What do you want to do?' },
  drive: { nl: 'Tonen', en: 'Show' },
  deck: { nl: 'Aanpassen', en: 'Change' },
  none: { nl: 'Er staat nog geen dia op het scherm.', en: 'There is no slide on the screen yet.' },
};

/** The slides of a lesson: to drive, to make, to check, or to follow, by the letters that the phase gives. */
@customElement('kring-slides-tool')
export class KringSlidesTool extends ToolElement('slides') {
  static override styles = [
    cardStyles,
    css`
      section {
        max-width: 72rem;
        margin-inline: auto;
        width: 100%;
      }
    `,
  ];

  @state() private doing: 'drive' | 'deck' = 'drive';

  protected override render(): TemplateResult {
    const drives = this.letter('slides/drive') === 'E';
    const prepares = this.letter('slides/deck') === 'E';
    const part = drives && prepares ? this.doing : drives ? 'drive' : 'deck';
    if (this.letter('slides/check') === 'E')
      return html`<section><kring-slides-check></kring-slides-check></section>`;
    if (!drives && !prepares) return this.followed();
    return html`<section>
      ${
        drives && prepares
          ? html`<kring-segmented
              label=${t(words.what)}
              quiet-label
              .value=${live(part)}
              .choices=${[
                { value: 'drive', label: t(words.drive), icon: 'presentation' },
                { value: 'deck', label: t(words.deck), icon: 'pencil' },
              ]}
              @change=${(event: Event) =>
                (this.doing = (event.target as KringSegmented).value as 'drive' | 'deck')}
            ></kring-segmented>`
          : nothing
      }
      ${
        part === 'drive'
          ? html`<kring-slides-drive></kring-slides-drive>`
          : html`<kring-slides-deck></kring-slides-deck>`
      }
    </section>`;
  }

  /** What the class sees, for whoever neither drives nor prepares. */
  private followed(): TemplateResult {
    const now = inOrder(this.view).find(({ id }) => id === this.view.at);
    if (!now || this.view.blank) return html`<p class="soft">${t(words.none)}</p>`;
    return html`<section>
      <kring-slide
        flow
        .slide=${now}
        .addressOf=${picturesOf(this.shared.session.id)}
      ></kring-slide>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-tool': KringSlidesTool;
  }
}
