import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, t } from '../i18n/index.ts';
import {
  drawArc,
  drawCrowd,
  drawSeat,
  isCrowd,
  placeOnRing,
  ringRadius,
  seatRadius,
  type Seat,
} from './circle-drawing.ts';
import { circleStyles } from './kring-circle.styles.ts';
import { spokenStyles } from './spoken.styles.ts';

export type { Seat } from './circle-drawing.ts';

const words = {
  people: { nl: 'Wie er is', en: 'Who is here' },
  here: { nl: 'is er', en: 'is here' },
  away: { nl: 'is er nu niet', en: 'is not here now' },
  ready: { nl: 'klaar', en: 'ready' },
  speaking: { nl: 'aan het woord', en: 'has the turn' },
  hand: { nl: 'hand omhoog', en: 'hand raised' },
  waiting: { nl: 'we wachten nog even', en: 'we wait a moment' },
  me: { nl: 'jij', en: 'you' },
  news: { nl: 'deed iets nieuws', en: 'did something new' },
  count: { nl: 'aanwezig', en: 'present' },
};

/**
 * The people of a session as seats on a ring: here or not, ready (the seat fills), speaking (lit, with the
 * arc of their time), hand up, waited for. More than twenty become a ring of light.
 * @summary The idea of Kring; drawn for the eye, a list in words for screen readers.
 * @slot - the middle of the ring
 * @csspart middle - around the slot
 */
@customElement('kring-circle')
export class KringCircle extends Localized(LitElement) {
  static override styles = [circleStyles, spokenStyles];

  @property({ attribute: false }) seats: readonly Seat[] = [];
  /** Time passed, 0..1; 0 draws none. */
  @property({ type: Number }) arc = 0;
  /** Widest, in CSS pixels; it shrinks with its place. */
  @property({ type: Number }) size = 320;
  /** `strip` is the phone's form: one row that scrolls sideways; `marks` has no names and is not in the way of a press. */
  @property({ reflect: true }) shape: 'ring' | 'strip' | 'marks' = 'ring';
  /** How large the seats are drawn, 1 = as large as fits. */
  @property({ type: Number, attribute: 'seat-scale' }) seatScale = 1;
  @property({ type: Boolean, attribute: 'no-names' }) noNames = false;
  /** What the list is called for screen readers; default "who is here". */
  @property() label = '';

  protected override render(): TemplateResult {
    return this.shape === 'ring' ? this.ring() : this.strip();
  }

  private ring(): TemplateResult {
    const count = this.seats.length;
    const crowd = isCrowd(count);
    return html`<div class="ring" .style=${`--size:${String(this.size)}px`}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="table" cx="100" cy="100" r=${ringRadius} />
        <circle class="line" cx="100" cy="100" r=${ringRadius} />
        ${drawArc(this.arc, crowd ? ringRadius + 12 : ringRadius, this.arcFrom())}
        ${
          crowd
            ? drawCrowd(this.seats)
            : svg`${repeat(
                this.seats,
                (seat) => seat.id,
                (seat, at) => {
                  const { x, y } = placeOnRing(at, count);
                  return drawSeat(seat, x, y, this.seatScale * seatRadius(count));
                },
              )}`
        }
      </svg>
      ${crowd || this.noNames || count > 10 ? nothing : this.names()}
      <div class="middle" part="middle"><slot></slot></div>
      ${this.spoken(crowd)}
    </div>`;
  }

  /** Time begins at the seat of whoever speaks, else at the top. */
  private arcFrom(): number {
    const at = this.seats.findIndex((seat) => seat.speaking);
    return at < 0 ? -90 : 90 + (at / this.seats.length) * 360;
  }

  private names(): TemplateResult[] {
    const count = this.seats.length;
    const below = this.seatScale * seatRadius(count) * 1.36 + 1.5;
    return this.seats.map((seat, at) => {
      const { x, y } = placeOnRing(at, count);
      const look = `name ${seat.present ? '' : 'away'} ${seat.me ? 'me' : ''}`;
      const place = `left:${String(x / 2)}%;top:${String((y + below) / 2)}%`;
      return html`<span class=${look} .style=${place} aria-hidden="true">${seat.name}</span>`;
    });
  }

  private spoken(crowd: boolean): TemplateResult {
    if (crowd) {
      const here = this.seats.filter((seat) => seat.present).length;
      return html`<p class="spoken">${here}/${this.seats.length} ${t(words.count)}</p>`;
    }
    return html`<ul class="spoken" aria-label=${this.label || t(words.people)}>
      ${this.seats
        .filter((seat) => seat.free === undefined)
        .map((seat) => html`<li>${seat.name}: ${stateInWords(seat)}</li>`)}
    </ul>`;
  }

  private strip(): TemplateResult {
    const done = `width:${String(Math.min(1, this.arc) * 100)}%`;
    return html`<ul
        class="strip"
        tabindex=${this.shape === 'strip' && this.seats.length > 4 ? '0' : nothing}
        aria-label=${this.label || t(words.people)}
      >
        ${repeat(
          this.seats,
          (seat) => seat.id,
          (seat) =>
            html`<li class="${seat.present ? '' : 'away'} ${seat.me ? 'me' : ''}">
              <svg viewBox="0 0 44 44" aria-hidden="true">${drawSeat(seat, 22, 22, 14)}</svg>
              <span
                class=${this.shape === 'marks' || (this.noNames && !seat.me) ? 'spoken' : 'words'}
                >${seat.name}</span
              >
              <span class="spoken">${stateInWords(seat)}</span>
            </li>`,
        )}
      </ul>
      ${
        this.arc > 0
          ? html`<div class="bar" aria-hidden="true"><span .style=${done}></span></div>`
          : nothing
      }`;
  }
}

function stateInWords(seat: Seat): string {
  const parts = [
    seat.me && words.me,
    seat.present ? words.here : words.away,
    seat.speaking && words.speaking,
    seat.ready && words.ready,
    seat.hand && words.hand,
    seat.waiting && words.waiting,
    seat.news && words.news,
  ];
  return parts
    .filter((part) => typeof part === 'object')
    .map(t)
    .join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-circle': KringCircle;
  }
}
