import { nothing, svg, type SVGTemplateResult } from 'lit';
import { seatColour, seatMark } from './seat-marks.ts';

/** Somebody's place on the ring, as others may see it. */
export interface Seat {
  id: string;
  name: string;
  /** 0..7 */
  mark: number;
  present: boolean;
  ready?: boolean;
  speaking?: boolean;
  hand?: boolean;
  /** We wait for this person. */
  waiting?: boolean;
  me?: boolean;
  /** Did something that was not seen yet: a dot at the seat. */
  news?: boolean;
  /** An empty seat; the part of it that is taken, 0..1. */
  free?: number;
}

/** The drawing is a square of 200; the ring's middle is 100,100. */
export const ringRadius = 78;
const manySeats = 20;

/** Where seat `at` of `count` sits; the first one at the bottom, where the reader is. */
export function placeOnRing(at: number, count: number): { x: number; y: number } {
  const angle = Math.PI / 2 + (at / Math.max(1, count)) * 2 * Math.PI;
  return { x: 100 + ringRadius * Math.cos(angle), y: 100 + ringRadius * Math.sin(angle) };
}

/** Seats keep a distance from each other and never grow beyond a thumb. */
export function seatRadius(count: number): number {
  return Math.min(15, Math.max(2.2, (Math.PI * ringRadius) / Math.max(6, count) / 1.6));
}

export function isCrowd(count: number): boolean {
  return count > manySeats;
}

/** @param part 0..1 of the whole round, clockwise; @param from where it begins, degrees clockwise from the right */
export function drawArc(
  part: number,
  radius: number,
  from: number,
): SVGTemplateResult | typeof nothing {
  if (!(part > 0)) return nothing;
  const length = 2 * Math.PI * radius;
  return svg`<circle
    class="arc"
    cx="100"
    cy="100"
    r=${radius}
    fill="none"
    stroke-dasharray="${Math.min(1, part) * length} ${length}"
    transform="rotate(${from} 100 100)"
  />`;
}

export function drawSeat(seat: Seat, x: number, y: number, radius: number): SVGTemplateResult {
  if (seat.free !== undefined) return drawFree(seat, x, y, radius);
  const colour = seatColour(seat.mark);
  const filled = seat.present && seat.ready;
  return svg`<g class="seat ${seat.present ? 'here' : 'away'} ${seat.me ? 'me' : ''}">
    ${
      seat.speaking
        ? svg`<circle class="halo" cx=${x} cy=${y} r=${radius * 1.5} fill=${colour} />
            <circle class="speaks" cx=${x} cy=${y} r=${radius * 1.36} />`
        : nothing
    }
    <circle
      class="body"
      cx=${x}
      cy=${y}
      r=${radius}
      fill=${filled ? colour : 'var(--k-surface)'}
      stroke=${seat.present ? colour : 'var(--k-edge)'}
      stroke-width=${radius * 0.16}
      stroke-dasharray=${seat.present ? nothing : `${String(radius * 0.34)} ${String(radius * 0.3)}`}
    />
    ${seat.waiting ? svg`<circle class="waits" cx=${x} cy=${y} r=${radius * 1.32} />` : nothing}
    <g color=${filled ? 'var(--k-seat-ink)' : seat.present ? colour : 'var(--k-edge)'}>
      ${seatMark(seat.mark, x, y, radius * 1.5)}
    </g>
    ${seat.news ? svg`<circle class="news" cx=${x + radius * 0.86} cy=${y + radius * 0.86} r=${radius * 0.42} />` : nothing}
    ${seat.hand ? drawHand(x + radius * 0.86, y - radius * 0.86, radius * 0.62) : nothing}
  </g>`;
}

/** An empty seat; the one that is yours to take is in the colour of what to do now. */
function drawFree(seat: Seat, x: number, y: number, radius: number): SVGTemplateResult {
  const taken = seat.free ?? 0;
  const round = 2 * Math.PI * radius;
  return svg`<g class="free ${seat.me ? 'yours' : ''} ${taken >= 1 ? 'taken' : ''}">
    <circle class="place" cx=${x} cy=${y} r=${radius} />
    <circle
      class="part"
      cx=${x}
      cy=${y}
      r=${radius}
      stroke-dasharray="${Math.min(1, taken) * round} ${round}"
      transform="rotate(-90 ${x} ${y})"
    />
  </g>`;
}

/** A class is a ring of light: one stroke a person, lit when here, long when ready. */
export function drawCrowd(seats: readonly Seat[]): SVGTemplateResult {
  const width = Math.min(4, (2 * Math.PI * ringRadius) / seats.length / 1.7);
  return svg`${seats.map((seat, at) => {
    const turn = 90 + (at / seats.length) * 360;
    const length = !seat.present ? 3 : seat.ready ? 14 : 8;
    return svg`<line
      class=${seat.present ? 'light' : 'dark'}
      x1=${100 + ringRadius - length / 2}
      x2=${100 + ringRadius + length / 2}
      y1="100"
      y2="100"
      stroke=${seat.present ? seatColour(seat.mark) : 'var(--k-line)'}
      stroke-width=${width}
      transform="rotate(${turn} 100 100)"
    />`;
  })}`;
}

function drawHand(x: number, y: number, radius: number): SVGTemplateResult {
  const scale = (radius * 1.35) / 24;
  return svg`<g class="hand">
    <circle cx=${x} cy=${y} r=${radius} />
    <g transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})">
      <path
        d="M18 11V6a2 2 0 0 0-4 0M14 10V4a2 2 0 0 0-4 0v2M10 10.500V6a2 2 0 0 0-4 0v8M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.800 0-4.500-.860-5.990-2.340l-3.600-3.600a2 2 0 0 1 2.830-2.820L7 15"
      />
    </g>
  </g>`;
}
