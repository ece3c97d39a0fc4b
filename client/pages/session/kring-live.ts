import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import { focusByArrows } from '../../elements/arrow-keys.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import type { KringSheet } from '../../elements/kring-sheet.ts';
import type { SavedState } from '../../link/doc-link.ts';
import { HeldSession } from '../../session/held-session.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { toolOf, whenAsked } from '../../session/spots.ts';
import { Unseen } from '../../session/unseen.ts';
import { clientTools } from '../../tools/index.ts';
import { freshPlaces, isOnScreen } from './on-screen.ts';
import { placeOf, placeToBegin, rememberPlace } from './front-place.ts';
import type { Noticing } from './news/index.ts';
import type { KringNews } from './news/kring-news.ts';
import { besideId } from './layout.ts';
import { liveStyles } from './live.styles.ts';
import { boardId, firstPlace, isOpen, isResting, isRoom, stagePlaces, stepId } from './places.ts';
import { roomLayout, type Room } from './room-layout.ts';
import { like, roomLikes, type RoomLikes } from './room-likes.ts';
import { roomStyles } from './room.styles.ts';
import { inviting, isAlone, movesOn, stageName } from './stage.ts';
import { tableLayout } from './table-layout.ts';
import { ToastLift } from './toast-lift.ts';
import { ToolLoader } from './tool-panel.ts';
import { closesIn, focused, hasWords, inDialog, isEditable, typingIn } from './typing.ts';

const words = {
  skip: { nl: 'Ga naar het werk', en: 'Go to the work' },
  nowIn: { nl: 'Jullie zijn nu bij', en: 'You are now at' },
};
const narrowQuery = '(max-width: 68.7em)';
const flatQuery = '(max-height: 30em) and (min-width: 40em)';

/** The live session: which place is in front, and what a change of phase does to whoever works in it. */
@customElement('kring-live')
export class KringLive extends SessionElement {
  static override styles = [liveStyles, roomStyles, spokenStyles];

  @property({ attribute: false }) saved: SavedState = 'saved';
  @state() private place = '';
  @state() private narrow = matchMedia(narrowQuery).matches;
  @state() private flat = matchMedia(flatQuery).matches;
  @state() private announced = '';
  @state() private likes = roomLikes();
  @query('main') private stage!: HTMLElement | null;

