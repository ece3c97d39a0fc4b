import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { FollowUpView } from '../../../shared/tools/followup/index.ts';
import '../../elements/kring-icon.ts';
import { formatDay, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
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
export class KringFollowupWaits extends SessionElement {
  static override styles = [cardStyles, followupStyles];

  /** A step that moves takes the tool from the view before this element is taken away. */
  protected override shouldUpdate(): boolean {
    return super.shouldUpdate() && this.shared.tools['followup'] !== undefined;
  }

  protected override watches(): readonly unknown[] {
    return [this.shared.tools['followup'], this.shared.tools['agreement']];
  }

  protected override render(): TemplateResult {
    const { opensAt } = this.shared.tools['followup'] as FollowUpView;
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
        this.shared.tools['agreement']
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
