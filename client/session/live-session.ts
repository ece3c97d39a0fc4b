import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import { takeBack, toast } from '../elements/toast.ts';
import { t } from '../i18n/index.ts';
import type { DocLink } from '../link/doc-link.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** Refusals that whoever sent the command shows in their own way: asking for a reason, or keeping a draft. */
const shownElsewhere = new Set(['gate/soft', 'gate/hard', 'link/offline']);

/**
 * The session over a connection that has a view; refusals are told to the person once, and leave the screen
 * when they hold no longer: the same thing was done after all, or the others went on.
 */
export class LiveSession implements Session {
  readonly #connection: Connection;
  /** Type of command -> the sentence that stands on the screen. */
  readonly #told = new Map<string, string>();
  #phase = '';

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

  now(): number {
    return this.#connection.now();
  }

  async send(type: string, data: unknown = {}): Promise<Ack> {
    const ack = await this.#connection.send(type, data);
    if (ack.ok) this.#takeBack(type);
    else if (!shownElsewhere.has(ack.refusal.code)) this.#tell(type, t(ack.refusal.text));
    return ack;
  }

  #tell(type: string, sentence: string): void {
    this.#told.set(type, sentence);
    toast(sentence, 'assertive');
  }

  #takeBack(type: string): void {
    const sentence = this.#told.get(type);
    if (sentence !== undefined) takeBack(sentence);
    this.#told.delete(type);
  }

  #follow(): void {
    const phase = this.#connection.view?.shared.phase?.id ?? '';
    if (phase === this.#phase) return;
    this.#phase = phase;
    for (const type of [...this.#told.keys()]) this.#takeBack(type);
  }

  document(name: string): DocLink | undefined {
    return this.#connection.document(name);
  }

  on(fn: () => void): () => void {
    return this.#connection.on(fn);
  }
}