  readonly #loader = new ToolLoader(() => this.requestUpdate());
  readonly lift = new ToastLift(
    this,
    () => this.bars(),
    () => this.narrow,
    () => (this.isRoom ? '4.5rem' : '0px'),
  );
  readonly asked = whenAsked(this, (spot) => this.bring(spot.at));
  readonly dots = new Unseen(this);
  #noticing: Noticing | undefined;
  #room: Room | undefined;
  #seen: View | undefined;
  #stageSession: HeldSession | undefined;
  readonly #media = [matchMedia(narrowQuery), matchMedia(flatQuery)];

  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, session, people, crowds, tools } = view.shared;
    return [phase, session, people, crowds, tools['exercises'], view.me.place];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const media of this.#media) media.addEventListener('change', this.onSize);
    this.onSize();
    this.addEventListener('focusout', this.onFocusOut);
    if (this.hasUpdated) void this.notice();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const media of this.#media) media.removeEventListener('change', this.onSize);
    this.removeEventListener('focusout', this.onFocusOut);
    this.#noticing?.stop();
    this.#noticing = undefined;
    this.#stageSession?.stop();
    this.#stageSession = undefined;
  }

  protected override willUpdate(): void {
    this.#stageSession ??= new HeldSession(this.session, (before, now) =>
      this.mustStay(before, now),
    );
    const { view } = this.session;
    const before = this.#seen;
    this.#seen = view;
    const moved = before?.shared.phase?.id !== view.shared.phase?.id;
    const opened = before && keyOf(before) !== keyOf(view);
    if (!before) this.place = placeToBegin(view, stagePlaces(view), this.narrow);
    else if (moved && !this.held) this.follow(view);
    else if (opened && !this.held) this.stayOrBegin(view);
  }

  /** Where people are can come a moment later; without it the session goes on. */
  protected override firstUpdated(): void {
    void this.notice();
    import('./following.ts').then(
      ({ Following }) => new Following(this, () => this.session),
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.held) rememberPlace(this.session.view, this.place);
    this.#noticing?.look();
    if (!changed.has('announced') || !this.announced || changed.get('announced') === undefined)
      return;
    this.goToStage();
  }

  protected override render(): TemplateResult {
    const room = this.live();
    this.#room = room;
    const board = this.isRoom;
    const narrow = this.narrow && !(board && this.flat);
    const shape = `${board ? 'room' : 'table'} ${narrow ? 'narrow' : 'wide'} ${this.flat ? 'flat' : ''}`;
    return html`<nav aria-label=${t(words.skip)}>
        <button type="button" class="skip spoken" @click=${this.skip}>${t(words.skip)}</button>
      </nav>
      <div class="shell ${shape}" data-front=${room.front}>
        <kring-news @kring-went=${this.onWent}></kring-news>
        ${board ? roomLayout(room) : tableLayout(room)}
      </div>
      ${this.shared.session.closing ? this.closing() : nothing}
      <p class="spoken" role="status">${this.announced}</p>`;
  }

  /** Its code is here long before, fetched with what comes after a session. */
  private closing(): TemplateResult {
    import('./kring-closing.ts').catch(() => undefined);
    return html`<div class="closing"><kring-closing></kring-closing></div>`;
  }

  /** The board fills the window, and everything else floats over it or stands beside it. */
  private get isRoom(): boolean {
    return isRoom(this.shown, stagePlaces(this.shown));
  }

  /** What notices is fetched once the session is on the screen; without it everything else works. */
  private async notice(): Promise<void> {
    const first = this.session.view;
    const { notice } = await import('./news/index.ts').catch(() => ({ notice: undefined }));
    if (!this.isConnected || this.#noticing) return;
    const line = (): KringNews | null => this.renderRoot.querySelector('kring-news');
    this.#noticing = notice?.(this.session, first, this.onScreen, line);
  }

  private readonly onScreen = (tool: string): boolean => {
    const side = this.renderRoot.querySelector('kring-side');
    return this.#room !== undefined && isOnScreen(this.#room, tool, side?.front ?? '', this.isRoom);
  };

  /** Where the line led is where one goes on. */
  private readonly onWent = async (): Promise<void> => {
    await this.updateComplete;
    void this.focusFront();
  };

  /** Where the work is: the panel beside the board when it is open, else the stage itself. */
  private async focusFront(): Promise<void> {
    // In a layout that is new, the stage is on the screen only once what it is slotted into is drawn.
    const around = [...this.renderRoot.querySelectorAll('kring-hold')];
    await Promise.all(around.map(({ updateComplete }) => updateComplete));
    const panel = this.renderRoot.querySelector<KringSheet>('kring-sheet[open]');
    if (panel) panel.focus();
    else this.stage?.focus({ preventScroll: true });
  }

  private get shown(): View {
    return this.#stageSession?.view ?? this.session.view;
  }

  private live(): Room {
    const { shown } = this;
    const places = stagePlaces(shown);
    const beside = this.place === besideId && !this.narrow;
    const front = beside ? firstPlace(shown, places) : this.place;
    return {
      places,
      front,
      narrow: this.narrow,
      flat: this.flat,
      saved: this.saved,
      title: stageName(this.shared, places, front),
      held: this.held,
      stage: this.#stageSession,
      loader: this.#loader,
      paused: this.shared.session.status === 'paused',
      resting: isResting(this.session.view),
      moves: movesOn(this.session.view),
      alone: isAlone(this.session.view),
      asked: shown.shared.phase?.layout === 'board' && !this.isRoom,
      inviting: inviting(this.shared),
      responsible: this.has('responsible'),
      fresh: freshPlaces(),
      likes: this.likes,
      choose: (id) => this.choose(id),
      release: () => this.release(),
      looked: () => this.requestUpdate(),
      onTabs,
      like: (more) => this.like(more),
    };
  }

  /** What stands below the stage; on a phone, above it. */
  private bars(): HTMLElement[] {
    const which = this.narrow ? 'kring-top' : 'kring-lead-bar:not([shape])';
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>(which) ?? [])];
  }

  private like(more: RoomLikes): void {
    like(more);
    this.likes = { ...this.likes, ...more };
  }

  /** Whoever goes somewhere goes along with the others too. */
  private choose(id: string): void {
    if (this.held) this.release(id);
    else this.place = id;
    if (this.narrow) this.stage?.scrollTo({ top: 0 });
  }

  /** Brings to the front what a document, or a place, belongs to. Beside the board nothing has to give way for the board. */
  private bring(name: string): void {
    const tool = toolOf({ at: name });
    const { view } = this.session;
    const entry = clientTools.find(({ id }) => id === tool);
    if (!entry || !isOpen(view, entry)) return;
    const place = placeOf(entry);
    if (place === boardId && this.isRoom && !this.narrow) return;
    if (place === besideId && (!this.narrow || this.flat)) this.like({ beside: true });
    else this.choose(place);
    this.renderRoot.querySelector('kring-side')?.bring(tool);
  }

  private get held(): boolean {
    return this.#stageSession?.held ?? false;
  }

  /** Nobody is dragged away while typing in something that closes now, or that would be laid out anew. */
  private mustStay(before: View, now: View): boolean {
    const typing = typingIn();
    const [was, is] = [before, now].map((view) => isRoom(view, stagePlaces(view)));
    if (was !== is && (typing !== undefined || inDialog())) return true;
    return typing !== undefined && hasWords(focused()) && closesIn(typing, before, now);
  }

  /** Another phase: who types in what stays open stays there, everybody else goes along. */
  private follow(view: View): void {
    const typing = typingIn();
    const entry = clientTools.find((one) => one.id === typing);
    if (entry?.place !== 'stage') this.place = firstPlace(view, stagePlaces(view));
    this.announce(view, !typing);
  }

  /** The same phase opened or closed something, for instance when the rules were accepted. */
  private stayOrBegin(view: View): void {
    const places = stagePlaces(view);
    const here = this.place === besideId || places.some((place) => place.id === this.place);
    const asked = places.length > 1 && this.place === stepId && !typingIn();
    if (!here || asked) this.place = firstPlace(view, places);
  }

  private announce(view: View, move: boolean): void {
    const { phase, rail } = view.shared;
    const title = rail[phase?.id ?? '']?.title;
    if (!title || !phase) return;
    this.announced = `${t(words.nowIn)} ${t(title)}. ${t(phase.purpose)}`;
    this.#noticing?.step(this.announced, this.renderRoot);
    if (!move) this.#still = true;
  }
  #still = false;

  private goToStage(): void {
    const still = this.#still;
    this.#still = false;
    // An open dialog keeps what the person is doing there.
    if (still || isEditable(focused()) || inDialog()) return;
    void this.focusFront();
    this.stage?.scrollTo({ top: 0 });
  }

  /** @param to the place that was chosen, which the new step may not have */
  private release(to?: string): void {
    if (!this.held) return;
    this.#stageSession?.release();
    this.requestUpdate();
    const { view } = this.session;
    const places = stagePlaces(view);
    const there = to === besideId || places.some(({ id }) => id === to);
    this.place = to !== undefined && there ? to : firstPlace(view, places);
    this.announce(view, to === undefined);
  }

  private onFocusOut = (): void => {
    // Going from one field to the next is still typing.
    if (this.held) setTimeout(() => this.held && !typingIn() && !inDialog() && this.release(), 300);
  };

  private onSize = (): void => {
    [this.narrow = false, this.flat = false] = this.#media.map(({ matches }) => matches);
    if (this.hasUpdated && !this.narrow && this.place === besideId)
      this.place = firstPlace(this.session.view, stagePlaces(this.session.view));
  };

  private skip(): void {
    this.stage?.focus();
  }
}

/** Arrow keys among the places. */
const onTabs = (event: KeyboardEvent): void => {
  const row = event.currentTarget as HTMLElement;
  focusByArrows(event, [...row.querySelectorAll<HTMLElement>('[role=tab]')]);
};

/** What is open for this person, as one word. */
const keyOf = ({ shared }: View): string =>
  JSON.stringify([shared.phase?.open, shared.session.status]);

declare global {
  interface HTMLElementTagNameMap {
    'kring-live': KringLive;
  }
}
