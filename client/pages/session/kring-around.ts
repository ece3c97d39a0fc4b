import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import type { Around, Seen } from '../../session/around.ts';
import { AroundHost } from '../../session/around-host.ts';
import { SessionElement } from '../../session/session-element.ts';
import { placeInWords } from '../../tools/places.ts';
import { followWords as words } from './follow-words.ts';

/** More than these have no room in the line; the list of people has them all. */
const most = 3;

/** In the top line: what the others are at, each a button that follows, and stops. */
@customElement('kring-around')
export class KringAround extends SessionElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 2px;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: var(--k-space-1);
      min-width: var(--k-target);
      min-height: var(--k-target);
      padding: 0 var(--k-space-2);
      border: 0;
      border-radius: var(--k-radius-m);
      background: none;
      color: var(--k-ink);
      font: inherit;
      font-size: var(--k-text-s);
      letter-spacing: inherit;
      cursor: pointer;
    }
    @media (hover: hover) {
      button:hover {
        background: var(--k-sunken);
      }
    }
    button[aria-pressed='true'] {
      background: var(--k-accent-soft);
    }
    button:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: -3px;
    }
    .where {
      max-width: 8rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    /* Of one other there is room for words sooner than of several; where there is none the list of people says it. */
    @media (max-width: 84em) {
      .where {
        display: none;
      }
    }
    @media (max-width: 106em) {
      :host([several]) {
        display: none;
      }
    }
  `;

  /** More than one to show. */
  @property({ type: Boolean, reflect: true }) several = false;
  readonly #host = new AroundHost(this, () => this.session);

  protected override willUpdate(): void {
    this.several = this.others.length > 1;
  }

  /** Who is somewhere, and does not follow me. */
  private get others(): [string, Seen][] {
    const { around } = this.#host;
    return [...(around?.seen ?? [])].filter(
      ([id, { at, follows }]) => at && (!follows || around?.following === id),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { around } = this.#host;
    if (!around) return nothing;
    return html`${this.others.slice(0, most).map(([id, seen]) => this.one(around, id, seen))}`;
  }

  private one(around: Around, id: string, seen: Seen): TemplateResult | typeof nothing {
    const someone = this.shared.people[id];
    const place = placeInWords(this.session.view, seen, id);
    if (!someone || !place) return nothing;
    const on = around.following === id;
    const label = `${t(words.follow)} ${someone.name}: ${t(place.is)}`;
    return html`<button
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      aria-label=${label}
      title=${label}
      @click=${() => around.follow(on ? '' : id)}
    >
      <kring-seat-mark mark=${someone.mark}></kring-seat-mark>
      <span class="where">${t(place.short)}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-around': KringAround;
  }
}
