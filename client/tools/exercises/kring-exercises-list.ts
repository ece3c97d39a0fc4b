import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-icon.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import './kring-exercises-icons.ts';
import type { Progress } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

export interface Listed {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly progress: Progress;
  readonly stuck?: boolean;
  readonly graded?: boolean;
  /** Something happened here that was not seen yet. */
  readonly fresh?: boolean;
}

const words = {
  open: { nl: 'nog te doen', en: 'to do' },
  busy: { nl: 'bezig', en: 'busy' },
  finished: { nl: 'af', en: 'finished' },
  stuck: { nl: 'vast', en: 'stuck' },
  graded: { nl: 'voor punten', en: 'for marks' },
  fresh: { nl: 'nieuw', en: 'new' },
  exercise: { nl: 'Oefening', en: 'Exercise' },
  exercises: { nl: 'Oefeningen', en: 'Exercises' },
} satisfies Record<string, Text>;

const icons: Record<Progress, string> = {
  open: 'circle',
  busy: 'circle-dot',
  finished: 'circle-check',
};

/**
 * The exercises on the table, quietly: which one is large now, which are finished, where somebody is stuck.
 * Numbers in a row where there is little room, a line of the question where there is more.
 * @event kring-select - `detail` is the exercise's id
 */
@customElement('kring-exercises-list')
export class KringExercisesList extends Localized(LitElement) {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        container-type: inline-size;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2);
      }
      button {
        position: relative;
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        min-width: var(--k-target);
        min-height: var(--k-target);
        padding: var(--k-space-1) var(--k-space-3);
        border: 1.5px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        color: var(--k-ink);
        font: inherit;
        letter-spacing: inherit;
        text-align: start;
        cursor: pointer;
      }
      @media (hover: hover) {
        button:hover {
          background: var(--k-accent-soft);
        }
      }
      button:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      button[aria-current] {
        border-color: var(--k-accent);
        box-shadow: inset 0 0 0 1.5px var(--k-accent);
        font-weight: 700;
      }
      .number {
        font-variant-numeric: tabular-nums;
      }
      kring-icon {
        color: var(--k-ink-soft);
      }
      .finished kring-icon.state {
        color: var(--k-ok);
      }
      .busy kring-icon.state {
        color: var(--k-accent);
      }
      .stuck kring-icon.hand {
        color: var(--k-accent);
      }
      .fresh::after {
        content: '';
        position: absolute;
        inset: -4px -4px auto auto;
        width: 12px;
        height: 12px;
        border: 2px solid var(--k-surface);
        border-radius: 50%;
        background: var(--k-accent);
        box-sizing: border-box;
      }
      .snippet {
        display: none;
      }
      @container (max-width: 22rem) {
        button {
          padding-inline: var(--k-space-2);
          gap: var(--k-space-1);
        }
      }
      :host([tall]) ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      :host([tall]) button {
        width: 100%;
        padding: var(--k-space-2) var(--k-space-3);
      }
      :host([tall]) .snippet {
        display: block;
        flex: 1;
        min-width: 0;
        max-height: 1.5em;
        overflow: hidden;
        font-size: var(--k-text-s);
        font-weight: 400;
        white-space: nowrap;
        text-overflow: ellipsis;
        mask-image: linear-gradient(90deg, #000 82%, transparent);
      }
      @media (forced-colors: active) {
        button[aria-current] {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly Listed[] = [];
  @property() selected = '';
  @property() label = '';
  /** One under another, with a line of the question. */
  @property({ type: Boolean, reflect: true }) tall = false;

  protected override render(): TemplateResult {
    return html`<nav aria-label=${this.label || t(words.exercises)}>
      <ol>
        ${repeat(
          this.entries,
          (entry) => entry.id,
          (entry) => html`<li>${this.entry(entry)}</li>`,
        )}
      </ol>
    </nav>`;
  }

  private entry(entry: Listed): TemplateResult {
    const said = [t(words[entry.progress])];
    if (entry.stuck) said.push(t(words.stuck));
    if (entry.graded) said.push(t(words.graded));
    if (entry.fresh) said.push(t(words.fresh));
    return html`<button
      type="button"
      class="${entry.progress} ${entry.stuck ? 'stuck' : ''} ${entry.fresh ? 'fresh' : ''}"
      aria-current=${entry.id === this.selected ? 'true' : nothing}
      @click=${() => this.dispatchEvent(new CustomEvent('kring-select', { detail: entry.id }))}
    >
      <span class="number"><span class="spoken">${t(words.exercise)} </span>${entry.number}</span>
      <kring-rich-text class="snippet" inline .source=${entry.question}></kring-rich-text>
      ${entry.stuck ? html`<kring-icon class="hand" name="hand"></kring-icon>` : nothing}
      ${entry.graded ? html`<kring-icon name="lock"></kring-icon>` : nothing}
      <kring-icon class="state" name=${icons[entry.progress]}></kring-icon>
      <span class="spoken">, ${said.join(', ')}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-list': KringExercisesList;
  }
}
