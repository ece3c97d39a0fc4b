import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { FollowUpView } from '../../../shared/tools/followup/index.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import '../agreement/kring-agreement-kept.ts';
import { followupStyles } from './followup.styles.ts';
import { againWords, resultWords } from './words.ts';

const words = {
  thanks: {
    nl: 'Dank je. Goed dat jullie terugkeken.',
    en: 'Thank you. Good that you looked back.',
  },
  lead: { nl: 'Dank je. Jullie bleven erbij.', en: 'Thank you. You stayed with it.' },
  link: {
    nl: 'Na het sluiten vind je op dit toestel de weg ernaartoe.',
    en: 'After closing you find the way to it on this device.',
  },
  copy: {
    nl: 'Na het sluiten kan je jouw kopie van de afspraak bekijken, bewaren en afdrukken.',
    en: 'After closing you can look at your copy of the agreement, keep it and print it.',
  },
  close: {
    nl: 'Sluit nu af, onderaan. Doet niemand het, dan gebeurt het vanzelf binnen een uur.',
    en: 'Close now, below. If nobody does, it happens by itself within an hour.',
  },
};

/** The end of looking back: thanks, how it goes on, and what happens with the papers. */
@customElement('kring-followup-done')
export class KringFollowupDone extends SessionElement {
  static override styles = [
    cardStyles,
    followupStyles,
    css`
      .thanks {
        font-size: var(--k-text-3xl);
        line-height: 1.1;
      }
    `,
  ];

  /** A step that moves takes the tool from the view before this element is taken away. */
  protected override shouldUpdate(): boolean {
    return super.shouldUpdate() && this.shared.tools['followup'] !== undefined;
  }

  protected override watches(): readonly unknown[] {
    return [this.shared.tools['followup'], this.shared.session];
  }

  protected override render(): TemplateResult {
    const { result, again } = this.shared.tools['followup'] as FollowUpView;
    const goesOn = again === true || result === 'reopened';
    return html`<section aria-labelledby="title">
      <h2 id="title" class="thanks">${t(this.leads ? words.lead : words.thanks)}</h2>
      ${
        result
          ? html`<p class="promise">
              ${t(resultWords[result].said)} ${again ? t(againWords.later) : nothing}
              ${goesOn ? t(words.link) : nothing}
            </p>`
          : nothing
      }
      <p>${t(this.leads ? words.close : words.copy)}</p>
      <kring-agreement-kept></kring-agreement-kept>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-done': KringFollowupDone;
  }
}
