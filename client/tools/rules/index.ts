import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { MOST_RULES, type RulesView } from '../../../shared/tools/rules/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { consentText } from '../../session/consent-words.ts';
import type { Given, Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import type { CommandName } from '../../session/tool-maps.ts';
import { sightOf } from '../../session/who-sees.ts';
import './kring-rule-add.ts';
import './kring-rule-edit.ts';
import { rulesStyles } from './rules.styles.ts';
import { words } from './words.ts';

/** The rules of the talk: mediators write, parties propose, and all agree to the same frozen text. */
@customElement('kring-rules-tool')
export class KringRulesTool extends ToolElement('rules') {
  static override styles = [cardStyles, rulesStyles];

  @state() private editing = '';
  /** An edit came after the freezing that this person saw. */
  @state() private voided = false;
  #frozen: string | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session.limit];
  }

  protected override willUpdate(): void {
    const frozen = this.view.frozen;
    if (this.#frozen && frozen !== this.#frozen) this.voided = true;
    if (frozen && frozen !== this.#frozen) this.editing = '';
    this.#frozen = frozen;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const rules = Object.entries(view.rules)
      .map(([id, rule]) => ({ id, ...rule }))
      .sort((a, b) => a.order - b.order);
    const edits = this.letter('rules') === 'M';
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${sightChip(sightOf(this.session.view, ['leads', 'served'], undefined))}
      </header>
      <div role="status">${this.voided ? this.notice() : nothing}</div>
      <ol class="rules">
        ${rules.map((rule) => this.rule(rule.id, rule.text, edits))}
      </ol>
      ${this.proposals(view, edits)}
      ${rules.length < MOST_RULES ? this.adding(edits) : html`<p class="soft">${t(words.full)}</p>`}
      ${this.limit()} ${view.frozen ? this.frozen(view, view.frozen) : this.open(edits)}
    </section>`;
  }

  private notice(): TemplateResult {
    return html`<p class="notice"><kring-icon name="info"></kring-icon>${t(words.voided)}</p>`;
  }

  private rule(id: string, text: string, edits: boolean): TemplateResult {
    if (this.editing === id)
      return html`<li>
        <kring-rule-edit
          .rule=${id}
          .text=${text}
          @kring-done=${() => (this.editing = '')}
        ></kring-rule-edit>
      </li>`;
    return html`<li>
      <span dir="auto" class="text">${text}</span>
      ${
        edits
          ? html`<kring-button
              variant="plain"
              size="small"
              icon="pencil"
              icon-only
              @click=${() => (this.editing = id)}
              >${t(words.edit)}: ${text}</kring-button
            >`
          : nothing
      }
    </li>`;
  }

  private proposals({ proposals }: RulesView, edits: boolean): TemplateResult | typeof nothing {
    const list = Object.entries(proposals);
    const mine = this.own?.proposals ?? {};
    if (list.length === 0) return nothing;
    return html`<div class="proposals">
      <h3>${t(words.proposed)}</h3>
      <ul>
        ${list.map(
          ([id, { text }]) =>
            html`<li>
              <span
                >${text}
                ${id in mine ? html`<span class="soft">(${t(words.yours)})</span>` : nothing}</span
              >
              ${
                edits
                  ? html`<kring-button
                      size="small"
                      icon="plus"
                      label="${t(words.take)}: ${text}"
                      ?busy=${this.busy('rules/take', { id })}
                      @click=${() => this.press('rules/take', { id })}
                      >${t(words.take)}</kring-button
                    >`
                  : nothing
              }
              ${
                edits || id in mine
                  ? html`<kring-button
                      variant="plain"
                      size="small"
                      label="${t(edits ? words.aside : words.takeBackIt)}: ${text}"
                      ?busy=${this.busy('rules/unpropose', { id })}
                      @click=${() => this.press('rules/unpropose', { id })}
                      >${t(edits ? words.aside : words.takeBackIt)}</kring-button
                    >`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private adding(edits: boolean): TemplateResult | typeof nothing {
    const writes = edits || this.letter('rules') === 'E';
    return writes ? html`<kring-rule-add ?proposes=${!edits}></kring-rule-add>` : nothing;
  }

  private limit(): TemplateResult {
    return html`<div class="limit">
      <h3><kring-icon name="shield"></kring-icon>${t(words.limit)}</h3>
      <p>${t(this.shared.session.limit)}</p>
      <div class="consent">
        ${consentText(this.session.view).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    </div>`;
  }

  private open(edits: boolean): TemplateResult {
    if (!edits) return html`<p class="soft" role="status">${t(words.notFrozen)}</p>`;
    return html`<div class="actions">
      <kring-button
        variant="primary"
        icon="lock"
        ?busy=${this.busy('rules/freeze')}
        @click=${() => this.press('rules/freeze')}
        >${t(words.freeze)}</kring-button
      >
      <span class="soft">${t(words.freezeHint)}</span>
    </div>`;
  }

  private frozen(view: RulesView, code: string): TemplateResult {
    const mine = this.own?.agreed;
    return html`<div class="frozen">
        <p class="code">
          <kring-icon name="lock"></kring-icon>${t(words.code)}
          <strong aria-label=${[...shortCode(code)].join(' ')}>${shortCode(code)}</strong>
        </p>
        <p class="soft">${t(words.codeHint)}</p>
      </div>
      ${this.choice(code, mine)} ${view.agreed ? this.who(view.agreed, code) : nothing}`;
  }

  private choice(code: string, mine: string | undefined): TemplateResult {
    const yes = mine === code;
    const agree = (on: boolean) => this.press('rules/agree', { code, yes: on });
    return html`<div role="status">
        ${
          yes
            ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.agreed)}</p>`
            : mine
              ? html`<p>${t(this.leads ? words.saidNotYetLead : words.saidNotYet)}</p>`
              : nothing
        }
      </div>
      <div class="actions">
        ${
          yes
            ? nothing
            : html`<kring-button
                variant="primary"
                size="large"
                icon="check"
                ?busy=${this.busy('rules/agree', { yes: true })}
                @click=${() => agree(true)}
                >${t(words.agree)}</kring-button
              >`
        }
        ${
          mine === 'not-yet'
            ? nothing
            : html`<kring-button
                variant=${yes ? 'plain' : 'quiet'}
                size=${yes ? 'small' : 'large'}
                ?busy=${this.busy('rules/agree', { yes: false })}
                @click=${() => agree(false)}
                >${t(yes ? words.takeBack : words.notYet)}</kring-button
              >`
        }
      </div>
      ${yes || this.leads ? nothing : html`<p class="soft">${t(words.onlyMediators)}</p>`}`;
  }

  private who(agreed: NonNullable<RulesView['agreed']>, code: string): TemplateResult {
    const all = [...this.peopleWith('served'), ...this.peopleWith('leads')];
    const waits = all.filter(({ id }) => agreed[id] !== code);
    return html`<div class="who">
      <header>
        <h3>${t(words.who)}</h3>
        ${sightChip({ kind: 'us-two', text: words.mediators })}
      </header>
      <ul>
        ${all.map(({ id, name, mark }) => {
          const yes = agreed[id] === code;
          return html`<li class=${yes ? '' : 'soft'}>
            <kring-seat-mark mark=${mark} ?open=${!yes}></kring-seat-mark>
            <span
              >${name}:
              ${t(yes ? words.yes : agreed[id] === 'not-yet' ? words.notYetSaid : words.reads)}</span
            >
          </li>`;
        })}
      </ul>
      ${
        waits.length === 0
          ? html`<p class="ok" role="status">
              <kring-icon name="check"></kring-icon>${t(words.all)}
            </p>`
          : html`<p class="soft">
              ${t(words.waits)} ${formatList(waits.map(({ name }) => name))}.
            </p>`
      }
    </div>`;
  }

  protected override press<C extends CommandName>(type: C, ...given: Given<C>): Promise<Ack> {
    this.voided = false;
    return super.press(type, ...given);
  }
}

/** What people compare aloud: short enough to say, long enough to differ. */
const shortCode = (code: string): string => code.slice(0, 6).toUpperCase();

declare global {
  interface HTMLElementTagNameMap {
    'kring-rules-tool': KringRulesTool;
  }
}
