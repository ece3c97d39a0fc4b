import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { binsOf } from '../../../shared/tools/poll/bins.ts';
import { placesOf } from '../../../shared/tools/poll/places.ts';
import type { Question } from '../../../shared/tools/poll/question.ts';
import { typedRows, type TypedRow } from '../../../shared/tools/poll/typed-rows.ts';
import type { Shown } from '../../../shared/tools/poll/totals.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import '../cloud/kring-cloud.ts';
import './kring-bars.ts';
import './kring-flow.ts';
import './kring-histogram.ts';
import './kring-spread.ts';

const words = {
  few: {
    nl: 'Minder dan vijf antwoorden: daarvan tonen we niets.',
    en: 'Fewer than five answers: of these we show nothing.',
  },
  nearly: { nl: 'Bijna iedereen', en: 'Almost everyone' },
  none: { nl: 'Er is nog niets goedgekeurd.', en: 'Nothing has been approved yet.' },
  others: { nl: 'andere antwoorden', en: 'other answers' },
  place: { nl: 'gemiddelde plaats', en: 'average place' },
};

type Counts = Extract<Shown, { kind: 'counts' }>;

/** What came of one question, as it may be shown: of each kind in its own shape, and of two rounds side by side. */
@customElement('kring-result')
export class KringResult extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      min-block-size: 0;
    }
    p,
    ol,
    ul {
      margin: 0;
    }
    .said {
      display: grid;
      gap: 0.5em;
      padding: 0;
      list-style: none;
    }
    .said li {
      padding: 0.5em 0.75em;
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
      background: var(--k-surface);
      overflow-wrap: anywhere;
    }
    .places li {
      padding-block: 0.2em;
    }
    .soft {
      color: var(--k-ink-soft);
    }
  `;

  @property({ attribute: false }) question: Question | undefined;
  /** By round; the last one counts, and of two the first stands beside. */
  @property({ attribute: false }) rounds: Readonly<Record<string, Shown>> = {};
  /** What is right may be marked. */
  @property({ type: Boolean }) answer = false;
  @property({ type: Boolean, reflect: true }) fill = false;

  protected override render(): TemplateResult | typeof nothing {
    const { question } = this;
    const [first, second] = [this.rounds['1'], this.rounds['2']];
    const last = second ?? first;
    if (!question || !last) return nothing;
    if (last.kind === 'nearly')
      return html`<p>${t(words.nearly)}: ${said(question, last.what)}</p>`;
    if (last.kind === 'few') return html`<p class="soft">${t(words.few)}</p>`;
    const before = second && first?.kind === 'counts' ? first : undefined;
    return this.counts(question, last, before);
  }

  private counts(question: Question, { n, counts, right }: Counts, before: Counts | undefined) {
    switch (question.kind) {
      case 'choice':
        // First what moved between the rounds, the answer on the next tap.
        if (before && !this.answer && !question.many)
          return html`<kring-flow
            .options=${question.options.map(({ id, text }) => ({ id, text: t(text) }))}
            .first=${before.counts}
            .counts=${counts}
            ?fill=${this.fill}
          ></kring-flow>`;
        return html`<kring-bars
          .options=${question.options.map(({ id, text }) => ({ id, text: t(text) }))}
          .counts=${counts}
          .first=${before?.counts}
          .right=${this.answer ? question.right : undefined}
          total=${n}
          .totalFirst=${before?.n}
          ?fill=${this.fill}
        ></kring-bars>`;
      case 'scale':
        return html`<kring-spread
          from=${question.from}
          to=${question.to}
          .ends=${[t(question.ends[0]), t(question.ends[1])]}
          .counts=${counts}
          .first=${before?.counts}
          ?fill=${this.fill}
        ></kring-spread>`;
      case 'number':
        return this.numbers(question, counts);
      case 'cloud':
        return html`<kring-cloud
          .words=${Object.entries(counts).map(([text, weight]) => ({ text, weight }))}
          ?fill=${this.fill}
        ></kring-cloud>`;
      case 'ranking':
        return html`<ol class="places">
          ${placesOf(
            question.options.map(({ id }) => id),
            counts,
          ).map(
            ({ id, average }) =>
              html`<li>
                ${said(question, id)}
                <span class="soft"
                  >${t(words.place)} ${formatNumber(average, { maximumFractionDigits: 1 })}</span
                >
              </li>`,
          )}
        </ol>`;
      case 'exercise':
        return this.typed({ kind: 'counts', n, counts, ...(right && { right }) }, before);
      case 'text':
        return Object.keys(counts).length === 0
          ? html`<p class="soft">${t(words.none)}</p>`
          : html`<ul class="said">
              ${Object.keys(counts).map((text) => html`<li dir="auto">${text}</li>`)}
            </ul>`;
    }
  }

  /** What was typed has a bar as an option has: what says the same is one. */
  private typed(last: Counts, before: Counts | undefined): TemplateResult {
    const rows = typedRows(last);
    const named = (all: readonly TypedRow[]) =>
      Object.fromEntries(all.map(({ id, count }) => [id, count]));
    return html`<kring-bars
      .options=${rows.map(({ id, typed = t(words.others) }) => ({ id, text: typed }))}
      .counts=${named(rows)}
      .first=${before && named(typedRows(before))}
      .right=${this.answer ? last.right : undefined}
      total=${last.n}
      .totalFirst=${before?.n}
      ?fill=${this.fill}
    ></kring-bars>`;
  }

  private numbers(question: Extract<Question, { kind: 'number' }>, counts: Counts['counts']) {
    const right = this.answer ? question.right : undefined;
    const values = Object.entries(counts).flatMap(([value, many]) =>
      Array.from({ length: many }, () => Number(value)),
    );
    const inside =
      right && values.filter((one) => Math.abs(one - right.value) <= right.tolerance).length;
    return html`<kring-histogram
      .bins=${binsOf(values, right)}
      .right=${right}
      .inside=${inside}
      unit=${question.unit ? t(question.unit) : ''}
      ?fill=${this.fill}
    ></kring-histogram>`;
  }
}

const said = (question: Question, id: string): string => {
  const option = 'options' in question ? question.options.find((one) => one.id === id) : undefined;
  return option ? t(option.text) : id;
};

declare global {
  interface HTMLElementTagNameMap {
    'kring-result': KringResult;
  }
}
