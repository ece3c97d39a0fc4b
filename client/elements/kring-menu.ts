import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { floatingStyles } from './floating.styles.ts';
import { placeNear } from './place-near.ts';
import './kring-button.ts';
import type { KringButton } from './kring-button.ts';
import { isComposing } from './composing.ts';

export interface MenuItem {
  id: string;
  label: string;
  icon?: string;
  danger?: boolean;
  disabled?: boolean;
  /** For a choice that is on or off. */
  checked?: boolean;
}

/**
 * A button with a short list of actions. Arrow keys move, Enter chooses, Escape closes.
 * @event kring-choose - `detail` is the item's id
 */
@customElement('kring-menu')
export class KringMenu extends LitElement {
  static override styles = [
    floatingStyles,
    css`
      .floating button {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        width: 100%;
        min-height: var(--k-target);
        padding: var(--k-space-2) var(--k-space-4) var(--k-space-2) var(--k-space-3);
        border: 0;
        border-radius: var(--k-radius-s);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      @media (hover: hover) {
        .floating button:hover:not(:disabled) {
          background: var(--k-accent-soft);
        }
      }
      .floating button:focus-visible {
        background: var(--k-accent-soft);
        outline: 3px solid var(--k-focus);
        outline-offset: -2px;
      }
      .floating button:disabled {
        color: var(--k-ink-soft);
        cursor: not-allowed;
      }
      .danger {
        color: var(--k-danger) !important;
      }
      .tick {
        margin-inline-start: auto;
      }
    `,
  ];

  @property() label = '';
  @property() icon = 'ellipsis';
  @property({ type: Boolean, attribute: 'icon-only' }) iconOnly = false;
  @property() variant: KringButton['variant'] = 'plain';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private shown = false;

  @query('.floating') private panel!: HTMLElement;
  @query('kring-button') private button!: KringButton;
  @queryAll('[role^=menuitem]:not(:disabled)') private choices!: NodeListOf<HTMLElement>;

  protected override render(): TemplateResult {
    return html`<kring-button
        variant=${this.variant}
        icon=${this.icon}
        ?icon-only=${this.iconOnly}
        expanded=${this.shown ? 'true' : 'false'}
        haspopup="menu"
        @pointerdown=${this.remember}
        @click=${this.toggle}
        >${this.label}</kring-button
      >
      <div
        class="floating"
        popover="auto"
        role="menu"
        aria-label=${this.label}
        @toggle=${this.onToggle}
        @keydown=${this.onKey}
      >
        ${this.items.map((item) => this.choice(item))}
      </div>`;
  }

  private choice(item: MenuItem): TemplateResult {
    const toggles = item.checked !== undefined;
    return html`<button
      type="button"
      role=${toggles ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked=${toggles ? String(item.checked) : nothing}
      class=${item.danger ? 'danger' : ''}
      tabindex="-1"
      ?disabled=${item.disabled}
      @click=${() => this.choose(item)}
    >
      ${item.icon ? html`<kring-icon name=${item.icon}></kring-icon>` : nothing}${item.label}
      ${item.checked ? html`<kring-icon class="tick" name="check"></kring-icon>` : nothing}
    </button>`;
  }

  private choose(item: MenuItem): void {
    this.panel.hidePopover();
    this.button.focus();
    this.dispatchEvent(new CustomEvent('kring-choose', { detail: item.id }));
  }

  #wasShown = false;

  /** A press on the button first closes an open menu by itself; the click must not open it again. */
  private remember(): void {
    this.#wasShown = this.shown;
  }

  private toggle(event: MouseEvent): void {
    const byKey = event.detail === 0;
    if (byKey ? this.shown : this.#wasShown) this.panel.hidePopover();
    else this.show();
    this.#wasShown = false;
  }

  private onToggle(event: ToggleEvent): void {
    this.shown = event.newState === 'open';
  }

  private show(): void {
    this.panel.showPopover();
    placeNear(this.panel, this.button);
    this.choices[0]?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    // The browser gives focus back only to what had it when the popover's own trigger was pressed.
    if (event.key === 'Escape' && !isComposing(event)) {
      event.preventDefault();
      this.panel.hidePopover();
      this.button.focus();
      return;
    }
    const all = [...this.choices];
    const at = all.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') this.panel.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-menu': KringMenu;
  }
}
