import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { speltNumber } from '../../session/spelt-number.ts';
import { ToolElement } from '../../session/tool-element.ts';
import {
  draftOf,
  emptyDraft,
  missingIn,
  questionOf,
  type MadeKind,
  type Missing,
  type QuestionDraft,
} from './question-draft.ts';
import { abouts } from './question-words.ts';

const words = {
  title: { nl: 'Een vraag maken', en: 'Make a question' },
  kind: { nl: 'Wat voor vraag?', en: 'What kind of question?' },
  about: { nl: 'Waarover gaat ze?', en: 'What is it about?' },
  aboutHint: {
    nl: 'In een gevoelige les vraag je niet naar wat iemand zelf doet of meemaakt.',
    en: 'In a sensitive lesson you do not ask what somebody does or lives through.',
  },
  question: { nl: 'De vraag', en: 'The question' },
  option: { nl: 'Antwoord', en: 'Answer' },
  right: { nl: 'juist', en: 'right' },
  isRight: { nl: 'is juist', en: 'is right' },
  more: { nl: 'Nog een antwoord', en: 'Another answer' },
  truth: { nl: 'Wat klopt er?', en: 'Which holds?' },
  true: { nl: 'Waar', en: 'True' },
  false: { nl: 'Niet waar', en: 'False' },
  low: { nl: 'Links op de schaal', en: 'Left on the scale' },
  high: { nl: 'Rechts op de schaal', en: 'Right on the scale' },
  unit: { nl: 'Eenheid (mag leeg)', en: 'Unit (may be empty)' },
  value: { nl: 'Juist getal (mag leeg)', en: 'Right number (may be empty)' },
  tolerance: { nl: 'Zoveel ernaast is nog juist', en: 'So much off is still right' },
  explain: { nl: 'Uitleg bij het antwoord', en: 'Explanation with the answer' },
  save: { nl: 'Bewaar de vraag', en: 'Save the question' },
  cancel: { nl: 'Laat zo', en: 'Leave it' },
};
const kinds: Readonly<Record<MadeKind, Text>> = {
  choice: { nl: 'Keuze', en: 'Choice' },
  truth: { nl: 'Waar of niet waar', en: 'True or false' },
  scale: { nl: 'Schaal', en: 'Scale' },
  number: { nl: 'Getal', en: 'Number' },
  cloud: { nl: 'Woordenwolk', en: 'Word cloud' },
  text: { nl: 'Open antwoord', en: 'Open answer' },
};
const missing: Readonly<Record<Missing, Text>> = {
  question: { nl: 'Schrijf eerst de vraag.', en: 'Write the question first.' },
  options: { nl: 'Een keuze heeft twee antwoorden nodig.', en: 'A choice needs two answers.' },
  value: { nl: 'Schrijf een getal, zoals 12 of 3,5.', en: 'Write a number, such as 12 or 3.5.' },
};
const mostOptions = 8;

/**
 * Makes a question, or changes one that nobody voted on.
 * @event kring-done - it was saved, or left
 */
