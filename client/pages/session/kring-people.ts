import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SeenPerson } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-circle.ts';
import type { Seat } from '../../elements/kring-circle.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-menu.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { Unseen } from '../../session/unseen.ts';
import { turnTime } from '../../tools/turns/turn-time.ts';
import { awaited, gatesInOrder } from './gates.ts';
import { timeIsFree } from './phase-time.ts';
import { fetchInvite } from './stage.ts';
import { Ticking } from './ticking.ts';

const words = {
  title: { nl: 'De kring', en: 'The circle' },
  invite: { nl: 'Nodig uit', en: 'Invite' },
  call: { nl: 'Bel mee', en: 'Join the call' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' },
  away: { nl: 'even weg', en: 'away for now' },
  you: { nl: 'jij', en: 'you' },
  more: { nl: 'Meer over', en: 'More about' },
  remove: { nl: 'Haal uit de kring', en: 'Remove from the circle' },
  removeTitle: { nl: 'uit de kring halen?', en: '- remove from the circle?' },
  removeWhat: {
    nl: 'Die persoon ziet meteen niets meer en kan met deze code niet terug binnen. Wat al geschreven is, blijft staan.',
    en: 'That person sees nothing any more at once and cannot come back with this code. What is written stays.',
  },
  stay: { nl: 'Laat zitten', en: 'Let them stay' },
};
type Someone = SeenPerson & { id: string };

/** On a phone more names than these push the saved mark off the screen; the list of people has them all. */
const mostNames = 3;

/** The people of the session: the circle, who is who, and for the lead the way to invite and to remove. */
@customElement('kring-people')
export class KringPeople extends SessionElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-space-3);
    }
    ul {
      display: grid;
      gap: var(--k-space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-space-2);
      min-height: 36px;
    }
    .name {
      flex: 1;
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .name > .soft {
      white-space: nowrap;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: var(--k-space-2);
      min-height: var(--k-target);
      padding-inline: var(--k-space-4);
      border: 1.5px solid var(--k-edge);
      border-radius: var(--k-radius-m);
      color: var(--k-ink);
      font-weight: 600;
      text-decoration: none;
    }
    @media (hover: hover) {
      a:hover {
        background: var(--k-accent-soft);
      }
    }
    a:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    p {
      margin: 0;
    }
    .strip {
      display: flex;
      align-items: center;
      gap: var(--k-space-3);
      min-width: 0;
    }
  `;

  /** Only the ring as a strip, on top of a phone; `marks` without names. */
  @property() shape: 'circle' | 'strip' | 'marks' = 'circle';
  @state() private inviting = false;
  @state() private removing: Someone | undefined;
  readonly ticking = new Ticking(this, 2000);
  readonly #unseen = new Unseen(this);

  protected override watches({ view }: Session): readonly unknown[] {
    const { people, crowds, phase, seats, session, tools } = view.shared;
    return [people, crowds, phase, seats, session, tools['turns']];
  }

  protected override render(): TemplateResult {
    const inside = Object.entries(this.shared.people)
      .filter(([, one]) => one.place === 'in')
      .map(([id, one]) => ({ id, ...one }));
    const seats = this.seats(inside);
    const arc = this.arc();
    if (this.shape !== 'circle') return this.line(seats, arc);
    return html`<kring-circle size="190" .seats=${seats} arc=${arc} no-names></kring-circle>
      <ul aria-label=${t(words.title)}>
        ${repeat(
          inside,
          (one) => one.id,
          (one) => this.person(one),
        )}
      </ul>
      ${this.many()}
      <div class="actions">
        ${
          this.leads && this.hosts
            ? html`<kring-button icon="qr-code" @click=${() => (this.inviting = true)}
                >${t(words.invite)}</kring-button
              >`
            : nothing
        }
        ${this.call()}
      </div>
      ${this.hosts ? this.dialogs() : nothing}`;
  }

  private line(seats: readonly Seat[], arc: number): TemplateResult {
    const circle = html`<kring-circle
      shape=${this.shape}
      .seats=${seats}
      arc=${arc}
      ?no-names=${seats.length > mostNames}
    ></kring-circle>`;
    return this.shared.crowds ? html`<div class="strip">${circle} ${this.many()}</div>` : circle;
  }

  /** Those of whom one sees a number; nothing of it is fetched where there are none. */
  private many(): TemplateResult | typeof nothing {
    if (!this.shared.crowds) return nothing;
    import('./kring-crowds.ts').catch(() => undefined);
    return html`<kring-crowds ?short=${this.shape !== 'circle'}></kring-crowds>`;
  }

  private get turns() {
    return partOf(this.session.view, 'turns');
  }

  /** How much of the speaker's time has passed; a thin arc from their seat. */
  private arc(): number {
    const { turns } = this;
    if (!turns?.turn || timeIsFree()) return 0;
    return turnTime(turns, turns.turn, this.session.now()).passed;
  }

  private seats(inside: readonly Someone[]): Seat[] {
    const { view } = this.session;
    const waits = awaited(view);
    const gates = gatesInOrder(view);
    const speaker = this.turns?.turn?.person;
    const settled = gates.length > 0 && (waits.size > 0 || gates.every((gate) => gate.met));
    return inside.map(({ id, name, mark, present }) => ({
      id,
      name,
      mark,
      present,
      me: id === this.me.person,
      speaking: id === speaker,
      waiting: waits.has(id),
      ready: settled && !waits.has(id),
      news: this.#unseen.of(id),
    }));
  }

  /** Leads do not send each other away; an adult may send a mediator away, and no other adult. */
  private mayRemove({ id, role }: Someone): boolean {
    const adult = this.has('responsible');
    const { leads, responsible } = this.shared.seats[role] ?? {};
    const may = (adult || !leads) && !responsible;
    return this.hosts && id !== this.me.person && may;
  }

  private person(one: Someone): TemplateResult {
    const mine = one.id === this.me.person;
    const role = this.shared.seats[one.role]?.title;
    return html`<li>
      <kring-seat-mark mark=${one.mark} ?open=${!one.present}></kring-seat-mark>
      <span class="name" title=${one.name}
        >${one.name}
        <span class="soft"
          >${role ? t(role) : ''}${mine ? `, ${t(words.you)}` : ''}${one.present ? '' : `, ${t(words.away)}`}</span
        ></span
      >
      ${
        this.mayRemove(one)
          ? html`<kring-menu
              label="${t(words.more)} ${one.name}"
              icon-only
              .items=${[{ id: 'remove', label: t(words.remove), icon: 'log-out', danger: true }]}
              @kring-choose=${() => (this.removing = one)}
            ></kring-menu>`
          : nothing
      }
      ${mine ? nothing : html`<kring-whereabouts .person=${one.id}></kring-whereabouts>`}
    </li>`;
  }

  private call(): TemplateResult | typeof nothing {
    const url = this.shared.session.call;
    if (!url?.startsWith('https://')) return nothing;
    return html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${t(words.newTab)}
      ><kring-icon name="message-circle"></kring-icon>${t(words.call)}</a
    >`;
  }

  private dialogs(): TemplateResult {
    // Its code is here long before somebody asks for it.
    fetchInvite();
    const stay = () => (this.removing = undefined);
    return html`<kring-dialog
        label=${t(words.invite)}
        ?open=${this.inviting}
        @kring-close=${() => (this.inviting = false)}
      >
        ${this.inviting ? html`<kring-invite></kring-invite>` : nothing}
      </kring-dialog>
      <kring-dialog
        label="${this.removing?.name ?? ''} ${t(words.removeTitle)}"
        ?open=${this.removing !== undefined}
        @kring-close=${stay}
      >
        <p>${t(words.removeWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${stay}>${t(words.stay)}</kring-button>
        <kring-button slot="actions" variant="danger" @click=${this.takeAway}
          >${t(words.remove)}</kring-button
        >
      </kring-dialog>`;
  }

  private takeAway = async (): Promise<void> => {
    const person = this.removing?.id;
    this.removing = undefined;
    if (person) await this.press('session/remove', { person });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-people': KringPeople;
  }
}
