import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { apart, streamsOf, type Reach, type Stream } from '../../../shared/tools/poll/flow.ts';
import { FitInBox } from '../../elements/fit-in-box.ts';
import '../../elements/kring-icon.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import '../exercises/kring-rich-text.ts';
import { flowStyles } from './kring-flow.styles.ts';
import { letterOf, optionMark } from './option-mark.ts';
import { resultWords, signed, type Counts, type ShownOption } from './result-words.ts';

const words = {
  change: { nl: 'Verschil', en: 'Difference' },
};

/** Of a label with two lines, as a part of the height of the picture. */
const labelHeight = 0.17;
/** Left and right of the streams, where lines lead to the labels; the picture is 100 wide. */
const edge = 7;

/**
 * How a class changed its mind between two rounds, from the totals alone: a stream for each option that becomes wider
 * or narrower. Who went where nobody knows.
 * @summary A picture, with a table in its place for screen readers.
 */
@customElement('kring-flow')
export class KringFlow extends Localized(LitElement) {
  static override styles = flowStyles;

  /** In the language of whoever reads. */
  @property({ attribute: false }) options: readonly ShownOption[] = [];
  /** The first round. */
  @property({ attribute: false }) first: Counts = {};
  /** The second round. */
  @property({ attribute: false }) counts: Counts = {};
  /** The ids of what is right. */
  @property({ attribute: false }) right: readonly string[] | undefined;
  @property({ type: Boolean, reflect: true }) fill = false;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.box'));
  }

  protected override render(): TemplateResult {
    const ids = this.options.map(({ id }) => id);
    const streams = streamsOf(ids, this.first, this.counts);
    return html`<div class="box" .style=${`--options:${String(ids.length)}`}>
      <div class="picture" aria-hidden="true">
        <p class="head">${t(resultWords.first)}</p>
        <p class="head end">${t(resultWords.second)}</p>
        <div class="labels">${this.labels(streams, 'left')}</div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          ${streams.map((stream) => drawn(stream))}
          ${this.leads(streams, 'left')}${this.leads(streams, 'right')}
        </svg>
        <div class="labels">${this.labels(streams, 'right')}</div>
      </div>
      <ul class="texts" aria-hidden="true">
        ${this.options.map(
          ({ id, text }, at) =>
            html`<li class=${this.isRight(id)}>
              ${optionMark(at)}<span class="words">${this.text(id, text)}</span>
            </li>`,
        )}
      </ul>
      ${this.table(streams)}
    </div>`;
  }

  private isRight(id: string): string {
    return this.right?.includes(id) ? 'right' : '';
  }

  /** Where the labels of a column stand, from the top down. */
  private middles(streams: readonly Stream[], side: 'left' | 'right'): number[] {
    return apart(
      streams.map((stream) => middleOf(stream[side])),
      Math.min(labelHeight, 1 / Math.max(1, streams.length)),
    );
  }

  /** From each label to its end of the stream, which may be higher or lower. */
  private leads(streams: readonly Stream[], side: 'left' | 'right'): TemplateResult[] {
    const [from, to] = side === 'left' ? [0, edge] : [100, 100 - edge];
    return this.middles(streams, side).map((label, at) => {
      const stream = streams[at]?.[side];
      const end = stream ? middleOf(stream) : label;
      return svg`<path
        class="lead"
        d="M${from} ${(label * 100).toFixed(2)} L${to} ${(end * 100).toFixed(2)}"
      />`;
    });
  }

  private labels(streams: readonly Stream[], side: 'left' | 'right'): TemplateResult[] {
    const middles = this.middles(streams, side);
    return streams.map((stream, at) => {
      const { id, change } = stream;
      const text = this.options[at]?.text ?? '';
      const way = change > 0 ? 'more' : change < 0 ? 'fewer' : 'same';
      return html`<div
        class="label ${this.isRight(id)} ${way}"
        .style=${`top:${((middles[at] ?? 0) * 100).toFixed(2)}%`}
      >
        ${
          side === 'left'
            ? html`${optionMark(at)}<span class="count">${formatNumber(stream.before)}</span>`
            : html`<span class="count">${formatNumber(stream.after)}</span
                ><span class="change">${signed(change)}</span>
                <span class="words">${this.text(id, text)}</span>`
        }
      </div>`;
    });
  }

  private text(id: string, text: string): TemplateResult {
    return html`<kring-rich-text inline .source=${text}></kring-rich-text>${
        this.isRight(id)
          ? html` <span class="verdict"
              ><kring-icon name="check"></kring-icon>${t(resultWords.right)}</span
            >`
          : nothing
      }`;
  }

  private table(streams: readonly Stream[]): TemplateResult {
    return html`<div class="spoken">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(resultWords.option)}</th>
            <th scope="col">${t(resultWords.first)}</th>
            <th scope="col">${t(resultWords.second)}</th>
            <th scope="col">${t(words.change)}</th>
          </tr>
        </thead>
        <tbody>
          ${streams.map(
            ({ id, before, after, change }, at) =>
              html`<tr>
                <th scope="row">${letterOf(at)}. ${this.text(id, this.options[at]?.text ?? '')}</th>
                <td>${formatNumber(before)}</td>
                <td>${formatNumber(after)}</td>
                <td>${change === 0 ? '0' : signed(change)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

const middleOf = ({ from, to }: Reach): number => (from + to) / 2;

/** From the left column to the right one, flat at both ends. */
function drawn({ left, right, change }: Stream): TemplateResult {
  const [a, b, c, d] = [left.from, left.to, right.from, right.to].map((y) => (y * 100).toFixed(2));
  const far = 100 - edge;
  return svg`<path
    class=${change > 0 ? 'more' : change < 0 ? 'fewer' : 'same'}
    d="M${edge} ${a} C48 ${a} 52 ${c} ${far} ${c} V${d} C52 ${d} 48 ${b} ${edge} ${b} Z"
  />`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-flow': KringFlow;
  }
}
