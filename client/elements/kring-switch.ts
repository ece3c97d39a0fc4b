import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

/**
 * On or off, at once.
 * @slot - what is switched
 * @event change - `checked` has changed
 */
@customElement('kring-switch')
export class KringSwitch extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = css`
    :host {
      display: block;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--k-space-3);
      min-height: var(--k-target);
      cursor: pointer;
    }
    input {
      appearance: none;
      position: relative;
      flex: none;
      width: 48px;
      height: 28px;
      margin: 0;
      border: 2px solid var(--k-edge);
      border-radius: var(--k-radius-full);
      background: var(--k-sunken);
      box-sizing: border-box;
      cursor: inherit;
      transition: background-color var(--k-motion);
    }
    input::before {
      content: '';
      position: absolute;
      inset: 3px auto auto 3px;
      width: 18px;
      height: 18px;
      border-radius: 50%;
      background: var(--k-edge);
      transition:
        transform var(--k-motion) var(--k-ease),
        background-color var(--k-motion);
    }
    input:checked {
      border-color: var(--k-accent);
      background: var(--k-accent);
    }
    input:checked::before {
      background: var(--k-accent-ink);
      transform: translateX(20px);
    }
    input:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    .hint {
      display: block;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    @media (forced-colors: active) {
      input::before {
        background: ButtonText;
      }
      input:checked {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `;

  @property({ type: Boolean, reflect: true }) checked = false;
  @property({ type: Boolean }) disabled = false;
  @property() hint = '';

  protected override render(): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        role="switch"
        aria-describedby=${this.hint ? 'hint' : nothing}
        .checked=${live(this.checked)}
        ?disabled=${this.disabled}
        @change=${this.onChange}
      />
      <span
        ><slot></slot>${
          this.hint ? html`<span class="hint" id="hint">${this.hint}</span>` : nothing
        }</span
      >
    </label>`;
  }

  private onChange(event: Event): void {
    this.checked = (event.target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-switch': KringSwitch;
  }
}
