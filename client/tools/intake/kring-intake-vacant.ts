import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { freeLinks, makeLink, type SeatLink } from './invitations.ts';
import './kring-intake-link.ts';
import { vacantSeats } from './vacant.ts';

const words = {
  empty: { nl: 'Een plaats is leeg', en: 'A seat is empty' },
  what: {
    nl: 'Een bemiddelaar ging weg, of staat te dicht bij een van de partijen. Geef deze link aan iemand anders. Het gesprek gaat pas verder als elke partij die persoon aanvaardt.',
    en: 'A mediator left, or is too close to one of the parties. Give this link to somebody else. The talk goes on only once each party accepts that person.',
  },
};

/** For the adult half-way: when a mediator is gone, the link with which another one comes (forms.md 2.14). */
@customElement('kring-intake-vacant')
export class KringIntakeVacant extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      section {
        padding: var(--k-space-5);
        border: 1.5px solid var(--k-accent);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      li {
        display: grid;
        gap: var(--k-space-2);
      }
    `,
  ];

  @state() private links: Readonly<Record<string, SeatLink>> = {};
  #asking = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.people, view.shared.phase?.gates];
  }

  protected override updated(): void {
    void this.fill();
  }

  protected override render(): TemplateResult | typeof nothing {
    const vacant = vacantSeats(this.session.view);
    if (vacant.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.empty)}</h2>
      <p role="status">${t(words.what)}</p>
      <ul>
        ${vacant.map((role) => {
          const title = this.shared.seats[role]?.title;
          const whom = title ? t(title) : role;
          return html`<li>
            <strong>${whom}</strong>
            <kring-intake-link url=${this.links[role]?.url ?? ''} whom=${whom}></kring-intake-link>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private async fill(): Promise<void> {
    const lacking = vacantSeats(this.session.view).filter((role) => !this.links[role]);
    if (this.#asking || lacking.length === 0) return;
    this.#asking = true;
    const { id } = this.shared.session;
    const known = await freeLinks(id);
    for (const role of known ? lacking : []) {
      const link = known?.find((one) => one.role === role) ?? (await makeLink(id, role));
      if (link) this.links = { ...this.links, [role]: link };
    }
    await this.updateComplete;
    // Without an answer it tries again when something changes.
    this.#asking = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-vacant': KringIntakeVacant;
  }
}
