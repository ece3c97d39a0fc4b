import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { formatDay } from '../../i18n/format.ts';
import { Localized, t } from '../../i18n/index.ts';
import { ask } from '../join/api.ts';

interface OwnSeat {
  readonly id: string;
  readonly form: string;
  readonly status: string;
  /** Milliseconds since 1970, where it waits for its day. */
  readonly opensAt?: number;
}

const words = {
  title: { nl: 'Op dit toestel staat een plaats klaar', en: 'A seat is ready on this device' },
  on: { nl: 'Op', en: 'On' },
  now: { nl: 'Nu', en: 'Now' },
  go: { nl: 'Ga ernaartoe', en: 'Go there' },
  notMine: {
    nl: 'Is dit niet van jou? Laat het dan staan voor wie hier eerder zat.',
    en: 'Is this not yours? Then leave it for whoever sat here before.',
  },
};

/**
 * The way back for somebody who lost the own link: where this browser has a seat that only links lead to.
 * Others may use this device, so it says no more than when: not what for, and not with whom.
 */
@customElement('kring-own-seats')
export class KringOwnSeats extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
    }
    section {
      display: grid;
      gap: var(--k-space-3);
      margin-block-end: var(--k-space-5);
      padding: var(--k-space-4) var(--k-space-5);
      border: 2px solid var(--k-accent);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
    }
    p,
    ul {
      margin: 0;
    }
    .title {
      font-weight: 700;
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      line-height: 1.2;
    }
    ul {
      display: grid;
      gap: var(--k-space-2);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2) var(--k-space-4);
      align-items: center;
      font-weight: 600;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @state() private seats: readonly OwnSeat[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.seats.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <p class="title" id="title">${t(words.title)}</p>
      <ul>
        ${this.seats.map(
          ({ id, opensAt }) =>
            html`<li>
              <span>${this.when(opensAt)}</span>
              <kring-button
                icon-end="arrow-right"
                href="/session/${id}"
                label="${t(words.go)}: ${this.when(opensAt)}"
                >${t(words.go)}</kring-button
              >
            </li>`,
        )}
      </ul>
      <p class="soft">${t(words.notMine)}</p>
    </section>`;
  }

  private when(opensAt: number | undefined): string {
    return opensAt && opensAt > Date.now() ? `${t(words.on)} ${formatDay(opensAt)}` : t(words.now);
  }

  private async look(): Promise<void> {
    const answer = await ask<{ sessions?: readonly OwnSeat[] }>('GET', '/api/me');
    const seats = answer.ok ? (answer.value.sessions ?? []) : [];
    // A session with a code is found by its code.
    this.seats = seats.filter(
      ({ form, status }) => form.startsWith('mediator') && status !== 'ended',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-own-seats': KringOwnSeats;
  }
}
