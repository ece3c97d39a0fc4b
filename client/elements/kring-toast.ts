import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-button.ts';
import { takeBackEvent, toastEvent, type Toast } from './toast.ts';

const words = { close: { nl: 'Sluit melding', en: 'Close message' } };
const staysFor: Readonly<Record<Toast['tone'], number>> = { polite: 8000, assertive: 20_000 };
const atOnce = 3;

interface Shown extends Toast {
  key: number;
}

/**
 * The place where short messages appear (`toast(text, tone)`); one for the whole application.
 * @summary They leave by themselves, not while pointed at or focused, or when they are taken back.
 */
@customElement('kring-toast')
export class KringToast extends Localized(LitElement) {
  static override styles = css`
    :host {
      position: fixed;
      /* Above the bars at the bottom of the page, which must stay within reach; a page may say another place. */
      inset: var(--k-toast-inset, auto 0 0);
      z-index: 50;
      display: grid;
      justify-items: center;
      padding: var(--k-space-4);
      padding-bottom: max(var(--k-space-4), env(safe-area-inset-bottom));
      pointer-events: none;
    }
    [role] {
      display: grid;
      justify-items: center;
      width: 100%;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: var(--k-space-3);
      box-sizing: border-box;
      max-width: min(100%, 34rem);
      margin-top: var(--k-space-2);
      padding: var(--k-space-1) var(--k-space-1) var(--k-space-1) var(--k-space-4);
      border-radius: var(--k-radius-m);
      background: var(--k-ink);
      color: var(--k-paper);
      box-shadow: var(--k-shadow-float);
      pointer-events: auto;
      animation: rise var(--k-motion) var(--k-ease);
    }
    .assertive {
      border: 2.5px solid var(--k-ink);
      background: var(--k-raised);
      color: var(--k-ink);
    }
    .toast:not(.assertive) kring-button {
      --k-ink: var(--k-paper);
      --k-accent-soft: rgb(128 128 128 / 35%);
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
    @media (forced-colors: active) {
      .toast {
        border: 1px solid CanvasText;
      }
    }
  `;

  @state() private toasts: readonly Shown[] = [];
  #next = 0;
  readonly #clocks = new Map<number, ReturnType<typeof setTimeout>>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(toastEvent, this.onToast);
    addEventListener(takeBackEvent, this.onTakeBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(toastEvent, this.onToast);
    removeEventListener(takeBackEvent, this.onTakeBack);
    for (const clock of this.#clocks.values()) clearTimeout(clock);
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.list('polite')}</div>
      <div role="alert">${this.list('assertive')}</div>`;
  }

  private list(tone: Toast['tone']): unknown {
    return repeat(
      this.toasts.filter((one) => one.tone === tone),
      (one) => one.key,
      (one) =>
        html`<div
          class="toast ${tone}"
          @pointerenter=${() => this.hold(one)}
          @pointerleave=${() => this.leaveLater(one)}
          @focusin=${() => this.hold(one)}
          @focusout=${() => this.leaveLater(one)}
        >
          <span dir="auto">${one.text}</span>
          <kring-button variant="plain" icon="x" icon-only @click=${() => this.drop(one.key)}
            >${t(words.close)}</kring-button
          >
        </div>`,
    );
  }

  private onToast = (event: Event): void => {
    const one = { ...(event as CustomEvent<Toast>).detail, key: this.#next++ };
    const same = this.toasts.filter((other) => other.text !== one.text);
    this.toasts = [...same, one].slice(-atOnce);
    this.leaveLater(one);
  };

  private onTakeBack = (event: Event): void => {
    const text = (event as CustomEvent<string>).detail;
    for (const one of this.toasts) if (one.text === text) this.drop(one.key);
  };

  private hold(one: Shown): void {
    clearTimeout(this.#clocks.get(one.key));
  }

  private leaveLater(one: Shown): void {
    this.hold(one);
    this.#clocks.set(
      one.key,
      setTimeout(() => this.drop(one.key), staysFor[one.tone]),
    );
  }

  private drop(key: number): void {
    clearTimeout(this.#clocks.get(key));
    this.#clocks.delete(key);
    this.toasts = this.toasts.filter((one) => one.key !== key);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-toast': KringToast;
  }
}
