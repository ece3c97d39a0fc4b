import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { floatingStyles } from './floating.styles.ts';
import { placeNear } from './place-near.ts';
import './kring-button.ts';
import type { KringButton } from './kring-button.ts';
import { isComposing } from './composing.ts';

/**
 * A button that shows a small panel beside itself; Escape or a press elsewhere closes it.
 * @attr shrinks - its button gives way where there is little room
 * @summary For content that is not a list of actions (that is `kring-menu`).
 * @slot - the panel
 * @slot face - what the button shows instead of its words
 * @event kring-close - the panel went away
 * @csspart panel - around the slot
 */
@customElement('kring-popover')
export class KringPopover extends LitElement {
  static override styles = [
    floatingStyles,
    css`
      .floating {
        padding: var(--k-space-4);
        min-width: 15rem;
      }
      :host([shrinks]) {
        min-width: 0;
      }
      :host([shrinks]) kring-button {
        flex: 0 1 auto;
        min-width: 0;
      }
      ::slotted([slot='face']) {
        min-width: 0;
      }
    `,
  ];

  /** The words of the button; also the panel's name. */
  @property() label = '';
  @property() icon = '';
  @property({ type: Boolean, attribute: 'icon-only' }) iconOnly = false;
  /** The slot `face` is used: its words are the name of the button. */
  @property({ type: Boolean }) faced = false;
  @property() variant: KringButton['variant'] = 'plain';
  @state() private shown = false;

  @query('.floating') private panel!: HTMLElement;
  @query('kring-button') private button!: KringButton;

  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  hide(): void {
    this.panel.hidePopover();
  }

  protected override render(): TemplateResult {
    return html`<kring-button
        variant=${this.variant}
        icon=${this.icon}
        ?icon-only=${this.iconOnly}
        expanded=${this.shown ? 'true' : 'false'}
        haspopup="dialog"
        @pointerdown=${this.remember}
        @click=${this.toggle}
        label=${this.faced ? '' : this.label}
        ><slot name="face">${this.label}</slot></kring-button
      >
      <div
        class="floating"
        part="panel"
        popover="auto"
        role="dialog"
        aria-label=${this.label}
        @toggle=${this.onToggle}
        @keydown=${this.onKey}
      >
        <slot></slot>
      </div>`;
  }

  #wasShown = false;

  /** A press on the button first closes an open popover by itself; the click must not open it again. */
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
    if (!this.shown) this.dispatchEvent(new CustomEvent('kring-close'));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    this.panel.hidePopover();
    this.button.focus();
  }

  private show(): void {
    this.panel.showPopover();
    placeNear(this.panel, this.button);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-popover': KringPopover;
  }
}
