import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { copyText } from '../../elements/copy-text.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-qr.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { ask, sessionPath } from '../../link/ask.ts';
import type { Link } from './invitation-link.ts';

interface Invitations {
  code: string;
  links: readonly Link[];
}

const words = {
  code: { nl: 'Code', en: 'Code' },
  go: {
    nl: 'Ga naar dit adres en typ de code, of scan het vierkant.',
    en: 'Go to this address and type the code, or scan the square.',
  },
  copy: { nl: 'Kopieer de link', en: 'Copy the link' },
  copied: { nl: 'De link is gekopieerd.', en: 'The link is copied.' },
  byHand: {
    nl: 'Kopiëren lukte niet. Hier is de link:',
    en: 'Copying did not work. Here is the link:',
  },
  renew: { nl: 'Maak een nieuwe link', en: 'Make a new link' },
  renewed: {
    nl: 'De oude link werkt niet meer. Wie al zit, blijft zitten.',
    en: 'The old link no longer works. Whoever is in stays in.',
  },
  locked: { nl: 'Kring op slot', en: 'Circle locked' },
  lockedHint: {
    nl: 'Op slot kan niemand nieuw binnenkomen.',
    en: 'When locked, nobody new can come in.',
  },
  call: { nl: 'Bellen jullie ergens anders?', en: 'Do you talk elsewhere?' },
  callHint: {
    nl: 'Plak de link van het gesprek (https://...). De anderen zien dan "Bel mee".',
    en: 'Paste the link of the call (https://...). The others then see "Join the call".',
  },
  callWrong: {
    nl: 'Een link begint met https:// en heeft geen spaties.',
    en: 'A link begins with https:// and has no spaces.',
  },
  save: { nl: 'Bewaar', en: 'Save' },
  saved: { nl: 'Bewaard.', en: 'Saved.' },
  qr: { nl: 'QR-code met de link van deze sessie', en: 'QR code with the link of this session' },
  finding: { nl: 'De code wordt opgehaald.', en: 'Fetching the code.' },
};

