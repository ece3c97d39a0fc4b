import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tried } from '../../../shared/tools/exercises/answer.ts';
import type { Attempt } from '../../../shared/tools/exercises/ladder.ts';
import type { PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import '../../elements/kring-icon.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import './kring-exercises-icons.ts';
import { lastVerdict } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  one: (number: number): Text => ({ nl: `Poging ${number}:`, en: `Attempt ${number}:` }),
  right: { nl: 'juist', en: 'right' },
  wrong: { nl: 'nog niet juist', en: 'not right yet' },
  /** After the answer itself. */
  isRight: { nl: 'is juist', en: 'is right' },
  isWrong: { nl: 'is nog niet juist', en: 'is not right yet' },
  at: (level: number): Text => ({ nl: `met hint ${level}`, en: `with hint ${level}` }),
  alone: { nl: 'zonder hint', en: 'without a hint' },
};
const icons = { right: 'circle-check', wrong: 'rotate-ccw', waiting: 'eye' } as const;

/** Every attempt at one exercise with its own answer, first one first; for the tutee and for whoever coaches. */
@customElement('kring-exercises-attempts')
export class KringExercisesAttempts extends Localized(LitElement) {
  static override styles = [
    exercisesStyles,
    css`
      ol {
        display: grid;
        gap: var(--k-space-2);
      }
      li {
        display: flex;
        gap: var(--k-space-2);
        overflow-wrap: anywhere;
      }
      li > kring-icon {
        flex: none;
        margin-top: 0.15em;
        color: var(--k-ink-soft);
      }
      li > span {
        min-width: 0;
      }
      .right > kring-icon {
        color: var(--k-ok);
      }
    `,
  ];

  @property({ attribute: false }) attempts: readonly Attempt[] = [];
  @property({ attribute: false }) item: PublicItem | undefined;
  /** How an attempt reads that a person has yet to judge: other words for the tutee than for the tutor. */
  @property({ attribute: false }) waiting: Text = { nl: '', en: '' };

  protected override render(): TemplateResult {
    return html`<ol>
      ${this.attempts.map((attempt, at) => this.attempt(attempt, at + 1))}
    </ol>`;
  }

  private attempt(attempt: Attempt, number: number): TemplateResult {
    const verdict = lastVerdict([attempt]) ?? 'waiting';
    const answer = attempt.answer === undefined ? nothing : this.answer(attempt.answer);
    const help = attempt.level > 0 ? words.at(attempt.level) : words.alone;
    return html`<li class=${verdict}>
      <kring-icon name=${icons[verdict]}></kring-icon>
      <span
        >${t(words.one(number))} ${answer} ${t(this.said(verdict, answer !== nothing))}
        <span class="soft">(${t(help)})</span></span
      >
    </li>`;
  }

  private said(verdict: 'right' | 'wrong' | 'waiting', answered: boolean): Text {
    if (verdict === 'waiting')
      return answered ? { nl: `- ${this.waiting.nl}`, en: `- ${this.waiting.en}` } : this.waiting;
    if (verdict === 'right') return answered ? words.isRight : words.right;
    return answered ? words.isWrong : words.wrong;
  }

  private answer(answer: Tried): TemplateResult | typeof nothing {
    const source = sourceOf(answer, this.item);
    if (source === undefined) return nothing;
    return typeof source === 'string'
      ? html`<strong dir="auto">${source}</strong>`
      : html`<strong><kring-rich-text inline .source=${source.rich}></kring-rich-text></strong>`;
  }
}

/** An answer as it is shown: plain as it was typed, or a text with formulas. */
function sourceOf(
  answer: Tried,
  item: PublicItem | undefined,
): string | { readonly rich: string } | undefined {
  if (typeof answer === 'string')
    return item?.kind === 'formula' ? { rich: `$${answer.replace(/\$/g, '')}$` } : answer;
  if (item?.kind !== 'choice') return undefined;
  const chosen = item.ask.options.filter(({ id }) => answer.includes(id));
  return chosen.length > 0 ? { rich: chosen.map(({ text }) => text).join(', ') } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-attempts': KringExercisesAttempts;
  }
}
