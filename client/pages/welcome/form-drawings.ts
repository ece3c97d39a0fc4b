import { svg, type SVGTemplateResult } from 'lit';

/** A seat in a drawing: an angle in degrees, clockwise from the top; `lead` seats are filled. */
interface Place {
  angle: number;
  lead?: boolean;
  radius?: number;
}

const ring = (count: number, from = 0): Place[] =>
  Array.from({ length: count }, (_, at) => ({ angle: from + (at / count) * 360 }));

/**
 * How the seats of each form stand: who leads (filled) and who takes part (open), always on one circle.
 */
const seats: Record<string, readonly Place[]> = {
  tutor: [{ angle: 235, lead: true }, { angle: 125 }],
  mediator: [{ angle: -22, lead: true }, { angle: 22, lead: true }, { angle: 122 }, { angle: 238 }],
  educator: [
    { angle: -14, lead: true },
    { angle: 14, lead: true },
    ...Array.from({ length: 17 }, (_, at) => ({ angle: 68 + at * 14, radius: 2.6 })),
  ],
  leader: ring(10).map((place, at) => ({ ...place, lead: at === 0 || at === 5 })),
  confidant: [{ angle: 252, lead: true }, { angle: 108 }],
  mentor: [{ angle: 0, lead: true }, { angle: 180 }],
  coach: [
    { angle: 0, lead: true },
    ...Array.from({ length: 8 }, (_, at) => ({ angle: 60 + at * 34.3 })),
  ],
};

/** What lies in the middle: the board, the ground between two, the path, the field. */
const middles: Record<string, SVGTemplateResult> = {
  tutor: svg`<rect x="33" y="38" width="34" height="24" rx="3" /><path d="M39 55c4-12 8-12 11-5s6 5 11-7" />`,
  mediator: svg`<path d="M37 56q13-10 26 0M37 48q13 10 26 0" />`,
  educator: svg`<path d="M40 46h20M40 53h13" />`,
  leader: svg`<path d="M50 62V40l12 4-12 5" />`,
  confidant: svg`<path d="M40 46a10 8 0 0 1 20 0c0 5-4 8-10 8l-5 5v-5.500c-3-1-5-4-5-7.500Z" />`,
  mentor: svg`<path d="M50 66c-9-5-9-10 0-15s9-10 0-15" stroke-dasharray="1 6" />`,
  coach: svg`<circle cx="50" cy="51" r="9" /><path d="M41 51h18M50 42v18" />`,
};

export function formDrawing(form: string): SVGTemplateResult {
  const places = seats[form] ?? [];
  return svg`<svg viewBox="0 0 100 100" aria-hidden="true">
    <circle class="ring" cx="50" cy="50" r="38" />
    <g class="middle">${middles[form] ?? ''}</g>
    ${places.map(({ angle, lead, radius }) => {
      const turn = (angle / 180) * Math.PI;
      return svg`<circle
        class=${lead ? 'leads' : 'seat'}
        cx=${50 + 38 * Math.sin(turn)}
        cy=${50 - 38 * Math.cos(turn)}
        r=${radius ?? (places.length > 8 ? 5 : 7.5)}
      />`;
    })}
  </svg>`;
}
