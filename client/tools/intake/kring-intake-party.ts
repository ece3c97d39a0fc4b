import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { IntakePhase } from '../../../shared/tools/intake/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import { sightOf } from '../../session/who-sees.ts';
import { intakeStyles } from './intake.styles.ts';
import { partyWords as words } from './words.ts';

/** What a party says before it begins, for the adult's eyes only. */
@customElement('kring-intake-party')
export class KringIntakeParty extends ToolElement('intake') {
  static override styles = [cardStyles, intakeStyles];

  protected override render(): TemplateResult {
    const { beforehand } = wanted<IntakePhase>(this.session.view, 'intake');
    return beforehand ? this.beforehand() : this.halfWay();
  }

  /** In the middle of a talk another mediator came: only that is asked. */
  private halfWay(): TemplateResult {
    const { accepts = {} } = this.own ?? {};
    const fresh = this.peopleWith('leads').filter(({ id }) => accepts[id] !== true);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.another)}</h2>
        ${sightChip({ kind: 'sealed', text: words.nobodyHears })}
      </header>
      <p class="ask" role="status">
        ${formatList(fresh.map(({ name }) => name))} ${t(words.anotherWhat)}
      </p>
      ${fresh.map((one) => this.mediator(one, accepts[one.id]))}
    </section>`;
  }

  private mediator(
    { id, name, mark }: { id: string; name: string; mark: number },
    said: boolean | undefined,
  ): TemplateResult {
    return html`<p class="person" id="who-${id}">
        <kring-seat-mark mark=${mark}></kring-seat-mark>${name}
      </p>
      ${this.pair(`who-${id}`, said, [words.fine, words.other], {
        busy: (on) => this.busy('intake/accept', { mediator: id, on }),
        press: (on) => this.press('intake/accept', { mediator: id, on }),
      })}`;
  }

  private beforehand(): TemplateResult {
    const { willing, accepts = {} } = this.own ?? {};
    const mediators = this.peopleWith('leads');
    const done = willing !== undefined && mediators.every(({ id }) => id in accepts);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${sightChip(sightOf(this.session.view, ['responsible'], this.me.person))}
      </header>
      <p class="ask">${t(words.what)}</p>
      <div class="part">
        <p class="ask" id="willing"><strong>${t(words.ask)}</strong></p>
        ${this.pair('willing', willing, [words.yes, words.no], {
          busy: (on) => this.busy('intake/willing', { on }),
          press: (on) => this.press('intake/willing', { on }),
        })}
        <div role="status">${willing === false ? html`<p>${t(words.noWhat)}</p>` : nothing}</div>
      </div>
      <div class="part">
        <h3>${t(words.who)}</h3>
        <p class="soft">${t(words.whoHint)}</p>
        ${mediators.length === 0 ? html`<p>${t(words.nobody)}</p>` : nothing}
        ${mediators.map((one) => this.mediator(one, accepts[one.id]))}
      </div>
      ${this.needs()}
      <p role="status">${done && mediators.length > 1 ? t(words.done) : ''}</p>
    </section>`;
  }

  private needs(): TemplateResult {
    const adult = formatList(this.peopleWith('responsible').map(({ name }) => name));
    return html`<div class="part">
      <h3>${t(words.needs)}</h3>
      <p>${t(words.needsWhat)} <strong>${adult}</strong>. ${t(words.needsHow)}</p>
    </div>`;
  }

  private pair(
    of: string,
    value: boolean | undefined,
    said: readonly [Text, Text],
    { busy, press }: { busy(on: boolean): boolean; press(on: boolean): void },
  ): TemplateResult {
    return html`<div class="actions" role="group" aria-labelledby=${of}>
      ${[true, false].map(
        (on) =>
          html`<kring-button
            size="large"
            icon=${value === on ? 'check' : ''}
            .pressed=${value === on}
            ?busy=${busy(on)}
            @click=${() => press(on)}
            >${t(on ? said[0] : said[1])}</kring-button
          >`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-party': KringIntakeParty;
  }
}
