import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { spreadOf, stepsOf, type StepCounts } from '../../../shared/tools/poll/spread.ts';
import { FitInBox } from '../../elements/fit-in-box.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import { chartStyles } from './chart.styles.ts';
import { spreadStyles } from './kring-spread.styles.ts';
import { tookPart } from './result-words.ts';

const words = {
  average: { nl: 'Gemiddeld', en: 'On average' },
  first: { nl: 'In ronde 1:', en: 'In round 1:' },
  near: { nl: 'De antwoorden liggen dicht bij elkaar.', en: 'The answers are close together.' },
  different: { nl: 'De antwoorden verschillen.', en: 'The answers differ.' },
  far: { nl: 'De antwoorden liggen ver uit elkaar.', en: 'The answers are far apart.' },
  step: { nl: 'Stap', en: 'Step' },
  answers: { nl: 'Antwoorden', en: 'Answers' },
};

/** With more in a column one does not count dots any more. */
const mostDots = 12;

/**
 * What a class answered on a scale: a column for each step, of dots while there are few, with the average under it and
 * in words how far apart the answers are.
 * @summary A picture, with a table in its place for screen readers.
 */
@customElement('kring-spread')
export class KringSpread extends Localized(LitElement) {
  static override styles = [chartStyles, spreadStyles];

  /** The first step. */
  @property({ type: Number }) from = 1;
  /** The last step. */
  @property({ type: Number }) to = 5;
  /** What the first and the last step mean, in the language of whoever reads. */
  @property({ attribute: false }) ends: readonly [string, string] = ['', ''];
  /** How many gave each step. */
  @property({ attribute: false }) counts: StepCounts = {};
  /** The first round, when `counts` is the second: its average stands beside. */
  @property({ attribute: false }) first: StepCounts | undefined;
  /** Said instead of numbers. */
  @property() note = '';
  @property({ type: Boolean, reflect: true }) fill = false;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.box'));
  }

  protected override render(): TemplateResult {
    const steps = stepsOf(this.from, this.to);
    const spread = spreadOf(this.counts, this.from, this.to);
    const quiet = this.note !== '';
    return html`<div class="box" .style=${`--columns:${String(steps.length)}`}>
      <div class="chart" aria-hidden="true">
        <div class="columns">
          ${quiet ? nothing : steps.map((step, at) => this.column(step, at))}
        </div>
        <div class="axis">${steps.map((step) => html`<span>${formatNumber(step)}</span>`)}</div>
        ${quiet ? nothing : this.markers(spread.average)}
        <div class="ends">
          <span dir="auto">${this.ends[0]}</span><span dir="auto">${this.ends[1]}</span>
        </div>
      </div>
      ${
        quiet
          ? html`<p class="foot"><span class="note" dir="auto">${this.note}</span></p>`
          : html`${this.told(spread)}${this.table(steps)}`
      }
    </div>`;
  }

  private column(step: number, at: number): TemplateResult {
    const highest = Math.max(1, ...stepsOf(this.from, this.to).map((one) => this.counts[one] ?? 0));
    const count = this.counts[step] ?? 0;
    const dots = highest <= mostDots;
    const style = `--at:${String(at)};--share:${String(count / Math.max(highest, dots ? 6 : 1))}`;
    return html`<div class="column ${dots ? 'dotted' : ''}" .style=${style}>
      <span class="count">${count > 0 ? formatNumber(count) : nothing}</span>
      ${
        dots
          ? html`<span class="dots" .style=${`--count:${String(count)}`}
              >${Array.from({ length: count }, () => html`<i></i>`)}</span
            >`
          : html`<span class="bar"></span>`
      }
    </div>`;
  }

  /** A triangle points at the average; a hollow one at that of the first round. */
  private markers(average: number | undefined): TemplateResult {
    const first = this.first && spreadOf(this.first, this.from, this.to).average;
    const marker = (at: number | undefined, look: string) =>
      at === undefined
        ? nothing
        : html`<i
            class="marker ${look}"
            .style=${`inset-inline-start:${this.place(at).toFixed(2)}%`}
          ></i>`;
    return html`<div class="markers">${marker(first, 'first')}${marker(average, '')}</div>`;
  }

  /** Where on the axis a value is, in percent; the steps stand in the middle of their columns. */
  private place(value: number): number {
    return ((value - this.from + 0.5) / (this.to - this.from + 1)) * 100;
  }

  private told({ average, kind, count }: ReturnType<typeof spreadOf>): TemplateResult {
    const first = this.first && spreadOf(this.first, this.from, this.to).average;
    const one = (value: number) =>
      formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return html`<p class="foot">
      ${
        average === undefined
          ? nothing
          : html`<span class="strong"
                ><i class="marker still" aria-hidden="true"></i>${t(words.average)}
                ${one(average)}</span
              >
              ${
                first === undefined
                  ? nothing
                  : html`<span
                      ><i class="marker first still" aria-hidden="true"></i>${t(words.first)}
                      ${one(first)}</span
                    >`
              }
              <span>${t(words[kind])}</span>`
      }
      <span>${tookPart(count)}</span>
    </p>`;
  }

  private table(steps: readonly number[]): TemplateResult {
    const end = (step: number) =>
      step === this.from ? `, ${this.ends[0]}` : step === this.to ? `, ${this.ends[1]}` : '';
    return html`<div class="spoken">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(words.step)}</th>
            <th scope="col">${t(words.answers)}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) =>
              html`<tr>
                <th scope="row">${formatNumber(step)}${end(step)}</th>
                <td>${formatNumber(this.counts[step] ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-spread': KringSpread;
  }
}
