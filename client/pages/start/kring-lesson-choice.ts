import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { LessonChoice } from '../../../shared/wire/forms.ts';
import '../../elements/kring-icon.ts';
import { Localized, t } from '../../i18n/index.ts';
import { formatMonth } from '../../i18n/format.ts';
import { pageStyles } from '../join/page.styles.ts';

const words = {
  which: { nl: 'Welke les?', en: 'Which lesson?' },
  about: {
    nl: 'Elke les heeft dia’s met bronnen, vragen en een hulplijst. Alles kan je nog aanpassen.',
    en: 'Each lesson has slides with sources, questions and a help list. You can still change all of it.',
  },
  sensitive: { nl: 'gevoelig', en: 'sensitive' },
  checked: { nl: 'nagekeken in', en: 'checked in' },
  empty: { nl: 'Begin leeg', en: 'Begin with nothing' },
  emptyAbout: {
    nl: 'Schrijf zelf je dia’s en vragen, of open een les die je bewaarde.',
    en: 'Write your own slides and questions, or open a lesson that you saved.',
  },
};

/** No lesson, chosen on purpose. */
export const EMPTY = '-';

/**
 * Which ready lesson a session begins with, as cards, or none. Native radio buttons.
 * @event change - `value` has changed
 */
@customElement('kring-lesson-choice')
export class KringLessonChoice extends Localized(LitElement) {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    pageStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--k-space-3);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: var(--k-space-2);
        padding: 0;
        font-weight: 600;
      }
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--k-space-3);
      }
      label {
        position: relative;
        display: flex;
        flex-direction: column;
        gap: var(--k-space-2);
        padding: var(--k-space-4);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
        cursor: pointer;
      }
      label.empty {
        border-style: dashed;
      }
      label:has(:checked) {
        border: 1.5px solid var(--k-accent);
        background: var(--k-accent-soft);
        box-shadow: inset 0 0 0 1.5px var(--k-accent);
      }
      @media (hover: hover) {
        label:hover {
          background: var(--k-accent-soft);
        }
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
      .title {
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
        font-weight: 700;
        line-height: 1.2;
        text-wrap: balance;
      }
      .about {
        flex: 1;
        line-height: 1.4;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-1) var(--k-space-3);
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      .facts span {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-1);
      }
      .private {
        color: var(--k-private);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) lessons: readonly LessonChoice[] = [];
  /** The id of a lesson, `EMPTY`, or '' while nothing was chosen. */
  @property() value = '';
  /** A sentence that says what to do. */
  @property() error = '';

  @query('input') private first!: HTMLInputElement | null;

  override focus(): void {
    this.first?.focus();
  }

  protected override render(): TemplateResult {
    return html`<fieldset aria-describedby="about">
      <legend>${t(words.which)}</legend>
      <p id="about" class="soft">${t(words.about)}</p>
      <div class="cards">
        ${this.lessons.map((lesson) => this.lesson(lesson))}
        <label class="empty">
          ${this.radio(EMPTY)}
          <span class="title">${t(words.empty)}</span>
          <span class="about">${t(words.emptyAbout)}</span>
        </label>
      </div>
      <div role="alert">${this.error ? html`<p class="error">${this.error}</p>` : nothing}</div>
    </fieldset>`;
  }

  private lesson({ id, title, about, sensitive, checked }: LessonChoice): TemplateResult {
    return html`<label>
      ${this.radio(id)}
      <span class="title">${t(title)}</span>
      <span class="about">${t(about)}</span>
      <span class="facts">
        ${
          sensitive
            ? html`<span class="private"
                ><kring-icon name="shield"></kring-icon>${t(words.sensitive)}</span
              >`
            : nothing
        }
        <span
          ><kring-icon name="check"></kring-icon>${t(words.checked)} ${formatMonth(checked)}</span
        >
      </span>
    </label>`;
  }

  private radio(value: string): TemplateResult {
    return html`<input
      type="radio"
      name="lesson"
      value=${value}
      .checked=${live(value === this.value)}
      @change=${() => {
        this.value = value;
        this.dispatchEvent(new Event('change', { bubbles: true }));
      }}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-lesson-choice': KringLessonChoice;
  }
}
