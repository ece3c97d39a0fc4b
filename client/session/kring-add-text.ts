import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Ack } from '../../shared/wire/protocol.ts';
import '../elements/kring-button.ts';
import '../elements/kring-field.ts';
import type { KringField } from '../elements/kring-field.ts';
import { readDraft, writeDraft } from './drafts.ts';
import { SessionElement } from './session-element.ts';
import { isComposing } from '../elements/composing.ts';
import { trimmed } from '../../shared/wire/trimmed.ts';

/**
 * A field and a button that adds what was typed. Nothing is shown elsewhere before the person presses, and
 * what was refused stays in the field.
 * @slot - the words of the button
 */
@customElement('kring-add-text')
export class KringAddText extends SessionElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    form {
      display: grid;
      gap: var(--k-space-2);
    }
    kring-button {
      justify-self: start;
    }
  `;

  /** What distinguishes this field from the other fields of the session. */
  @property() name = '';
  @property() label = '';
  @property() hint = '';
  @property() placeholder = '';
  @property() icon = 'plus';
  @property() variant: 'primary' | 'quiet' = 'quiet';
  @property({ type: Number }) rows = 2;
  @property({ type: Number }) maxlength = 200;
  @property({ attribute: false }) add: ((text: string) => Promise<Ack>) | undefined;

  @state() private text = '';
  @state() private adding = false;
  @query('kring-field') private field!: KringField;

  override focus(): void {
    this.field.focus();
  }

  protected override watches(): readonly unknown[] {
    return [];
  }

  private get key(): string {
    return `${this.shared.session.id}.${this.name}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name')) this.text = readDraft(this.key) ?? '';
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey}>
      <kring-field
        label=${this.label}
        hint=${this.hint}
        placeholder=${this.placeholder}
        rows=${this.rows}
        maxlength=${this.maxlength}
        .value=${this.text}
        @input=${this.onInput}
      ></kring-field>
      <kring-button
        type="submit"
        variant=${this.variant}
        icon=${this.icon || nothing}
        ?busy=${this.adding}
        ?disabled=${trimmed(this.text) === ''}
        ><slot></slot
      ></kring-button>
    </form>`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as KringField).value;
    writeDraft(this.key, this.text || undefined);
  }

  /** Enter sends, as in a conversation; a new line is Shift and Enter. */
  private onKey(event: KeyboardEvent): void {
    const inField = event.target === this.field;
    if (!inField || event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    if (this.rows > 1) void this.send();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    void this.send();
  }

  private async send(): Promise<void> {
    const sent = trimmed(this.text);
    if (!sent || this.adding || !this.add) return;
    this.adding = true;
    const ack = await this.add(sent);
    this.adding = false;
    if (!ack.ok) return;
    if (trimmed(this.text) === sent) this.text = '';
    writeDraft(this.key, this.text || undefined);
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-add-text': KringAddText;
  }
}