@customElement('kring-poll-make')
export class KringPollMake extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      form {
        display: grid;
        gap: var(--k-space-4);
      }
      .options {
        display: grid;
        gap: var(--k-space-2);
      }
      .option {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--k-space-3);
        align-items: end;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-2);
        min-height: var(--k-target);
      }
      input[type='checkbox'] {
        width: 1.35rem;
        height: 1.35rem;
        accent-color: var(--k-accent);
      }
      input:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      .refused {
        padding: var(--k-space-3);
        border: 2px solid var(--k-ink);
        border-radius: var(--k-radius-m);
        font-weight: 600;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: var(--k-space-3);
      }
    `,
  ];

  /** One to change; undefined: a new one. */
  @property({ attribute: false }) question: Question | undefined;
  @state() private draft!: QuestionDraft;
  @state() private wrong: Missing | undefined;
  /** Why the server did not take it: beside the form, because a dialog lies over whatever else is told. */
  @state() private refused: Text | undefined;

  protected override willUpdate(): void {
    this.draft ??= this.question
      ? draftOf(this.question, this.shared.session.language)
      : emptyDraft(this.freshId());
  }

  /** A name that no question has. */
  private freshId(): string {
    const { all = {} } = this.view;
    let nr = 1;
    while (`own-${speltNumber(nr)}` in all) nr += 1;
    return `own-${speltNumber(nr)}`;
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    return html`<form novalidate @submit=${this.save}>
      <kring-segmented
        label=${t(words.kind)}
        .value=${live(draft.kind)}
        .choices=${Object.entries(kinds).map(([value, text]) => ({ value, label: t(text) }))}
        @change=${(event: Event) =>
          this.become({
            kind: (event.target as KringSegmented).value as MadeKind,
            right: [],
          })}
      ></kring-segmented>
      ${this.field('question', t(words.question), 2, this.wrong === 'question')}
      <div>
        <kring-segmented
          label=${t(words.about)}
          .value=${live(draft.about)}
          .choices=${Object.entries(abouts).map(([value, text]) => ({ value, label: t(text) }))}
          @change=${(event: Event) =>
            this.become({ about: (event.target as KringSegmented).value as Question['about'] })}
        ></kring-segmented>
        <p class="soft">${t(words.aboutHint)}</p>
      </div>
      ${this.ofKind(draft)} ${this.field('explain', t(words.explain), 2)}
      <div role="alert">
        ${this.refused ? html`<p class="refused">${t(this.refused)}</p>` : nothing}
      </div>
      <div class="actions">
        <kring-button
          type="submit"
          variant="primary"
          ?busy=${this.busy('poll/put')}
          @click=${this.save}
          >${t(words.save)}</kring-button
        >
        <kring-button variant="plain" @click=${this.done}>${t(words.cancel)}</kring-button>
      </div>
    </form>`;
  }

  private ofKind(draft: QuestionDraft): TemplateResult | typeof nothing {
    switch (draft.kind) {
      case 'choice':
        return this.options(draft);
      case 'truth':
        return draft.about === 'fact'
          ? html`<kring-segmented
              label=${t(words.truth)}
              .value=${live(String(draft.right[0] ?? ''))}
              .choices=${[words.true, words.false].map((text, at) => ({
                value: String(at),
                label: t(text),
              }))}
              @change=${(event: Event) =>
                this.become({ right: [Number((event.target as KringSegmented).value)] })}
            ></kring-segmented>`
          : nothing;
      case 'scale':
        return html`<div class="two">
          ${this.end(0, t(words.low))} ${this.end(1, t(words.high))}
        </div>`;
      case 'number':
        return html`<div class="two">
          ${this.field('unit', t(words.unit))}
          ${this.field('value', t(words.value), 1, this.wrong === 'value')}
          ${this.field('tolerance', t(words.tolerance))}
        </div>`;
      case 'cloud':
      case 'text':
        return nothing;
    }
  }

  private options({ options, right, about }: QuestionDraft): TemplateResult {
    return html`<div class="options">
      ${options.map(
        (text, at) =>
          html`<div class="option">
            <kring-field
              label="${t(words.option)} ${String.fromCharCode(65 + at)}"
              maxlength="160"
              .value=${live(text)}
              error=${this.wrong === 'options' && at === 0 ? t(missing.options) : ''}
              @input=${(event: Event) =>
                this.become({ options: options.with(at, (event.target as KringField).value) })}
            ></kring-field>
            ${
              about === 'fact'
                ? html`<label
                    ><input
                      type="checkbox"
                      aria-label="${t(words.option)} ${String.fromCharCode(65 + at)} ${t(words.isRight)}"
                      .checked=${live(right.includes(at))}
                      @change=${(event: Event) =>
                        this.become({
                          right: (event.target as HTMLInputElement).checked
                            ? [...right, at]
                            : right.filter((one) => one !== at),
                        })}
                    />${t(words.right)}</label
                  >`
                : nothing
            }
          </div>`,
      )}
      <div>
        <kring-button
          size="small"
          icon="plus"
          ?disabled=${options.length >= mostOptions}
          @click=${() => this.become({ options: [...options, ''] })}
          >${t(words.more)}</kring-button
        >
      </div>
    </div>`;
  }

  private field(
    part: 'question' | 'explain' | 'unit' | 'value' | 'tolerance',
    label: string,
    rows = 1,
    wrong = false,
  ): TemplateResult {
    return html`<kring-field
      label=${label}
      rows=${rows}
      maxlength="500"
      .value=${live(this.draft[part])}
      error=${wrong && this.wrong ? t(missing[this.wrong]) : ''}
      @input=${(event: Event) => this.become({ [part]: (event.target as KringField).value })}
    ></kring-field>`;
  }

  private end(at: 0 | 1, label: string): TemplateResult {
    return html`<kring-field
      label=${label}
      maxlength="60"
      .value=${live(this.draft.ends[at])}
      @input=${(event: Event) => {
        const { value } = event.target as KringField;
        const [low, high] = this.draft.ends;
        this.become({ ends: at === 0 ? [value, high] : [low, value] });
      }}
    ></kring-field>`;
  }

  private become(more: Partial<QuestionDraft>): void {
    this.draft = { ...this.draft, ...more };
    this.wrong = undefined;
    this.refused = undefined;
  }

  private readonly done = (): void => {
    this.dispatchEvent(new CustomEvent('kring-done'));
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.wrong = missingIn(this.draft);
    if (this.wrong || this.busy('poll/put')) return;
    const question = questionOf(this.draft, this.shared.session.language);
    const put = await this.press('poll/put', { question });
    if (put.ok) this.done();
    else this.refused = put.refusal.text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-make': KringPollMake;
  }
}
