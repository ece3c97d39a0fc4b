import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-dialog.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import './kring-poll-front.ts';
import './kring-poll-judge.ts';
import './kring-poll-list.ts';
import './kring-poll-make.ts';
import './kring-poll-sensitive.ts';
import './kring-result.ts';
import { runnables } from './runs.ts';

const words = {
  make: { nl: 'Een vraag voor de klas', en: 'A question for the class' },
  bank: { nl: 'Een oefening als vraag', en: 'An exercise as a question' },
  none: { nl: 'Er is nu geen vraag.', en: 'There is no question now.' },
};

/** Questions to a class: to moderate, to judge, or to look at, by the letters that the phase gives. */
@customElement('kring-poll-tool')
export class KringPollTool extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-5);
        width: 100%;
        max-width: 58rem;
        margin-inline: auto;
      }
    `,
  ];

  @state() private making = false;
  @state() private picking = false;
  @state() private changing: Question | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'slides')?.slides];
  }

  protected override render(): TemplateResult {
    if (this.letter('poll') === 'M') return this.moderated();
    if (!this.judges) return this.seen();
    return html`${this.view.now ? this.seen() : nothing}
      <section><kring-poll-judge></kring-poll-judge></section>`;
  }

  private get judges(): boolean {
    return this.letter('poll/judge') === 'E';
  }

  private moderated(): TemplateResult {
    const slides = Object.values(partOf(this.session.view, 'slides')?.slides ?? {});
    const pinned = slides.sort((a, b) => a.order - b.order).flatMap(({ ask }) => ask ?? []);
    const runs = runnables(this.view, pinned);
    const front = runs.find(({ run }) => run === this.view.now?.run);
    return html`<section>
      ${front ? html`<kring-poll-front .runnable=${front}></kring-poll-front>` : nothing}
      <kring-poll-list
        .runs=${runs}
        @kring-make=${() => (this.making = true)}
        @kring-bank=${this.pick}
        @kring-edit=${({ detail }: CustomEvent<Question>) => {
          this.changing = plain(detail);
          this.making = true;
        }}
      ></kring-poll-list>
      ${this.judges ? html`<kring-poll-sensitive></kring-poll-sensitive>` : nothing}
      <kring-dialog label=${t(words.make)} ?open=${this.making} @kring-close=${this.made}>
        ${
          this.making
            ? html`<kring-poll-make
                .question=${this.changing}
                @kring-done=${this.made}
              ></kring-poll-make>`
            : nothing
        }
      </kring-dialog>
      <kring-dialog
        label=${t(words.bank)}
        ?open=${this.picking}
        @kring-close=${() => (this.picking = false)}
      >
        ${
          this.picking
            ? html`<kring-poll-bank @kring-done=${() => (this.picking = false)}></kring-poll-bank>`
            : nothing
        }
      </kring-dialog>
    </section>`;
  }

  /** The exercises are fetched when somebody wants one. */
  private readonly pick = (): void => {
    import('./kring-poll-bank.ts').catch(() => undefined);
    this.picking = true;
  };

  private readonly made = (): void => {
    this.making = false;
    this.changing = undefined;
  };

  /** What the class has in front, for whoever neither moderates nor votes. */
  private seen(): TemplateResult {
    const { now } = this.view;
    if (!now) return html`<p class="soft">${t(words.none)}</p>`;
    const questions = Object.values(now.questions).sort((a, b) => a.order - b.order);
    return html`<section>
      ${questions.map(
        (question) =>
          html`<h2>${t(question.question)}</h2>
            <kring-result
              .question=${question}
              .rounds=${Object.fromEntries(
                Object.entries(now.results ?? {}).flatMap(([round, of]) =>
                  of[question.id] ? [[round, of[question.id]]] : [],
                ),
              )}
              ?answer=${now.answer === true}
            ></kring-result>`,
      )}
    </section>`;
  }
}

/** As the command takes it: its place among the others is no part of a question. */
const plain = (question: Question & { order?: number }): Question => {
  const { order: _order, ...rest } = question;
  return rest as Question;
};

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-tool': KringPollTool;
  }
}
