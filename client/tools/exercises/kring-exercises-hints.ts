import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnWork } from '../../../shared/tools/exercises/views.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, t, type Language } from '../../i18n/index.ts';
import { rungs } from './hint-ladder-words.ts';
import './kring-exercises-icons.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  title: { nl: 'Hints van je tutor', en: 'Hints from your tutor' },
  worked: { nl: 'Zo gaat het', en: 'This is how' },
  fresh: {
    nl: 'Doe nu één gelijkaardige oefening alleen. Die telt.',
    en: 'Now do one similar exercise alone. That one counts.',
  },
  next: { nl: 'Naar de volgende', en: 'To the next one' },
};

/**
 * The hints that the tutor opened, newest first, by the names of their levels.
 * @event kring-select - `detail` is the exercise to do alone now
 */
@customElement('kring-exercises-hints')
export class KringExercisesHints extends Localized(LitElement) {
  static override styles = [
    exercisesStyles,
    css`
      li {
        padding: var(--k-space-3) var(--k-space-4);
        border-inline-start: 4px solid var(--k-line);
        background: var(--k-surface);
      }
      li:first-child {
        border-color: var(--k-accent);
      }
      ol {
        display: grid;
        gap: var(--k-space-2);
      }
      h4 {
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        margin-bottom: var(--k-space-1);
        color: var(--k-ink-soft);
        font-family: var(--k-font-text);
        font-size: var(--k-text-s);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) work: OwnWork | undefined;
  @property() next = '';
  @property() language: Language = 'nl';

  protected override render(): TemplateResult {
    const hints = this.work?.hints ?? [];
    return html`<div role="log" aria-label=${t(words.title)}>
        ${
          hints.length === 0
            ? nothing
            : html`<section class="stack" aria-labelledby="title">
                <h3 id="title">${t(words.title)}</h3>
                <ol>
                  ${hints.map((hint, at) => this.hint(hint, at + 1)).reverse()}
                </ol>
              </section>`
        }
      </div>
      ${this.work?.fresh ? this.fresh() : nothing}`;
  }

  private hint(hint: string, level: number): TemplateResult {
    const worked = level === 5 ? this.work?.worked : undefined;
    const name = rungs[level]?.name;
    return html`<li>
      <h4><kring-icon name="lightbulb"></kring-icon>${level} · ${name ? t(name) : ''}</h4>
      <kring-rich-text lang=${this.language} .source=${hint}></kring-rich-text>
      ${
        worked
          ? html`<h4>${t(words.worked)}</h4>
              <kring-rich-text lang=${this.language} .source=${worked}></kring-rich-text>`
          : nothing
      }
    </li>`;
  }

  private fresh(): TemplateResult {
    return html`<div class="note do">
      <kring-icon name="flag"></kring-icon>
      <div>
        <strong>${t(words.fresh)}</strong>
        ${
          this.next
            ? html`<div>
                <kring-button icon-end="arrow-right" @click=${this.go}
                  >${t(words.next)}</kring-button
                >
              </div>`
            : nothing
        }
      </div>
    </div>`;
  }

  private readonly go = (): void => {
    const detail = this.next;
    this.dispatchEvent(new CustomEvent('kring-select', { detail, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-hints': KringExercisesHints;
  }
}
