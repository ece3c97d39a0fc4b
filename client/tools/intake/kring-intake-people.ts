import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { IntakeView } from '../../../shared/tools/intake/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { hasTrait, seatsWith, type Someone } from '../../session/seats.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { intakeStyles } from './intake.styles.ts';
import { freeLinks, makeLink, type SeatLink } from './invitations.ts';
import './kring-intake-link.ts';
import { words } from './words.ts';

const mostParties = 4;

/** Who takes part: a seat with a person, or with the personal link that leads to it. */
@customElement('kring-intake-people')
export class KringIntakePeople extends ToolElement('intake') {
  static override styles = [
    cardStyles,
    intakeStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--k-space-1) var(--k-space-4);
        align-items: center;
        padding-block: var(--k-space-3);
        border-bottom: 1px solid var(--k-line);
      }
      .said {
        grid-column: 1 / -1;
      }
      .no {
        font-weight: 600;
      }
      @media (max-width: 34em) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private links: readonly SeatLink[] = [];
  /** Seats for parties: two, and more when asked for. */
  @state() private parties = 2;
  #filling = false;
  /** Who sat where when the links were asked. */
  #asked = '';
  readonly #seated = new Map<string, string>();

  /** Who comes in used a link, who leaves did before: until asked again, no link of that role is offered. */
  protected override willUpdate(): void {
    for (const role of this.roles) {
      const now = this.seated(role);
      if (now === this.#seated.get(role)) continue;
      this.#seated.set(role, now);
      this.links = this.links.filter((link) => link.role !== role);
    }
  }

  protected override updated(): void {
    void this.fill();
  }

  protected override render(): TemplateResult {
    const seats = this.seats();
    return html`<div class="part">
      <header>
        <h3>${t(words.people)}</h3>
        ${sightChip({ kind: 'only-you' })}
      </header>
      <p>${t(words.peopleHint)}</p>
      <ul>
        ${seats.map((seat) => (seat.person ? this.person(seat.person, seat.label) : this.free(seat)))}
      </ul>
      ${
        seats.filter(({ role }) => this.isParty(role)).length < mostParties
          ? html`<div class="actions">
              <kring-button variant="plain" icon="plus" @click=${() => (this.parties += 1)}
                >${t(words.more)}</kring-button
              >
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The seats to which a link leads: the mediators', then the parties'. */
  private get roles(): string[] {
    return seatsWith(this.shared, 'leads', 'served');
  }

  private isParty(role: string): boolean {
    return hasTrait(this.shared, role, 'served');
  }

  private someone(role: string): Someone[] {
    return Object.entries(this.shared.people)
      .filter(([, one]) => one.role === role && (one.place === 'in' || one.place === 'waiting'))
      .map(([id, one]) => ({ id, ...one }));
  }

  private seated(role: string): string {
    return this.someone(role)
      .map(({ id, place }) => `${id} ${place}`)
      .join();
  }

  private get everybody(): string {
    return this.roles.map((role) => this.seated(role)).join(';');
  }

  private seats() {
    return this.roles.flatMap((role) => {
      const people = this.someone(role);
      const party = this.isParty(role);
      const wanted = party ? Math.max(this.parties, people.length) : 1;
      const free = this.links.filter((link) => link.role === role);
      const title = this.shared.seats[role]?.title;
      return Array.from({ length: wanted }, (_, at) => ({
        role,
        label: `${title ? t(title) : role}${party ? ` ${String(at + 1)}` : ''}`,
        person: people[at],
        link: people[at] ? undefined : free[at - people.length],
      }));
    });
  }

  private free({ label, link }: { label: string; link: SeatLink | undefined }): TemplateResult {
    return html`<li>
      <span><strong>${label}</strong> <span class="soft">${t(words.free)}</span></span>
      <kring-intake-link url=${link?.url ?? ''} whom=${label}></kring-intake-link>
    </li>`;
  }

  private person(one: Someone, label: string): TemplateResult {
    const waiting = one.place === 'waiting';
    return html`<li>
      <span class="person"
        ><kring-seat-mark mark=${one.mark} ?open=${!one.present}></kring-seat-mark
        ><span>${one.name} <span class="soft">${label}</span></span></span
      >
      ${
        waiting
          ? html`<kring-button
              variant="primary"
              size="small"
              label="${t(words.letIn)}: ${one.name}"
              ?busy=${this.busy('session/admit', { person: one.id })}
              @click=${() => this.press('session/admit', { person: one.id })}
              >${t(words.letIn)}</kring-button
            >`
          : html`<span class="soft">${t(one.present ? words.here : words.away)}</span>`
      }
      <p class="said" role="status">${waiting ? t(words.outside) : this.said(one)}</p>
    </li>`;
  }

  private said(one: Someone): TemplateResult | string {
    const full = this.view.full;
    if (!full) return '';
    const parts = this.isParty(one.role) ? this.party(one, full) : mediator(full.neutral[one.id]);
    const no = parts.some(({ fine }) => fine === false);
    return html`${parts.map(
      ({ text, fine }, at) =>
        html`${at > 0 ? ', ' : ''}<span class=${fine === undefined ? 'soft' : fine ? '' : 'no'}
            >${fine ? html`<kring-icon name="check"></kring-icon> ` : nothing}${text}</span
          >`,
    )}${no ? html`. <span class="soft">${t(words.refusedWhat)}</span>` : nothing}`;
  }

  private party(one: Someone, full: NonNullable<IntakeView['full']>): Said[] {
    const willing = full.willing[one.id];
    if (willing === undefined) return [{ text: t(words.unsaid) }];
    const said: Said[] = [{ text: t(willing ? words.wants : words.wantsNot), fine: willing }];
    const leads = this.peopleWith('leads');
    const accepts = full.accepts[one.id] ?? {};
    const refused = leads.filter(({ id }) => accepts[id] === false);
    if (refused.length > 0) {
      const names = formatList(refused.map(({ name }) => name));
      said.push({ text: `${t(words.rather)} ${names}`, fine: false });
    } else if (leads.length > 1 && leads.every(({ id }) => accepts[id])) {
      said.push({ text: t(words.acceptsBoth), fine: true });
    }
    return said;
  }

  private lacking() {
    return this.seats().filter(({ person, link }) => !person && !link);
  }

  /** Every empty seat has a link of its own, that nobody used. */
  private async fill(): Promise<void> {
    if (this.#filling || (this.#asked === this.everybody && this.lacking().length === 0)) return;
    this.#filling = true;
    // Without an answer it tries again when something changes.
    while (await this.ask());
    this.#filling = false;
  }

  /** @returns whether somebody came or went meanwhile, so that the answer may be an old one */
  private async ask(): Promise<boolean> {
    const { id } = this.shared.session;
    const asked = this.everybody;
    const known = await freeLinks(id);
    if (!known) return false;
    if (asked !== this.everybody) return true;
    this.links = known;
    const links = [...known];
    for (const { role } of this.lacking()) {
      const made = await makeLink(id, role);
      if (made) links.push(made);
    }
    if (asked !== this.everybody) return true;
    this.links = links;
    this.#asked = asked;
    await this.updateComplete;
    return false;
  }
}

interface Said {
  readonly text: string;
  /** Undefined: not said yet. */
  readonly fine?: boolean;
}

function mediator(neutral: boolean | undefined): Said[] {
  if (neutral === undefined) return [{ text: t(words.unsaid) }];
  return [{ text: t(neutral ? words.neutral : words.notNeutral), fine: neutral }];
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-people': KringIntakePeople;
  }
}
