import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MOST_LETTERS, MOST_TEXT, MOST_WORDS } from '../../../shared/tools/poll/answers.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { Localized, t } from '../../i18n/index.ts';

const words = {
  word: { nl: 'Jouw woord', en: 'Your word' },
  more: { nl: 'Nog een woord (hoeft niet)', en: 'Another word (not needed)' },
  text: { nl: 'Jouw antwoord', en: 'Your answer' },
  names: {
    nl: 'Schrijf geen namen, ook niet die van jezelf.',
    en: 'Write no names, not even your own.',
  },
  first: {
    nl: 'Iemand leest het voor het op het scherm komt. Schrijf geen namen, ook niet die van jezelf.',
    en: 'Somebody reads it before it comes on the screen. Write no names, not even your own.',
  },
};

/**
 * An open answer: one to three words for a cloud, or one short text.
 * @event change - `value` has changed; undefined while nothing is written
 */
@customElement('kring-class-words')
export class KringClassWords extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-3);
    }
  `;

  @property() kind: 'cloud' | 'text' = 'cloud';
  @property({ attribute: false }) value: unknown;
  /** As they are typed, with the empty ones between. */
  private typed: string[] = [];

  protected override render(): TemplateResult {
    const given = Array.isArray(this.value) ? this.value.map(String) : [];
    if (!same(given, filled(this.typed))) this.typed = given;
    if (this.kind === 'text')
      return html`<kring-field
        label=${t(words.text)}
        hint=${t(words.first)}
        rows="3"
        maxlength=${MOST_TEXT}
        .value=${this.typed[0] ?? ''}
        @input=${(event: Event) => this.type(0, event)}
        @change=${(event: Event) => event.stopPropagation()}
      ></kring-field>`;
    // The next field comes when the one before is used.
    const count = Math.min(MOST_WORDS, filled(this.typed).length + 1);
    const shown = Math.max(count, this.typed.length);
    return html`${Array.from(
      { length: shown },
      (_, at) =>
        html`<kring-field
          label=${t(at === 0 ? words.word : words.more)}
          hint=${at === 0 ? t(words.names) : ''}
          maxlength=${MOST_LETTERS}
          .value=${this.typed[at] ?? ''}
          @input=${(event: Event) => this.type(at, event)}
          @change=${(event: Event) => event.stopPropagation()}
        ></kring-field>`,
    )}`;
  }

  private type(at: number, event: Event): void {
    this.typed = Array.from(
      { length: Math.max(this.typed.length, at + 1) },
      (_, one) => this.typed[one] ?? '',
    );
    this.typed[at] = (event.target as KringField).value;
    const all = filled(this.typed);
    this.value = all.length > 0 ? all : undefined;
    this.requestUpdate();
    this.dispatchEvent(new Event('change'));
  }
}

const filled = (typed: readonly string[]): string[] => typed.map(trimmed).filter(Boolean);
const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-words': KringClassWords;
  }
}
