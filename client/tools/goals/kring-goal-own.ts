import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isOneSentence, type Goal } from '../../../shared/tools/goals/index.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Sending } from '../../session/session.ts';
import type { Moment } from './moment.ts';
import './kring-next-date.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  question: { nl: 'Wat wil je straks beter kunnen?', en: 'What do you want to be better at?' },
  questionHint: {
    nl: 'Bijvoorbeeld: "Ik wil breuken kunnen optellen met verschillende noemers."',
    en: 'For example: "I want to add fractions with different denominators."',
  },
  goal: { nl: 'Na vandaag kan ik ...', en: 'After today I can ...' },
  goalHint: { nl: 'Eén zin, in je eigen woorden.', en: 'One sentence, in your own words.' },
  long: {
    nl: 'Dit zijn er al meer dan één. Welke is voor vandaag? De rest kan later.',
    en: 'That is more than one already. Which one is for today? The rest can wait.',
  },
  small: {
    nl: 'Je tutor vindt dit klein genoeg voor vandaag.',
    en: 'Your tutor finds this small enough for today.',
  },
  suggestion: { nl: 'Je tutor stelt voor:', en: 'Your tutor suggests:' },
  brought: { nl: 'Je vraag was:', en: 'Your question was:' },
  was: { nl: 'Je doel was:', en: 'Your goal was:' },
  none: {
    nl: 'Je schreef vandaag geen doel op. Dat mag.',
    en: 'You wrote no goal today. That is fine.',
  },
  reached: { nl: 'Is het gelukt?', en: 'Did it work?' },
  step: {
    nl: 'Wat doe je zelf vóór de volgende keer?',
    en: 'What will you do yourself before next time?',
  },
  stepHint: { nl: 'Eén kleine stap is genoeg.', en: 'One small step is enough.' },
};
const outcomes: Readonly<Record<NonNullable<Goal['outcome']>, Text>> = {
  done: { nl: 'Gelukt', en: 'Done' },
  almost: { nl: 'Bijna', en: 'Almost' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
};

/** The tutee's side of a goal, for the moment at hand. */
@customElement('kring-goal-own')
export class KringGoalOwn extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      .fields {
        display: grid;
        gap: var(--k-space-5);
        max-width: 40rem;
      }
      .said {
        padding: var(--k-space-3) var(--k-space-4);
        border-inline-start: 4px solid var(--k-accent);
        border-radius: 0 var(--k-radius-s) var(--k-radius-s) 0;
        background: var(--k-accent-soft);
      }
      .gentle {
        display: flex;
        gap: var(--k-space-2);
        margin-top: var(--k-space-2);
        color: var(--k-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) goal: Goal = {};
  @property() moment: Moment = 'work';
  /** It can be read, not written, now. */
  @property({ type: Boolean }) closed = false;
  @state() private typed: string | undefined;

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const parts = {
      ask: () => this.question(),
      aim: () => html`${this.brought()} ${this.aim()}`,
      close: () => html`${this.reached()} ${this.next()}`,
      work: () => html`${this.brought()} ${this.aim()}`,
    };
    return html`<div class="fields">${parts[this.moment]()}</div>`;
  }

  private field(
    name: 'question' | 'goal' | 'step',
    label: Text,
    hint: Text,
    rows: number,
  ): TemplateResult {
    return html`<kring-draft
      name="goals.${name}"
      label=${t(label)}
      hint=${t(hint)}
      rows=${rows}
      .of=${this.goal[name] ?? ''}
      ?disabled=${this.closed}
      .save=${(text: string, how: Sending) => this.press('goals/set', { field: name, text }, how)}
      @kring-draft=${(event: CustomEvent<string>) => {
        if (name === 'goal') this.typed = event.detail;
      }}
    ></kring-draft>`;
  }

  private question(): TemplateResult {
    return this.field('question', words.question, words.questionHint, 2);
  }

  private brought(): TemplateResult | typeof nothing {
    const { question, suggestion } = this.goal;
    return html`${
      question
        ? html`<p class="soft">${t(words.brought)} <q dir="auto">${question}</q></p>`
        : nothing
    }
    ${
      suggestion
        ? html`<p class="said" role="status">${t(words.suggestion)} <q>${suggestion}</q></p>`
        : nothing
    }`;
  }

  private aim(): TemplateResult {
    const text = this.typed ?? this.goal.goal ?? '';
    const long = trimmed(text).length >= 3 && !isOneSentence(text);
    return html`<div>
      ${this.field('goal', words.goal, words.goalHint, 2)}
      <div role="status">
        ${long ? html`<p class="gentle"><kring-icon name="info"></kring-icon>${t(words.long)}</p>` : nothing}
        ${
          this.goal.small
            ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.small)}</p>`
            : nothing
        }
      </div>
    </div>`;
  }

  private reached(): TemplateResult {
    if (!this.goal.goal) return html`<p class="soft">${t(words.none)}</p>`;
    return html`<p class="said">${t(words.was)} <q dir="auto">${this.goal.goal}</q></p>
      <kring-segmented
        label=${t(words.reached)}
        .value=${live(this.pressed('goals/outcome')?.outcome ?? this.goal.outcome ?? '')}
        ?disabled=${this.closed}
        .choices=${Object.entries(outcomes).map(([value, text]) => ({ value, label: t(text) }))}
        @change=${(event: Event) =>
          this.press('goals/outcome', {
            outcome: (event.target as KringSegmented).value as NonNullable<Goal['outcome']>,
          })}
      ></kring-segmented>`;
  }

  private next(): TemplateResult {
    return html`${this.field('step', words.step, words.stepHint, 2)}
      <kring-next-date value=${this.goal.next ?? ''} ?closed=${this.closed}></kring-next-date>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-goal-own': KringGoalOwn;
  }
}
