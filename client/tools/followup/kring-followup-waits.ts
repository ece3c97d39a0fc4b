import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import { formatDay, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import '../agreement/kring-agreement-text.ts';
import { followupStyles } from './followup.styles.ts';

const words = {
  day: { nl: 'Jullie kijken terug op', en: 'You look back on' },
  link: {
    nl: 'Tot dan hoef je niets te doen. Kom die dag terug met dezelfde link, op dit toestel.',
    en: 'Until then there is nothing to do. Come back that day with the same link, on this device.',
  },
  party: {
    nl: 'Dan zeg je eerst alleen hoe het ging. Daarna praten jullie kort met elkaar.',
    en: 'Then you first say alone how it went. After that you talk for a moment.',
  },
  lead: {
    nl: 'Dan zegt elke partij eerst alleen hoe het ging. Daarna kijken jullie samen terug.',
    en: 'Then each party first says alone how it went. After that you look back together.',
  },
  sooner: {
    nl: 'Gaat het voor die dag niet goed? Wacht niet: vertel het aan de volwassene.',
    en: 'Does it not go well before that day? Do not wait: tell the adult.',
  },
};

/** Before the day: which day it is, and the agreement. */
@customElement('kring-followup-waits')
export class KringFollowupWaits extends ToolElement('followup') {
  static override styles = [cardStyles, followupStyles];

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  protected override render(): TemplateResult {
    const { opensAt } = this.view;
    return html`<section aria-labelledby="title">
      <div class="box">
        <h2 id="title">${t(words.day)}</h2>
        <p class="day">${formatDay(opensAt)}</p>
        <p>${t(words.link)} ${t(this.leads ? words.lead : words.party)}</p>
        <p class="advice">
          <kring-icon name="life-buoy"></kring-icon><span>${t(words.sooner)}</span>
        </p>
      </div>
      ${
        partOf(this.session.view, 'agreement')
          ? html`<kring-agreement-text></kring-agreement-text>`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-waits': KringFollowupWaits;
  }
}
