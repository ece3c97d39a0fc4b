import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-icon.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-poll-sensitive.ts';
import { optionMark, optionMarkStyles } from './option-mark.ts';
import { abouts, kinds } from './question-words.ts';

const words = {
  read: { nl: 'Deze vragen worden gesteld', en: 'These questions are asked' },
  right: { nl: 'juist', en: 'right' },
  tempts: { nl: 'Waarom dit verleidelijk is', en: 'Why this is tempting' },
  explain: { nl: 'Uitleg', en: 'Explanation' },
  none: { nl: 'Er zijn geen vragen.', en: 'There are no questions.' },
};

/** For the adult: all questions with their answers, and whether the lesson is sensitive. */
@customElement('kring-poll-judge')
export class KringPollJudge extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    optionMarkStyles,
    css`
      .all {
        margin: 0;
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--k-space-3);
      }
      .one {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-3) var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        overflow-wrap: anywhere;
      }
      .one > p:first-child {
        font-weight: 600;
      }
      .options {
        display: grid;
        gap: var(--k-space-2);
      }
      .options li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--k-space-2);
      }
      .options .soft {
        grid-column: 2;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    const questions = Object.values(view.all ?? {}).sort((one, other) => one.order - other.order);
    return html`<section>
      <kring-poll-sensitive></kring-poll-sensitive>
      <h3>${t(words.read)}</h3>
      ${questions.length === 0 ? html`<p class="soft">${t(words.none)}</p>` : nothing}
      <ol class="all">
        ${repeat(
          questions,
          ({ id }) => id,
          (question) => this.question(question),
        )}
      </ol>
    </section>`;
  }

  private question(question: Question): TemplateResult {
    return html`<li class="one">
      <p>${t(question.question)}</p>
      <p class="soft">${t(kinds[question.kind])} · ${t(abouts[question.about])}</p>
      ${'options' in question ? this.options(question) : nothing}
      ${
        question.kind === 'number' && question.right
          ? html`<p class="ok">
              <kring-icon name="check"></kring-icon>${formatNumber(question.right.value)}
              ${question.unit ? t(question.unit) : ''}
            </p>`
          : nothing
      }
      ${
        question.explain
          ? html`<p><strong>${t(words.explain)}:</strong> ${t(question.explain)}</p>`
          : nothing
      }
    </li>`;
  }

  private options(question: Extract<Question, { options: unknown }>): TemplateResult {
    const right = question.kind === 'choice' ? (question.right ?? []) : [];
    return html`<ul class="options">
      ${question.options.map(
        ({ id, text, tempts }, at) =>
          html`<li class=${right.includes(id) ? 'right' : ''}>
            ${optionMark(at)}<span
              >${t(text)}${right.includes(id) ? html` <strong>(${t(words.right)})</strong>` : nothing}</span
            >
            ${tempts ? html`<span class="soft">${t(words.tempts)}: ${t(tempts)}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-judge': KringPollJudge;
  }
}
