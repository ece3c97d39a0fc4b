import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-popover.ts';
import '../../elements/kring-reading.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { frontOf, newsOf, type Front } from './front.ts';
import './kring-class-arrival.ts';
import './kring-class-box.ts';
import './kring-class-calm.ts';
import './kring-class-card.ts';
import './kring-class-help.ts';
import './kring-class-kept.ts';
import './kring-class-leave.ts';
import './kring-class-poll.ts';
import './kring-class-slides.ts';
import { roomStyles } from './room.styles.ts';
import { words } from './room-words.ts';

type Pane = 'now' | 'box';
type Dialog = 'help' | 'kept' | 'leave';

/** A lesson as one of many sees it: one thing in front, the questions beside it, and help always within reach. */
@customElement('kring-class-room')
export class KringClassRoom extends SessionElement {
  static override styles = [spokenStyles, roomStyles];

  @state() private pane: Pane = 'now';
  @state() private dialog: Dialog | undefined;
  /** What was in front the last time that somebody looked at it. */
  private seen = '';
  @query('.front') private frontPart!: HTMLElement | null;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.live];
  }

  /** Whatever the person looks at, what is new in front is told. */
  private get news(): string {
    return newsOf(this.session.view);
  }

  protected override update(changed: PropertyValues): void {
    const held = this.frontPart?.matches(':focus-within') ?? false;
    super.update(changed);
    if (held) void this.holdFocus();
  }

  /** What had the focus may have gone with the step: keys go on in what is in front now. */
  private async holdFocus(): Promise<void> {
    await new Promise(requestAnimationFrame);
    const { activeElement, body } = document;
    if (activeElement === body || !activeElement) this.frontPart?.focus();
  }

  protected override render(): TemplateResult {
    const front = frontOf(this.session.view);
    const asks = front !== 'arrival' && partOf(this.session.view, 'box') !== undefined;
    const pane = asks ? this.pane : 'now';
    if (pane === 'now') this.seen = this.news;
    return html`<div class="room ${asks ? 'asks' : ''}" data-pane=${pane}>
        ${this.top()} ${this.line()}
        <main>
          <h1 class="spoken">
            ${t(partOf(this.session.view, 'slides')?.title ?? this.shared.session.title)}
          </h1>
          ${partOf(this.session.view, 'box')?.card ? html`<kring-class-card @kring-help=${() => this.open('help')}></kring-class-card>` : nothing}
          <div class="panes">
            <div class="front" tabindex="-1">${this.front(front)}</div>
            ${asks ? html`<div class="box"><kring-class-box></kring-class-box></div>` : nothing}
          </div>
          ${this.later()}
        </main>
        ${this.bar(asks, pane)}
        <p class="spoken" role="status">${this.news}</p>
      </div>
      ${this.overlays()}`;
  }

  /** At the end: where the class reads on. Its code comes when there is such a place. */
  private later(): TemplateResult | typeof nothing {
    const address = partOf(this.session.view, 'afterwards')?.address;
    if (address === undefined) return nothing;
    import('./kring-class-later.ts').catch(() => undefined);
    return html`<kring-class-later address=${address}></kring-class-later>`;
  }

  private top(): TemplateResult {
    return html`<section class="top" aria-label=${t(words.always)}>
      <button
        type="button"
        class="no-name"
        aria-haspopup="dialog"
        @click=${() => this.open('kept')}
      >
        <kring-icon name="hat-glasses"></kring-icon><span>${t(words.noName)}</span>
      </button>
      <span class="title" aria-hidden="true"
        >${t(partOf(this.session.view, 'slides')?.title ?? this.shared.session.title)}</span
      >
      <kring-popover class="wide-only" label=${t(words.reading)} icon="a-large-small">
        <kring-reading></kring-reading>
      </kring-popover>
      <kring-language></kring-language>
      <kring-button
        class="wide-only"
        variant="plain"
        icon="log-out"
        haspopup="dialog"
        @click=${() => this.open('leave')}
        >${t(words.leave)}</kring-button
      >
      <kring-button icon="life-buoy" haspopup="dialog" @click=${() => this.open('help')}
        >${t(words.help)}</kring-button
      >
    </section>`;
  }

  /** The line is down: what is here stays. */
  private line(): TemplateResult {
    return html`<div class="offline" role="status">
      ${
        this.session.live === false
          ? html`<p><kring-icon name="cloud-off"></kring-icon>${t(words.offline)}</p>`
          : nothing
      }
    </div>`;
  }

  /** In a break the question stays where it is, with what was filled in. */
  private front(front: Front): TemplateResult {
    const asked = front === 'question' || front === 'paused';
    return html`${
      asked ? html`<kring-class-poll ?hidden=${front === 'paused'}></kring-class-poll>` : nothing
    }${this.beside(front)}`;
  }

  private beside(front: Front): TemplateResult | typeof nothing {
    if (front === 'question') return nothing;
    if (front === 'arrival') return html`<kring-class-arrival></kring-class-arrival>`;
    if (front === 'groups') {
      import('./kring-class-groups.ts').catch(() => undefined);
      return html`<kring-class-groups></kring-class-groups>`;
    }
    if (front === 'slides') return html`<kring-class-slides></kring-class-slides>`;
    const [heading, what] =
      front === 'paused' ? [words.paused, words.pausedWhat] : [words.begins, words.keep];
    return html`<kring-class-calm heading=${t(heading)}><p>${t(what)}</p></kring-class-calm>`;
  }

  private bar(asks: boolean, pane: Pane): TemplateResult {
    const fresh = pane === 'box' && this.seen !== this.news;
    return html`<nav class="bar" aria-label=${t(words.places)}>
      ${
        asks
          ? html`${this.place('now', pane, 'presentation', fresh ? t(words.fresh) : t(words.now), fresh)}
            ${this.place('box', pane, 'circle-question-mark', t(words.questions), false)}`
          : nothing
      }
      <button type="button" aria-haspopup="dialog" @click=${() => this.open('leave')}>
        <kring-icon name="log-out"></kring-icon><span>${t(words.leave)}</span>
      </button>
    </nav>`;
  }

  private place(to: Pane, pane: Pane, icon: string, name: string, fresh: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${fresh ? 'fresh' : ''}
      aria-current=${to === pane ? 'true' : nothing}
      @click=${() => this.go(to)}
    >
      <kring-icon name=${icon}></kring-icon><span>${name}</span>
    </button>`;
  }

  private go(to: Pane): void {
    this.pane = to;
    scrollTo(0, 0);
  }

  private overlays(): TemplateResult {
    const shut = () => (this.dialog = undefined);
    return html`<kring-class-help
        ?open=${this.dialog === 'help'}
        @kring-close=${shut}
        @kring-leave=${() => this.open('leave')}
      ></kring-class-help>
      <kring-class-kept ?open=${this.dialog === 'kept'} @kring-close=${shut}></kring-class-kept>
      <kring-class-leave
        ?open=${this.dialog === 'leave'}
        @kring-close=${shut}
      ></kring-class-leave>`;
  }

  private open(dialog: Dialog): void {
    this.dialog = dialog;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-room': KringClassRoom;
  }
}
