import { LitElement, css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { Localized, t } from '../../i18n/index.ts';
import { isComposing } from '../../elements/composing.ts';

const words = {
  how: { nl: 'Houd 3 seconden ingedrukt', en: 'Hold for 3 seconds' },
  going: { nl: 'Blijf drukken ...', en: 'Keep pressing ...' },
  cannot: { nl: 'Lukt ingedrukt houden niet?', en: 'Cannot hold it?' },
  first: { nl: 'Ik wil tekenen', en: 'I want to sign' },
  second: { nl: 'Ja, teken nu', en: 'Yes, sign now' },
  back: { nl: 'Toch niet', en: 'Rather not' },
};
const holdMs = 3000;
const radius = 42;
const round = 2 * Math.PI * radius;

/**
 * A button that has to be held: by pointer, or Space or Enter. Who cannot hold presses two buttons instead.
 * @slot - what holding does
 * @event kring-held - it was held long enough, or confirmed twice
 */
@customElement('kring-hold-button')
export class KringHoldButton extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-3);
      justify-items: center;
    }
    .hold {
      display: grid;
      justify-items: center;
      gap: var(--k-space-2);
      box-sizing: border-box;
      width: min(100%, 20rem);
      padding: var(--k-space-4);
      border: 2px solid var(--k-accent);
      border-radius: var(--k-radius-l);
      background: var(--k-accent-soft);
      color: var(--k-ink);
      font: inherit;
      letter-spacing: inherit;
      cursor: pointer;
      touch-action: none;
      user-select: none;
      -webkit-user-select: none;
      -webkit-touch-callout: none;
    }
    .hold:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 3px;
    }
    .hold:disabled {
      border-color: var(--k-line);
      background: var(--k-sunken);
      color: var(--k-ink-soft);
      cursor: not-allowed;
    }
    svg {
      width: 7.5rem;
      fill: none;
      stroke-width: 9;
    }
    .edge {
      stroke: var(--k-line);
    }
    .arc {
      stroke: var(--k-accent);
      stroke-linecap: round;
    }
    text {
      fill: currentColor;
      stroke: none;
      font-size: 26px;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .what {
      font-size: var(--k-text-l);
      font-weight: 700;
    }
    .twice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
      justify-content: center;
    }
  `;

  @property({ type: Boolean }) disabled = false;
  /** Held, waiting for the server's answer: keeps the focus, and cannot be held again. */
  @property({ type: Boolean }) busy = false;
  @state() private turned = 0;
  @state() private steps: 'hold' | 'first' | 'second' = 'hold';
  #since: number | undefined;
  #frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override render(): TemplateResult {
    const going = this.turned > 0;
    return html`<button
        class="hold"
        type="button"
        aria-describedby="how"
        ?disabled=${this.disabled}
        aria-disabled=${this.busy ? 'true' : nothing}
        @pointerdown=${this.onPointer}
        @pointerup=${this.release}
        @pointercancel=${this.release}
        @contextmenu=${(event: Event) => event.preventDefault()}
        @keydown=${this.onKey}
        @keyup=${this.release}
        @blur=${this.release}
        @click=${this.onClick}
      >
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle class="edge" cx="50" cy="50" r=${radius} />
          ${
            going
              ? svg`<circle class="arc" cx="50" cy="50" r=${radius}
                  stroke-dasharray="${this.turned * round} ${round}" transform="rotate(-90 50 50)" />`
              : nothing
          }
          <text x="50" y="59" text-anchor="middle">
            ${Math.max(1, Math.ceil((holdMs / 1000) * (1 - this.turned)))}
          </text>
        </svg>
        <span class="what"><slot></slot></span>
        <span id="how">${t(going ? words.going : words.how)}</span>
      </button>
      ${this.twice()}`;
  }

  private twice(): TemplateResult {
    if (this.steps === 'hold')
      return html`<kring-button variant="plain" size="small" @click=${() => (this.steps = 'first')}
        >${t(words.cannot)}</kring-button
      >`;
    if (this.steps === 'first')
      return html`<kring-button ?disabled=${this.disabled} @click=${() => (this.steps = 'second')}
        >${t(words.first)}</kring-button
      >`;
    return html`<div class="twice" role="status">
      <kring-button
        variant="primary"
        ?busy=${this.busy}
        ?disabled=${this.disabled}
        @click=${this.held}
        >${t(words.second)}</kring-button
      >
      <kring-button variant="plain" @click=${() => (this.steps = 'hold')}
        >${t(words.back)}</kring-button
      >
    </div>`;
  }

  private onPointer(event: PointerEvent): void {
    if (event.button !== 0) return;
    // A thumb that slips a little is still holding.
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.press();
  }

  private onKey(event: KeyboardEvent): void {
    if ((event.key !== ' ' && event.key !== 'Enter') || isComposing(event)) return;
    event.preventDefault();
    if (!event.repeat) this.press();
  }

  /** Assistive technology clicks without holding: it gets the two buttons. */
  private onClick(event: MouseEvent): void {
    if (event.detail === 0 && this.steps === 'hold' && !this.busy) this.steps = 'first';
  }

  private press(): void {
    if (this.disabled || this.busy || this.#since !== undefined) return;
    this.#since = performance.now();
    this.#frame = requestAnimationFrame(this.#turn);
  }

  readonly #turn = (): void => {
    if (this.#since === undefined) return;
    const turned = Math.min(1, (performance.now() - this.#since) / holdMs);
    if (turned >= 1) {
      this.release();
      this.held();
      return;
    }
    this.turned = turned;
    this.#frame = requestAnimationFrame(this.#turn);
  };

  private release = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#since = undefined;
    this.turned = 0;
  };

  private held = (): void => {
    this.steps = 'hold';
    this.dispatchEvent(new CustomEvent('kring-held'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-hold-button': KringHoldButton;
  }
}
