import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AgreementView } from '../../../shared/tools/agreement/index.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../checkin/kring-checkin-count.ts';
import './kring-agreement-debrief.ts';
import './kring-agreement-destroy.ts';
import './kring-agreement-kept.ts';
import './kring-agreement-open.ts';
import './kring-agreement-text.ts';
import { isInForce, outcomeWords } from './text.ts';

const words = {
  thanks: { nl: 'Dank jullie. Dat was moedig.', en: 'Thank you. That took courage.' },
  end: { nl: 'Tot slot', en: 'To end with' },
  ended: { nl: 'Zo eindigt het:', en: 'This is how it ends:' },
  wait: {
    nl: 'Neem je tijd. Daarna vernietigen de bemiddelaars alle notities.',
    en: 'Take your time. After that the mediators destroy all notes.',
  },
  copy: {
    nl: 'Na het sluiten krijg je je eigen kopie van de afspraak, om te bekijken, te bewaren of af te drukken.',
    en: 'After closing you get your own copy of the agreement, to look at, keep or print.',
  },
};

/** The end (forms.md 2.10): thanks and time for the parties; for the mediators looking back, and then the destroying. */
@customElement('kring-agreement-close')
export class KringAgreementClose extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      .close {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-5);
        width: 100%;
        max-width: 46rem;
        margin-inline: auto;
      }
      .head {
        display: grid;
        gap: var(--k-space-3);
      }
      .thanks {
        font-size: var(--k-text-2xl);
        line-height: 1.15;
      }
    `,
  ];

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session];
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<div class="close">${this.leads ? this.mediators(view) : this.party(view)}</div>`;
  }

  private party(view: AgreementView): TemplateResult {
    return html`<div class="head">
        <h2 class="thanks">${t(words.thanks)}</h2>
        ${this.ended(view)}
        <p>${t(words.wait)}</p>
      </div>
      <kring-checkin-count></kring-checkin-count>
      ${isInForce(view) ? html`<kring-agreement-open></kring-agreement-open>` : nothing}
      <kring-agreement-kept></kring-agreement-kept>
      ${
        isInForce(view)
          ? html`<p>${t(words.copy)}</p>
              <kring-agreement-text></kring-agreement-text>`
          : nothing
      }`;
  }

  private mediators(view: AgreementView): TemplateResult {
    return html`<div class="head">
        <h2>${t(words.end)}</h2>
        ${this.ended(view)}
      </div>
      <kring-agreement-debrief></kring-agreement-debrief>
      ${isInForce(view) ? html`<kring-agreement-text></kring-agreement-text>` : nothing}
      <kring-agreement-kept></kring-agreement-kept>
      <kring-agreement-destroy></kring-agreement-destroy>`;
  }

  private ended({ outcome }: AgreementView): TemplateResult | typeof nothing {
    if (!outcome || outcome === 'agreement') return nothing;
    return html`<p>${t(words.ended)} <strong>${t(outcomeWords[outcome].text)}</strong></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-close': KringAgreementClose;
  }
}
