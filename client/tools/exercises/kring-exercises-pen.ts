import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PEN_MS } from '../../../shared/engine/core/times.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';

const seconds = Math.round(PEN_MS / 1000);
const words = {
  lend: (who: string): Text => ({
    nl: `Geef ${who} de pen (${seconds} s)`,
    en: `Give ${who} the pen (${seconds} s)`,
  }),
  take: { nl: 'Neem de pen terug', en: 'Take the pen back' },
  may: (who: string, left: number): Text => ({
    nl: `${who} mag nog ${left} s schrijven`,
    en: `${who} may write for ${left} s`,
  }),
  you: (left: number): Text => ({
    nl: `Je mag nog ${left} s schrijven`,
    en: `You may write for ${left} s`,
  }),
  reading: (who: string): Text => ({
    nl: `${who} schrijft. Jij kan meelezen.`,
    en: `${who} is writing. You can only read.`,
  }),
  lent: { nl: 'Jij hebt nu de pen.', en: 'You have the pen now.' },
  over: { nl: 'De pen is terug bij wie antwoordt.', en: 'The pen is back with its owner.' },
};

/**
 * Whose pen it is: the owner lends it with one tap and takes it back at any time; the tutor sees how long
 * they may write.
 * @summary Time counts by the server's clock. What is on this element is true of the board page too.
 */
@customElement('kring-exercises-pen')
export class KringExercisesPen extends SessionElement {
  static override styles = [
    exercisesStyles,
    css`
      .time {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-2);
        min-height: 34px;
        padding: 0 var(--k-space-3);
        border-radius: var(--k-radius-full);
        background: var(--k-time-soft);
        color: var(--k-ink);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .time kring-icon {
        color: var(--k-time);
      }
    `,
  ];

  /** Whose answers these are. */
  @property() owner = '';
  @state() private said = '';
  #clock: ReturnType<typeof setInterval> | undefined;
  #wasLent = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.pens, view.shared.people, view.shared.session.status];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  private get left(): number {
    const until = this.shared.pens[this.owner];
    return until === undefined ? 0 : Math.max(0, Math.ceil((until - this.session.now()) / 1000));
  }

  protected override willUpdate(): void {
    const lent = this.left > 0;
    if (lent !== this.#wasLent && this.leads) this.said = t(lent ? words.lent : words.over);
    this.#wasLent = lent;
    if (lent) this.#clock ??= setInterval(() => this.requestUpdate(), 500);
    else {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { left } = this;
    if (this.owner === this.me.person) return this.own(left);
    const name = this.shared.people[this.owner]?.name ?? '';
    const time = html`<span class="time"
      ><kring-icon name="pencil"></kring-icon><span>${t(words.you(left))}</span></span
    >`;
    return html`${
        left > 0 && this.leads
          ? time
          : html`<span class="soft row"
              ><kring-icon name="eye"></kring-icon>${t(words.reading(name))}</span
            >`
      }<span class="spoken" role="status">${this.said}</span>`;
  }

  private own(left: number): TemplateResult {
    const tutor = this.peopleWith('leads')[0]?.name ?? '';
    if (left === 0) {
      return html`<kring-button
        icon="handshake"
        ?busy=${this.busy('pen/lend')}
        ?disabled=${this.shared.session.status !== 'open'}
        @click=${() => this.press('pen/lend')}
        >${t(words.lend(tutor))}</kring-button
      >`;
    }
    return html`<div class="row">
      <span class="time"
        ><kring-icon name="clock"></kring-icon><span>${t(words.may(tutor, left))}</span></span
      >
      <kring-button
        variant="primary"
        icon="pencil"
        ?busy=${this.busy('pen/take')}
        @click=${() => this.press('pen/take')}
        >${t(words.take)}</kring-button
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-pen': KringExercisesPen;
  }
}
