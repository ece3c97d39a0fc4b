import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-saved.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { SavedState } from '../../link/doc-link.ts';
import { HeldSession } from '../../session/held-session.ts';
import '../../session/kring-hold.ts';
import { seatsWith } from '../../session/seats.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { clientTools } from '../../tools/index.ts';
import './kring-envelope.ts';
import './kring-invite.ts';
import './kring-lead-bar.ts';
import './kring-notices.ts';
import './kring-paused.ts';
import './kring-people.ts';
import './kring-say.ts';
import './kring-side.ts';
import './kring-table.ts';
import './kring-top.ts';
import './kring-where.ts';
import { firstPlace, isOpen, stagePlaces, stepId, type Place } from './places.ts';
import { liveStyles } from './live.styles.ts';
import { ToastLift } from './toast-lift.ts';
import { ToolLoader, toolPanel } from './tool-panel.ts';
import { closestAcross, focused, isEditable } from './typing.ts';

const words = {
  skip: { nl: 'Ga naar het werk', en: 'Go to the work' },
  where: { nl: 'Waar we zijn', en: 'Where we are' },
  places: { nl: 'Op tafel', en: 'On the table' },
  strip: { nl: 'Wie er is', en: 'Who is here' },
  beside: { nl: 'Samen', en: 'Together' },
  people: { nl: 'Mensen en gesprek', en: 'People and talk' },
  quiet: {
    nl: 'In deze stap ligt er niets op tafel. Luister, praat, of kijk naar de zin hierboven.',
    en: 'In this step there is nothing on the table. Listen, talk, or look at the sentence above.',
  },
  fresh: { nl: 'nieuw', en: 'new' },
  nowIn: { nl: 'Jullie zijn nu bij', en: 'You are now at' },
};
const besideId = 'beside';
const narrowQuery = '(max-width: 67.5em)';

/** The live session: rail, stage, side and the lead's bar; on a phone one of them in front. */
@customElement('kring-live')
export class KringLive extends SessionElement {
  static override styles = [liveStyles, spokenStyles];

  @property({ attribute: false }) saved: SavedState = 'saved';
  @state() private place = '';
  @state() private narrow = matchMedia(narrowQuery).matches;
  @state() private announced = '';
  /** Something new lies beside the stage, unseen. */
  @state() private fresh = false;
  @query('main') private stage!: HTMLElement | null;

