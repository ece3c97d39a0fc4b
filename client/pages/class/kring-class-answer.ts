import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MOST_TYPED } from '../../../shared/tools/poll/answers.ts';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { Localized, t } from '../../i18n/index.ts';
import { answerStyles } from './answer.styles.ts';
import './kring-class-ranking.ts';
import type { KringClassRanking } from './kring-class-ranking.ts';
import './kring-class-words.ts';
import type { KringClassWords } from './kring-class-words.ts';
import { said } from './said.ts';

const words = {
  one: { nl: 'Kies één antwoord', en: 'Choose one answer' },
  many: { nl: 'Kies alles wat past', en: 'Choose all that fit' },
  scale: { nl: 'Kies een getal', en: 'Choose a number' },
  number: { nl: 'Jouw getal', en: 'Your number' },
  words: { nl: 'Jouw antwoord', en: 'Your answer' },
  formula: { nl: 'Jouw formule', en: 'Your formula' },
  noNumber: { nl: 'Typ een getal, zoals 12 of 3,5.', en: 'Type a number, such as 12 or 3.5.' },
};

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/**
 * Where one question is answered, with a thumb: large options, no dragging.
 * @event change - `value` is another one; what it looks like: `shared/tools/poll/answers.ts`
 */
@customElement('kring-class-answer')
export class KringClassAnswer extends Localized(LitElement) {
  static override styles = answerStyles;

  @property({ attribute: false }) question: Question | undefined;
  @property({ attribute: false }) value: unknown;
  /** A number as it is typed. */
  private typed = '';

  protected override render(): TemplateResult | typeof nothing {
    const { question } = this;
    switch (question?.kind) {
      case 'choice':
        return this.choice(question);
      case 'scale':
        return this.scale(question);
      case 'number':
        return this.number(question);
      case 'ranking':
        return html`<kring-class-ranking
          .options=${question.options}
          .order=${this.value}
          @change=${(event: Event) => this.give((event.target as KringClassRanking).order, event)}
        ></kring-class-ranking>`;
      case 'exercise':
        return this.exercise(question);
      case 'cloud':
      case 'text':
        return html`<kring-class-words
          .kind=${question.kind}
          .value=${this.value}
          @change=${(event: Event) => this.give((event.target as KringClassWords).value, event)}
        ></kring-class-words>`;
    }
    return nothing;
  }

  private choice({ options, many }: Of<'choice'>): TemplateResult {
    const chosen = Array.isArray(this.value) ? this.value : [];
    return html`<fieldset>
      <legend>${t(many ? words.many : words.one)}</legend>
      <div class="options">
        ${options.map(
          ({ id, text }) =>
            html`<label class="option">
              <input
                type=${many ? 'checkbox' : 'radio'}
                dir="auto"
                name="option"
                value=${id}
                .checked=${live(chosen.includes(id))}
                @change=${() => this.pick(id, chosen, many === true)}
              />
              <span class="sign" aria-hidden="true"></span>
              <span>${said(text)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private pick(id: string, chosen: readonly unknown[], many: boolean): void {
    if (!many) return this.give([id]);
    const others = chosen.filter((one) => one !== id);
    const now = others.length < chosen.length ? others : [...chosen, id];
    this.give(now.length > 0 ? now : undefined);
  }

  private scale({ from, to, ends }: Of<'scale'>): TemplateResult {
    const steps = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return html`<fieldset>
      <legend>${t(words.scale)}</legend>
      <div class="steps" .style=${`--steps:${String(Math.min(6, steps.length))}`}>
        ${steps.map((step) => {
          const end = step === from ? ends[0] : step === to ? ends[1] : undefined;
          return html`<label class="step">
            <input
              type="radio"
              name="step"
              value=${step}
              aria-label=${end ? `${String(step)}, ${t(end)}` : nothing}
              .checked=${live(step === this.value)}
              @change=${() => this.give(step)}
            />
            <span>${step}</span>
          </label>`;
        })}
      </div>
      <div class="ends" aria-hidden="true">
        <span>${from}: ${t(ends[0])}</span><span>${to}: ${t(ends[1])}</span>
      </div>
    </fieldset>`;
  }

  private number({ unit }: Of<'number'>): TemplateResult {
    const given = typeof this.value === 'number';
    const shown = this.typed === '' && given ? String(this.value) : this.typed;
    const wrong = shown.trim() !== '' && readNumber(shown) === undefined;
    return html`<kring-field
      label=${unit ? `${t(words.number)} (${t(unit)})` : t(words.number)}
      inputmode="decimal"
      maxlength="14"
      .value=${shown}
      error=${wrong ? t(words.noNumber) : ''}
      @input=${(event: Event) => {
        this.typed = (event.target as KringField).value;
        this.give(readNumber(this.typed));
      }}
      @change=${(event: Event) => event.stopPropagation()}
    ></kring-field>`;
  }

  /** What draws formulas is heavy: it is fetched where one is asked. */
  private exercise({ as, hint }: Of<'exercise'>): TemplateResult {
    const value = typeof this.value === 'string' ? this.value : '';
    const label = t(words[as]);
    const told = hint ? html`<p class="soft" id="hint">${said(hint)}</p>` : nothing;
    if (as === 'formula') {
      import('../../tools/exercises/kring-formula-field.ts').catch(() => undefined);
      return html`<p class="label" aria-hidden="true">${label}</p>
        <kring-formula-field
          .value=${value}
          label=${label}
          @kring-formula=${({ detail }: CustomEvent<{ latex: string }>) => this.give(detail.latex)}
        ></kring-formula-field>
        ${told}`;
    }
    return html`<kring-field
        label=${label}
        maxlength=${MOST_TYPED}
        .value=${value}
        @input=${(event: Event) => this.give((event.target as KringField).value)}
        @change=${(event: Event) => event.stopPropagation()}
      ></kring-field>
      ${told}`;
  }

  private give(value: unknown, event?: Event): void {
    event?.stopPropagation();
    this.value = value;
    this.requestUpdate();
    this.dispatchEvent(new Event('change'));
  }
}

/** With a decimal comma or point; undefined where it is none. */
function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-answer': KringClassAnswer;
  }
}
