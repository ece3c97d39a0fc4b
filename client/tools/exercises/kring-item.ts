import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import { isComposing } from '../../elements/composing.ts';
import { KringButton } from '../../elements/kring-button.ts';
import { Localized, language, t, type Text } from '../../i18n/index.ts';
import type { AnswerPort } from './answer-port.ts';
import { answerStyles } from './answer.styles.ts';
import { itemStyles } from './kring-item.styles.ts';
import { plainName } from '../../../shared/tools/exercises/plain-name.ts';
import './kring-formula-field.ts';
import './kring-item-picture.ts';
import './kring-live-text.ts';
import './kring-read-as.ts';
import './kring-rich-text.ts';
import './kring-verdict.ts';

const words = {
  answer: { nl: 'Jouw antwoord', en: 'Your answer' },
  answerOf: { nl: 'Antwoord', en: 'Answer' },
  answerBy: (name: string): Text => ({ nl: `Antwoord van ${name}`, en: `${name}'s answer` }),
  one: { nl: 'Kies één antwoord', en: 'Choose one answer' },
  many: { nl: 'Kies alle juiste antwoorden', en: 'Choose all right answers' },
  check: { nl: 'Controleer', en: 'Check' },
  drawing: {
    nl: 'Teken je antwoord op het bord, op je eigen bladzijde.',
    en: 'Draw your answer on the board, on your own page.',
  },
  explain: { nl: 'Leg uit in woorden', en: 'Explain in words' },
  judged: { nl: 'De tutor beoordeelt dit antwoord.', en: 'The tutor judges this answer.' },
};

export interface CheckDetail {
  readonly itemId: string;
  readonly answer: unknown;
}

/**
 * One exercise: the question, its answer field, and what the marker said.
 *
 * Writes each keystroke through `answers`; with `readonly`, or a port that is not writable, it shows
 * somebody else's answer live.
 * @slot help - between the question and the answer, such as hints
 * @slot check - replaces the check button
 * @event kring-check - `CheckDetail`, when the check button is pressed, or Enter in a field of one line
 */
@customElement('kring-item')
export class KringItem extends Localized(LitElement) {
  static override styles = [answerStyles, itemStyles];

