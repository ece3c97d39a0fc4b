import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import { formatDay } from '../../i18n/format.ts';
import { isoDay } from '../../i18n/iso-day.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  when: { nl: 'Wanneer zien jullie elkaar weer?', en: 'When do you meet again?' },
  week: { nl: 'Over een week', en: 'In a week' },
  stop: { nl: 'We stoppen hier', en: 'We stop here' },
  other: { nl: 'of kies een dag', en: 'or pick a day' },
  stopped: {
    nl: 'Jullie stoppen hier. Goed gedaan; terugkomen mag altijd.',
    en: 'You stop here. Well done; coming back is always possible.',
  },
  chosen: { nl: 'Volgende keer:', en: 'Next time:' },
};
const day = 24 * 3_600_000;

/** The next date, or stop. */
@customElement('kring-next-date')
export class KringNextDate extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--k-space-2);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--k-space-2);
        padding: 0;
        font-weight: 600;
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2);
      }
      input {
        box-sizing: border-box;
        min-height: var(--k-target);
        padding: 0 var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
      }
      input:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 1px;
      }
    `,
  ];

  /** An ISO date, `stop`, or empty. */
  @property() value = '';
  @property({ type: Boolean }) closed = false;

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const next = this.pressed('goals/next')?.next ?? this.value;
    const week = isoDay(this.session.now() + 7 * day);
    return html`<fieldset ?disabled=${this.closed}>
      <legend>${t(words.when)}</legend>
      <div class="actions">
        <kring-button
          ?pressed=${this.value === week}
          ?disabled=${this.closed}
          ?busy=${this.busy('goals/next', { next: week })}
          @click=${() => this.choose(week)}
          >${t(words.week)}</kring-button
        >
        <kring-button
          ?pressed=${this.value === 'stop'}
          ?disabled=${this.closed}
          ?busy=${this.busy('goals/next', { next: 'stop' })}
          @click=${() => this.choose('stop')}
          >${t(words.stop)}</kring-button
        >
        <label
          >${t(words.other)}
          <input
            type="date"
            min=${isoDay(this.session.now())}
            .value=${live(next === 'stop' ? '' : next)}
            @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value)}
        /></label>
      </div>
      <div role="status">${this.said()}</div>
    </fieldset>`;
  }

  private said(): TemplateResult | typeof nothing {
    if (!this.value) return nothing;
    if (this.value === 'stop') return html`<p class="soft">${t(words.stopped)}</p>`;
    const at = Date.parse(`${this.value}T12:00:00`);
    return html`<p class="soft">${t(words.chosen)} ${formatDay(at)}.</p>`;
  }

  private choose(next: string): void {
    if (/^(stop|\d{4}-\d{2}-\d{2})$/.test(next)) void this.press('goals/next', { next });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-next-date': KringNextDate;
  }
}
