import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  layCloud,
  scaleOf,
  type CloudWord,
  type PlacedWord,
} from '../../../shared/tools/cloud/layout.ts';
import { FitInBox } from '../../elements/fit-in-box.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import { cloudStyles } from './kring-cloud.styles.ts';
import { measureIn } from './measure.ts';

const words = {
  cloud: { nl: 'Woorden van de klas', en: 'Words of the class' },
  times: { nl: 'keer', en: 'times' },
};

/** A word that one person sent is at most this part of the height of the box. */
const largestPart = 0.12;
/** Another shape of box than this much, and the cloud is laid anew. */
const bends = 1.35;

/**
 * The words of a class, larger where more people sent them. Words that stand keep their place when others come.
 * @summary With `list` it is a list from the most to the least sent, as screen readers always have it.
 */
@customElement('kring-cloud')
export class KringCloud extends Localized(LitElement) {
  static override styles = cloudStyles;

  @property({ attribute: false }) words: readonly CloudWord[] = [];
  /** The same seed and the same words make the same cloud. */
  @property({ type: Number }) seed = 1;
  @property({ type: Boolean, reflect: true }) list = false;
  @property({ type: Boolean, reflect: true }) fill = false;

  @state() private box = { width: 0, height: 0 };
  private placed: readonly PlacedWord[] = [];
  /** Of the box for which it was laid. */
  private aspect = 0;
  /** Keeps its size while it fits, so that it only ever becomes smaller. */
  private largest = 0;
  #watch: ResizeObserver | undefined;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.list'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new ResizeObserver(([entry]) => {
      if (entry) this.box = { width: entry.contentRect.width, height: entry.contentRect.height };
    });
    this.#watch.observe(this);
    // Words are measured in the face that they are drawn in.
    void document.fonts.load('600 20px "Bricolage Grotesque Variable"').then(() => {
      this.placed = [];
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { width, height } = this.box;
    if (width <= 0 || height <= 0 || this.list) return;
    const bent = Math.abs(Math.log(width / height / (this.aspect || 1)));
    if (changed.has('seed') || this.aspect === 0 || bent > Math.log(bends)) {
      this.placed = [];
      this.aspect = width / height;
    }
    const measure = measureIn(getComputedStyle(this).getPropertyValue('--k-font-display'));
    const { seed, aspect, placed } = this;
    if (placed.length === 0) this.largest = 0;
    this.placed = layCloud(this.words, { measure, seed, aspect, before: placed });
  }

  protected override render(): TemplateResult {
    const most = [...this.words].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
    return html`${this.list ? nothing : this.cloud()}
      <ol class=${this.list ? 'list' : 'spoken'} aria-label=${t(words.cloud)}>
        ${most.map(
          ({ text, weight }) =>
            html`<li>
              <span dir="auto">${text}</span>
              <span class="times"
                ><span aria-hidden="true">×</span> ${formatNumber(weight)}
                <span class="spoken">${t(words.times)}</span></span
              >
            </li>`,
        )}
      </ol>`;
  }

  private cloud(): TemplateResult {
    const { width, height } = this.box;
    const scale = this.scale();
    return html`<div class="cloud" aria-hidden="true">
      ${repeat(
        this.placed,
        ({ text }) => text,
        ({ text, weight, x, y, size }) => {
          const left = width / 2 + x * scale;
          const top = height / 2 + y * scale;
          return html`<span
            class="word tone-${toneOf(text, weight)}"
            .style=${`--x:${left.toFixed(1)}px;--y:${top.toFixed(1)}px;--size:${(size * scale).toFixed(2)}px`}
            ><span dir="auto">${text}</span></span
          >`;
        },
      )}
    </div>`;
  }

  /** In parts of the height, so that a larger window shows the same cloud larger. */
  private scale(): number {
    const { height } = this.box;
    if (height <= 0) return 0;
    const largest = this.largest || largestPart;
    this.largest = scaleOf(this.placed, this.box, largest * height) / height;
    return this.largest * height;
  }
}

/** Calm tones that keep words apart and say nothing; the soft one is for what one person sent. */
function toneOf(text: string, weight: number): number {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 997;
  return weight > 1 ? sum % 3 : sum % 2 ? 3 : 1;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-cloud': KringCloud;
  }
}
