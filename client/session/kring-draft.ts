import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Ack } from '../../shared/wire/protocol.ts';
import '../elements/kring-field.ts';
import type { KringField } from '../elements/kring-field.ts';
import '../elements/kring-icon.ts';
import { t } from '../i18n/index.ts';
import { readDraft, writeDraft } from './drafts.ts';
import { SessionElement } from './session-element.ts';

const pauseMs = 400;

const words = {
  kept: {
    nl: 'Nog niet verstuurd. Wat je typte, staat veilig op dit toestel.',
    en: 'Not sent yet. What you typed is safe on this device.',
  },
  again: { nl: 'We proberen het vanzelf opnieuw.', en: 'We try again by ourselves.' },
};
const againMs = 4000;
const slowMs = 2500;

/**
 * A field whose text is governed state: sent a moment after the last key and when the person leaves it.
 * The server's text never replaces what is being typed, and nothing typed is lost when it is refused.
 * @event kring-draft - `detail` is the text as it stands in the field
 */
@customElement('kring-draft')
export class KringDraft extends SessionElement {
  static override styles = css`
    :host {
      display: block;
    }
    .kept {
      display: flex;
      gap: var(--k-space-2);
      margin: var(--k-space-1) 0 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  /** What distinguishes this field from the other fields of the session. */
  @property() name = '';
  /** The text as the server has it. */
  @property({ attribute: false }) of = '';
  @property({ attribute: false }) save: ((text: string) => Promise<Ack>) | undefined;
  @property() label = '';
  @property() hint = '';
  @property() error = '';
  @property() placeholder = '';
  @property({ type: Number }) rows = 1;
  @property({ type: Number }) maxlength = 300;
  @property({ type: Boolean }) disabled = false;

  @state() private text = '';
  @state() private unsent = false;
  #typed = false;
  #sending = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  @query('kring-field') private field!: KringField;

  override focus(): void {
    this.field.focus();
  }

  protected override watches(): readonly unknown[] {
    return [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name')) this.restore();
    else if (changed.has('of') && !this.#typed) this.text = this.of;
  }

  protected override render(): TemplateResult {
    return html`<kring-field
        label=${this.label}
        hint=${this.hint}
        error=${this.error}
        placeholder=${this.placeholder}
        rows=${this.rows}
        maxlength=${this.maxlength}
        ?disabled=${this.disabled}
        .value=${this.text}
        @input=${this.onInput}
        @change=${this.flush}
        @focusout=${this.flush}
      ></kring-field>
      <div role="status">
        ${
          this.unsent
            ? html`<p class="kept">
                <kring-icon name="cloud-off"></kring-icon
                ><span>${t(words.kept)} ${t(words.again)}</span>
              </p>`
            : nothing
        }
      </div>`;
  }

  private get key(): string {
    return `${this.shared.session.id}.${this.name}`;
  }

  private restore(): void {
    const draft = readDraft(this.key);
    this.text = draft ?? this.of;
    this.#typed = draft !== undefined && draft !== this.of;
    if (this.#typed) this.later(0);
  }

  private onInput(event: Event): void {
    this.text = (event.target as KringField).value;
    this.#typed = true;
    writeDraft(this.key, this.text);
    this.later(pauseMs);
    this.dispatchEvent(new CustomEvent('kring-draft', { detail: this.text }));
  }

  private later(ms: number): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), ms);
  }

  private flush = async (): Promise<void> => {
    clearTimeout(this.#clock);
    if (!this.#typed || this.#sending || !this.save) return;
    const sent = this.text;
    this.#sending = true;
    // Without a connection the answer comes only when it is back.
    const slow = setTimeout(() => (this.unsent = true), slowMs);
    const ack = await this.save(sent);
    clearTimeout(slow);
    this.#sending = false;
    this.unsent = !ack.ok;
    if (!ack.ok) {
      if (ack.refusal.code === 'link/offline' && this.isConnected) this.later(againMs);
    } else if (this.text === sent) {
      this.#typed = false;
      writeDraft(this.key, undefined);
    } else {
      this.later(pauseMs);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-draft': KringDraft;
  }
}
