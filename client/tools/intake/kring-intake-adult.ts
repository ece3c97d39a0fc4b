import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { categories, type Category } from '../../../shared/tools/intake/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import type { Sending, Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf } from '../../session/who-sees.ts';
import { intakeStyles } from './intake.styles.ts';
import './kring-intake-list.ts';
import './kring-intake-people.ts';
import { missing, unsuitable } from './missing.ts';
import { categoryNames, words } from './words.ts';

/** The intake as the responsible adult does it: is it safe and suitable, who takes part, and on to the talk. */
@customElement('kring-intake-adult')
export class KringIntakeAdult extends ToolElement('intake') {
  static override styles = [
    cardStyles,
    intakeStyles,
    css`
      select {
        box-sizing: border-box;
        width: 100%;
        max-width: 24rem;
        min-height: 48px;
        padding-inline: var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
      }
      select:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 1px;
      }
      label {
        display: grid;
        gap: var(--k-space-1);
        font-weight: 600;
      }
      .still {
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      .still li {
        padding-block: 2px;
      }
    `,
  ];

  @state() private refused: Text | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session.status];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <div class="part">
        <h2 id="title">${t(words.title)}</h2>
        <p>${t(words.lead)}</p>
      </div>
      <kring-intake-list></kring-intake-list>
      ${this.about()}
      <kring-intake-people></kring-intake-people>
      ${this.reach()} ${this.begin()}
    </section>`;
  }

  private about(): TemplateResult {
    const { category, practical } = this.described;
    return html`<div class="part">
      <header>
        <h3>${t(words.about)}</h3>
        ${sightChip(sightOf(this.session.view, ['leads'], this.me.person))}
      </header>
      <label
        >${t(words.category)}
        <select
          @change=${(event: Event) =>
            this.describe({ category: (event.target as HTMLSelectElement).value as Category })}
        >
          ${
            category
              ? nothing
              : html`<option value="" .selected=${live(true)} disabled>${t(words.choose)}</option>`
          }
          ${categories.map((one) => {
            const name = categoryNames[one];
            return html`<option value=${one} .selected=${live(one === category)}>
              ${name ? t(name) : one}
            </option>`;
          })}
        </select>
      </label>
      <kring-draft
        name="intake.practical"
        label=${t(words.practical)}
        hint=${t(words.practicalHint)}
        rows="2"
        maxlength="300"
        .of=${practical ?? ''}
        .save=${(text: string, how: Sending) => this.describe({ practical: text }, how)}
      ></kring-draft>
    </div>`;
  }

  /** Both go together: what is under way of the one must not be undone by the other. */
  private get described() {
    return this.pressed('intake/about') ?? this.view;
  }

  private describe(part: { category?: Category; practical?: string }, how?: Sending) {
    const { category = 'other', practical = '' } = this.described;
    return this.press('intake/about', { category, practical, ...part }, how);
  }

  private reach(): TemplateResult {
    return html`<div class="part">
      <h3>${t(words.reach)}</h3>
      <kring-switch
        .checked=${live(this.pressed('intake/reachable')?.on ?? this.view.full?.reachable === true)}
        @change=${(event: Event) =>
          this.press('intake/reachable', { on: (event.target as KringSwitch).checked })}
        >${t(words.reachable)}</kring-switch
      >
    </div>`;
  }

  private begin(): TemplateResult {
    const lines = missing(this.shared);
    const stop = unsuitable(this.shared);
    const ready = lines.length === 0 && !stop;
    return html`<div class="part">
      <h3>${t(words.begin)}</h3>
      <div role="status">
        ${
          ready
            ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.allReady)}</p>`
            : stop
              ? html`<p>${t(words.notThis)}.</p>`
              : html`<p class="soft">${t(words.still)}</p>
                  <ul class="still">
                    ${lines.map((line) => html`<li>${line}</li>`)}
                  </ul>`
        }
        ${this.refused ? html`<p>${t(this.refused)}</p>` : nothing}
      </div>
      <div class="actions">
        <kring-button
          variant=${ready ? 'primary' : 'quiet'}
          size="large"
          icon-end="arrow-right"
          ?disabled=${!ready || this.shared.session.status !== 'open'}
          ?busy=${this.busy('session/next')}
          @click=${this.next}
          >${t(words.open)}</kring-button
        >
      </div>
    </div>`;
  }

  private next = async (): Promise<void> => {
    const { phase } = this.shared;
    if (!phase) return;
    const ack = await this.press('session/next', { from: phase.id });
    this.refused = ack.ok ? undefined : ack.refusal.text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-adult': KringIntakeAdult;
  }
}
