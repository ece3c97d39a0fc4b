import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import { ask, sessionPath } from '../../link/ask.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { inviteRows } from './invite-rows.styles.ts';
import './kring-invite-link.ts';
import type { Link } from './invitation-link.ts';

const words = {
  title: { nl: 'Wie komt er nog bij?', en: 'Who else is coming?' },
  make: { nl: 'Toon de link', en: 'Show the link' },
};

/** Seats for one that nobody sits in, apart from the many: each has a link of its own. */
@customElement('kring-invite-seats')
export class KringInviteSeats extends SessionElement {
  static override styles = inviteRows;

  /** What was made before. */
  @property({ attribute: false }) links: readonly Link[] = [];
  @state() private made: Readonly<Record<string, string>> = {};
  @state() private working = '';

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.seats, view.shared.people];
  }

  private get free(): string[] {
    const { seats, people } = this.shared;
    const taken = new Set(
      Object.values(people).flatMap(({ role, place }) => (place === 'in' ? role : [])),
    );
    return Object.entries(seats).flatMap(([role, seat]) =>
      seat && !seat.crowd && !seat.screen && !taken.has(role) ? role : [],
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { free } = this;
    if (!this.hosts || free.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      ${free.map((role) => this.one(role))}
    </section>`;
  }

  private one(role: string): TemplateResult {
    const called = t(this.shared.seats[role]?.one ?? { nl: role, en: role });
    const url = this.made[role];
    return html`<div class="row">
        <span class="name">${called}</span>
        ${
          url
            ? nothing
            : html`<kring-button
                size="small"
                icon="link"
                label="${t(words.make)}: ${called}"
                ?busy=${this.working === role}
                @click=${() => this.show(role)}
                >${t(words.make)}</kring-button
              >`
        }
      </div>
      ${url ? html`<kring-invite-link url=${url} for=${called}></kring-invite-link>` : nothing}`;
  }

  /** One that was made before and that nobody used is as good as a new one. */
  private async show(role: string): Promise<void> {
    const before = this.links.findLast(
      (link) => link.role === role && link.seats === 1 && link.used === 0 && !link.revoked,
    );
    if (before) {
      this.made = { ...this.made, [role]: before.url };
      return;
    }
    this.working = role;
    const path = `${sessionPath(this.shared.session.id)}/invitations`;
    const made = await ask<Link>('POST', path, { role, seats: 1 });
    this.working = '';
    if (made.ok) this.made = { ...this.made, [role]: made.value.url };
    else toast(t(made.refusal.text), 'assertive');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-invite-seats': KringInviteSeats;
  }
}
