import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-button.ts';

const words = { close: { nl: 'Sluit', en: 'Close' } };

/**
 * One matter that needs the person's attention now. Native dialog: focus stays inside and returns to
 * where it was.
 * @summary Set `open`; it answers with `kring-close` and closes itself.
 * @slot - what it is about
 * @slot actions - buttons, the one to press last
 * @event kring-close - it was closed by the person (button, Escape, or beside it with `light-dismiss`)
 * @csspart dialog - the native dialog
 */
@customElement('kring-dialog')
export class KringDialog extends Localized(LitElement) {
  static override styles = css`
    dialog {
      box-sizing: border-box;
      width: min(100% - 2 * var(--k-space-4), var(--kring-dialog-width, 34rem));
      inset-block-end: var(--k-keyboard, 0px);
      max-height: calc(var(--k-height) - 2 * var(--k-space-4));
      padding: 0;
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
      color: var(--k-ink);
      box-shadow: var(--k-shadow-float);
      overflow: auto;
    }
    dialog[open] {
      animation: rise var(--k-motion) var(--k-ease);
    }
    dialog::backdrop {
      background: var(--k-scrim);
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
    .inside {
      padding: var(--k-space-5);
    }
    header {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--k-space-4);
    }
    header kring-button {
      margin: -8px -8px 0 0;
    }
    h2 {
      margin: 0 0 var(--k-space-4);
      font-family: var(--k-font-display);
      font-size: var(--k-text-xl);
      font-weight: 700;
      line-height: 1.2;
      text-wrap: balance;
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--k-space-3);
      margin-top: var(--k-space-5);
    }
    footer:not(.filled) {
      display: none;
    }
  `;

  @property({ type: Boolean, reflect: true }) open = false;
  /** The heading; also the dialog's name. */
  @property() label = '';
  /** A press beside it closes it. Not for anything that holds typed text. */
  @property({ type: Boolean, attribute: 'light-dismiss' }) lightDismiss = false;
  /** Without the close button and Escape: only for a choice that must be made. */
  @property({ type: Boolean, attribute: 'must-choose' }) mustChoose = false;
  @state() private hasActions = false;

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.dialog?.open) this.dialog.close();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.onCancel}
      @close=${this.onClose}
      @pointerdown=${this.onPointer}
    >
      <div class="inside">
        <header>
          <h2 id="title">${this.label}</h2>
          ${
            this.mustChoose
              ? nothing
              : html`<kring-button variant="plain" icon="x" icon-only @click=${this.dismiss}
                  >${t(words.close)}</kring-button
                >`
          }
        </header>
        <slot></slot>
        <footer class=${this.hasActions ? 'filled' : ''}>
          <slot name="actions" @slotchange=${this.onActions}></slot>
        </footer>
      </div>
    </dialog>`;
  }

  private dismiss(): void {
    this.dialog.close();
  }

  private onCancel(event: Event): void {
    // A slotted file input also sends cancel.
    if (event.target === this.dialog && this.mustChoose) event.preventDefault();
  }

  private onClose(event: Event): void {
    if (event.target !== this.dialog || !this.open) return;
    this.open = false;
    this.dispatchEvent(new CustomEvent('kring-close'));
  }

  private onPointer(event: PointerEvent): void {
    if (!this.lightDismiss || event.composedPath()[0] !== this.dialog) return;
    const box = this.dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!inside) this.dismiss();
  }

  private onActions(event: Event): void {
    this.hasActions = (event.target as HTMLSlotElement).assignedElements().length > 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-dialog': KringDialog;
  }
}
