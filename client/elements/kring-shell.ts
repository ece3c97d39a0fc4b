import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-icon.ts';
import { shellStyles } from './kring-shell.styles.ts';

/** One of at most four places in the phone's bottom bar. */
export interface Place {
  id: string;
  label: string;
  icon: string;
  /** Something new there: a number, shown when above 0. */
  count?: number;
}

const words = {
  side: { nl: 'Mensen en hulpmiddelen', en: 'People and tools' },
  places: { nl: 'Ga naar', en: 'Go to' },
};
const narrowBelow = 56;
type SlotName = 'rail' | 'prompt' | 'side' | 'bar' | 'notice';

/**
 * How a session stands on the screen. Wide: rail, stage, side; phone: the stage first, the ring as a strip
 * on top, places below. The first place is the stage; at any other the side takes its room.
 * @summary Listen to `kring-narrow` to give circle and rail their phone shapes.
 * @slot head - the mark and what this session is
 * @slot circle - the people
 * @slot actions - pause, help, saved: always there
 * @slot notice - one line across, for instance "paused"
 * @slot rail - where we are
 * @slot prompt - the sentence to say now
 * @slot - the stage
 * @slot bar - the lead's controls
 * @slot side - people and side tools; on a phone what belongs to `place`
 * @event kring-narrow - `detail` is true on a phone; also sent once at first
 * @event kring-place - `detail` is the place's id, after `place` changed
 */
@customElement('kring-shell')
export class KringShell extends Localized(LitElement) {
  static override styles = shellStyles;

  @property({ type: Boolean, reflect: true }) narrow = false;
  @property({ attribute: false }) places: readonly Place[] = [];
  @property() place = '';
  /** The rail shows only its signs. */
  @property({ type: Boolean, attribute: 'slim-rail' }) slimRail = false;
  @state() private filled: ReadonlySet<string> = new Set();

  #measured = false;
  readonly #size = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override render(): TemplateResult {
    const away = this.place !== '' && this.place !== this.places[0]?.id;
    return html`<header>
        <div class="head"><slot name="head"></slot></div>
        <div class="circle"><slot name="circle"></slot></div>
        <div class="actions"><slot name="actions"></slot></div>
      </header>
      <div role="status">${this.slotOf('notice')}</div>
      <div class="body">
        <div class="rail ${this.has('rail')} ${this.slimRail ? 'slim' : ''}">
          ${this.slotOf('rail')}
        </div>
        <main class=${away ? 'hidden' : ''} tabindex="-1">
          <div class="prompt ${this.has('prompt')}">${this.slotOf('prompt')}</div>
          <div class="stage"><slot></slot></div>
          <div class="bar ${this.has('bar')}">${this.slotOf('bar')}</div>
        </main>
        <aside class="${this.has('side')} ${away ? '' : 'hidden'}" aria-label=${t(words.side)}>
          ${this.slotOf('side')}
        </aside>
      </div>
      ${this.places.length > 1 ? this.bottom() : html`<div></div>`}`;
  }

  private bottom(): TemplateResult {
    const here = this.place || this.places[0]?.id;
    return html`<nav class="places" aria-label=${t(words.places)}>
      ${this.places.slice(0, 4).map(
        (place) =>
          html`<button
            type="button"
            aria-current=${place.id === here ? 'true' : nothing}
            @click=${() => this.go(place.id)}
          >
            <kring-icon name=${place.icon}></kring-icon>
            <span class="label">${place.label}</span>
            ${place.count ? html`<span class="count">${place.count}</span>` : nothing}
          </button>`,
      )}
    </nav>`;
  }

  private slotOf(name: SlotName): TemplateResult {
    return html`<slot name=${name} @slotchange=${this.onSlot}></slot>`;
  }

  private has(name: SlotName): string {
    return this.filled.has(name) ? 'filled' : 'absent';
  }

  private onSlot(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    const next = new Set(this.filled);
    if (slot.assignedElements().length > 0) next.add(slot.name);
    else next.delete(slot.name);
    this.filled = next;
  }

  private go(id: string): void {
    this.place = id;
    this.dispatchEvent(new CustomEvent('kring-place', { detail: id }));
  }

  /** In letters, not in pixels: larger letters need the phone's layout earlier. */
  private measure(): void {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = this.clientWidth < narrowBelow * letter;
    if (this.#measured && narrow === this.narrow) return;
    this.#measured = true;
    this.narrow = narrow;
    this.dispatchEvent(new CustomEvent('kring-narrow', { detail: narrow }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-shell': KringShell;
  }
}
