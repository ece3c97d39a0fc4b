import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, formatDuration, t } from '../i18n/index.ts';
import { spokenStyles } from './spoken.styles.ts';

const words = {
  left: { nl: 'Tijd over', en: 'Time left' },
  free: { nl: 'tijd: vrij', en: 'time: free' },
  over: { nl: 'de tijd is om', en: 'time is up' },
  paused: { nl: 'staat stil', en: 'stopped' },
};
const radius = 42;
const round = 2 * Math.PI * radius;

/**
 * The time that is left, as an arc that empties and as m:ss. It never ends anything by itself.
 * @summary Give `ends-at` (it counts by the device's clock) or `seconds` (it shows what it is given).
 */
@customElement('kring-timer')
export class KringTimer extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: inline-flex;
      }
      .timer {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-2);
        color: var(--k-ink);
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }
      svg {
        width: 1.9em;
        height: 1.9em;
      }
      .edge,
      .arc {
        fill: none;
        stroke-width: 12;
      }
      .edge {
        stroke: var(--k-time-soft);
      }
      .arc {
        stroke: var(--k-time-arc);
        stroke-linecap: round;
      }
      .over .digits {
        color: var(--k-time);
        font-weight: 700;
      }
      :host([large]) .timer {
        display: inline-grid;
        justify-items: center;
        align-items: center;
        gap: 0;
        font-family: var(--k-font-display);
        font-size: var(--k-text-xl);
        font-weight: 600;
      }
      :host([large]) :is(svg, .digits) {
        grid-area: 1 / 1;
      }
      :host([large]) .digits {
        max-width: 4em;
        text-align: center;
      }
      :host([large]) svg {
        width: 4.4em;
        height: 4.4em;
      }
      :host([large]) :is(.edge, .arc) {
        stroke-width: 6;
      }
      .free {
        color: var(--k-ink-soft);
      }
      @media (forced-colors: active) {
        .arc {
          stroke: Highlight;
        }
      }
    `,
  ];

  /** Left, in seconds. */
  @property({ type: Number }) seconds = 0;
  /** The whole, in seconds; 0 draws no arc. */
  @property({ type: Number }) total = 0;
  /** When it ends: milliseconds since 1970 by `now`; undefined: `seconds` is shown as given. */
  @property({ type: Number, attribute: 'ends-at' }) endsAt: number | undefined;
  /** The clock by which it ends: in a session the server's. */
  @property({ attribute: false }) now: () => number = Date.now;
  @property({ type: Boolean }) paused = false;
  /** Switched off for this person: "time: free". */
  @property({ type: Boolean }) free = false;
  @property({ type: Boolean, reflect: true }) large = false;

  #tick: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#tick);
    this.#tick = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.run();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('endsAt') || changed.has('paused') || changed.has('free')) this.run();
  }

  protected override render(): TemplateResult {
    if (this.free) return html`<span class="timer free">${t(words.free)}</span>`;
    const left = this.left();
    const part = this.total > 0 ? Math.min(1, left / this.total) : 0;
    return html`<span
      class="timer ${left <= 0 ? 'over' : ''}"
      role="timer"
      aria-label=${t(words.left)}
    >
      ${
        this.total > 0
          ? html`<svg viewBox="0 0 100 100" aria-hidden="true">
              <circle class="edge" cx="50" cy="50" r=${radius} />
              ${
                part > 0
                  ? svg`<circle
                  class="arc"
                  cx="50"
                  cy="50"
                  r=${radius}
                  stroke-dasharray="${part * round} ${round}"
                  transform="rotate(-90 50 50)"
                />`
                  : nothing
              }
            </svg>`
          : nothing
      }
      <span class="digits">${left <= 0 ? t(words.over) : formatDuration(left)}</span>
      ${this.paused ? html`<span class="free">${t(words.paused)}</span>` : nothing}
    </span>`;
  }

  private left(): number {
    if (this.endsAt === undefined || this.paused) return Math.max(0, this.seconds);
    return Math.max(0, (this.endsAt - this.now()) / 1000);
  }

  private run(): void {
    clearInterval(this.#tick);
    const counts = this.endsAt !== undefined && !this.paused && !this.free;
    this.#tick = counts ? setInterval(() => this.requestUpdate(), 500) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-timer': KringTimer;
  }
}
