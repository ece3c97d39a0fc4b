import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Drawing } from '../../../shared/engine/form.ts';

/**
 * How the seats of a form stand: who leads (filled) and who takes part (open), always on one circle; and what lies in the
 * middle: the board, the ground between two, the path, the field.
 */
export function formDrawing({ seats, middle, dashed }: Drawing): SVGTemplateResult {
  return svg`<svg viewBox="0 0 100 100" aria-hidden="true">
    <circle class="ring" cx="50" cy="50" r="38" />
    <g class="middle"><path d=${middle} stroke-dasharray=${dashed ? '1 6' : nothing} /></g>
    ${seats.map(({ angle, lead, radius }) => {
      const turn = (angle / 180) * Math.PI;
      return svg`<circle
        class=${lead ? 'leads' : 'seat'}
        cx=${50 + 38 * Math.sin(turn)}
        cy=${50 - 38 * Math.cos(turn)}
        r=${radius ?? (seats.length > 8 ? 5 : 7.5)}
      />`;
    })}
  </svg>`;
}
