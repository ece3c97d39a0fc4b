import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import type { Trait } from '../../shared/engine/index.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { OwnView, SeenSeat, SharedView } from '../../shared/wire/view.ts';
import { Localized } from '../i18n/index.ts';
import { Presses } from './presses.ts';
import { hasTrait, peopleWith, type Someone } from './seats.ts';
import { sessionContext, type Given, type Session } from './session.ts';
import { StatusFocus } from './status-focus.ts';
import type { CommandMap, CommandName } from './tool-maps.ts';

/**
 * An element inside a session. It renders again when one of the parts that it `watches` became another
 * object: patches keep the identity of what did not change. What it sends, it sends with `press`.
 */
export abstract class SessionElement extends Localized(LitElement) {
  #session: Session | undefined;
  #stop: (() => void) | undefined;
  #seen: readonly unknown[] = [];
  readonly #focus = new StatusFocus();
  readonly #presses = new Presses(this);

  constructor() {
    super();
    new ContextConsumer(this, {
      context: sessionContext,
      // A provider may be asked before it has a session to give.
      callback: (session: Session | undefined) => session && this.#follow(session),
      subscribe: true,
    });
  }

  /** The parts of the view that this element shows; everything unless it says less. */
  protected watches(session: Session): readonly unknown[] {
    return [session.view.shared, session.view.me];
  }

  /** The page shows its session elements only once there is a session. */
  protected get session(): Session {
    if (!this.#session) throw new Error(`${this.localName} is not inside a session page`);
    return this.#session;
  }

  protected get ready(): boolean {
    return this.#session !== undefined;
  }

  protected get shared(): SharedView {
    return this.session.view.shared;
  }

  protected get me(): OwnView {
    return this.session.view.me;
  }

  protected get leads(): boolean {
    return this.has('leads');
  }

  /** What the form says of the seat of this person. */
  protected get seat(): SeenSeat | undefined {
    return this.shared.seats[this.me.role];
  }

  protected has(trait: Trait): boolean {
    return hasTrait(this.shared, this.me.role, trait);
  }

  /** Lets people in and sends them away: only hosts are told whether the circle is locked. */
  protected get hosts(): boolean {
    return this.shared.session.locked !== undefined;
  }

  /** People in the circle with this trait, in the order in which they came; of two who lead, the first before the second. */
  protected peopleWith(trait: Trait): Someone[] {
    return peopleWith(this.shared, trait);
  }

  /** The server's clock, for what counts by it. */
  protected readonly serverNow = (): number => this.session.now();

  /** The letter that the phase gives this person on a surface; `-` when it is closed. */
  protected letter(surface: string): string {
    return this.shared.phase?.open[surface] ?? '-';
  }

  /**
   * Sends a command once, however often it is pressed; `busy` says that it is under way. A refusal, and that there is
   * no connection, is told by the session.
   * @returns the server's answer; it comes when the line is back, also when this element is gone by then
   */
  protected press<C extends CommandName>(type: C, ...given: Given<C>): Promise<Ack> {
    return this.#presses.wait(type, given[0] ?? {}, this.session.send(type, ...given));
  }

  /**
   * Whether this element waits for the answer to such a command.
   * @param part where it has one button a row: what only that row sends
   */
  protected busy<C extends CommandName>(type: C, part: Partial<CommandMap[C]> = {}): boolean {
    return this.#presses.of(type, part).length > 0;
  }

  /**
   * What was pressed of such a command and has no answer yet, the later over the earlier. A control shows it before what is true:
   * `.checked=${live(this.pressed('turns/free')?.on ?? own.free)}`. So it shows what a person chose until the answer is
   * there, and what is true after a refusal; `live`, because the control changed by itself when it was pressed.
   */
  protected pressed<C extends CommandName>(
    type: C,
    part: Partial<CommandMap[C]> = {},
  ): CommandMap[C] | undefined {
    return this.#presses
      .of(type, part)
      .reduce<CommandMap[C] | undefined>((before, { data }) => ({ ...before, ...data }), undefined);
  }

  /** The answer to such a command keeps somebody waiting, so that an element may say why beside its field. */
  protected late(type: CommandName): boolean {
    return this.#presses.of(type, {}).some(({ late }) => late);
  }

  protected override shouldUpdate(): boolean {
    return this.ready;
  }

  protected override update(changed: PropertyValues): void {
    this.#focus.before(this.shadowRoot);
    super.update(changed);
    this.#focus.after();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#session) this.#follow(this.#session);
  }

  #follow(session: Session): void {
    this.#stop?.();
    this.#session = session;
    this.#seen = this.watches(session);
    this.#stop = session.on(() => this.#changed());
    this.requestUpdate();
  }

  #changed(): void {
    const now = this.watches(this.session);
    if (now.length === this.#seen.length && now.every((part, at) => part === this.#seen[at]))
      return;
    this.#seen = now;
    this.requestUpdate();
  }
}
