import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Shown } from '../../../shared/tools/poll/totals.ts';
import '../../elements/kring-icon.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import { middleOf, rowsOf, type ResultRow } from './result-rows.ts';
import { resultStyles } from './results.styles.ts';
import { said } from './said.ts';

const words = {
  few: {
    nl: 'Er waren minder dan vijf antwoorden. Die tonen we niet: zo kan niemand zien wie wat koos.',
    en: 'There were fewer than five answers. We do not show those: so nobody can see who chose what.',
  },
  nearly: { nl: 'Bijna iedereen antwoordde:', en: 'Almost everyone answered:' },
  nearlyWhy: {
    nl: 'Getallen tonen we hier niet: dit onderwerp is gevoelig.',
    en: 'We show no numbers here: this theme is sensitive.',
  },
  nothing: { nl: 'Hier is nog niets van te tonen.', en: 'There is nothing of this to show yet.' },
  first: { nl: 'Eerst', en: 'First' },
  now: { nl: 'Nu', en: 'Now' },
  right: { nl: 'juist', en: 'right' },
  answers: { nl: 'antwoorden', en: 'answers' },
  place: { nl: 'gemiddelde plaats', en: 'average place' },
  average: { nl: 'Gemiddeld:', en: 'On average:' },
  middle: {
    nl: 'De helft gaf minder dan, de helft meer dan',
    en: 'Half gave less, half more than',
  },
  rightIs: { nl: 'Het juiste getal:', en: 'The right number:' },
  near: { nl: 'zaten juist of dicht genoeg.', en: 'were right or close enough.' },
  nearOne: { nl: 'zat juist of dicht genoeg.', en: 'was right or close enough.' },
  tempts: { nl: 'Waarom dit verleidt:', en: 'Why this tempts:' },
  why: { nl: 'Waarom', en: 'Why' },
};

type Counts = Extract<Shown, { kind: 'counts' }>;

/**
 * What the class answered to one question, small enough for a hand: bars with numbers beside them, and once it may be
 * told what is right and why. A list for screen readers as it stands.
 */
@customElement('kring-class-results')
export class KringClassResults extends Localized(LitElement) {
  static override styles = [spokenStyles, resultStyles];

  @property({ attribute: false }) question: Question | undefined;
  @property({ attribute: false }) result: Shown | undefined;
  /** Of the round before, or of the quiz at the start. */
  @property({ attribute: false }) earlier: Shown | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { question, result } = this;
    if (!question || !result) return nothing;
    return html`${this.shown(question, result)}
    ${
      question.explain
        ? html`<div class="why">
            <h3>${t(words.why)}</h3>
            <p>${said(question.explain)}</p>
          </div>`
        : nothing
    }`;
  }

  private shown(question: Question, result: Shown): TemplateResult {
    if (result.kind === 'few') return html`<p class="calm">${t(words.few)}</p>`;
    if (result.kind === 'nearly')
      return html`<p class="calm">
        ${t(words.nearly)} <strong>${this.called(question, result.what)}</strong>.
        ${t(words.nearlyWhy)}
      </p>`;
    if (question.kind === 'number') return this.number(question, result);
    const before = this.earlier?.kind === 'counts' ? this.earlier : undefined;
    const rows = rowsOf(question, result);
    if (rows.length === 0) return html`<p class="calm">${t(words.nothing)}</p>`;
    if (question.kind === 'cloud' || question.kind === 'text')
      return html`<ul class=${question.kind}>
        ${rows.map(({ text, value, share }) => {
          const size = `--share:${share.toFixed(3)}`;
          return html`<li .style=${size} dir="auto">
            ${t(text)}${question.kind === 'cloud' ? html` <span class="times">${formatNumber(value)}</span>` : nothing}
          </li>`;
        })}
      </ul>`;
    const earlier = before && new Map(rowsOf(question, before).map((row) => [row.id, row]));
    return html`${
        question.kind === 'scale'
          ? html`<p>${t(words.average)} <strong>${round(middleOf(result).average)}</strong></p>`
          : nothing
      }
      <ul class="rows ${question.kind}">
        ${rows.map((row) => this.row(row, question, earlier?.get(row.id)))}
      </ul>
      <p class="soft">${formatNumber(result.n)} ${t(words.answers)}</p>`;
  }

  private row(row: ResultRow, question: Question, before?: ResultRow): TemplateResult {
    return html`<li class=${row.right ? 'right' : ''}>
      <span class="text"
        >${said(row.text)}
        ${
          row.right
            ? html`<span class="verdict"
                ><kring-icon name="check"></kring-icon>${t(words.right)}</span
              >`
            : nothing
        }</span
      >
      ${before ? bar(before, question, words.first) : nothing}
      ${bar(row, question, before ? words.now : undefined)}
      ${row.tempts ? html`<p class="tempts">${t(words.tempts)} ${said(row.tempts)}</p>` : nothing}
    </li>`;
  }

  private number(question: Extract<Question, { kind: 'number' }>, result: Counts): TemplateResult {
    const { middle, near } = middleOf(result, question.right);
    const unit = question.unit ? ` ${t(question.unit)}` : '';
    return html`<p class="large">
        ${t(words.middle)} <strong>${formatNumber(middle)}${unit}</strong>.
      </p>
      ${
        question.right
          ? html`<p class="large right">
              <kring-icon name="check"></kring-icon>
              ${t(words.rightIs)} <strong>${formatNumber(question.right.value)}${unit}</strong>.
              ${formatNumber(near)} ${t(near === 1 ? words.nearOne : words.near)}
            </p>`
          : nothing
      }
      <p class="soft">${formatNumber(result.n)} ${t(words.answers)}</p>`;
  }

  /** What nearly all said, in the words of the question. */
  private called(question: Question, what: string): TemplateResult | string {
    const id = question.kind === 'ranking' ? what.slice(0, what.lastIndexOf(':')) : what;
    const option =
      'options' in question ? question.options.find((one) => one.id === id) : undefined;
    return option ? said(option.text) : what;
  }
}

const round = (value: number): string => formatNumber(value, { maximumFractionDigits: 1 });

function bar(
  { share, value }: ResultRow,
  { kind }: Question,
  called: (typeof words)['now'] | undefined,
): TemplateResult {
  const number = kind === 'ranking' ? round(value) : formatNumber(value);
  const percent = formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  return html`<span class="line ${called === words.first ? 'before' : ''}">
    ${called ? html`<span class="round">${t(called)}</span>` : nothing}
    <span class="track" aria-hidden="true"
      ><span class="bar" .style=${`--share:${share.toFixed(4)}`}></span
    ></span>
    <span class="number"
      >${kind === 'ranking' ? html`<span class="spoken">${t(words.place)} </span>` : nothing}${number}
      ${kind === 'choice' ? html`<span class="soft">${percent}</span>` : nothing}</span
    >
  </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-results': KringClassResults;
  }
}
