import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type * as Y from 'yjs';
import { answerStyles } from './answer.styles.ts';
import { caretAfter, writeText } from './text-diff.ts';

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
  private stop: (() => void) | undefined;
  private composing = false;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
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
    if (changed.has('text')) this.listen();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('multiline')) this.show();
  }

  private listen(): void {
    this.stop?.();
    const text = this.text;
    if (!text) return;
    const onChange = (event: Y.YTextEvent) => {
      if (event.transaction.origin !== this) this.show(event.delta as never);
    };
    text.observe(onChange);
    this.stop = () => text.unobserve(onChange);
  }

  /** Brings the field up to date; a caret moves only as far as the text before it did. */
  private show(delta?: Parameters<typeof caretAfter>[0]): void {
    const control = this.control;
    const value = this.text?.toString() ?? '';
    // Text that is being composed (accents, other scripts) must not be replaced under it.
    if (!control || this.composing || control.value === value) return;
    const { selectionStart, selectionEnd } = control;
    control.value = value;
    const root = this.renderRoot as ShadowRoot;
    if (!delta || selectionStart === null || root.activeElement !== control) return;
    control.setSelectionRange(
      caretAfter(delta, selectionStart),
      caretAfter(delta, selectionEnd ?? selectionStart),
    );
  }

  private readonly onInput = () => {
    if (this.text && this.control && !this.readonly) {
      writeText(this.text, this.control.value, this);
    }
  };

  private readonly onCompose = (event: Event) => {
    this.composing = event.type === 'compositionstart';
    if (this.composing) return;
    this.onInput();
    this.show();
  };

  protected override render() {
    const hint = this.hint ? html`<p class="quiet" id="hint">${this.hint}</p>` : nothing;
    const describedBy = this.hint ? 'hint' : nothing;
    if (this.multiline) {
      return html`<label for="field">${this.label}</label>
        <textarea
          id="field"
          class="box ${this.readonly ? 'still' : ''}"
          rows="3"
          maxlength=${this.max}
          ?readonly=${this.readonly}
          aria-describedby=${describedBy}
          @input=${this.onInput}
          @compositionstart=${this.onCompose}
          @compositionend=${this.onCompose}
        ></textarea>
        ${hint}`;
    }
    return html`<label for="field">${this.label}</label>
      <input
        id="field"
        class="box ${this.readonly ? 'still' : ''}"
        inputmode=${this.keys}
        maxlength=${this.max}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        ?readonly=${this.readonly}
        aria-describedby=${describedBy}
        @input=${this.onInput}
        @compositionstart=${this.onCompose}
        @compositionend=${this.onCompose}
      />
      ${hint}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-live-text': KringLiveText;
  }
}
