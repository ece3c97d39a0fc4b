import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { outcomes, type Outcome } from '../../../shared/tools/agreement/state.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { outcomeWords } from './text.ts';

const words = {
  title: { nl: 'Hoe wil jij eindigen?', en: 'How do you want to end?' },
  how: {
    nl: 'Alle vijf zijn goede eindes. Kies voor jezelf; het telt als iedereen hetzelfde kiest.',
    en: 'All five are good endings. Choose for yourself; it counts when everyone chooses the same.',
  },
  seen: { nl: 'Jij en de bemiddelaars', en: 'You and the mediators' },
  same: { nl: 'Jullie kozen allemaal:', en: 'You all chose:' },
};

/** The five honourable endings, as equal choices. */
@customElement('kring-agreement-endings')
export class KringAgreementEndings extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      section {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { outcome } = this.view;
    const own = this.own ?? {};
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        <kring-chip kind="us-two" .text=${words.seen}></kring-chip>
      </header>
      <p>${t(words.how)}</p>
      <kring-segmented
        label=${t(words.title)}
        quiet-label
        stacked
        .value=${live(this.pressed('agreement/want')?.outcome ?? own.wants ?? '')}
        .choices=${outcomes.map((value) => ({
          value,
          label: t(outcomeWords[value].text),
          hint: t(outcomeWords[value].hint),
        }))}
        @change=${(event: Event) =>
          this.press('agreement/want', {
            outcome: (event.target as KringSegmented).value as Outcome,
          })}
      ></kring-segmented>
      <p role="status">
        ${outcome ? html`<strong>${t(words.same)} ${t(outcomeWords[outcome].text)}</strong>` : ''}
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-endings': KringAgreementEndings;
  }
}
