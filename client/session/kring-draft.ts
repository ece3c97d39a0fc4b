import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Ack } from '../../shared/wire/protocol.ts';
import '../elements/kring-field.ts';
import type { KringField } from '../elements/kring-field.ts';
import '../elements/kring-icon.ts';
import { t, type Text } from '../i18n/index.ts';
import { readDraft, writeDraft } from './drafts.ts';
import { mayPass } from './passing.ts';
import { SessionElement } from './session-element.ts';
import type { Sending, Session } from './session.ts';

const pauseMs = 400;

const words = {
  kept: {
    nl: 'Nog niet verstuurd. Wat je typte, staat veilig op dit toestel.',
    en: 'Not sent yet. What you typed is safe on this device.',
  },
  again: { nl: 'We proberen het vanzelf opnieuw.', en: 'We try again by ourselves.' },
  change: {
    nl: 'Zo kan het niet bewaard worden. Pas het aan, dan proberen we opnieuw.',
    en: 'It cannot be saved like this. Change it, and we try again.',
  },
  shut: {
    nl: 'Hier kan je nu niet schrijven. We versturen het zodra het weer kan.',
    en: 'You cannot write here now. We send it as soon as you can.',
  },
} satisfies Record<string, Text>;
/** Nothing is wrong with the text: it came when nobody may write there. */
const shutCodes: ReadonlySet<string> = new Set([
  'tool/closed',
  'tool/not-yet',
  'session/paused',
  'session/frozen',
]);
/** The first wait before another try; each next one is twice as long, up to `longestMs`. */
const againMs = 2000;
const longestMs = 60_000;
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
  @property({ attribute: false }) save: ((text: string, how: Sending) => Promise<Ack>) | undefined;
  @property() label = '';
  @property() hint = '';
  @property() error = '';
  @property() placeholder = '';
  @property({ type: Number }) rows = 1;
  @property({ type: Number }) maxlength = 300;
  @property({ type: Boolean }) disabled = false;

  @state() private text = '';
  /** Why what stands here is not sent. */
  @state() private unsent: '' | 'again' | 'change' | 'shut' = '';
  /** Closed while somebody is in it: it stays open until they leave, so that no word is cut. */
  #finishing = false;
  #wait = againMs;
  #was: unknown;
  #typed = false;
  #sending = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  @query('kring-field') private field!: KringField;

  override focus(): void {
    this.field.focus();
  }

  protected override watches({ view, live }: Session): readonly unknown[] {
    return [view.shared.phase?.id, live];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name')) this.restore();
    else if (changed.has('of') && !this.#typed) this.text = this.of;
    if (!this.disabled) this.#finishing = false;
    else if (changed.get('disabled') === false) this.#finishing = this.matches(':focus-within');
    this.#tryOnChange();
  }

  protected override render(): TemplateResult {
    return html`<kring-field
        label=${this.label}
        hint=${this.hint}
        error=${this.error}
        placeholder=${this.placeholder}
        rows=${this.rows}
        maxlength=${this.maxlength}
        ?disabled=${this.disabled && !this.#finishing}
        .value=${this.text}
        @input=${this.onInput}
        @change=${this.flush}
        @focusout=${this.onLeave}
      ></kring-field>
      <div role="status">
        ${
          this.unsent
            ? html`<p class="kept">
                <kring-icon name="cloud-off"></kring-icon
                ><span>${t(words.kept)} ${t(words[this.unsent])}</span>
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
    this.#wait = againMs;
    writeDraft(this.key, this.text);
    this.later(pauseMs);
    this.dispatchEvent(new CustomEvent('kring-draft', { detail: this.text }));
  }

  private onLeave(): void {
    void this.flush();
    if (!this.#finishing) return;
    this.#finishing = false;
    this.requestUpdate();
  }

  /** Another step, or a line that is back, may accept what was refused. */
  #tryOnChange(): void {
    const { live, view } = this.session;
    const now = `${String(live)} ${view.shared.phase?.id ?? ''}`;
    if (this.#was !== undefined && this.#was !== now && this.unsent && live !== false)
      this.later(0);
    this.#was = now;
  }

  private later(ms: number): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), ms);
  }

  private tryAgain(): void {
    this.later(this.#wait * (0.8 + 0.4 * Math.random()));
    this.#wait = Math.min(longestMs, this.#wait * 2);
  }

  private flush = async (): Promise<void> => {
    clearTimeout(this.#clock);
    if (!this.#typed || this.#sending || !this.save) return;
    const sent = this.text;
    this.#sending = true;
    // Without a connection the answer comes only when it is back.
    const slow = setTimeout(() => (this.unsent = 'again'), slowMs);
    const ack = await this.save(sent, { retries: true });
    clearTimeout(slow);
    this.#sending = false;
    const passes = mayPass(ack);
    const shut = !ack.ok && shutCodes.has(ack.refusal.code);
    this.unsent = ack.ok ? '' : passes ? 'again' : shut ? 'shut' : 'change';
    if (!ack.ok) {
      if (!this.isConnected) return;
      if (this.text !== sent) this.later(pauseMs);
      else if (passes) this.tryAgain();
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
