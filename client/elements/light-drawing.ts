import { svg, type SVGTemplateResult } from 'lit';

/** The drawing is a square of 200. */
const radius = 84;
const round = 2 * Math.PI * radius;
/** More people than this are strokes: dots would be too small. */
const mostDots = 44;

/**
 * A light for each person, from the top clockwise: the first `done` of them are lit, whoever they are. Many become
 * strokes, so that 300 are still a ring.
 */
export function drawLights(of: number, done: number): SVGTemplateResult {
  return svg`${glow(of > 0 ? done / of : 0)}
    ${Array.from({ length: of }, (_, at) => light(at, of, at < done))}`;
}

function light(at: number, of: number, lit: boolean): SVGTemplateResult {
  const turn = -90 + ((at + 0.5) / of) * 360;
  const look = `light ${lit ? 'lit' : ''}`;
  if (of > mostDots) {
    return svg`<line
      class=${look}
      x1=${radius - 7}
      x2=${radius + 7}
      stroke-width=${Math.min(5, round / of / (lit ? 1.15 : 2)).toFixed(2)}
      transform="translate(100 100) rotate(${turn.toFixed(2)})"
    />`;
  }
  const angle = (turn * Math.PI) / 180;
  const size = Math.min(12, round / Math.max(1, of) / 2.7);
  return svg`<circle
    class=${look}
    cx=${(100 + radius * Math.cos(angle)).toFixed(2)}
    cy=${(100 + radius * Math.sin(angle)).toFixed(2)}
    r=${size.toFixed(2)}
  />`;
}

/** Light around what is lit: two wide soft arcs, which cost less than a blur. @param part 0..1 */
function glow(part: number): SVGTemplateResult {
  const length = Math.min(1, part) * round;
  return svg`${[32, 22].map(
    (width) => svg`<circle
      class="glow"
      cx="100"
      cy="100"
      r=${radius}
      stroke-width=${width}
      stroke-dasharray="${length.toFixed(1)} ${(round + 1).toFixed(1)}"
      transform="rotate(-90 100 100)"
    />`,
  )}`;
}
