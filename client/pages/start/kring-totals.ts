import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { Localized, formatNumber, t, type Text } from '../../i18n/index.ts';
import { ask } from '../../link/ask.ts';
import { pageStyles } from '../join/page.styles.ts';

const words = {
  title: { nl: 'Zo gingen mensen hier weg', en: 'How people left here' },
  what: {
    nl: 'Op het einde kan elke partij twee vragen beantwoorden, zonder naam. Dit zijn alle gesprekken samen. Er komen pas cijfers bij per vijf of meer.',
    en: 'At the end each party can answer two questions, without a name. This is all talks together. Numbers are added only by five or more.',
  },
  answers: { nl: 'antwoorden', en: 'answers' },
  times: { nl: 'keer', en: 'times' },
  nearly: { nl: 'Bijna iedereen koos', en: 'Almost everyone chose' },
};
const steps = ['1', '2', '3', '4', '5'];

/** What the server tells of a question: numbers, nearly all the same without numbers, or nothing yet. */
interface Seen {
  question: Text;
  /** Words for 1 and for 5. */
  ends: readonly [Text, Text];
  total?: number;
  counts?: Readonly<Record<string, number>>;
  nearlyAll?: string;
}

/** What parties of many talks answered at the end without a name; nothing while that is too few. */
@customElement('kring-totals')
export class KringTotals extends Localized(LitElement) {
  static override styles = [
    pageStyles,
    spokenStyles,
    css`
      section {
        display: grid;
        gap: var(--k-space-5);
        max-width: 42rem;
        padding-block: var(--k-space-5) var(--k-space-6);
        border-top: 1.5px solid var(--k-line);
      }
      .questions {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-5) var(--k-space-6);
      }
      .question {
        display: grid;
        gap: var(--k-space-3);
        align-content: start;
      }
      h2 {
        font-size: var(--k-text-l);
      }
      h3 {
        font-size: var(--k-text-m);
      }
      ul {
        display: grid;
        gap: var(--k-space-1);
        margin: 0;
        padding: 0;
        list-style: none;
        font-variant-numeric: tabular-nums;
      }
      li {
        display: grid;
        grid-template-columns: 7.5em minmax(0, 1fr) 2.5em;
        gap: var(--k-space-2);
        align-items: center;
      }
      svg {
        display: block;
        width: 100%;
        height: 14px;
        fill: var(--k-accent);
      }
      .many {
        text-align: end;
      }
    `,
  ];

  /** The form whose sessions these were. */
  @property() form = '';
  @state() private seen: Readonly<Record<string, Seen>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form')) void this.look();
  }

  /** Without an answer there is nothing to show, and nothing to say: this page is for something else. */
  private async look(): Promise<void> {
    const answer = await ask<{ questions?: Record<string, Seen> }>(
      'GET',
      `/api/totals/${this.form}`,
    );
    this.seen = (answer.ok && answer.value.questions) || {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const some = Object.values(this.seen).filter(
      ({ counts, nearlyAll }) => counts !== undefined || nearlyAll !== undefined,
    );
    if (some.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p class="soft">${t(words.what)}</p>
      <div class="questions">${some.map((question) => this.question(question))}</div>
    </section>`;
  }

  private question(question: Seen): TemplateResult {
    const { total = 0, counts, nearlyAll } = question;
    return html`<div class="question">
      <h3>${t(question.question)}</h3>
      ${
        counts
          ? html`<ul>
                ${steps.map((step) => this.bar(question, step, counts))}
              </ul>
              <p class="soft">${formatNumber(total)} ${t(words.answers)}</p>`
          : html`<p>
              ${t(words.nearly)} <strong>${this.called(question, nearlyAll ?? '')}</strong>.
            </p>`
      }
    </div>`;
  }

  /** "1 rot", "2", ... "5 goed". */
  private called({ ends }: Seen, step: string): string {
    const end = step === '1' ? ends[0] : step === '5' ? ends[1] : undefined;
    return end ? `${step} ${t(end)}` : step;
  }

  /** The length is drawn, and the number beside it says the same. */
  private bar(question: Seen, step: string, counts: Readonly<Record<string, number>>) {
    const count = counts[step] ?? 0;
    const most = Math.max(1, ...Object.values(counts));
    return html`<li>
      <span>${this.called(question, step)}</span>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect width=${(count / most) * 100} height="14" />`}
      </svg>
      <span class="many">${formatNumber(count)}<span class="spoken"> ${t(words.times)}</span></span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-totals': KringTotals;
  }
}
