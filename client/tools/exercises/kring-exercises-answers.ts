import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocLink } from '../../link/doc-link.ts';
import type { Session } from '../../session/session.ts';
import { answerDoc } from './answer-doc.ts';
import type { AnswerPort } from './answer-port.ts';

interface Held {
  readonly link: DocLink;
  readonly stop: () => void;
  /** What of the link an item would show differently; cursors move all the time. */
  rights: string;
  port: AnswerPort;
}

const rightsOf = (link: DocLink) => `${link.mode} ${String(link.synced)} ${String(link.closed)}`;

const portOf = (link: DocLink) =>
  answerDoc(link.doc, () => link.mode === 'write' && link.synced && !link.closed);

/**
 * Answer documents as items read them. The host renders again when a right changes, when something was
 * saved, or when the document is replaced; what is typed travels from the document to the item by itself.
 */
export class Answers implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #held = new Map<string, Held>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const { stop } of this.#held.values()) stop();
    this.#held.clear();
  }

  /** Undefined when the view gives no right to the document. A new port whenever the right changed. */
  of(session: Session, name: string): AnswerPort | undefined {
    const link = session.document(name);
    const held = this.#held.get(name);
    if (held && held.link !== link) {
      held.stop();
      this.#held.delete(name);
    }
    if (!link) return undefined;
    const known = this.#held.get(name) ?? this.#hold(name, link);
    if (known.rights !== rightsOf(link)) {
      known.rights = rightsOf(link);
      known.port = portOf(link);
    }
    return known.port;
  }

  #hold(name: string, link: DocLink): Held {
    let seen = `${rightsOf(link)} ${link.saved}`;
    const stop = link.on('change', () => {
      const now = `${rightsOf(link)} ${link.saved}`;
      if (now !== seen) this.#host.requestUpdate();
      seen = now;
    });
    const held: Held = { link, stop, rights: rightsOf(link), port: portOf(link) };
    this.#held.set(name, held);
    return held;
  }
}

export const answersName = (person: string): string => `exercises:answers:${person}`;
export const exitName = (person: string): string => `exercises:exit:${person}`;
