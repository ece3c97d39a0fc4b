import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { toast } from '../elements/toast.ts';
import { t } from '../i18n/index.ts';
import type { DocLink } from '../link/doc-link.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** Refusals that whoever sent the command shows in their own way: asking for a reason, or keeping a draft. */
const shownElsewhere = new Set(['gate/soft', 'gate/hard', 'link/offline']);

/** The session over a connection that has a view; refusals are told to the person once. */
export class LiveSession implements Session {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get view(): View {
    const { view } = this.#connection;
    if (!view) throw new Error('the session has no view yet');
    return view;
  }

  get reports(): number {
    return this.#connection.reports ?? 0;
  }

  now(): number {
    return this.#connection.now();
  }

  async send(type: string, data: unknown = {}): Promise<Ack> {
    const ack = await this.#connection.send(type, data);
    if (!ack.ok && !shownElsewhere.has(ack.refusal.code)) toast(t(ack.refusal.text), 'assertive');
    return ack;
  }

  document(name: string): DocLink | undefined {
    return this.#connection.document(name);
  }

  on(fn: () => void): () => void {
    return this.#connection.on(fn);
  }
}
