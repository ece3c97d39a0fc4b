import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import '../../elements/kring-waiting.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { ask, sessionPath, type Refused } from '../../link/ask.ts';
import { navigate } from '../../navigate.ts';
import type { Connection } from '../../session/connection.ts';
import { LiveSession } from '../../session/live-session.ts';
import { titlePage } from '../../session/page-title.ts';
import { RemoteConnection } from '../../session/remote.ts';
import { hostsCalled } from '../../session/seats.ts';
import { sessionContext } from '../../session/session.ts';
import { hasAdult } from './adults.ts';
import './kring-frozen.ts';
import './kring-help.ts';
import './kring-live.ts';
import { standingStyles } from './standing.styles.ts';

const words = {
  connecting: {
    nl: 'We zoeken je plaats in de kring.',
    en: 'Looking for your seat in the circle.',
  },
  slow: {
    nl: 'Het duurt langer dan anders. We blijven proberen; kijk intussen je verbinding na.',
    en: 'It takes longer than usual. We keep trying; check your connection meanwhile.',
  },
  refused: { nl: 'Je kan hier niet binnen', en: 'You cannot come in here' },
  refusedWhat: {
    nl: 'Deze sessie is er niet (meer), of je hebt er op dit toestel geen plaats. Vraag een code of link aan wie je uitnodigde.',
    en: 'This session does not exist (any more), or you have no seat in it on this device. Ask whoever invited you for a code or link.',
  },
  code: { nl: 'Ik heb een code', en: 'I have a code' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  leave: { nl: 'Toch niet', en: 'Never mind' },
  left: { nl: 'Je bent weggegaan', en: 'You left' },
  leftOwn: {
    nl: 'Goed dat je dat zelf kiest. Wil je terug? Je eigen link brengt je terug.',
    en: 'Good that you choose that yourself. If you want to come back: your own link brings you back.',
  },
  help: { nl: 'Hulp', en: 'Help' },
  removed: { nl: 'Je zit niet meer in deze kring', en: 'You are no longer in this circle' },
};
const leftWhat = ({ nl, en }: Text): Text => ({
  nl: `Goed dat je dat zelf kiest. Wil je terug, vraag dan aan ${nl} om je weer binnen te laten.`,
  en: `Good that you choose that yourself. If you want to come back, ask ${en} to let you in again.`,
});
const removedWhat = ({ nl, en }: Text): Text => ({
  nl: `Je plaats werd weggehaald door ${nl}. Dat kan een vergissing zijn: vraag het gerust. Zit je ergens mee? Awel luistert, bel 102.`,
  en: `Your seat was taken away by ${en}. It may be a mistake: feel free to ask. Is something on your mind? Awel listens, call 102.`,
});
const slowMs = 6000;

/** What an address says of its door: the code that lets people in, or why it does not. */
type Door = { readonly code: string } | { readonly refusal: Refused };

/** A session, from connecting to the end. Everything in it finds the session by context. */
@customElement('kring-session-page')
export class KringSessionPage extends Localized(LitElement) {
  static override styles = standingStyles;

  @property({ attribute: 'session-id' }) sessionId = '';
  /** The line to the session; without one the page opens the real one. */
  @property({ attribute: false }) connection: Connection | undefined;
  @state() private slow = false;
  @state() private help = false;
  /** Whether this address leads to a door is being asked. */
  @state() private knocking = false;
  /** Why it does not. */
  @state() private closed: Refused | undefined;

  readonly #provider = new ContextProvider(this, { context: sessionContext });
  #line: Connection | undefined;
  #session: LiveSession | undefined;
  #stop: (() => void) | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shut();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sessionId') || changed.has('connection')) this.open();
  }

  protected override render(): TemplateResult {
    const view = this.#line?.view;
    titlePage(view ? `${t(view.shared.session.title)} - Kring` : 'Kring');
    if (this.#line?.status === 'refused') return this.knocking ? this.connecting() : this.refused();
    if (!view) return this.connecting();
    if (view.me.place === 'removed')
      return this.standing(words.removed, removedWhat(hostsCalled(view.shared)));
    if (view.shared.session.status === 'ended') return this.ended();
    if (view.me.place === 'left') return this.left(view);
    if (view.me.place === 'waiting') return view.me.door ? this.outside(view) : this.waiting(view);
    if (view.shared.session.status === 'frozen') return html`<kring-frozen></kring-frozen>`;
    const saved = this.#line?.status === 'live' ? this.#line.saved : 'offline';
    return html`<kring-live .saved=${saved}></kring-live>`;
  }

  /** Its code is fetched when it is needed, and asked for again with the next word from the server. */
  private ended(): TemplateResult {
    import('./kring-ended.ts').catch(() => undefined);
    return html`<kring-ended></kring-ended>`;
  }

  private connecting(): TemplateResult {
    return html`<main>
      <kring-logo size="96" waiting></kring-logo>
      <p role="status">${t(words.connecting)} ${this.slow ? t(words.slow) : nothing}</p>
      ${this.slow ? html`<kring-button href="/">${t(words.home)}</kring-button>` : nothing}
    </main>`;
  }

  private refused(): TemplateResult {
    const refusal = this.closed ?? this.#line?.refusal;
    const again = html`<kring-button @click=${this.open}>${t(words.again)}</kring-button>`;
    return this.standing(words.refused, refusal?.text ?? words.refusedWhat, again);
  }

  private standing(
    title: Text,
    what: Text,
    first: TemplateResult | typeof nothing = nothing,
    coded = true,
  ): TemplateResult {
    return html`<main>
      <div class="corner"><kring-language></kring-language></div>
      <kring-logo size="72"></kring-logo>
      <h1>${t(title)}</h1>
      <p role="status">${t(what)}</p>
      <div class="actions">
        ${first}
        ${coded ? html`<kring-button href="/join">${t(words.code)}</kring-button>` : nothing}
        <kring-button variant="primary" href="/">${t(words.home)}</kring-button>
      </div>
    </main>`;
  }

  /** Who walked out can still report something, and find the help lines. */
  private left(view: View): TemplateResult {
    // Where an adult hands out a personal link to each, nobody comes in by a code.
    const own = hasAdult(view);
    const help = html`<kring-button
      icon="life-buoy"
      haspopup="dialog"
      @click=${() => (this.help = true)}
      >${t(words.help)}</kring-button
    >`;
    return html`${this.standing(words.left, own ? words.leftOwn : leftWhat(hostsCalled(view.shared)), help, !own)}
      <kring-help ?open=${this.help} @kring-close=${() => (this.help = false)}></kring-help>`;
  }

  private waiting({ shared, me }: View): TemplateResult {
    const seats = Object.entries(shared.people).map(([id, { name, mark, present }]) => ({
      id,
      name,
      mark,
      present,
      ready: true,
    }));
    const mine = {
      id: me.person,
      name: me.name,
      mark: me.mark,
      present: true,
      me: true,
      waiting: true,
    };
    const lead = Object.values(shared.people)[0]?.name ?? '';
    return html`<main>
      <div class="corner"><kring-language></kring-language></div>
      <kring-waiting lead=${lead} .seats=${[mine, ...seats]}>
        <kring-button variant="plain" @click=${() => this.#session?.send('session/leave')}
          >${t(words.leave)}</kring-button
        >
      </kring-waiting>
    </main>`;
  }

  /** Not let in now, or away for so long that nobody waits: the way to knock again. */
  private outside({ shared }: View): TemplateResult {
    const lead = Object.values(shared.people)[0]?.name ?? '';
    import('./kring-knock-again.ts').catch(() => undefined);
    return html`<main>
      <div class="corner"><kring-language></kring-language></div>
      <kring-logo size="72"></kring-logo>
      <kring-knock-again lead=${lead}></kring-knock-again>
    </main>`;
  }

  private readonly open = (): void => {
    this.shut();
    if (!this.sessionId && !this.connection) return;
    this.#clock = setTimeout(() => (this.slow = true), slowMs);
    const id = this.sessionId;
    const line = this.connection ?? new RemoteConnection(id);
    this.#line = line;
    const session = new LiveSession(line);
    this.#session = session;
    let given = false;
    const follow = (): void => {
      const { view } = line;
      // One of many has a lighter page.
      if (view && view.shared.seats[view.me.role]?.crowd)
        return navigate(`/class/${encodeURIComponent(id)}`, { replace: true });
      if (view && !given) {
        given = true;
        clearTimeout(this.#clock);
        this.#provider.setValue(session);
      }
      if (line.status === 'refused' && line.refusal?.code === 'seat/none') void this.knock(id);
      this.requestUpdate();
    };
    this.#stop = line.on(follow);
    follow();
  };

  /** Whoever has the address and no seat goes to the door, where a code lets people in. */
  private async knock(session: string): Promise<void> {
    if (!session || this.knocking || this.closed) return;
    this.knocking = true;
    const door = await ask<Door>('GET', `${sessionPath(session)}/door`);
    this.knocking = false;
    if (session !== this.sessionId || !this.isConnected) return;
    if (!door.ok) this.closed = door.refusal;
    else if ('code' in door.value) navigate(`/join/${door.value.code}`, { replace: true });
    else this.closed = door.value.refusal;
  }

  private shut(): void {
    this.closed = undefined;
    clearTimeout(this.#clock);
    this.#stop?.();
    this.#stop = undefined;
    if (!this.connection) this.#line?.close();
    this.#line = undefined;
    this.#session = undefined;
    this.slow = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-session-page': KringSessionPage;
  }
}
