import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import { approvedFirst, isWritten } from '../../../shared/tools/poll/totals.ts';
import '../../elements/kring-button.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../exercises/kring-rich-text.ts';

const words = {
  title: { nl: 'Wat de klas schreef', en: 'What the class wrote' },
  first: {
    nl: 'De klas ziet pas wat jij toont. Verberg namen, beledigingen en grapjes over iemand.',
    en: 'The class only sees what you show. Hide names, insults and jokes about somebody.',
  },
  after: {
    nl: 'De klas ziet deze woorden zodra je het resultaat toont. Verberg namen, beledigingen en grapjes over iemand.',
    en: 'The class sees these words as soon as you show the result. Hide names, insults and jokes about somebody.',
  },
  show: { nl: 'Toon', en: 'Show' },
  hide: { nl: 'Verberg', en: 'Hide' },
  shown: { nl: 'getoond', en: 'shown' },
  none: { nl: 'Er wacht niets meer.', en: 'Nothing is waiting any more.' },
  times: { nl: 'keer', en: 'times' },
};

/** What was written in a closed round: to let be seen, or to hide, one by one. */
@customElement('kring-poll-words')
export class KringPollWords extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-2);
      }
      h2 {
        font-size: var(--k-text-l);
      }
      .list {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-2);
      }
      .long {
        grid-template-columns: minmax(0, 1fr);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--k-space-1);
        min-width: 0;
        padding: var(--k-space-1) var(--k-space-1) var(--k-space-1) var(--k-space-3);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
      }
      li.seen {
        background: var(--k-accent-soft);
      }
      li > span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() run = '';
  @property({ attribute: false }) question: Question | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const so = this.view.runs?.[this.run];
    const { question } = this;
    if (!so || so.open || !question || !isWritten(question)) return nothing;
    const { sensitive } = this.view;
    const approveFirst = sensitive || question.kind !== 'cloud';
    const last = so.results[String(so.round)]?.[question.id];
    const seen = last?.kind === 'counts' ? last.counts : {};
    const waiting = Object.entries(so.waiting);
    const approved = Object.entries(seen).filter(([word]) => !(word in so.waiting));
    if (waiting.length === 0 && approved.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p class="soft">${t(approveFirst ? words.first : words.after)}</p>
      ${waiting.length === 0 ? html`<p class="soft">${t(words.none)}</p>` : nothing}
      <ul class="list ${question.kind === 'cloud' ? '' : 'long'}">
        ${repeat(
          [...waiting, ...approved],
          ([word]) => word,
          ([word, many]) =>
            this.row(word, many, approvedFirst(question, word, sensitive) && word in so.waiting),
        )}
      </ul>
    </section>`;
  }

  private row(word: string, many: number, waits: boolean): TemplateResult {
    const { run } = this;
    const act = (seen: boolean) =>
      html`<kring-button
        size="small"
        variant=${seen ? 'quiet' : 'plain'}
        icon=${seen ? 'eye' : 'eye-off'}
        label="${t(seen ? words.show : words.hide)}: ${word}"
        ?busy=${this.busy('poll/word', { word, seen })}
        @click=${() => this.press('poll/word', { run, word, seen })}
        >${t(seen ? words.show : words.hide)}</kring-button
      >`;
    return html`<li class=${waits ? '' : 'seen'}>
      <span dir="auto"
        >${
          this.question?.kind === 'exercise'
            ? html`<kring-rich-text inline .source=${word}></kring-rich-text>`
            : word
        }${many > 1 ? html` <span class="soft">${formatNumber(many)} ${t(words.times)}</span>` : nothing}</span
      >
      ${waits ? act(true) : nothing} ${act(false)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-words': KringPollWords;
  }
}
