import type { DocId } from '../storage/port.ts';
import type { DocHostOptions } from './options.ts';
import type { Access } from '../../shared/wire/access.ts';

/** What a person may in a document at this moment: the session's rule, and what stands above it at its end. */
export class DocumentRights {
  readonly #access: DocHostOptions['access'];
  readonly #frozen = new Set<string>();
  readonly #destroyed = new Set<string>();

  constructor(access: DocHostOptions['access']) {
    this.#access = access;
  }

  of(id: DocId, person: string): Access {
    if (this.#destroyed.has(id.session)) return 'none';
    const right = this.#access(id, person);
    return right === 'write' && this.#frozen.has(id.session) ? 'read' : right;
  }

  /** Nobody writes in this session any more. */
  freeze(session: string): void {
    this.#frozen.add(session);
  }

  /** Nobody comes in any more. */
  destroy(session: string): void {
    this.#destroyed.add(session);
  }
}
