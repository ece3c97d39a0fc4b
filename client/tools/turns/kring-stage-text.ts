import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Localized, t } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { textField } from '../../session/text-field.ts';
import { FieldBinding } from '../../session/writing/field-binding.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  write: {
    nl: 'Praat, of schrijf hier. De anderen luisteren en lezen mee.',
    en: 'Speak, or write here. The others listen and read along.',
  },
  empty: { nl: 'Nog niets geschreven. Luister rustig.', en: 'Nothing written yet. Listen calmly.' },
  opening: { nl: 'De tekst wordt geopend.', en: 'Opening the text.' },
};
const longest = 6000;

/**
 * What the speaker writes on the stage, in large calm letters; everybody else reads it as it comes.
 * @summary Writing follows the right on the document.
 */
@customElement('kring-stage-text')
export class KringStageText extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    textarea,
    p {
      box-sizing: border-box;
      width: 100%;
      margin: 0;
      font-family: var(--k-font-text);
      font-size: var(--k-text-xl);
      line-height: 1.5;
      letter-spacing: inherit;
      overflow-wrap: anywhere;
    }
    textarea {
      min-height: 9rem;
      padding: var(--k-space-4);
      border: 1.5px solid var(--k-edge);
      border-radius: var(--k-radius-m);
      background: var(--k-raised);
      color: var(--k-ink);
      field-sizing: content;
      resize: vertical;
    }
    textarea::placeholder {
      color: var(--k-ink-soft);
      opacity: 1;
    }
    textarea:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 1px;
    }
    p {
      white-space: pre-wrap;
    }
    :host([blank]) {
      display: none;
    }
    details {
      padding-top: var(--k-space-2);
      border-top: 1px solid var(--k-line);
    }
    details p {
      padding-block: var(--k-space-2);
      font-size: var(--k-text-l);
    }
    summary {
      min-height: var(--k-target);
      align-content: center;
      font-weight: 600;
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-m);
    }
  `;

  @property({ attribute: false }) link: DocLink | undefined;
  @property() label = '';
  /** Of a turn that is over: folded under its label, and not there while nothing is written. */
  @property({ type: Boolean }) folded = false;
  @property({ type: Boolean }) open = false;
  @state() private text = '';
  @query('textarea') private field!: HTMLTextAreaElement | null;
  #stop: (() => void) | undefined;
  #binding: FieldBinding | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('link', undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    this.#binding?.destroy();
    this.#binding = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('link')) return;
    this.#stop?.();
    const { link } = this;
    if (!link) return;
    const shared = link.doc.getText(textField);
    const read = (): void => {
      this.text = shared.toString();
      this.requestUpdate();
    };
    shared.observe(read);
    const off = link.on('change', read);
    this.#stop = () => {
      shared.unobserve(read);
      off();
    };
    this.text = shared.toString();
  }

  protected override updated(): void {
    this.toggleAttribute('blank', this.folded && !trimmed(this.text));
    const { field } = this;
    const shared = this.link?.doc.getText(textField);
    if (this.#binding?.text === shared && this.#binding?.control === field) return;
    this.#binding?.destroy();
    this.#binding =
      field && shared && this.isConnected ? new FieldBinding(field, shared) : undefined;
  }

  protected override render(): TemplateResult {
    const { link } = this;
    if (this.folded) return this.unfolding();
    if (!link?.synced) return html`<p class="soft" role="status">${t(words.opening)}</p>`;
    if (link.mode === 'write')
      return html`<textarea
        dir="auto"
        rows="4"
        maxlength=${longest}
        aria-label=${this.label}
        placeholder=${t(words.write)}
      ></textarea>`;
    if (!trimmed(this.text)) return html`<p class="soft">${t(words.empty)}</p>`;
    return html`<p aria-label=${this.label || nothing}>${this.text}</p>`;
  }

  private unfolding(): TemplateResult {
    return html`<details ?open=${this.open}>
      <summary>${this.label}</summary>
      <p dir="auto">${this.text}</p>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-stage-text': KringStageText;
  }
}
