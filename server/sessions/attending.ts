import { at, type PersonId } from '../../shared/engine/index.ts';
import type { Here } from '../../shared/wire/whereabouts.ts';
import type { Clock } from '../clock.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { findClosed } from './closed.ts';
import type { OpenSessions } from './open-sessions.ts';
import type { Viewer } from './viewers.ts';

export interface AttendingOptions {
  readonly open: OpenSessions;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly trusted: Pick<TrustedTime, 'now'>;
}

export interface Attachment {
  /** The whole view again. */
  resend(): void;
  /** Where this connection says that it is, or what it asks of who is there. */
  hear(said: Here): void;
  detach(): void;
}

/** Who looks at a session, while it is open and when it is over. */
export class Attending {
  readonly #options: AttendingOptions;

  constructor(options: AttendingOptions) {
    this.#options = options;
  }

  /** Whether this person has or had a seat: what `attach` would show something for. The token of a screen that was removed is one of nobody. */
  async knows(id: string, person: PersonId): Promise<boolean> {
    const open = await this.#options.open.get(id);
    if (open) {
      const { people, form } = open.live.state;
      const who = at(people, person);
      return who !== undefined && !(who.place === 'removed' && at(form.seats, who.role)?.screen);
    }
    const { storage, trusted } = this.#options;
    return (await findClosed(storage, id, person, trusted.now())) !== undefined;
  }

  /** Undefined without a seat. A destroyed session shows its receipt to whoever sat in it. */
  async attach(id: string, viewer: Viewer): Promise<Attachment | undefined> {
    const open = await this.#options.open.get(id);
    if (!open || open.closing || !open.live.state.people[viewer.person]) {
      if (open?.closing) await open.closing;
      return this.#attachClosed(id, viewer);
    }
    const attachment = open.publisher.attach(viewer);
    open.touched = this.#options.clock.monotonic();
    open.presence.came(viewer.person);
    return {
      resend: () => attachment.resend(),
      hear: (said) => open.around.hear(viewer, said),
      detach: () => {
        attachment.detach();
        open.around.went(viewer);
        open.touched = this.#options.clock.monotonic();
        if (this.#options.open.peek(id) === open && !open.closing)
          open.presence.went(viewer.person);
      },
    };
  }

  async #attachClosed(id: string, viewer: Viewer): Promise<Attachment | undefined> {
    const { storage, trusted } = this.#options;
    const view = await findClosed(storage, id, viewer.person, trusted.now());
    if (!view) return undefined;
    viewer.whole(view);
    const nothing = () => undefined;
    return { resend: () => viewer.whole(view), hear: nothing, detach: nothing };
  }
}