  readonly #loader = new ToolLoader(() => this.requestUpdate());
  readonly lift = new ToastLift(
    this,
    () => this.bars(),
    () => this.narrow,
  );
  #seen: View | undefined;
  #stageSession: HeldSession | undefined;
  #media: MediaQueryList | undefined;

  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, session, people, tools } = view.shared;
    return [phase, session, people, tools['exercises'], view.me.place];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#media = matchMedia(narrowQuery);
    this.#media.addEventListener('change', this.onWidth);
    this.addEventListener('focusout', this.onFocusOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#media?.removeEventListener('change', this.onWidth);
    this.removeEventListener('focusout', this.onFocusOut);
    this.#stageSession?.stop();
    this.#stageSession = undefined;
  }

  protected override willUpdate(): void {
    this.#stageSession ??= new HeldSession(this.session, (_, now) => this.mustStay(now));
    const { view } = this.session;
    const before = this.#seen;
    this.#seen = view;
    const moved = before?.shared.phase?.id !== view.shared.phase?.id;
    const opened = before && keyOf(before) !== keyOf(view);
    if (!before) this.place = firstPlace(view, stagePlaces(view));
    else if (moved && !this.held) this.follow(view);
    else if (opened && !this.held) this.stayOrBegin(view);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('announced') || !this.announced || changed.get('announced') === undefined)
      return;
    this.goToStage();
  }

  protected override render(): TemplateResult {
    const shown = this.#stageSession?.view ?? this.session.view;
    const places = stagePlaces(shown);
    const front = this.place === besideId && !this.narrow ? firstPlace(shown, places) : this.place;
    return html`<nav aria-label=${t(words.skip)}>
        <button type="button" class="skip spoken" @click=${this.skip}>${t(words.skip)}</button>
      </nav>
      <div
        class="shell ${this.narrow ? 'narrow' : 'wide'}"
        data-front=${front}
        @kring-open-page=${this.bringForward}
      >
        <kring-top .saved=${this.saved} ?narrow=${this.narrow}></kring-top>
        ${this.around()}
        <div class="notices">
          <kring-notices ?going=${this.held} @kring-go=${this.release}></kring-notices>
        </div>
        <kring-hold .session=${this.#stageSession}>
          ${this.tabs(places, front)}
          <main id="stage" tabindex="0" aria-label=${this.stageName(places, front)}>
            ${this.stageContent(places, front)}
          </main>
        </kring-hold>
        ${this.moves() ? html`<kring-lead-bar></kring-lead-bar>` : nothing}
        <aside class="beside" aria-label=${t(words.people)}>
          <kring-people></kring-people>
          <kring-hold .session=${this.#stageSession}
            ><kring-side
              ?shown=${!this.narrow || front === besideId}
              @kring-news=${(event: CustomEvent<boolean>) => (this.fresh = event.detail)}
            ></kring-side
          ></kring-hold>
        </aside>
      </div>
      <p class="spoken" role="status">${this.announced}</p>`;
  }

  private around(): TemplateResult {
    return html`<div class="where" role="region" aria-label=${t(words.where)}>
        <kring-where ?line=${this.narrow}></kring-where>
      </div>
      ${
        this.narrow
          ? html`<div class="strip" role="region" aria-label=${t(words.strip)}>
              <kring-people strip></kring-people>
              <kring-saved short .state=${this.saved}></kring-saved>
            </div>`
          : nothing
      }`;
  }

  private tabs(places: readonly Place[], front: string): TemplateResult {
    const beside = { id: besideId, icon: 'users', title: words.beside };
    const all = this.narrow ? [...places, beside] : places;
    const name = t(words.places);
    return html`<nav class="places" aria-label=${name}>
      <div class="tabs" role="tablist" aria-label=${name} @keydown=${this.onKey}>
        ${all.map(
          ({ id, icon, title }) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${id}"
              aria-selected=${id === front ? 'true' : 'false'}
              tabindex=${id === front ? '0' : '-1'}
              @click=${() => this.choose(id)}
            >
              ${
                id === besideId && this.fresh && id !== front
                  ? html`<span class="fresh"><kring-icon name=${icon}></kring-icon></span
                      ><span>${t(title)}<span class="spoken">, ${t(words.fresh)}</span></span>`
                  : html`<kring-icon name=${icon}></kring-icon><span>${t(title)}</span>`
              }
            </button>`,
        )}
      </div>
    </nav>`;
  }

  /** What stands below the stage; on a phone, above it. */
  private bars(): HTMLElement[] {
    const which = this.narrow ? 'kring-top' : 'kring-lead-bar';
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>(which) ?? [])];
  }

  private stageName(places: readonly Place[], front: string): string {
    const { phase, rail } = this.shared;
    const title = rail[phase?.id ?? '']?.title;
    const place = places.find((one) => one.id === front)?.title;
    return [title, place]
      .map((text) => (text ? t(text) : ''))
      .filter(Boolean)
      .join(': ');
  }

  private stageContent(places: readonly Place[], front: string): TemplateResult {
    const paused = this.shared.session.status === 'paused';
    const tool = front !== stepId && front !== '';
    return html`${paused ? html`<kring-paused></kring-paused>` : nothing}
    ${paused && this.has('responsible') && !places.length ? this.quiet() : nothing}
    ${paused ? nothing : this.heads(front, tool)}
    ${!paused && this.alone() ? this.invitation() : nothing}
    ${repeat(
      places,
      (place) => place.id,
      (place) =>
        html`<div
          class="panel ${place.id === stepId ? 'cards' : 'whole'}"
          role="tabpanel"
          aria-labelledby="tab-${place.id}"
          ?hidden=${place.id !== front}
        >
          ${repeat(
            place.tools,
            (one) => one.id,
            (one) => html`<div class="tool">${toolPanel(one, this.#loader)}</div>`,
          )}
        </div>`,
    )}
    ${places.length === 0 && !paused ? this.quiet() : nothing}`;
  }

  private heads(front: string, tool: boolean): TemplateResult {
    return html`<div class="heads ${tool ? 'tool-in-front' : ''}">
      <kring-say ?small=${this.narrow && tool} ?flat=${tool}></kring-say>
      ${front === 'board' ? html`<kring-table></kring-table>` : nothing}
    </div>`;
  }

  private quiet(): TemplateResult {
    return this.has('responsible')
      ? html`<kring-envelope></kring-envelope>`
      : html`<p class="soft">${t(words.quiet)}</p>`;
  }

  /** Whoever moves the session on has the bar for it; an adult does it where the tool of the step asks for it. */
  private moves(): boolean {
    const { movedBy = [] } = this.shared.phase ?? {};
    return movedBy.includes(this.me.role) && !this.shared.seats[this.me.role]?.responsible;
  }

  /** A lead for whom nobody came yet. */
  private alone(): boolean {
    const people = Object.values(this.shared.people);
    return this.leads && people.every((one) => one.role === this.me.role || one.place !== 'in');
  }

  /** For whom the session is, as the form calls that seat. */
  private inviting(): Text {
    const [role = ''] = seatsWith(this.shared, 'served');
    const { nl, en } = this.shared.seats[role]?.title ?? { nl: role, en: role };
    return { nl: `Nodig je ${nl} uit`, en: `Invite your ${en}` };
  }

  private invitation(): TemplateResult {
    return html`<section class="invite" aria-labelledby="invite">
      <h2 id="invite">${t(this.inviting())}</h2>
      <kring-invite short></kring-invite>
    </section>`;
  }

  private choose(id: string): void {
    this.place = id;
    if (this.narrow) this.stage?.scrollTo({ top: 0 });
  }

  /** A tool put something on a page of another one: that one comes to the front. */
  private bringForward(event: CustomEvent<{ name: string }>): void {
    const [tool = ''] = event.detail.name.split(':');
    if (stagePlaces(this.session.view).some((place) => place.id === tool)) this.choose(tool);
  }

  private get held(): boolean {
    return this.#stageSession?.held ?? false;
  }

  /** Nobody is dragged away while typing in something that closes now. */
  private mustStay(now: View): boolean {
    const typing = this.typingIn();
    const entry = clientTools.find((one) => one.id === typing);
    return entry !== undefined && !isOpen(now, entry);
  }

  /** Another phase: who types in what stays open stays there, everybody else goes along. */
  private follow(view: View): void {
    const typing = this.typingIn();
    const entry = clientTools.find((one) => one.id === typing);
    if (entry?.place !== 'stage') this.place = firstPlace(view, stagePlaces(view));
    this.announce(view, !typing);
  }

  /** The same phase opened or closed something, for instance when the rules were accepted. */
  private stayOrBegin(view: View): void {
    const places = stagePlaces(view);
    const here = this.place === besideId || places.some((place) => place.id === this.place);
    const asked = places.length > 1 && this.place === stepId && !this.typingIn();
    if (!here || asked) this.place = firstPlace(view, places);
  }

  private announce(view: View, move: boolean): void {
    const { phase, rail } = view.shared;
    const title = rail[phase?.id ?? '']?.title;
    if (!title || !phase) return;
    this.announced = `${t(words.nowIn)} ${t(title)}. ${t(phase.purpose)}`;
    if (!move) this.#still = true;
  }
  #still = false;

  private goToStage(): void {
    const still = this.#still;
    this.#still = false;
    // An open dialog keeps what the person is doing there.
    if (still || isEditable(focused()) || closestAcross(focused(), 'dialog')) return;
    this.stage?.focus({ preventScroll: true });
    this.stage?.scrollTo({ top: 0 });
  }

  /** The tool in which this person is typing now. */
  private typingIn(): string | undefined {
    const at = focused();
    if (!isEditable(at)) return undefined;
    const tool = closestAcross(at, '[data-tool]');
    return tool instanceof HTMLElement ? tool.dataset['tool'] : undefined;
  }

  private release = (): void => {
    if (!this.held) return;
    this.#stageSession?.release();
    this.requestUpdate();
    const { view } = this.session;
    this.place = firstPlace(view, stagePlaces(view));
    this.announce(view, true);
  };

  private onFocusOut = (): void => {
    // Going from one field to the next is still typing.
    if (this.held) setTimeout(() => this.held && !this.typingIn() && this.release(), 300);
  };

  private onWidth = (event: MediaQueryListEvent): void => {
    this.narrow = event.matches;
    if (!this.narrow && this.place === besideId)
      this.place = firstPlace(this.session.view, stagePlaces(this.session.view));
  };

  private skip(): void {
    this.stage?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [
      ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]'),
    ];
    const at = tabs.indexOf(event.target as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    tabs.at(next % tabs.length)?.focus();
  }
}

/** What is open for this person, as one word. */
const keyOf = ({ shared }: View): string =>
  JSON.stringify([shared.phase?.open, shared.session.status]);

declare global {
  interface HTMLElementTagNameMap {
    'kring-live': KringLive;
  }
}
