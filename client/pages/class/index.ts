import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import { Localized, formatDate, formatTime, t, type Text } from '../../i18n/index.ts';
import { ask, sessionPath, type Refused } from '../../link/ask.ts';
import { navigate } from '../../navigate.ts';
import type { Connection } from '../../session/connection.ts';
import { LiveSession } from '../../session/live-session.ts';
import { titlePage } from '../../session/page-title.ts';
import { hostsCalled } from '../../session/seats.ts';
import { sessionContext } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';
import { ClassLine } from './class-line.ts';
import './kring-class-room.ts';
import { forgetQuestions } from './kept-questions.ts';
import { forgetVotes } from './kept-votes.ts';
import { standingStyles } from './standing.styles.ts';
import { removedWhat, words } from './standing-words.ts';

const slowMs = 6000;

/** What an address says of its door: the code that lets people in, or why it does not. */
type Door = { readonly code: string } | { readonly refusal: Refused };

/** A lesson for one of many, from connecting to the end; light enough for an old phone on a school's wifi. */
@customElement('kring-class-page')
export class KringClassPage extends Localized(LitElement) {
  static override styles = standingStyles;

  @property({ attribute: 'session-id' }) sessionId = '';
  /** The line to the session; without one the page opens the real one. */
  @property({ attribute: false }) connection: Connection | undefined;
  @state() private slow = false;
  @state() private help = false;
  /** The door of this lesson is being looked for. */
  @state() private knocking = false;
  /** Why it does not open. */
  @state() private closed: Refused | undefined;

  readonly #provider = new ContextProvider(this, { context: sessionContext });
  #line: Connection | undefined;
  #stop: (() => void) | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #address: string | undefined;

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
    if (this.#line?.status === 'refused') {
      if (view && this.closed)
        return this.standing(words.over, t(words.overWhat), this.helpButton());
      return this.knocking ? this.connecting() : this.refused();
    }
    if (!view) return this.connecting();
    const { status } = view.shared.session;
    if (view.me.place === 'removed')
      return this.standing(words.removed, t(removedWhat(hostsCalled(view.shared))));
    if (status === 'ended') return this.ended(view);
    if (view.me.place === 'left') return this.left();
    if (status === 'frozen')
      return this.standing(words.frozen, t(words.frozenWhat), this.helpButton());
    return html`<kring-class-room></kring-class-room>`;
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
    return this.standing(
      words.refused,
      t(refusal?.text ?? words.refusedWhat),
      html`<kring-button @click=${this.open}>${t(words.again)}</kring-button>
        <kring-button href="/join">${t(words.code)}</kring-button>`,
    );
  }

  /** Where the class reads on, as the lesson said it before it was over. */
  private later(): TemplateResult | typeof nothing {
    if (this.#address === undefined) return nothing;
    import('./kring-class-later.ts').catch(() => undefined);
    return html`<kring-class-later there address=${this.#address}></kring-class-later>`;
  }

  private ended({ shared, me }: View): TemplateResult {
    forgetVotes(shared.session.id);
    forgetQuestions(shared.session.id);
    const { title, said } = me.farewell ?? { title: words.over, said: [] };
    const { receipt } = shared;
    return this.standing(
      title,
      html`${said.map((line) => html`<p>${t(line)}</p>`)}
      ${
        receipt
          ? html`<p class="soft">
              ${t(words.destroyed)} ${formatDate(receipt.at)}, ${formatTime(receipt.at)}.
              ${t(words.stays)}
            </p>`
          : html`<p class="soft">${t(words.destroying)}</p>`
      }
      ${receipt ? this.later() : nothing}`,
      this.helpButton(),
    );
  }

  private left(): TemplateResult {
    return this.standing(
      words.left,
      t(words.leftWhat),
      html`<kring-button
          icon="undo-2"
          ?busy=${this.knocking}
          @click=${() => this.knock(this.sessionId)}
          >${t(words.back)}</kring-button
        >
        ${this.helpButton()}`,
    );
  }

  private helpButton(): TemplateResult {
    return html`<kring-button icon="life-buoy" haspopup="dialog" @click=${this.openHelp}
      >${t(words.help)}</kring-button
    >`;
  }

  private readonly openHelp = (): void => {
    this.help = true;
  };

  private standing(
    title: Text,
    what: TemplateResult | string,
    ways: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<main>
        <div class="corner"><kring-language></kring-language></div>
        <kring-logo size="72"></kring-logo>
        <h1>${t(title)}</h1>
        <div class="what" role="status">${what}</div>
        <div class="actions">
          ${ways}
          <kring-button variant="plain" href="/">${t(words.home)}</kring-button>
        </div>
      </main>
      <kring-class-help
        ?open=${this.help}
        @kring-close=${() => (this.help = false)}
      ></kring-class-help>`;
  }

  private readonly open = (): void => {
    this.shut();
    if (!this.sessionId && !this.connection) return;
    this.#clock = setTimeout(() => (this.slow = true), slowMs);
    const id = this.sessionId;
    const line = this.connection ?? new ClassLine(id);
    this.#line = line;
    const session = new LiveSession(line);
    let given = false;
    const follow = (): void => {
      const { view } = line;
      // Who has a name here has a page of their own.
      if (view && !view.shared.seats[view.me.role]?.crowd)
        return navigate(`/session/${encodeURIComponent(id)}`, { replace: true });
      this.#address = (view && partOf(view, 'afterwards')?.address) ?? this.#address;
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

  /** Whoever has the address and no seat, or stopped for a while, goes to the door. */
  private async knock(session: string): Promise<void> {
    if (!session || this.knocking || this.closed) return;
    this.knocking = true;
    const door = await ask<Door>('GET', `${sessionPath(session)}/door`);
    this.knocking = false;
    if (session !== this.sessionId || !this.isConnected) return;
    if (door.ok && 'code' in door.value)
      return navigate(`/join/${door.value.code}`, { replace: true });
    this.closed = door.ok ? (door.value as { refusal: Refused }).refusal : door.refusal;
  }

  private shut(): void {
    this.closed = undefined;
    this.#address = undefined;
    clearTimeout(this.#clock);
    this.#stop?.();
    this.#stop = undefined;
    if (!this.connection) this.#line?.close();
    this.#line = undefined;
    this.slow = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-page': KringClassPage;
  }
}
