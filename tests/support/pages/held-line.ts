import type { DocLink } from '../../../client/link/doc-link.ts';
import type { Connection } from '../../../client/session/connection.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { Seat } from './tutoring-authority.ts';

/** A person's line to the engine in this page. While it is held, what is sent waits, and is decided at the release. */
export class HeldLine implements Connection {
  status: Connection['status'] = 'live';
  readonly saved = 'saved';
  readonly sent: string[] = [];
  readonly #seat: Seat;
  #held: (() => void)[] | undefined;

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  get view(): View {
    return this.#seat.view;
  }

  hold(status: Connection['status'] = 'live'): void {
    this.status = status;
    this.#held ??= [];
  }

  release(): void {
    this.status = 'live';
    for (const go of this.#held ?? []) go();
    this.#held = undefined;
  }

  async send(type: string, data: unknown): Promise<Ack> {
    this.sent.push(type);
    if (this.#held) await new Promise<void>((go) => this.#held?.push(go));
    return this.#seat.send(type, data);
  }

  now = (): number => this.#seat.now();
  on = (fn: () => void): (() => void) => this.#seat.on(fn);
  document = (name: string): DocLink | undefined => this.#seat.document(name);
  close(): void {}
}
