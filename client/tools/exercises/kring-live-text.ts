import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type * as Y from 'yjs';
import { FieldBinding } from '../../session/writing/field-binding.ts';
import { Finishing, finishingNote } from '../../session/writing/finishing.ts';
import { answerStyles } from './answer.styles.ts';

/**
 * A field that is one shared text: each keystroke is written at once, and what others write appears
 * without moving the caret.
 * @event input - the native one
 */
@customElement('kring-live-text')
export class KringLiveText extends LitElement {
  static override styles = answerStyles;

  @property({ attribute: false }) text: Y.Text | undefined;
  @property() label = '';
  @property() hint = '';
  /** Which keys a phone shows. */
  @property() keys: 'text' | 'decimal' = 'text';
  @property({ type: Boolean }) multiline = false;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Number }) max = 2000;
  @query('input, textarea') private control!: HTMLInputElement | HTMLTextAreaElement | null;
  #binding: FieldBinding | undefined;
  readonly #finishing = new Finishing<Y.Text>(this);
  /** The text that belongs in the field. */
  #shown: Y.Text | undefined;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#binding?.destroy();
    this.#binding = undefined;
  }

  protected override willUpdate(): void {
    this.#shown = this.#finishing.textOf(!this.readonly, this.text, this.#binding?.text);
  }

  protected override updated(): void {
    const { control } = this;
    const text = this.#shown;
    if (this.#binding?.text === text && this.#binding?.control === control) return;
    this.#binding?.destroy();
    this.#binding =
      control && text && this.isConnected ? new FieldBinding(control, text) : undefined;
  }

  protected override render() {
    const hint = this.hint ? html`<p class="quiet" id="hint">${this.hint}</p>` : nothing;
    const describedBy = this.hint ? 'hint' : nothing;
    const still = this.readonly && !this.#finishing.on;
    const note = this.#finishing.on
      ? finishingNote(this, () => this.control?.value ?? '')
      : nothing;
    if (this.multiline) {
      return html`<label for="field">${this.label}</label>
        <textarea
          dir="auto"
          id="field"
          class="box ${still ? 'still' : ''}"
          rows="3"
          maxlength=${this.max}
          ?readonly=${still}
          aria-describedby=${describedBy}
        ></textarea>
        ${hint}${note}`;
    }
    return html`<label for="field">${this.label}</label>
      <input
        dir="auto"
        id="field"
        class="box ${still ? 'still' : ''}"
        inputmode=${this.keys}
        maxlength=${this.max}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        ?readonly=${still}
        aria-describedby=${describedBy}
      />
      ${hint}${note}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-live-text': KringLiveText;
  }
}
