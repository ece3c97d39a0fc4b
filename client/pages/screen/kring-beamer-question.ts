import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import type { PollView } from '../../../shared/tools/poll/index.ts';
import '../../elements/kring-light.ts';
import { Localized, t } from '../../i18n/index.ts';
import '../../tools/exercises/kring-rich-text.ts';
import '../../tools/poll/kring-result.ts';
import { optionMark, optionMarkStyles } from '../../tools/poll/option-mark.ts';

const words = {
  read: { nl: 'Lees de vraag.', en: 'Read the question.' },
  alone: { nl: 'Kies alleen, op je toestel.', en: 'Choose alone, on your device.' },
  again: { nl: 'Kies opnieuw, op je toestel.', en: 'Choose again, on your device.' },
  shut: { nl: 'De stemming is dicht.', en: 'The vote is closed.' },
  quiz: { nl: 'Drie vragen, op je toestel.', en: 'Three questions, on your device.' },
};

type Now = NonNullable<PollView['now']>;

/** A question before the class: read, voted on, and what came of it. */
@customElement('kring-beamer-question')
export class KringBeamerQuestion extends Localized(LitElement) {
  static override styles = [
    optionMarkStyles,
    css`
      :host {
        --u: min(1vw, 1.78vh);
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        gap: calc(var(--u) * 2);
        box-sizing: border-box;
        padding: calc(var(--u) * 3.5) calc(var(--u) * 4) calc(var(--u) * 2);
        font-size: calc(var(--u) * 2.8);
        line-height: 1.3;
      }
      h1,
      p,
      ol,
      ul {
        margin: 0;
      }
      h1 {
        font-family: var(--k-font-display);
        font-size: calc(var(--u) * 4.2);
        line-height: 1.15;
        text-wrap: balance;
      }
      .reading {
        display: grid;
        grid-row: 1 / -1;
        align-content: center;
        gap: calc(var(--u) * 4);
        max-inline-size: calc(var(--u) * 84);
      }
      .reading h1 {
        font-size: calc(var(--u) * 6);
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: calc(var(--u) * 4);
        align-items: center;
        min-block-size: 0;
      }
      .options {
        display: grid;
        gap: calc(var(--u) * 1.6);
        padding: 0;
        list-style: none;
        font-size: calc(var(--u) * 3);
      }
      .options li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.6em;
        align-items: center;
      }
      .aside {
        display: grid;
        gap: calc(var(--u) * 1.5);
        justify-items: center;
        inline-size: calc(var(--u) * 24);
        text-align: center;
      }
      kring-light {
        inline-size: calc(var(--u) * 22);
        block-size: calc(var(--u) * 22);
      }
      .soft {
        color: var(--k-ink-soft);
      }
      .results {
        display: grid;
        grid-auto-rows: minmax(0, 1fr);
        gap: calc(var(--u) * 2);
        min-block-size: 0;
      }
      .one {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        gap: calc(var(--u) * 1);
        min-block-size: 0;
      }
      .three .one {
        font-size: calc(var(--u) * 2);
      }
      .why {
        font-size: calc(var(--u) * 2.2);
        text-wrap: pretty;
      }
    `,
  ];

  @property({ attribute: false }) now: Now | undefined;
  /** How many are here. */
  @property({ type: Number }) here = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { now } = this;
    if (!now) return nothing;
    const questions = Object.values(now.questions).sort((a, b) => a.order - b.order);
    const [only] = questions;
    if (!only) return nothing;
    const title = questions.length === 1 ? t(only.question) : t(words.quiz);
    if (now.step === 'reading')
      return html`<div class="reading">
        <h1><kring-rich-text inline .source=${title}></kring-rich-text></h1>
        <p class="soft" role="status">${t(words.read)}</p>
      </div>`;
    return html`<h1><kring-rich-text inline .source=${title}></kring-rich-text></h1>
      ${now.results ? this.results(now, questions) : this.voting(now, questions)}`;
  }

  private voting(now: Now, questions: readonly Question[]): TemplateResult {
    const [only] = questions;
    const open = now.round > 1 ? words.again : words.alone;
    const said = now.step === 'closed' ? words.shut : open;
    const options = questions.length === 1 && only && 'options' in only ? only.options : [];
    return html`<div class="body">
      <ul class="options">
        ${options.map(
          ({ text }, at) =>
            html`<li>
              ${optionMark(at)}<kring-rich-text inline .source=${t(text)}></kring-rich-text>
            </li>`,
        )}
      </ul>
      <div class="aside">
        ${
          now.answered === undefined
            ? nothing
            : html`<kring-light
                of=${Math.max(this.here, now.answered, 1)}
                done=${now.answered}
              ></kring-light>`
        }
        <p class="soft" role="status">${t(said)}</p>
      </div>
    </div>`;
  }

  private results(now: Now, questions: readonly Question[]): TemplateResult {
    return html`<div class="results ${questions.length > 1 ? 'three' : ''}">
      ${questions.map((question) => {
        const rounds = Object.fromEntries(
          Object.entries(now.results ?? {}).flatMap(([round, { [question.id]: shown }]) =>
            shown ? [[round, shown]] : [],
          ),
        );
        const why = now.answer && question.explain;
        return html`<section class="one">
          ${questions.length > 1 ? html`<p>${t(question.question)}</p>` : html`<span></span>`}
          <kring-result
            .question=${question}
            .rounds=${rounds}
            ?answer=${now.answer === true}
            fill
          ></kring-result>
          ${why ? html`<p class="why">${t(why)}</p>` : nothing}
        </section>`;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-beamer-question': KringBeamerQuestion;
  }
}
