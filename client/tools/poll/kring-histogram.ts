import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Bin, Right } from '../../../shared/tools/poll/bins.ts';
import { FitInBox } from '../../elements/fit-in-box.ts';
import '../../elements/kring-icon.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import { bandOf, binWords, edgesOf } from './bin-axis.ts';
import { chartStyles } from './chart.styles.ts';
import { histogramStyles } from './kring-histogram.styles.ts';
import { resultWords, tookPart } from './result-words.ts';

const words = {
  number: { nl: 'Getal', en: 'Number' },
  answers: { nl: 'Antwoorden', en: 'Answers' },
  inside: { nl: 'zaten juist', en: 'were right' },
  insideOne: { nl: 'zat juist', en: 'was right' },
};

/**
 * Numbers that a class gave, in bins, and once it may be told the band of what counts as right.
 * @summary A picture, with a table in its place for screen readers.
 */
@customElement('kring-histogram')
export class KringHistogram extends Localized(LitElement) {
  static override styles = [chartStyles, histogramStyles];

  /** As `binsOf` makes them. */
  @property({ attribute: false }) bins: readonly Bin[] = [];
  /** Marked where it is given. */
  @property({ attribute: false }) right: Right | undefined;
  /** How many were within the tolerance. */
  @property({ type: Number }) inside: number | undefined;
  /** In the language of whoever reads. */
  @property() unit = '';
  /** Said instead of numbers. */
  @property() note = '';
  @property({ type: Boolean, reflect: true }) fill = false;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.box'));
  }

  protected override render(): TemplateResult {
    if (this.note)
      return html`<div class="box">
        <p class="foot"><span class="note" dir="auto">${this.note}</span></p>
        ${this.rightWords()}
      </div>`;
    return html`<div class="box" .style=${`--columns:${String(Math.max(1, this.bins.length))}`}>
      <div class="chart" aria-hidden="true">
        <div class="columns ${this.right ? 'banded' : ''}">
          ${this.band()}${this.columns()} ${this.rightPart()}
        </div>
        <div class="axis">${this.axis()}</div>
      </div>
      ${this.rightWords()}
      <p class="foot">
        ${this.insideWords()}
        <span>${tookPart(this.bins.reduce((all, bin) => all + bin.count, 0))}</span>
      </p>
      ${this.table()}
    </div>`;
  }

  private columns(): TemplateResult[] {
    const highest = Math.max(1, ...this.bins.map((bin) => bin.count));
    return this.bins.map(
      ({ count, from, to }, at) =>
        html`<div
          class="column ${from === undefined || to === undefined ? 'open' : ''}"
          .style=${`--at:${String(at)};--share:${String(count / highest)}`}
        >
          <span class="count">${count > 0 ? formatNumber(count) : nothing}</span>
          <span class="bar"></span>
        </div>`,
    );
  }

  /** Behind the columns. */
  private band(): TemplateResult | typeof nothing {
    if (!this.right || this.bins.length === 0) return nothing;
    const { from, to } = bandOf(this.bins, this.right);
    return html`<div
      class="band"
      .style=${`left:${(from * 100).toFixed(2)}%;width:${((to - from) * 100).toFixed(2)}%`}
    >
      <kring-icon name="check"></kring-icon>
    </div>`;
  }

  /** The same columns in the colour of what is right, as far as the band goes. */
  private rightPart(): TemplateResult | typeof nothing {
    if (!this.right || this.bins.length === 0) return nothing;
    const { from, to } = bandOf(this.bins, this.right);
    const cut = `clip-path:inset(0 ${((1 - to) * 100).toFixed(2)}% 0 ${(from * 100).toFixed(2)}%)`;
    return html`<div class="columns over" .style=${cut}>${this.columns()}</div>`;
  }

  private axis(): TemplateResult[] {
    return edgesOf(this.bins).map(
      ({ at, said, spare }) =>
        html`<span class=${spare ? 'spare' : ''} .style=${`left:${(at * 100).toFixed(2)}%`}
          >${said}</span
        >`,
    );
  }

  private rightWords(): TemplateResult | typeof nothing {
    if (!this.right) return nothing;
    const { value, tolerance } = this.right;
    const said = (number: number) => formatNumber(number, { maximumFractionDigits: 6 });
    const around =
      tolerance > 0 ? ` (${said(value - tolerance)} – ${said(value + tolerance)})` : '';
    return html`<p class="foot right">
      <kring-icon name="check"></kring-icon>
      <span>${t(resultWords.right)}: ${said(value)} ${this.unit}${around}</span>
    </p>`;
  }

  private insideWords(): TemplateResult | typeof nothing {
    if (this.inside === undefined || !this.right) return nothing;
    return html`<span class="strong"
      >${formatNumber(this.inside)} ${t(this.inside === 1 ? words.insideOne : words.inside)}</span
    >`;
  }

  private table(): TemplateResult {
    return html`<div class="spoken">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(words.number)} ${this.unit}</th>
            <th scope="col">${t(words.answers)}</th>
          </tr>
        </thead>
        <tbody>
          ${this.bins.map(
            (bin) =>
              html`<tr>
                <th scope="row">${binWords(bin)}</th>
                <td>${formatNumber(bin.count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-histogram': KringHistogram;
  }
}
