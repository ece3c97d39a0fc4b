import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, t, type Language } from '../../i18n/index.ts';
import { onError } from './hint-ladder-words.ts';
import './kring-exercises-icons.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';

const words = {
  wrong: {
    nl: 'Dit klopt nog niet. Zeg of schrijf hoe je eraan kwam, en probeer opnieuw.',
    en: 'This is not right yet. Say or write how you got there, and try again.',
  },
  right: { nl: 'Dit klopt.', en: 'This is right.' },
  how: {
    nl: 'Wat deed je, waardoor het lukte? Vertel het aan je tutor.',
    en: 'What did you do that made it work? Tell your tutor.',
  },
  waiting: { nl: 'Je tutor kijkt ernaar.', en: 'Your tutor looks at it.' },
  waitingHow: {
    nl: 'Vertel ondertussen hoe je het deed.',
    en: 'Meanwhile, tell how you did it.',
  },
  next: { nl: 'Volgende oefening', en: 'Next exercise' },
};

/**
 * What came of the last attempt, said kindly: after an error the first line is the question that makes a
 * person think.
 * @event kring-select - `detail` is the next exercise
 */
@customElement('kring-exercises-verdict')
export class KringExercisesVerdict extends Localized(LitElement) {
  static override styles = [
    exercisesStyles,
    css`
      .right {
        background: var(--k-ok-soft);
      }
      .right > kring-icon {
        color: var(--k-ok);
      }
      kring-button {
        margin-top: var(--k-space-2);
      }
    `,
  ];

  @property() verdict: 'right' | 'wrong' | 'waiting' | undefined;
  @property() language: Language = 'nl';
  @property() next = '';

  protected override render(): TemplateResult {
    return html`<div role="status">${this.said()}</div>`;
  }

  private said(): TemplateResult | typeof nothing {
    if (this.verdict === 'wrong')
      return html`<div class="note">
        <kring-icon name="message-square-quote"></kring-icon>
        <div>
          <p class="say" lang=${this.language}>${onError[this.language]}</p>
          <p>${t(words.wrong)}</p>
        </div>
      </div>`;
    if (this.verdict === 'waiting')
      return html`<div class="note">
        <kring-icon name="eye"></kring-icon>
        <div>
          <strong>${t(words.waiting)}</strong>
          <p>${t(words.waitingHow)}</p>
        </div>
      </div>`;
    if (this.verdict === 'right')
      return html`<div class="note right">
        <kring-icon name="circle-check"></kring-icon>
        <div>
          <p class="say">${t(words.right)}</p>
          <p>${t(words.how)}</p>
          ${
            this.next
              ? html`<div>
                  <kring-button variant="primary" icon-end="arrow-right" @click=${this.go}
                    >${t(words.next)}</kring-button
                  >
                </div>`
              : nothing
          }
        </div>
      </div>`;
    return nothing;
  }

  private readonly go = (): void => {
    const detail = this.next;
    this.dispatchEvent(new CustomEvent('kring-select', { detail, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-verdict': KringExercisesVerdict;
  }
}
