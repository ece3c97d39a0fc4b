import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-button.ts';
import { sheetStyles } from './kring-sheet.styles.ts';

const words = {
  size: { nl: 'Maak breder of smaller', en: 'Make it wider or narrower' },
  height: { nl: 'Maak hoger of lager', en: 'Make it higher or lower' },
  close: { nl: 'Sluit', en: 'Close' },
};

/** Where a sheet from below stands still: a third, two thirds, the whole. */
const stops = [1 / 3, 2 / 3, 1] as const;
const narrowest = 280;
/** What is beside it keeps room for its own tools. */
const leastBeside = 340;
const step = 32;

/**
 * A panel at an edge of the stage: beside it, as wide as one drags it (very narrow closes it), or from below to a third, two thirds or the whole.
 * @slot - what it shows
 * @event kring-close - it wants to be closed
 * @event kring-size - `detail` is the new size: CSS pixels beside, the part of the height from below
 */
@customElement('kring-sheet')
export class KringSheet extends Localized(LitElement) {
  static override styles = sheetStyles;

  @property() label = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) edge: 'side' | 'below' = 'side';
  /** CSS pixels. */
  @property({ type: Number }) width = 420;
  /** 0..1 of the stage. */
  @property({ type: Number }) height: number = stops[1];
  @state() private dragged: number | undefined;

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Where it is held and closed, on the screen; undefined while it is shut. */
  get grip(): DOMRect | undefined {
    const [handle, header] = [...this.renderRoot.querySelectorAll('.handle, header')];
    if (!this.open || !handle || !header) return undefined;
    const [from, to] = [handle.getBoundingClientRect(), header.getBoundingClientRect()];
    if (this.edge === 'side') return to;
    return new DOMRect(to.x, from.y, to.width, to.bottom - from.y);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && !this.open) this.dragged = undefined;
  }

  protected override render(): TemplateResult {
    const size = this.dragged ?? (this.edge === 'side' ? this.width : this.height);
    this.style.setProperty(
      '--size',
      this.edge === 'side' ? `${Math.max(0, size)}px` : `${size * 100}%`,
    );
    const most = this.edge === 'side' ? this.widest : 1;
    this.style.setProperty('--most', `${this.widest}px`);
    return html`<section aria-label=${this.label}>
      <div
        class="handle"
        role="separator"
        tabindex="0"
        aria-orientation=${this.edge === 'side' ? 'vertical' : 'horizontal'}
        aria-label=${t(this.edge === 'side' ? words.size : words.height)}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round((100 * Math.max(0, Math.min(size, most))) / most)}
        @pointerdown=${this.onDown}
        @pointermove=${this.onMove}
        @pointerup=${this.onUp}
        @pointercancel=${this.onUp}
        @keydown=${this.onKey}
      ></div>
      <header>
        <h2 tabindex="-1">${this.label}</h2>
        <kring-button variant="plain" icon="x" icon-only @click=${this.close}
          >${t(words.close)}</kring-button
        >
      </header>
      <div class="content" tabindex="-1"><slot></slot></div>
    </section>`;
  }

  private get widest(): number {
    return Math.max(narrowest, Math.min(innerWidth * 0.7, innerWidth - leastBeside));
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('kring-close'));
  }

  private onDown(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.dragged = this.edge === 'side' ? this.width : this.height;
    event.preventDefault();
  }

  private onMove(event: PointerEvent): void {
    if (this.dragged === undefined) return;
    const box = this.getBoundingClientRect();
    if (this.edge === 'side') this.dragged = Math.min(this.widest, event.clientX - box.left);
    else {
      const stage = (this.offsetParent ?? document.body).getBoundingClientRect();
      this.dragged = Math.min(1, Math.max(0, (stage.bottom - event.clientY) / stage.height));
    }
  }

  private onUp(): void {
    const { dragged } = this;
    this.dragged = undefined;
    if (dragged === undefined) return;
    const side = this.edge === 'side';
    if (dragged < (side ? narrowest : stops[0]) / 2) this.close();
    else if (side) this.take(this.fit(dragged));
    else this.take(nearest(dragged));
  }

  private onKey(event: KeyboardEvent): void {
    const side = this.edge === 'side';
    const way = { [side ? 'ArrowRight' : 'ArrowUp']: 1, [side ? 'ArrowLeft' : 'ArrowDown']: -1 }[
      event.key
    ];
    if (way === undefined) return;
    event.preventDefault();
    if (side && way < 0 && this.width <= narrowest) return this.close();
    if (side) return this.take(this.fit(Math.min(this.width, this.widest) + way * step));
    const to = stops.indexOf(nearest(this.height)) + way;
    if (to < 0) this.close();
    else this.take(stops[Math.min(to, stops.length - 1)]!);
  }

  private fit(width: number): number {
    return Math.round(Math.min(this.widest, Math.max(narrowest, width)));
  }

  private take(size: number): void {
    if (this.edge === 'side') this.width = size;
    else this.height = size;
    this.dispatchEvent(new CustomEvent('kring-size', { detail: size }));
  }
}

const nearest = (part: number): (typeof stops)[number] =>
  stops.reduce((best, stop) => (Math.abs(stop - part) < Math.abs(best - part) ? stop : best));

declare global {
  interface HTMLElementTagNameMap {
    'kring-sheet': KringSheet;
  }
}
