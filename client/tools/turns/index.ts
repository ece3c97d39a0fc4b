import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MOST_EXTENSIONS, type Turn, type TurnsView } from '../../../shared/tools/turns/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-seat-mark.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import '../../elements/kring-timer.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { documentSight } from '../../session/who-sees.ts';
import './kring-stage-text.ts';
import './kring-talk-balance.ts';
import './kring-turn-first.ts';
import './kring-turn-give.ts';
import { turnTime } from './turn-time.ts';
import { turnsStyles } from './turns.styles.ts';
import { kinds, timesLeft, words } from './words.ts';

const tickMs = 1000;
const stageOf = (person: string): string => `turns:stage:${person}`;

/** Uninterrupted speaking time: whose turn it is, the stage on which only the speaker writes, and the way out of it. */
@customElement('kring-turns-tool')
export class KringTurnsTool extends ToolElement('turns') {
  static override styles = [cardStyles, turnsStyles];

  #clock: ReturnType<typeof setInterval> | undefined;
  /** The server's time when the line to it went down during this person's own turn. */
  #still: number | undefined;
  /** This screen saw a turn: for a party the view does not say who had one. */
  #saw = false;

  protected override watches(session: Session): readonly unknown[] {
    const { docs } = session.view.me;
    const stages = Object.keys(docs).filter((name) => name.startsWith('turns:'));
    const links = stages.map((name) => session.document(name));
    return [...super.watches(session), docs, session.live, ...links];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  protected override updated(): void {
    const before = this.letter('turns') === '-';
    this.toggleAttribute('blank', before && !this.leads && !this.view.first);
    const runs = this.leads && this.view.turn !== undefined && this.view.turn.left === undefined;
    if (runs === (this.#clock !== undefined)) return;
    clearInterval(this.#clock);
    this.#clock = runs ? setInterval(() => this.requestUpdate(), tickMs) : undefined;
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { turn } = view;
    this.#saw ||= turn !== undefined;
    if (this.letter('turns') === '-') return html`<kring-turn-first></kring-turn-first>`;
    return html`<section aria-labelledby="title">
      ${turn ? this.speaking(view, turn) : this.quiet()} ${this.earlier(turn)}
      ${this.leads ? this.balance() : this.clockChoice()}
    </section>`;
  }

  private speaking(view: TurnsView, turn: Turn): TemplateResult {
    const mine = turn.person === this.me.person;
    const who = this.shared.people[turn.person];
    const kind = kinds[turn.kind];
    const link = this.session.document(stageOf(turn.person));
    return html`<header>
        <div class="who" role="status">
          <kring-seat-mark mark=${who?.mark ?? 0}></kring-seat-mark>
          <h2 id="title">${mine ? t(words.you) : `${who?.name ?? ''} ${t(words.other)}`}</h2>
        </div>
        ${this.timer(view, turn)}
      </header>
      <p class="line">
        ${sightChip(documentSight(this.session.view, stageOf(turn.person)))}
        <span class="soft"
          >${kind ? `${t(kind)}. ` : ''}${t(mine ? words.uninterrupted : this.leads ? words.hears : words.listen)}${
            turn.left === undefined ? '' : ` ${t(words.held)}`
          }</span
        >
      </p>
      <kring-stage-text
        .link=${link}
        label=${mine ? t(words.youWrite) : `${t(words.textOf)} ${who?.name ?? ''}`}
      ></kring-stage-text>
      ${mine ? this.speaker(turn) : this.leads ? this.stopper() : nothing}`;
  }

  private timer(view: TurnsView, turn: Turn): TemplateResult | typeof nothing {
    const mine = turn.person === this.me.person;
    const lost = mine && this.session.live === false;
    // The others see the clock of somebody who is away stand still.
    this.#still = lost ? (this.#still ?? this.session.now()) : undefined;
    const time = turnTime(view, turn, this.#still ?? this.session.now());
    const { left, total } = time;
    const held = time.held || lost;
    if (left === undefined)
      return this.leads || mine ? html`<span class="soft">${t(words.freeTime)}</span>` : nothing;
    const endsAt = held ? undefined : this.session.now() + left;
    return html`<kring-timer
      seconds=${left / 1000}
      total=${total / 1000}
      .endsAt=${endsAt}
      .now=${this.serverNow}
      ?paused=${held}
    ></kring-timer>`;
  }

  private speaker(turn: Turn): TemplateResult {
    const more = MOST_EXTENSIONS - turn.extended;
    const clock = turn.until !== undefined || typeof turn.left === 'number';
    const writes = this.letter('turns') === 'E';
    return html`<div class="actions">
      <kring-button
        variant="primary"
        size="large"
        icon="check"
        ?disabled=${!writes}
        ?busy=${this.busy('turns/stop')}
        @click=${() => this.press('turns/stop')}
        >${t(words.stop)}</kring-button
      >
      ${
        clock
          ? html`<kring-button
              icon="plus"
              ?disabled=${!writes || more <= 0}
              ?busy=${this.busy('turns/extend')}
              @click=${() => this.press('turns/extend')}
              >${t(words.extend)} (${t(timesLeft(more))})</kring-button
            >`
          : nothing
      }
      <kring-button
        variant="plain"
        ?disabled=${!writes}
        ?busy=${this.busy('turns/pass')}
        @click=${() => this.press('turns/pass')}
        >${t(words.pass)}</kring-button
      >
    </div>`;
  }

  private stopper(): TemplateResult | typeof nothing {
    if (this.letter('turns') !== 'M') return nothing;
    return html`<div class="actions">
      <kring-button ?busy=${this.busy('turns/stop')} @click=${() => this.press('turns/stop')}
        >${t(words.stopLead)}</kring-button
      >
    </div>`;
  }

  private quiet(): TemplateResult {
    return html`<header>
        <div class="who" role="status">
          <h2 id="title">${t(this.leads ? words.give : words.nobody)}</h2>
        </div>
      </header>
      ${
        this.leads && this.letter('turns') === 'M'
          ? html`<kring-turn-give></kring-turn-give>`
          : html`<p>${t(words.nobodyWhat)}</p>`
      }
      ${this.begun() ? nothing : html`<kring-turn-first></kring-turn-first>`}`;
  }

  /** Somebody had a turn already: who starts is no longer a question. */
  private begun(): boolean {
    const { first, spent } = this.view;
    return (
      this.letter('turns/first') === '-' ||
      (first !== undefined && (this.#saw || Object.keys(spent ?? {}).length > 0))
    );
  }

  /** What was written in turns before this one, folded away. */
  private earlier(turn: Turn | undefined): TemplateResult {
    const others = this.peopleWith('served').filter(
      ({ id }) => id !== turn?.person && stageOf(id) in this.me.docs,
    );
    return html`${others.map(
      ({ id, name }) =>
        html`<kring-stage-text
          folded
          ?open=${turn === undefined}
          .link=${this.session.document(stageOf(id))}
          label=${id === this.me.person ? t(words.youWrote) : `${t(words.textOf)} ${name}`}
        ></kring-stage-text>`,
    )}`;
  }

  private balance(): TemplateResult {
    return html`<kring-talk-balance .now=${this.session.now()}></kring-talk-balance>`;
  }

  private clockChoice(): TemplateResult | typeof nothing {
    if (this.letter('turns') !== 'E') return nothing;
    const free = this.pressed('turns/free')?.on ?? this.own?.free === true;
    return html`<div class="clock">
      <kring-switch
        .checked=${live(free)}
        @change=${(event: Event) =>
          this.press('turns/free', { on: (event.target as KringSwitch).checked })}
        >${t(words.free)}</kring-switch
      >
      <p class="soft">${t(words.freeHint)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-turns-tool': KringTurnsTool;
  }
}
