import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isComposing } from '../../../elements/composing.ts';
import '../../../elements/kring-button.ts';
import '../../../elements/kring-icon.ts';
import '../../../elements/kring-seat-mark.ts';
import type { KringSheet } from '../../../elements/kring-sheet.ts';
import { onUnseen, unseen, type Arrival } from '../../../session/arrival.ts';
import { SessionElement } from '../../../session/session-element.ts';
import { goTo } from '../../../session/spots.ts';
import { t } from '../../../i18n/index.ts';
import { inWords } from './in-words.ts';
import { newsStyles } from './kring-news.styles.ts';
import { liesOver, whereOneWrites } from './writing-at.ts';

const words = {
  go: { nl: 'Ga erheen', en: 'Go there' },
  step: { nl: 'Een nieuwe stap', en: 'Another step' },
  close: { nl: 'Sluit melding', en: 'Close message' },
  more: (count: number) => ({ nl: `en nog ${count}`, en: `and ${count} more` }),
};

/** How long the line stays, in ms; longer while it is pointed at or has the focus. */
const staysFor = 8000;

/**
 * What just arrived, in one line that leads there; whatever comes meanwhile is a number in it. It goes by itself, with
 * Escape, and when its spot is seen, and steps aside for what is being written and for the grip of a sheet.
 */
@customElement('kring-news')
export class KringNews extends SessionElement {
  static override styles = newsStyles;

  /** At the foot of the stage: at the top somebody writes. */
  @property({ type: Boolean, reflect: true }) low = false;
  @state() private latest: Arrival | undefined;
  @state() private more = 0;
  /** Another step, said to screen readers by the page itself. */
  @state() private step = '';
  #clock: ReturnType<typeof setTimeout> | undefined;
  #stops: (() => void)[] = [];

  /** A sheet opens, grows and is pulled up below the line. */
  readonly #sheet = new ResizeObserver(() => this.makeRoom());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
    const moved = (event: Event): void => this.makeRoom(event);
    for (const kind of ['focusin', 'pointerdown'] as const) addEventListener(kind, moved, true);
    this.#stops = [
      onUnseen(() => this.follow()),
      () => removeEventListener('focusin', moved, true),
      () => removeEventListener('pointerdown', moved, true),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
    for (const stop of this.#stops) stop();
    this.#sheet.disconnect();
    clearTimeout(this.#clock);
  }

  /** Says what is new and stands on no screen. */
  tell(fresh: readonly Arrival[]): void {
    const said = fresh.filter(({ spot }) => spot);
    const latest = said.at(-1);
    if (!latest) return;
    this.more = (this.latest ? this.more + 1 : 0) + said.length - 1;
    this.latest = latest;
    this.leaveLater();
  }

  announce(step: string): void {
    this.step = step;
    this.leaveLater();
  }

  protected override updated(): void {
    this.#sheet.disconnect();
    const sheet = this.latest || this.step ? this.beside() : null;
    if (sheet) this.#sheet.observe(sheet);
    this.makeRoom();
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.latest ? this.line(this.latest) : nothing}</div>
      ${this.step && !this.latest ? this.frame(html`<p dir="auto">${this.step}</p>`, t(words.step)) : nothing}`;
  }

  /** Around a line: it stays while it is pointed at or has the focus. */
  private frame(content: TemplateResult, name?: string): TemplateResult {
    return html`<div
      class="line"
      role=${name ? 'region' : nothing}
      aria-label=${name ?? nothing}
      @pointerenter=${this.hold}
      @pointerleave=${this.leaveLater}
      @focusin=${this.hold}
      @focusout=${this.leaveLater}
    >
      ${content}
      <kring-button variant="plain" icon="x" icon-only @click=${this.drop}
        >${t(words.close)}</kring-button
      >
    </div>`;
  }

  private line(one: Arrival): TemplateResult {
    const mark = this.shared.people[one.person ?? '']?.mark;
    return this.frame(
      html`<button type="button" class="go" title=${t(words.go)} @click=${this.go}>
        ${
          mark === undefined
            ? html`<kring-icon name="arrow-right"></kring-icon>`
            : html`<kring-seat-mark mark=${mark}></kring-seat-mark>`
        }
        <span dir="auto">${inWords(this.session.view, one)}</span>
        ${this.more > 0 ? html`<span class="more">${t(words.more(this.more))}</span>` : nothing}
      </button>`,
    );
  }

  /** What was seen needs no line any more. */
  private follow(): void {
    const { latest } = this;
    if (latest && !unseen().some(({ key }) => key === latest.key)) this.drop();
  }

  private readonly go = (): void => {
    const spot = this.latest?.spot;
    this.drop();
    if (!spot) return;
    goTo(this.session.view, spot);
    this.dispatchEvent(new CustomEvent('kring-went'));
  };

  private readonly drop = (): void => {
    clearTimeout(this.#clock);
    this.latest = undefined;
    this.step = '';
    this.more = 0;
    this.low = false;
  };

  private readonly hold = (): void => clearTimeout(this.#clock);

  private readonly leaveLater = (): void => {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(this.drop, staysFor);
  };

  /** Whoever heard Escape first, such as the board for a stroke, keeps it for themselves. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    this.drop();
  };

  private beside(): KringSheet | null {
    return (this.getRootNode() as ParentNode).querySelector('kring-sheet');
  }

  private makeRoom(event?: Event): void {
    if (!(this.latest || this.step) || this.low) return;
    const own = this.getBoundingClientRect();
    const keepsFree = [whereOneWrites(event), this.beside()?.grip];
    if (keepsFree.some((place) => place && liesOver(own, place))) this.low = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-news': KringNews;
  }
}
