import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-menu.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../exercises/kring-rich-text.ts';
import './poll-icons.ts';
import { kinds, standings } from './question-words.ts';
import { standingOf, type Runnable } from './runs.ts';

const words = {
  title: { nl: 'Vragen van deze les', en: 'Questions of this lesson' },
  make: { nl: 'Maak een vraag', en: 'Make a question' },
  bank: { nl: 'Kies een oefening', en: 'Pick an exercise' },
  ask: { nl: 'Toon de vraag', en: 'Show the question' },
  front: { nl: 'staat nu voor de klas', en: 'is before the class now' },
  more: { nl: 'Meer over', en: 'More about' },
  edit: { nl: 'Pas aan', en: 'Change' },
  drop: { nl: 'Verwijder', en: 'Delete' },
  empty: {
    nl: 'Er zijn nog geen vragen. Maak er één: een keuze, een schaal, een woordenwolk.',
    en: 'There are no questions yet. Make one: a choice, a scale, a word cloud.',
  },
  three: { nl: 'vragen', en: 'questions' },
  sure: { nl: 'Deze vraag verwijderen?', en: 'Delete this question?' },
  keep: { nl: 'Laat staan', en: 'Leave it' },
};

/**
 * What can be put to the class, in the order of a lesson, and where each stands.
 * @event kring-make - a new question is wanted
 * @event kring-bank - one of the exercises is wanted
 * @event kring-edit - `detail` is the question to change
 */
@customElement('kring-poll-list')
export class KringPollList extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      .list {
        display: grid;
        gap: var(--k-space-2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-1) var(--k-space-3);
        padding: var(--k-space-2) var(--k-space-2) var(--k-space-2) var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      li.front {
        border-color: var(--k-accent);
        background: var(--k-accent-soft);
      }
      .what {
        flex: 1 1 16rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .what p {
        font-weight: 600;
        max-width: none;
      }
      .what .soft {
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) runs: readonly Runnable[] = [];
  @state() private dropping: Question | undefined;

  private get edits(): boolean {
    return this.letter('poll/edit') === 'E';
  }

  protected override render(): TemplateResult {
    const keep = () => (this.dropping = undefined);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${
          this.edits
            ? html`<kring-button
                  size="small"
                  icon="plus"
                  @click=${() => this.dispatchEvent(new CustomEvent('kring-make'))}
                  >${t(words.make)}</kring-button
                >
                <kring-button
                  size="small"
                  icon="book-open"
                  @click=${() => this.dispatchEvent(new CustomEvent('kring-bank'))}
                  >${t(words.bank)}</kring-button
                >`
            : nothing
        }
      </header>
      ${this.runs.length === 0 ? html`<p class="soft">${t(words.empty)}</p>` : nothing}
      <ul class="list">
        ${repeat(
          this.runs,
          ({ run }) => run,
          (one) => this.row(one),
        )}
      </ul>
      <kring-dialog
        label=${t(words.sure)}
        ?open=${this.dropping !== undefined}
        @kring-close=${keep}
      >
        <p>${this.dropping ? t(this.dropping.question) : ''}</p>
        <kring-button slot="actions" variant="plain" @click=${keep}>${t(words.keep)}</kring-button>
        <kring-button slot="actions" variant="danger" @click=${this.drop}
          >${t(words.drop)}</kring-button
        >
      </kring-dialog>
    </section>`;
  }

  private row(one: Runnable): TemplateResult {
    const now = this.view.now?.run;
    const standing = standingOf(one, now);
    const [question] = one.questions;
    const several = one.questions.length > 1;
    const kind = several
      ? `${one.questions.length} ${t(words.three)}`
      : question
        ? t(kinds[question.kind])
        : '';
    const live = this.shared.phase?.live !== false;
    return html`<li class=${now === one.run ? 'front' : ''}>
      <div class="what">
        <p><kring-rich-text inline .source=${t(one.title)}></kring-rich-text></p>
        <p class="soft">${kind} · ${t(standings[standing])}</p>
      </div>
      ${
        now === one.run
          ? html`<span class="ok"><kring-icon name="eye"></kring-icon>${t(words.front)}</span>`
          : live
            ? html`<kring-button
                size="small"
                icon="vote"
                label="${t(words.ask)}: ${t(one.title)}"
                ?busy=${this.busy('poll/ask', { run: one.run })}
                @click=${() => this.press('poll/ask', { run: one.run })}
                >${t(words.ask)}</kring-button
              >`
            : nothing
      }
      ${this.edits && question && !several && !one.so?.round ? this.menu(question) : nothing}
    </li>`;
  }

  private menu(question: Question): TemplateResult {
    return html`<kring-menu
      icon-only
      label="${t(words.more)}: ${t(question.question)}"
      .items=${[
        { id: 'edit', label: t(words.edit), icon: 'pencil' },
        { id: 'drop', label: t(words.drop), icon: 'trash-2', danger: true },
      ]}
      @kring-choose=${({ detail }: CustomEvent<string>) => {
        if (detail === 'drop') this.dropping = question;
        else this.dispatchEvent(new CustomEvent('kring-edit', { detail: question }));
      }}
    ></kring-menu>`;
  }

  private readonly drop = (): void => {
    const { dropping } = this;
    this.dropping = undefined;
    if (dropping) void this.press('poll/drop', { run: dropping.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-list': KringPollList;
  }
}
