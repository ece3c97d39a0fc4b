import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { optionMark, optionMarkStyles } from './option-mark.ts';

const words = {
  title: { nl: 'Tel handen in de klas', en: 'Count hands in the room' },
  why: {
    nl: 'Voor wie geen toestel heeft. Tel per antwoord de handen; ze komen bij de stemmen.',
    en: 'For those without a device. Count the hands per answer; they are added to the votes.',
  },
  hands: { nl: 'Handen voor', en: 'Hands for' },
};

/** Hands that were counted in the room, per option of the question in front. */
@customElement('kring-poll-hands')
export class KringPollHands extends ToolElement('poll') {
  static override styles = [
    optionMarkStyles,
    css`
      summary {
        padding-block: var(--k-space-2);
        font-weight: 600;
        cursor: pointer;
      }
      summary:focus-visible,
      input:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      p {
        margin: 0 0 var(--k-space-2);
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      .rows {
        display: grid;
        gap: var(--k-space-2);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) 5.5rem;
        gap: var(--k-space-2);
        align-items: center;
        overflow-wrap: anywhere;
      }
      input {
        box-sizing: border-box;
        width: 100%;
        min-height: var(--k-target);
        padding-inline: var(--k-space-2);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ];

  @property() run = '';
  @property({ attribute: false }) question: Question | undefined;
  @state() private opened: boolean | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { question } = this;
    if (question?.kind !== 'choice') return nothing;
    const hands = this.pressed('poll/hands')?.hands ?? this.view.runs?.[this.run]?.hands ?? {};
    // Once somebody opened or closed it, that stands.
    const open = this.opened ?? Object.keys(hands).length > 0;
    return html`<details ?open=${live(open)} @toggle=${this.toggled}>
      <summary>${t(words.title)}</summary>
      <p>${t(words.why)}</p>
      <div class="rows">
        ${question.options.map(
          ({ id, text }, at) =>
            html`<label>
              ${optionMark(at)}<span>${t(text)}</span>
              <input
                type="number"
                min="0"
                max="500"
                aria-label="${t(words.hands)} ${t(text)}"
                .value=${live(String(hands[id] ?? ''))}
                @change=${(event: Event) => this.count(id, event.target as HTMLInputElement, hands)}
              />
            </label>`,
        )}
      </div>
    </details>`;
  }

  private readonly toggled = (event: Event): void => {
    this.opened = (event.target as HTMLDetailsElement).open;
  };

  private count(
    id: string,
    { value }: HTMLInputElement,
    { [id]: _before, ...others }: Readonly<Record<string, number>>,
  ): void {
    const many = Math.min(500, Math.max(0, Math.round(Number(value) || 0)));
    void this.press('poll/hands', {
      run: this.run,
      hands: { ...others, ...(many > 0 && { [id]: many }) },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-hands': KringPollHands;
  }
}