/** How others come in: code, link and QR; the lock; a new link; and the call where they talk. */
@customElement('kring-invite')
export class KringInvite extends SessionElement {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-5);
    }
    .in {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--k-space-4);
      align-items: center;
    }
    .code {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: clamp(2rem, 1.4rem + 3vw, 3.25rem);
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.08em;
      line-height: 1.1;
      white-space: nowrap;
    }
    kring-qr {
      width: 9rem;
    }
    p {
      margin: 0;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .address {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
    form {
      display: grid;
      gap: var(--k-space-2);
      justify-items: start;
    }
    form kring-field {
      width: 100%;
    }
    @media (max-width: 30em) {
      .in {
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        text-align: center;
      }
    }
  `;

  /** On the stage, while nobody is there yet: without lock and call. */
  @property({ type: Boolean }) short = false;
  @state() private found: Invitations | undefined;
  @state() private problem: Text | undefined;
  @state() private byHand = false;
  @state() private working = false;
  @state() private callText: string | undefined;
  @state() private callWrong = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session, view.shared.phase];
  }

  protected override firstUpdated(): void {
    void this.fetch();
  }

  private get path(): string {
    return `${sessionPath(this.shared.session.id)}/invitations`;
  }

  private get link(): Link | undefined {
    return this.found?.links.findLast(({ revoked, seats }) => !revoked && seats === 'many');
  }

  protected override render(): TemplateResult {
    if (this.problem) return html`<p role="alert">${t(this.problem)}</p>`;
    if (!this.found) return html`<p class="soft" role="status">${t(words.finding)}</p>`;
    return html`${this.early ? nothing : this.how(this.found)} ${this.others(this.found)}
    ${this.short ? nothing : html`${this.lock()} ${this.call()}`}`;
  }

  /** A form with one of many also has seats with a link of their own, and screens that look on. */
  private others({ links }: Invitations): TemplateResult | typeof nothing {
    const seats = Object.values(this.shared.seats);
    if (!seats.some((seat) => seat?.crowd) && !seats.some((seat) => seat?.screen)) return nothing;
    import('./kring-invite-seats.ts').catch(() => undefined);
    import('./kring-invite-screens.ts').catch(() => undefined);
    return html`${this.early ? nothing : html`<kring-invite-screens></kring-invite-screens>`}
    ${
      this.short && !this.early
        ? nothing
        : html`<kring-invite-seats .links=${links}></kring-invite-seats>`
    }`;
  }

  /** On the stage of a step in which the many are not waited for yet. */
  private get early(): boolean {
    const crowd = Object.values(this.shared.seats).some((seat) => seat?.crowd);
    return this.short && crowd && this.shared.phase?.live === false;
  }

  private how({ code }: Invitations): TemplateResult {
    const { link } = this;
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    return html`<div class="in">
        <div>
          <p class="soft">${t(words.go)}</p>
          <p class="address">${location.host}/join</p>
          <p class="code" aria-label="${t(words.code)} ${[...code].join(' ')}">${spaced}</p>
        </div>
        ${link ? html`<kring-qr text=${link.url} label=${t(words.qr)}></kring-qr>` : nothing}
      </div>
      <div class="actions">
        ${
          link
            ? html`<kring-button variant="primary" icon="copy" @click=${this.copy}
                >${t(words.copy)}</kring-button
              >`
            : nothing
        }
        ${
          this.short
            ? nothing
            : html`<kring-button
                variant="plain"
                icon="link"
                ?busy=${this.working}
                @click=${this.renew}
                >${t(words.renew)}</kring-button
              >`
        }
      </div>
      ${
        this.byHand && link
          ? html`<p role="status">${t(words.byHand)} <span class="address">${link.url}</span></p>`
          : nothing
      }`;
  }

  private lock(): TemplateResult {
    return html`<div>
      <kring-switch
        .checked=${live(this.pressed('session/lock')?.locked ?? this.shared.session.locked === true)}
        @change=${(event: Event) =>
          this.press('session/lock', { locked: (event.target as KringSwitch).checked })}
        >${t(words.locked)}</kring-switch
      >
      <p class="soft">${t(words.lockedHint)}</p>
    </div>`;
  }

  private call(): TemplateResult {
    return html`<form novalidate @submit=${this.saveCall}>
      <kring-field
        label=${t(words.call)}
        hint=${t(words.callHint)}
        maxlength="300"
        placeholder="https://"
        .value=${this.callText ?? this.shared.session.call ?? ''}
        error=${this.callWrong ? t(words.callWrong) : ''}
        @input=${(event: Event) => {
          this.callText = (event.target as KringField).value;
          this.callWrong = false;
        }}
      ></kring-field>
      <kring-button type="submit" @click=${this.saveCall}>${t(words.save)}</kring-button>
    </form>`;
  }

  private fetch = async (): Promise<void> => {
    const answer = await ask<Invitations>('GET', this.path);
    if (answer.ok) this.found = answer.value;
    else this.problem = answer.refusal.text;
  };

  private copy = async (): Promise<void> => {
    this.byHand = !(await copyText(this.link?.url ?? '', this));
    if (!this.byHand) toast(t(words.copied));
  };

  private renew = async (): Promise<void> => {
    this.working = true;
    const old = this.link;
    const made = await ask<Link>('POST', this.path, { seats: 'many' });
    if (made.ok && old) await ask('DELETE', `${this.path}/${encodeURIComponent(old.token)}`);
    this.working = false;
    if (!made.ok) return toast(t(made.refusal.text), 'assertive');
    toast(t(words.renewed));
    await this.fetch();
  };

  private saveCall = async (event: Event): Promise<void> => {
    event.preventDefault();
    const url = (this.callText ?? '').trim();
    this.callWrong = url !== '' && !/^https:\/\/[^\s<>"]+$/.test(url);
    if (this.callWrong) return;
    const ack = await this.press('session/call', { url });
    if (ack.ok) toast(t(words.saved));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-invite': KringInvite;
  }
}
