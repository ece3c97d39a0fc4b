import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SeenPerson } from '../../../shared/wire/view.ts';
import type { Goal } from '../../../shared/tools/goals/index.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { formatDate } from '../../i18n/format.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Sending } from '../../session/session.ts';
import type { Moment } from './moment.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  question: { nl: 'Vraag', en: 'Question' },
  goal: { nl: 'Doel', en: 'Goal' },
  step: { nl: 'Volgende stap', en: 'Next step' },
  next: { nl: 'Volgende keer', en: 'Next time' },
  stop: { nl: 'jullie stoppen hier', en: 'you stop here' },
  outcome: { nl: 'Gelukt?', en: 'Reached?' },
  nothing: { nl: 'nog niets', en: 'nothing yet' },
  suggest: { nl: 'Stel iets voor', en: 'Suggest something' },
  suggestHint: {
    nl: 'Het doel blijft in de woorden van je tutee; jij mag meedenken.',
    en: "The goal stays in your tutee's words; you may think along.",
  },
  small: { nl: 'Klein genoeg voor vandaag', en: 'Small enough for today' },
};
const outcomes: Readonly<Record<string, Text>> = {
  done: { nl: 'Gelukt', en: 'Done' },
  almost: { nl: 'Bijna', en: 'Almost' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
};

/** One tutee's goal as the tutor sees it: to read along, to suggest, and to find small enough. */
@customElement('kring-goal-coach')
export class KringGoalCoach extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-3);
        max-width: 40rem;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--k-space-1) var(--k-space-4);
        margin: 0;
      }
      dt {
        color: var(--k-ink-soft);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .none {
        color: var(--k-ink-soft);
        font-style: italic;
      }
      @media (max-width: 26rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dd + dt {
          margin-top: var(--k-space-2);
        }
      }
    `,
  ];

  @property({ attribute: false }) person!: SeenPerson & { id: string };
  @property({ attribute: false }) goal: Goal = {};
  @property() moment: Moment = 'work';
  @property({ type: Boolean }) closed = false;

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const { question, goal, step, next, outcome } = this.goal;
    const later = this.moment === 'close';
    return html`<article aria-label=${this.person.name}>
      <h3 class="person">
        <kring-seat-mark mark=${this.person.mark}></kring-seat-mark>${this.person.name}
      </h3>
      <dl aria-live="polite">
        ${later ? nothing : line(words.question, question)}
        ${this.moment === 'ask' ? nothing : line(words.goal, goal)}
        ${
          later
            ? html`${line(words.outcome, outcome && outcomes[outcome] ? t(outcomes[outcome]) : undefined)}
              ${line(words.step, step)} ${line(words.next, nextInWords(next))}`
            : nothing
        }
      </dl>
      ${this.moment === 'aim' || this.moment === 'work' ? this.coach() : nothing}
    </article>`;
  }

  private coach(): TemplateResult {
    const person = this.person.id;
    return html`${
        this.goal.goal
          ? html`<kring-switch
              .checked=${live(this.pressed('goals/small', { person })?.small ?? this.goal.small === true)}
              ?disabled=${this.closed}
              @change=${(event: Event) =>
                this.press('goals/small', {
                  person,
                  small: (event.target as KringSwitch).checked,
                })}
              >${t(words.small)}</kring-switch
            >`
          : nothing
      }
      <kring-draft
        name="goals.suggest.${person}"
        label=${t(words.suggest)}
        hint=${t(words.suggestHint)}
        .of=${this.goal.suggestion ?? ''}
        ?disabled=${this.closed}
        .save=${(text: string, how: Sending) => this.press('goals/suggest', { person, text }, how)}
      ></kring-draft>`;
  }
}

const line = (name: Text, value: string | undefined): TemplateResult =>
  html`<dt>${t(name)}</dt>
    <dd class=${trimmed(value ?? '') ? '' : 'none'}>
      ${trimmed(value ?? '') ? value : t(words.nothing)}
    </dd>`;

function nextInWords(next: string | undefined): string | undefined {
  if (!next) return undefined;
  return next === 'stop' ? t(words.stop) : formatDate(Date.parse(`${next}T12:00:00`));
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-goal-coach': KringGoalCoach;
  }
}
