import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { takeBack, toast, type Toast } from '../elements/toast.ts';
import { t } from '../i18n/index.ts';
import type { DocLink, Kept, SavedState } from '../link/doc-link.ts';
import type { Connection } from './connection.ts';
import { mayPass } from './passing.ts';
import { LATE_MS } from './presses.ts';
import type { Given, Sending, Session } from './session.ts';
import type { CommandName } from './tool-maps.ts';

const words = {
  offline: {
    nl: 'Geen verbinding. Wat je koos, vertrekt zodra je terug bent.',
    en: 'No connection. What you chose leaves as soon as you are back.',
  },
};

/** Refusals that whoever sent the command shows in their own way: asking for a reason. */
const shownElsewhere = new Set([
  ...['gate/soft', 'gate/hard'],
  // At the door: the page says it, and may ask by itself.
  ...['seat/queue', 'seat/later', 'seat/locked'],
  // At the answer: beside its field, or before the exit set is checked.
  'exercises/unreadable',
]);

/**
 * The session over a connection that has a view; refusals are told to the person once, and leave the screen
 * when they hold no longer: something else was done after all, or the others went on. So is it told that what was
 * pressed waits for the line. A second press while the first is under way is the first.
 */
export class LiveSession implements Session {
  readonly #connection: Connection;
  /** The sentences that stand on the screen. */
  readonly #told = new Set<string>();
  #phase = '';
  /** The last of each kind of command, while it is under way: on, off and on again are three. */
  readonly #way = new Map<CommandName, { readonly same: string; readonly answer: Promise<Ack> }>();

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.on(() => this.#follow());
  }

  get view(): View {
    const { view } = this.#connection;
    if (!view) throw new Error('the session has no view yet');
    return view;
  }

  get reports(): number {
    return this.#connection.reports ?? 0;
  }

  get saved(): SavedState {
    return this.live ? this.#connection.saved : 'offline';
  }

  get kept(): readonly Kept[] {
    return this.#connection.kept ?? [];
  }

  discard(kept: Kept): void {
    this.#connection.discard?.(kept);
  }

  get fleeting(): Session['fleeting'] {
    return this.#connection.fleeting;
  }

  get live(): boolean {
    return this.#connection.status === 'live';
  }

  now(): number {
    return this.#connection.now();
  }

  async send<C extends CommandName>(type: C, ...given: Given<C>): Promise<Ack> {
    const [data = {}, how = {}]: readonly [data?: object, how?: Sending] = given;
    const same = JSON.stringify(data);
    const before = this.#way.get(type);
    if (before?.same === same) return before.answer;
    const way = { same, answer: this.#ask(type, data, how) };
    this.#way.set(type, way);
    const ack = await way.answer;
    if (this.#way.get(type) === way) this.#way.delete(type);
    return ack;
  }

  async #ask(type: string, data: unknown, how: Sending): Promise<Ack> {
    const late = setTimeout(() => {
      if (!this.live && !how.saysLate) this.#tell(t(words.offline), 'polite');
    }, LATE_MS);
    const ack = await this.#connection.send(type, data);
    clearTimeout(late);
    takeBack(t(words.offline));
    if (ack.ok) this.#takeBackAll();
    else if (how.retries && mayPass(ack)) return ack;
    else if (!shownElsewhere.has(ack.refusal.code)) this.#tell(t(ack.refusal.text), 'assertive');
    return ack;
  }

  #tell(sentence: string, tone: Toast['tone']): void {
    this.#told.add(sentence);
    toast(sentence, tone);
  }

  #takeBackAll(): void {
    for (const sentence of this.#told) takeBack(sentence);
    this.#told.clear();
  }

  #follow(): void {
    const phase = this.#connection.view?.shared.phase?.id ?? '';
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#takeBackAll();
  }

  document(name: string): DocLink | undefined {
    return this.#connection.document(name);
  }

  on(fn: () => void): () => void {
    return this.#connection.on(fn);
  }
}
