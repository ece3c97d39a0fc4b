import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import { buttonStyles } from './kring-button.styles.ts';
import './kring-icon.ts';

const words = { busy: { nl: 'even wachten', en: 'one moment' } };

/**
 * Does one thing, and its words say which.
 * @summary A native button (or a link, with `href`) in four looks.
 * @slot - the words; with `icon-only` they stay for screen readers and as the tip
 * @event click - the native one; not sent while busy or disabled
 * @csspart button - the native button or link
 */
@customElement('kring-button')
export class KringButton extends Localized(LitElement) {
  static override styles = buttonStyles;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  @property({ reflect: true }) variant: 'primary' | 'quiet' | 'danger' | 'plain' = 'quiet';
  @property({ reflect: true }) size: 'small' | 'medium' | 'large' = 'medium';
  @property() icon = '';
  @property({ attribute: 'icon-end' }) iconEnd = '';
  @property({ type: Boolean, reflect: true, attribute: 'icon-only' }) iconOnly = false;
  @property({ type: Boolean, reflect: true }) wide = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Pressed, waiting for the server's answer: keeps focus and words, takes no second press. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** For a button that stays down; undefined for an ordinary one. */
  @property({ type: Boolean, reflect: true }) pressed: boolean | undefined;
  @property() expanded: 'true' | 'false' | '' = '';
  @property() haspopup: 'menu' | 'dialog' | '' = '';
  @property() href = '';
  /** `submit` sends the form around it, as a native one would. */
  @property() type: 'button' | 'submit' = 'button';
  /** A name for screen readers where the words alone are not enough. */
  @property() label = '';

  @query('button, a') private control!: HTMLElement | null;

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  /** A press: it does nothing while the button is busy or disabled. */
  override click(): void {
    this.control?.click();
  }

  protected override render(): TemplateResult {
    if (this.href) {
      return html`<a part="button" href=${this.href} aria-label=${this.label || nothing}
        >${this.content()}</a
      >`;
    }
    return html`<button
      part="button"
      type="button"
      ?disabled=${this.disabled}
      aria-disabled=${this.busy ? 'true' : nothing}
      aria-pressed=${this.pressed === undefined ? nothing : String(this.pressed)}
      aria-expanded=${this.expanded || nothing}
      aria-haspopup=${this.haspopup || nothing}
      aria-label=${this.label || nothing}
      title=${this.iconOnly ? this.label || (this.textContent?.trim() ?? '') : nothing}
      @click=${this.onClick}
    >
      ${this.content()}
    </button>`;
  }

  private content(): TemplateResult {
    const lead = this.busy
      ? html`<span class="wait" role="img" aria-label=${t(words.busy)}></span>`
      : this.icon
        ? html`<kring-icon name=${this.icon}></kring-icon>`
        : nothing;
    return html`${lead}<span class="label"><slot></slot></span>${
        this.iconEnd ? html`<kring-icon name=${this.iconEnd}></kring-icon>` : nothing
      }`;
  }

  private onClick(event: MouseEvent): void {
    if (this.busy || this.disabled) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // A button in a shadow tree does not belong to the form outside it.
    if (this.type === 'submit') this.closest('form')?.requestSubmit();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-button': KringButton;
  }
}
