import { html, svg, type TemplateResult } from 'lit';
import type { Scale } from '../../../shared/tools/checkin/index.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';

/** A word for each step: the ends have theirs, what is between goes without. */
export function stepWords({ from, to, ends }: Scale): string[] {
  const count = to - from + 1;
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? t(ends[0]) : at === count - 1 ? t(ends[1]) : '',
  );
}

/** What somebody showed, as a row of dots: read at a glance, told in words to a screen reader. */
export function shownLine(
  person: { name: string; mark: number },
  value: number,
  scale: Scale,
): TemplateResult {
  const steps = Array.from({ length: scale.to - scale.from + 1 }, (_, at) => scale.from + at);
  const width = steps.length * 34;
  return html`<li>
    <span class="person"
      ><kring-seat-mark mark=${person.mark}></kring-seat-mark>${person.name}</span
    >
    <svg
      viewBox="0 0 ${width} 28"
      role="img"
      aria-label="${value} / ${scale.to} (${t(scale.ends[0])} - ${t(scale.ends[1])})"
    >
      ${steps.map((step, at) => {
        const here = step === value;
        return svg`<circle cx=${at * 34 + 16} cy="14" r=${here ? 13 : 6}
            fill=${here ? 'var(--k-accent)' : 'var(--k-line)'} />
          ${
            here
              ? svg`<text x=${at * 34 + 16} y="19" text-anchor="middle" font-size="14"
                font-weight="700" fill="var(--k-accent-ink)">${step}</text>`
              : ''
          }`;
      })}
    </svg>
  </li>`;
}
