import { svg, html, type TemplateResult } from 'lit';

const seats = 26;
/** The one in the colour of whoever reads: where the ring comes nearest to the title. */
const yours = 10;

/** The circle of Kring, larger than the slide: the title stands inside it. Decoration. */
export function drawRing(): TemplateResult {
  return html`<div class="corner">
    <svg class="ring" viewBox="0 0 200 200" aria-hidden="true">
      ${Array.from({ length: seats }, (_, at) => {
        const angle = (at / seats) * 2 * Math.PI;
        return svg`<circle
        class=${at === yours ? 'yours' : ''}
        cx=${(100 + 90 * Math.cos(angle)).toFixed(2)}
        cy=${(100 + 90 * Math.sin(angle)).toFixed(2)}
        r=${at === yours ? 7.5 : 6}
      />`;
      })}
    </svg>
  </div>`;
}
