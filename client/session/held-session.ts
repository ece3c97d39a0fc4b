import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import type { DocLink, SavedState } from '../link/doc-link.ts';
import type { Given, Session } from './session.ts';
import type { CommandName } from './tool-maps.ts';

/** Whether the view before must stay on the screen, now that the phase changed. */
type Decide = (before: View, now: View) => boolean;

/**
 * The session for what somebody may be typing in: when the phase changes under their hands its view stands
 * still until it is released, so that nobody is dragged away. Commands and documents go on.
 */
export class HeldSession implements Session {
  readonly #live: Session;
  readonly #decide: Decide;
  readonly #links = new Map<string, DocLink>();
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  #last: View;
  #kept: View | undefined;

  constructor(live: Session, decide: Decide) {
    this.#live = live;
    this.#decide = decide;
    this.#last = live.view;
    this.#stop = live.on(() => this.#changed());
  }

  get view(): View {
    return this.#kept ?? this.#live.view;
  }

  get held(): boolean {
    return this.#kept !== undefined;
  }

  release(): void {
    this.#kept = undefined;
    this.#tell();
  }

  stop(): void {
    this.#stop();
    this.#listeners.clear();
  }

  get reports(): number {
    return this.#live.reports ?? 0;
  }

  get saved(): SavedState {
    return this.#live.saved ?? 'saved';
  }

  get fleeting(): Session['fleeting'] {
    return this.#live.fleeting;
  }

  get live(): boolean {
    return this.#live.live ?? true;
  }

  now(): number {
    return this.#live.now();
  }

  send<C extends CommandName>(type: C, ...given: Given<C>): Promise<Ack> {
    return this.#live.send(type, ...given);
  }

  /** While held, a document that was open stays on the screen, although it may be closed for writing. */
  document(name: string): DocLink | undefined {
    const link = this.#live.document(name);
    if (link) this.#links.set(name, link);
    return link ?? (this.#kept && this.#links.get(name));
  }

  on(fn: () => void): () => void {
    this.#listeners.add(fn);
    return () => void this.#listeners.delete(fn);
  }

  /** Decided before anything inside hears of the change: a field that disappears has lost its focus. */
  #changed(): void {
    const now = this.#live.view;
    const before = this.#last;
    this.#last = now;
    const moved = before.shared.phase?.id !== now.shared.phase?.id;
    if (now.shared.session.status !== 'open') this.#kept = undefined;
    else if (moved && !this.#kept && this.#decide(before, now)) this.#kept = before;
    this.#tell();
  }

  #tell(): void {
    for (const fn of [...this.#listeners]) fn();
  }
}
