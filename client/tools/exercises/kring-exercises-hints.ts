import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnWork } from '../../../shared/tools/exercises/views.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, t, type Language, type Text } from '../../i18n/index.ts';
import { rungs } from './hint-ladder-words.ts';
import './kring-exercises-icons.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  title: { nl: 'Hints van je tutor', en: 'Hints from your tutor' },
  earlier: (count: number): Text => ({
    nl: `Eerdere hints (${count})`,
    en: `Earlier hints (${count})`,
  }),
  unwritten: { nl: 'Deze hint zegt je tutor zelf.', en: 'Your tutor says this hint aloud.' },
  worked: { nl: 'Zo gaat het', en: 'This is how' },
  fresh: {
    nl: 'Doe nu één gelijkaardige oefening alleen. Die telt.',
    en: 'Now do one similar exercise alone. That one counts.',
  },
  next: { nl: 'Naar de volgende', en: 'To the next one' },
};

/**
 * The hints that the tutor opened, by the names of their levels: the newest in sight, so that the answer
 * stays near; the earlier ones folded.
 *
 * @event kring-select - `detail` is the exercise to do alone now
 */
@customElement('kring-exercises-hints')
export class KringExercisesHints extends Localized(LitElement) {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        display: grid;
        gap: var(--k-space-3);
      }
      .hint {
        padding: var(--k-space-3) var(--k-space-4);
        border-inline-start: 4px solid var(--k-line);
        background: var(--k-surface);
      }
      .stack {
        gap: var(--k-space-2);
      }
      .stack > .hint {
        border-color: var(--k-accent);
        background: var(--k-sunken);
      }
      .stack > .hint.new {
        background: var(--k-accent-soft);
        outline: 2px solid var(--k-accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .stack > .hint {
          outline: 2px solid transparent;
          transition:
            background-color var(--k-motion) var(--k-ease),
            outline-color var(--k-motion) var(--k-ease);
        }
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
  /** The newest came just now. */
  @property({ type: Boolean }) new = false;
  @property() next = '';
  @property() language: Language = 'nl';

  protected override render(): TemplateResult {
    const hints = this.work?.hints ?? [];
    const [newest, ...earlier] = hints.map((hint, at) => ({ hint, level: at + 1 })).reverse();
    return html`${
      newest
        ? html`<section class="stack" aria-labelledby="title">
            <h3 id="title">${t(words.title)}</h3>
            <div class="hint ${this.new ? 'new' : ''}">${this.hint(newest.hint, newest.level)}</div>
            ${
              earlier.length > 0
                ? html`<details>
                    <summary>${t(words.earlier(earlier.length))}</summary>
                    <ol>
                      ${earlier.map(
                        ({ hint, level }) => html`<li class="hint">${this.hint(hint, level)}</li>`,
                      )}
                    </ol>
                  </details>`
                : nothing
            }
          </section>`
        : nothing
    }
    ${this.work?.fresh ? this.fresh() : nothing}`;
  }

  private hint(hint: string, level: number): TemplateResult {
    const worked = level === 5 ? this.work?.worked : undefined;
    const name = rungs[level]?.name;
    return html`<h4><kring-icon name="lightbulb"></kring-icon>${level} · ${name ? t(name) : ''}</h4>
      ${
        hint
          ? html`<kring-rich-text lang=${this.language} .source=${hint}></kring-rich-text>`
          : html`<p>${t(words.unwritten)}</p>`
      }
      ${
        worked
          ? html`<h4>${t(words.worked)}</h4>
              <kring-rich-text lang=${this.language} .source=${worked}></kring-rich-text>`
          : nothing
      }`;
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
