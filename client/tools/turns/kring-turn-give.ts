import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { TurnsPhase } from '../../../shared/tools/turns/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import '../../elements/kring-seat-mark.ts';
import { formatDuration, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import { kinds, words } from './words.ts';

/** The mediators give the turn: to whom, and which kind. */
@customElement('kring-turn-give')
export class KringTurnGive extends ToolElement('turns') {
  static override styles = [
    cardStyles,
    css`
      .give {
        display: grid;
        gap: var(--k-space-4);
      }
      .parties {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: var(--k-space-3);
      }
    `,
  ];

  @state() private chosen = '';

  protected override render(): TemplateResult {
    const { view } = this;
    const known = Object.keys(view.lengths);
    const here = (wanted<TurnsPhase>(this.session.view, 'turns').kinds ?? ['short']).filter(
      (kind) => known.includes(kind),
    );
    const kind = here.includes(this.chosen) ? this.chosen : (here[0] ?? '');
    return html`<div class="give">
      ${
        here.length > 1
          ? html`<kring-segmented
              label=${t(words.kind)}
              .value=${live(kind)}
              .choices=${here.map((value) => ({
                value,
                label: `${kinds[value] ? t(kinds[value]) : value} (${formatDuration((view.lengths[value] ?? 0) / 1000)})`,
              }))}
              @change=${(event: Event) => (this.chosen = (event.target as KringSegmented).value)}
            ></kring-segmented>`
          : nothing
      }
      <div class="parties" role="group" aria-label=${t(words.give)}>
        ${this.peopleWith('served').map(
          ({ id, name, mark }) =>
            html`<kring-button
              size="large"
              wide
              ?busy=${this.busy('turns/give', { person: id })}
              label="${t(words.give)} ${t(words.to)} ${name}"
              @click=${() => this.press('turns/give', { person: id, kind })}
              ><span class="person"><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span>
            </kring-button>`,
        )}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-turn-give': KringTurnGive;
  }
}
