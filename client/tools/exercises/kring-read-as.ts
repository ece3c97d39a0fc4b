import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../shared/wire/text.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import './kring-rich-text.ts';

const words = { read: { nl: 'Zo lees ik het:', en: 'I read it as:' } };

/** What is shown of an answer: LaTeX of what will be marked, or a sentence that says what is in doubt. */
type Shown = { readonly latex: string } | { readonly note: Text };
type Reader = (typed: string, language: Language, question: string) => Shown | undefined;

/** The readers that the marker itself uses, loaded when somebody begins to write. */
const readers = {
  number: async (): Promise<Reader> =>
    (await import('../../../shared/tools/exercises/number-reading.ts')).readNumberAs,
  formula: async (): Promise<Reader> =>
    (await import('../../../shared/tools/exercises/formula-read.ts')).readAs,
} as const;

export type ReadKind = keyof typeof readers;

/** How long a person may pause before the reading is said, in ms: not at every key. */
const pause = 500;

/**
 * How an answer is read, under its field and before it counts.
 *
 * Follows `typed` after a short pause; empty while nothing can be read.
 */
@customElement('kring-read-as')
export class KringReadAs extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      min-height: 1.6em;
      color: var(--k-ink-soft, #5f5445);
      font-family: var(--k-font-text, system-ui, sans-serif);
      font-size: var(--k-text-s, 0.875rem);
    }
    p {
      margin: 0;
    }
    kring-rich-text {
      color: var(--k-ink, #231d16);
      font-size: var(--k-text-m, 1rem);
    }
  `;

  @property() kind: ReadKind = 'number';
  @property() typed = '';
  @property() question = '';
  /** The language that the answer is marked in: it says which sign is the decimal sign. */
  @property() language: Language = 'nl';
  @state() private shown: Shown | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!['typed', 'kind', 'question', 'language'].some((name) => changed.has(name as 'typed')))
      return;
    clearTimeout(this.timer);
    if (this.typed.trim() === '') this.shown = undefined;
    else this.timer = setTimeout(() => void this.read(), pause);
  }

  private async read(): Promise<void> {
    const { typed, kind } = this;
    // Without the code that reads there is nothing to say: the server reads it all the same.
    const reader = await readers[kind]().catch(() => undefined);
    if (reader && typed === this.typed) this.shown = reader(typed, this.language, this.question);
  }

  protected override render() {
    return html`<div role="status">${this.shown ? this.said(this.shown) : nothing}</div>`;
  }

  private said(shown: Shown) {
    if ('note' in shown) return html`<p>${t(shown.note)}</p>`;
    return html`<p>
      ${t(words.read)} <kring-rich-text inline .source=${`$${shown.latex}$`}></kring-rich-text>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-read-as': KringReadAs;
  }
}
