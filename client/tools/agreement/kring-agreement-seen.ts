import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AgreementPhase } from '../../../shared/tools/agreement/index.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import { isFirst, outcomeWords } from './text.ts';

const words = {
  title: { nl: 'Waar iedereen staat', en: 'Where everyone is' },
  only: { nl: 'Alleen de bemiddelaars', en: 'Only the mediators' },
  signed: { nl: 'tekende deze versie', en: 'signed this version' },
  reads: { nl: 'leest nog', en: 'is still reading' },
  wants: { nl: 'kiest:', en: 'chooses:' },
  all: { nl: 'Iedereen tekende dezelfde tekst.', en: 'Everyone signed the same text.' },
  same: { nl: 'Alle partijen kozen hetzelfde einde:', en: 'All parties chose the same ending:' },
  calm: {
    nl: 'Duw niemand. Twijfelen mag; alle vijf eindes zijn goed.',
    en: 'Push nobody. Doubt is fine; all five endings are good.',
  },
};

/** For the mediators: who signed, and how each wants this to end. */
@customElement('kring-agreement-seen')
export class KringAgreementSeen extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      section {
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-1) var(--k-space-3);
        padding-block: var(--k-space-2);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const { signed = {}, wants = {}, signatures, first } = view;
    const asked =
      wanted<AgreementPhase>(this.session.view, 'agreement').step === 'sign' || first !== undefined;
    if (isFirst(view) || (!asked && Object.keys({ ...signed, ...wants }).length === 0))
      return nothing;
    // Looking back begins with the ending of then.
    const outcome = first === undefined ? view.outcome : undefined;
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        <kring-chip kind="us-two" .text=${words.only}></kring-chip>
      </header>
      <div role="status">
        <ul>
          ${this.peopleWith('served').map(({ id, name, mark }) => {
            const wanted = wants[id];
            return html`<li>
              <span class="person"><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span>
              <span>${t(id in signed ? words.signed : words.reads)}</span>
              ${wanted ? html`<span>${t(words.wants)} ${t(outcomeWords[wanted].text)}</span>` : nothing}
            </li>`;
          })}
        </ul>
      </div>
      ${
        signatures || outcome
          ? html`<p class="ok" role="status">
              <kring-icon name="check"></kring-icon
              ><span
                >${signatures ? t(words.all) : nothing}
                ${outcome ? `${t(words.same)} ${t(outcomeWords[outcome].text)}` : nothing}</span
              >
            </p>`
          : html`<p class="soft">${t(words.calm)}</p>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-seen': KringAgreementSeen;
  }
}
