import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { intakeStyles } from './intake.styles.ts';
import { words } from './words.ts';

/** The never-list, item by item; one yes and it is not for mediation. */
@customElement('kring-intake-list')
export class KringIntakeList extends ToolElement('intake') {
  static override styles = [
    cardStyles,
    intakeStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--k-space-2) var(--k-space-4);
        align-items: center;
        padding-block: var(--k-space-2);
        border-bottom: 1px solid var(--k-line);
      }
      @media (max-width: 34em) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private sure = false;

  protected override render(): TemplateResult | typeof nothing {
    const full = this.view.full;
    if (!full) return nothing;
    const checks = Object.entries(full.checks);
    const done = checks.filter(([item]) => full.answers[item]).length;
    const yes = checks.some(([item]) => full.answers[item] === 'yes');
    return html`<div class="part">
      <header>
        <h3>${t(words.suits)}</h3>
        ${sightChip({ kind: 'only-you' })}
      </header>
      <p>${t(words.suitsHint)}</p>
      <ul>
        ${checks.map(
          ([item, text]) =>
            html`<li>
              <span aria-hidden="true">${t(text)}</span>
              <kring-segmented
                quiet-label
                label=${t(text)}
                .value=${live(this.pressed('intake/check', { item })?.answer ?? full.answers[item] ?? '')}
                .choices=${[
                  { value: 'no', label: t(words.no) },
                  { value: 'yes', label: t(words.yes) },
                ]}
                @change=${(event: Event) =>
                  this.press('intake/check', {
                    item,
                    answer: (event.target as KringSegmented).value as 'no' | 'yes',
                  })}
              ></kring-segmented>
            </li>`,
        )}
      </ul>
      <p class="soft" role="status">${done} ${t(words.of)} ${checks.length} ${t(words.answered)}</p>
      <div role="status">${yes ? this.notThis() : nothing}</div>
    </div>`;
  }

  private notThis(): TemplateResult {
    return html`<div class="calm">
      <h3>${t(words.notThis)}</h3>
      <p>${t(words.notThisWhat)}</p>
      ${
        this.sure
          ? html`<p>${t(words.endWhat)}</p>
              <div class="actions">
                <kring-button
                  variant="danger"
                  ?busy=${this.busy('session/end')}
                  @click=${() => this.press('session/end')}
                  >${t(words.endSure)}</kring-button
                >
                <kring-button variant="plain" @click=${() => (this.sure = false)}
                  >${t(words.keep)}</kring-button
                >
              </div>`
          : html`<div class="actions">
              <kring-button @click=${() => (this.sure = true)}>${t(words.end)}</kring-button>
            </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-list': KringIntakeList;
  }
}
