import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FitInBox } from '../../elements/fit-in-box.ts';
import '../../elements/kring-icon.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import '../exercises/kring-rich-text.ts';
import { barsStyles } from './kring-bars.styles.ts';
import { optionMark } from './option-mark.ts';
import { percent, resultWords, tookPart, type Counts, type ShownOption } from './result-words.ts';

/** Letters that stand beside a bar on one line. */
const shortText = 22;

/**
 * What a class chose: a bar for each option in a track that is the whole class, and with `first` the first round
 * above the second. What is right is shown only where `right` says so.
 * @summary A list for screen readers as it stands. `note` takes the place of numbers that may not be told.
 */
@customElement('kring-bars')
export class KringBars extends Localized(LitElement) {
  static override styles = barsStyles;

  /** In the language of whoever reads; a little Markdown and LaTeX is drawn. */
  @property({ attribute: false }) options: readonly ShownOption[] = [];
  @property({ attribute: false }) counts: Counts = {};
  /** The first round, when `counts` is the second. */
  @property({ attribute: false }) first: Counts | undefined;
  /** The ids of what is right. */
  @property({ attribute: false }) right: readonly string[] | undefined;
  /** How many people took part; of several choices that is less than all counts together. */
  @property({ type: Number }) total = 0;
  /** The same of the first round; undefined: as many. */
  @property({ type: Number, attribute: 'total-first' }) totalFirst: number | undefined;
  /** Said instead of numbers. */
  @property() note = '';
  @property({ type: Boolean, reflect: true }) fill = false;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.box'));
  }

  protected override render(): TemplateResult {
    const quiet = this.note !== '';
    const short = this.options.every(({ text }) => text.length <= shortText);
    const full = this.options.length > 5;
    const look = `${this.right ? 'told' : ''} ${short ? 'short' : ''} ${full ? 'full' : ''}`;
    return html`<div class="box ${look}">
      ${this.first && !quiet ? this.rounds() : nothing}
      <ul class="rows ${quiet ? 'bare' : ''}">
        ${repeat(
          this.options,
          ({ id }) => id,
          (option, at) => this.row(option, at, quiet),
        )}
      </ul>
      <p class="foot">
        ${
          quiet
            ? html`<span class="note" dir="auto">${this.note}</span>`
            : html`<span>${tookPart(this.total)}</span>`
        }
      </p>
    </div>`;
  }

  private rounds(): TemplateResult {
    return html`<p class="rounds" aria-hidden="true">
      <span><i class="swatch first"></i>${t(resultWords.first)}</span>
      <span><i class="swatch"></i>${t(resultWords.second)}</span>
    </p>`;
  }

  private row({ id, text }: ShownOption, at: number, quiet: boolean): TemplateResult {
    const right = this.right?.includes(id) ?? false;
    return html`<li class="row ${right ? 'right' : ''}" .style=${`--at:${String(at)}`}>
      ${optionMark(at)}
      <span class="words">
        <kring-rich-text inline .source=${text}></kring-rich-text>
        ${
          right
            ? html`<span class="verdict"
                ><kring-icon name="check"></kring-icon>${t(resultWords.right)}</span
              >`
            : nothing
        }
      </span>
      ${
        quiet
          ? nothing
          : html`<span class="bars">
              ${
                this.first
                  ? bar('first', this.first[id] ?? 0, this.totalFirst ?? this.total)
                  : nothing
              }
              ${bar(this.first ? 'second' : 'only', this.counts[id] ?? 0, this.total)}
            </span>`
      }
    </li>`;
  }
}

function bar(round: 'first' | 'second' | 'only', count: number, total: number): TemplateResult {
  const share = total > 0 ? Math.min(1, count / total) : 0;
  return html`<span class="line ${round}" .style=${`--share:${share.toFixed(4)}`}>
    ${round === 'only' ? nothing : html`<span class="spoken">${t(resultWords[round])}: </span>`}
    <span class="track" aria-hidden="true"><span class="bar"></span></span>
    <span class="count">${formatNumber(count)}</span>
    <span class="share">${percent(count, total)}</span>
  </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-bars': KringBars;
  }
}