  @property({ attribute: false }) item: PublicItem | undefined;
  @property({ attribute: false }) answers: AnswerPort | undefined;
  @property({ attribute: false }) verdict: Mark | undefined;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean }) checkable = false;
  /** Offer a field to explain in words, when the port has one. */
  @property({ type: Boolean }) explain = false;
  /** Such as "Oefening 3" or a name; shown above the question. */
  @property() label = '';
  /** The name of whose answer it is, where that is somebody else than who reads this. */
  @property() owner = '';
  private stop: (() => void) | undefined;

  /** The answer as it stands now. */
  get answer(): string | object | readonly string[] {
    if (!this.item || this.item.kind === 'drawing') return {};
    const read = this.answers?.read(this.item.id);
    if (this.item.kind === 'choice') return Array.isArray(read) ? read : [];
    return typeof read === 'string' ? read : '';
  }

  private get still(): boolean {
    return this.readonly || this.answers?.writable !== true;
  }

  /** To the answer field. */
  override focus(options?: FocusOptions): void {
    const field = 'kring-live-text, kring-formula-field, .choice input';
    this.renderRoot.querySelector<HTMLElement>(field)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') || changed.has('answers')) this.listen();
  }

  private listen(): void {
    this.stop?.();
    this.stop =
      this.item && this.answers
        ? this.answers.subscribe(this.item.id, () => this.requestUpdate())
        : undefined;
  }

  protected override render() {
    const item = this.item;
    if (!item) return nothing;
    return html`<article aria-label=${this.label || nothing}>
      ${this.label ? html`<p class="label" aria-hidden="true">${this.label}</p>` : nothing}
      <kring-rich-text class="question" id="question" .source=${item.question}></kring-rich-text>
      ${item.picture ? html`<kring-item-picture .picture=${item.picture}></kring-item-picture>` : nothing}
      <slot name="help"></slot>
      ${this.field(item)} ${item.judged ? html`<p class="quiet">${t(words.judged)}</p>` : nothing}
      ${this.reading(item)} ${this.explainField(item)} ${this.checkButton(item)}
      <kring-verdict .mark=${this.verdict}></kring-verdict>
    </article>`;
  }

  private field(item: PublicItem) {
    const own = this.still ? words.answerOf : words.answer;
    const label = t(this.owner ? words.answerBy(this.owner) : own);
    switch (item.kind) {
      case 'choice':
        return this.choice(item);
      case 'drawing':
        return html`<p class="quiet">${t(words.drawing)}</p>`;
      case 'formula':
        return html`<div>
          <span class="name" aria-hidden="true">${label}</span>
          <kring-formula-field
            label=${label}
            .value=${String(this.answer)}
            .text=${this.answers?.text(item.id)}
            ?readonly=${this.still}
            @keydown=${this.onKey}
          ></kring-formula-field>
          ${item.ask.hint ? html`<p class="quiet">${item.ask.hint}</p>` : nothing}
        </div>`;
      default:
        return html`<kring-live-text
          class=${item.kind}
          label=${label}
          hint=${item.ask.hint ?? ''}
          .text=${this.answers?.text(item.id)}
          .keys=${'text'}
          ?readonly=${this.still}
          @keydown=${this.onKey}
        ></kring-live-text>`;
    }
  }

  /** How the answer is read, for whoever writes it: before it counts. */
  private reading(item: PublicItem) {
    if ((item.kind !== 'number' && item.kind !== 'formula') || this.still) return nothing;
    return html`<kring-read-as
      .kind=${item.kind}
      .typed=${String(this.answer)}
      .question=${item.question}
      .language=${this.lang === 'en' || this.lang === 'nl' ? this.lang : language()}
    ></kring-read-as>`;
  }

  private choice(item: PublicItem & { kind: 'choice' }) {
    const chosen = this.answer as string[];
    return html`<fieldset class="choice">
      <legend>${t(item.ask.many ? words.many : words.one)}</legend>
      ${item.ask.options.map(
        (option) =>
          html`<label class="option">
            <input
              type=${item.ask.many ? 'checkbox' : 'radio'}
              name="choice"
              value=${option.id}
              aria-label=${plainName(option.text)}
              .checked=${live(chosen.includes(option.id))}
              ?disabled=${this.still}
              @change=${this.onChoice}
            />
            <kring-rich-text inline .source=${option.text}></kring-rich-text>
          </label>`,
      )}
    </fieldset>`;
  }

  private explainField(item: PublicItem) {
    const text = this.explain ? this.answers?.explain?.(item.id) : undefined;
    if (!text) return nothing;
    return html`<kring-live-text
      class="explain"
      multiline
      label=${t(words.explain)}
      .text=${text}
      ?readonly=${this.still}
    ></kring-live-text>`;
  }

  private checkButton(item: PublicItem) {
    const own =
      this.checkable && item.kind !== 'drawing'
        ? html`<kring-button variant="primary" icon="check" @click=${this.onCheck}
            >${t(words.check)}</kring-button
          >`
        : nothing;
    return html`<slot name="check">${own}</slot>`;
  }

  private readonly onChoice = () => {
    if (!this.item) return;
    const inputs = this.renderRoot.querySelectorAll<HTMLInputElement>('.choice input');
    const ids = [...inputs].filter((input) => input.checked).map((input) => input.value);
    this.answers?.setChoice(this.item.id, ids);
  };

  /** Enter does what the button that checks does, whoever gave it. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event) || this.still) return;
    event.preventDefault();
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="check"]');
    const given = slot?.assignedElements({ flatten: true }) ?? [];
    given.find((one) => one instanceof KringButton)?.click();
  };

  private readonly onCheck = () => {
    if (!this.item) return;
    const detail: CheckDetail = { itemId: this.item.id, answer: this.answer };
    this.dispatchEvent(new CustomEvent('kring-check', { detail, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-item': KringItem;
  }
}
