import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import { ask, sessionPath } from '../../link/ask.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { inviteRows } from './invite-rows.styles.ts';
import './kring-invite-link.ts';

const words = {
  title: { nl: 'Schermen zonder naam', en: 'Screens without a name' },
  about: {
    nl: 'Een scherm kijkt mee en zit niet in de kring. Sleep het venster naar de beamer, of scan de code met een ander toestel.',
    en: 'A screen looks on and has no seat. Drag the window to the beamer, or scan the code with another device.',
  },
  open: { nl: 'Open hier', en: 'Open here' },
  other: { nl: 'Op een ander toestel', en: 'On another device' },
  here: { nl: 'kijkt mee', en: 'looks on' },
  away: { nl: 'even weg', en: 'away for now' },
  remove: { nl: 'Haal weg', en: 'Remove' },
};

/** Devices that look on, such as a big screen or a remote: to open here, to send to another device, to put away. */
@customElement('kring-invite-screens')
export class KringInviteScreens extends SessionElement {
  static override styles = inviteRows;

  /** The link that was made last, and for which seat. */
  @state() private made: { role: string; url: string } | undefined;
  @state() private working = '';

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.seats, view.shared.screens];
  }

  protected override render(): TemplateResult | typeof nothing {
    const roles = Object.keys(this.shared.seats).filter((role) => this.shared.seats[role]?.screen);
    if (!this.hosts || roles.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <p class="soft">${t(words.about)}</p>
      ${roles.map((role) => this.one(role))} ${this.looking()}
    </section>`;
  }

  private called(role: string): Text {
    return this.shared.seats[role]?.title ?? { nl: role, en: role };
  }

  private one(role: string): TemplateResult {
    const title = t(this.called(role));
    return html`<div class="row" role="group" aria-label=${title}>
        <span class="name">${title}</span>
        <kring-button
          size="small"
          icon="external-link"
          label="${t(words.open)}: ${title}"
          ?busy=${this.working === role}
          @click=${() => this.open(role)}
          >${t(words.open)}</kring-button
        >
        <kring-button
          size="small"
          icon="qr-code"
          label="${t(words.other)}: ${title}"
          ?busy=${this.working === role}
          @click=${() => this.send(role)}
          >${t(words.other)}</kring-button
        >
      </div>
      ${
        this.made?.role === role
          ? html`<kring-invite-link url=${this.made.url} for=${title}></kring-invite-link>`
          : nothing
      }`;
  }

  private looking(): TemplateResult[] {
    return Object.entries(this.shared.screens ?? {}).map(([id, { role, present }]) => {
      const title = t(this.called(role));
      return html`<div class="row">
        <span class="name"
          ><kring-icon name=${present ? 'eye' : 'eye-off'}></kring-icon> ${title}
          <span class="soft">${t(present ? words.here : words.away)}</span></span
        >
        <kring-button
          size="small"
          variant="plain"
          icon="x"
          label="${t(words.remove)}: ${title}"
          ?busy=${this.busy('session/remove', { person: id })}
          @click=${() => this.press('session/remove', { person: id })}
          >${t(words.remove)}</kring-button
        >
      </div>`;
    });
  }

  /** A window that is opened after an answer is one that the browser stops: it is opened first, and led there. */
  private async open(role: string): Promise<void> {
    const page = window.open('', '_blank');
    const url = await this.make(role);
    if (!url) return page?.close();
    if (page) page.location.href = url;
    else this.made = { role, url };
  }

  private async send(role: string): Promise<void> {
    const url = await this.make(role);
    if (url) this.made = { role, url };
  }

  private async make(role: string): Promise<string | undefined> {
    this.working = role;
    const path = `${sessionPath(this.shared.session.id)}/screens`;
    const made = await ask<{ url: string }>('POST', path, { role });
    this.working = '';
    if (made.ok) return made.value.url;
    toast(t(made.refusal.text), 'assertive');
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-invite-screens': KringInviteScreens;
  }
}
