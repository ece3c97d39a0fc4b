import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { IntakeView } from '../../../shared/tools/intake/index.ts';
import '../../elements/kring-button.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf } from '../../session/who-sees.ts';
import { intakeStyles } from './intake.styles.ts';
import { categoryNames, mediatorWords as words } from './words.ts';

/** What a mediator learns before it begins (names, kind, practical needs), and the declaration of being neutral. */
@customElement('kring-intake-mediator')
export class KringIntakeMediator extends ToolElement('intake') {
  static override styles = [cardStyles, intakeStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const asks = this.letter('intake/neutral') === 'S';
    // Once the talk is open only what there is to know stays.
    if (!asks && !view.category && !view.practical) return nothing;
    return html`<section aria-label=${t(asks ? words.title : words.about)}>
      ${asks ? this.declaration() : nothing} ${this.facts(view)}
    </section>`;
  }

  private facts(view: IntakeView): TemplateResult {
    const parties = formatList(this.peopleWith('served').map(({ name }) => name));
    const kind = view.category ? categoryNames[view.category] : undefined;
    return html`<dl>
      <dt>${t(words.parties)}</dt>
      <dd>${parties || t(words.nobody)}</dd>
      <dt>${t(words.about)}</dt>
      <dd>${t(kind ?? words.unknown)}</dd>
      ${
        view.practical
          ? html`<dt>${t(words.practical)}</dt>
              <dd>${view.practical}</dd>`
          : nothing
      }
    </dl>`;
  }

  private declaration(): TemplateResult {
    const { neutral } = this.own ?? {};
    return html`<div class="part">
      <header>
        <h2>${t(words.title)}</h2>
        ${sightChip(sightOf(this.session.view, ['responsible'], this.me.person))}
      </header>
      <p class="ask">${t(words.declare)}</p>
      <div class="actions">
        ${[true, false].map(
          (on) =>
            html`<kring-button
              size="large"
              icon=${neutral === on ? 'check' : ''}
              .pressed=${neutral === on}
              ?busy=${this.busy('intake/neutral', { on })}
              @click=${() => this.press('intake/neutral', { on })}
              >${t(on ? words.yes : words.no)}</kring-button
            >`,
        )}
      </div>
      <p role="status">${neutral === undefined ? '' : t(neutral ? words.done : words.noWhat)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-mediator': KringIntakeMediator;
  }
}
