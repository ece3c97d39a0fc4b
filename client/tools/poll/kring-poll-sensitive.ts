import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Is deze les gevoelig?', en: 'Is this lesson sensitive?' },
  about: {
    nl: 'Een les is gevoelig als iemand in de klas dit nu zelf kan meemaken. Dan zien we elke tekst eerst na, tonen we voorzichtiger, en vragen we niet naar wat iemand zelf doet of meemaakt.',
    en: 'A lesson is sensitive when somebody in the class may be living this now. Then every text is looked at first, we show with more care, and we do not ask what somebody does or lives through.',
  },
  is: { nl: 'Gevoelig', en: 'Sensitive' },
  yes: { nl: 'Ja, gevoelig', en: 'Yes, sensitive' },
  no: { nl: 'Nee', en: 'No' },
};

/** Whether the lesson is sensitive, for whoever may say it in this step. */
@customElement('kring-poll-sensitive')
export class KringPollSensitive extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      .judge {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    // Before the class comes somebody has to say it, so nothing is chosen for them.
    const said = view.judged || this.shared.phase?.live !== false ? view.sensitive : undefined;
    const judged = this.pressed('poll/judge')?.sensitive ?? said;
    return html`<section class="judge" aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p>${t(words.about)}</p>
      <kring-segmented
        label=${t(words.is)}
        quiet-label
        .value=${live(judged === undefined ? '' : judged ? 'yes' : 'no')}
        .choices=${[
          { value: 'yes', label: t(words.yes), icon: 'shield' },
          { value: 'no', label: t(words.no) },
        ]}
        @change=${this.judge}
      ></kring-segmented>
    </section>`;
  }

  private readonly judge = (event: Event): void => {
    const sensitive = (event.target as KringSegmented).value === 'yes';
    void this.press('poll/judge', { sensitive });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-sensitive': KringPollSensitive;
  }
}
