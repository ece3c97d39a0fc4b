import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { TurnsView } from '../../../shared/tools/turns/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { words } from './words.ts';

/** Who starts: agreed, or drawn by lot for all to see. */
@customElement('kring-turn-first')
export class KringTurnFirst extends ToolElement('turns') {
  static override styles = [
    cardStyles,
    css`
      .said {
        font-size: var(--k-text-l);
      }
      section {
        gap: var(--k-space-3);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const first = this.view.first;
    // Once the turns are open the question is answered; unless nobody asked it yet.
    const asks = this.letter('turns/first') === 'M' && (this.letter('turns') === '-' || !first);
    if (!first && !asks) return nothing;
    return html`<section aria-label=${t(words.first)}>
      ${asks ? html`<h3>${t(words.first)}</h3>` : nothing}
      <div role="status">${first ? this.said(first) : nothing}</div>
      ${asks ? this.choice(first?.person) : nothing}
    </section>`;
  }

  private said({ person, lot }: NonNullable<TurnsView['first']>): TemplateResult {
    const who = this.shared.people[person];
    const mine = person === this.me.person;
    return html`<p class="said person">
      <kring-seat-mark mark=${who?.mark ?? 0}></kring-seat-mark
      ><span
        >${mine ? t(words.youBegin) : `${who?.name ?? ''} ${t(words.begins)}`}.
        ${t(lot ? words.lot : words.agreed)}</span
      >
    </p>`;
  }

  private choice(chosen: string | undefined): TemplateResult {
    return html`${chosen ? nothing : html`<p class="soft">${t(words.firstHint)}</p>`}
      <div class="actions" role="group" aria-label=${t(words.first)}>
        ${this.peopleWith('served').map(
          ({ id, name }) =>
            html`<kring-button
              .pressed=${id === chosen}
              ?busy=${this.busy('turns/first', { person: id })}
              @click=${() => this.press('turns/first', { person: id })}
              >${name} ${t(words.begins)}</kring-button
            >`,
        )}
        <kring-button
          variant="plain"
          ?busy=${this.busy('turns/first', { person: undefined })}
          @click=${() => this.press('turns/first', {})}
          >${t(words.draw)}</kring-button
        >
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-turn-first': KringTurnFirst;
  }
}
