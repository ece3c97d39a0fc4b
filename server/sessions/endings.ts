import {
  isUnnamed,
  type Engine,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Clock } from '../clock.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { closedView } from './closed.ts';
import { closeSession, type ClosingDocuments } from './closing.ts';
import { makeFollowUp, type Founding } from './follow-up.ts';
import { keptRow, readKept, type KeptRow } from './keep.ts';
import type { LiveSession } from './live-session.ts';
import type { Presence } from './presence.ts';
import type { Publisher } from './publisher.ts';

export interface EndingsOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly trusted: TrustedTime;
  documents(): ClosingDocuments;
  /** How a session that follows is made. */
  founding(): Founding;
  /** What stays of a session for others. */
  leave?(state: SessionState, endedAt: number): Promise<void>;
  /** A session is over and what must not be kept of it is destroyed or sealed. */
  closed?(state: SessionState): Promise<void>;
}

/** What has an end (keeps, reports, holds) is looked at this often; `findClosed` never shows one that expired in between. */
export const EXPIRE_MS = 10 * 60_000;

/** For so long a page that stays, and is destroyed, still says when that was. */
const PAGE_RECEIPT_MS = 30 * 24 * 3_600_000;

/** What happens to sessions that are over, and to what had its time. */
export class Endings {
  readonly #options: EndingsOptions;

  constructor(options: EndingsOptions) {
    this.#options = options;
  }

  /** Destroys or seals, and shows everybody the receipt. Done again after a failure, it finds what it did before. */
  async carryOut(live: LiveSession, publisher: Publisher, presence: Presence): Promise<void> {
    const { engine, storage, clock, closed: tell, founding, leave } = this.#options;
    presence.stop();
    const documents = this.#options.documents();
    const followUp = (state: SessionState, at: number) => makeFollowUp(founding(), state, at);
    const closed = await live.enter(() =>
      closeSession(
        { engine, storage, clock, documents, followUp, ...(leave && { leave }) },
        live.state,
      ),
    );
    await tell?.(live.state);
    const rows = await this.#rows(live);
    publisher.finish((person) => {
      const row = rows.get(person);
      return row && closedView(closed, row, clock.now());
    });
  }

  /** Who gets the last word. Of one of many nothing was stored: whoever looks on now is told, and nobody later. */
  async #rows({ id, state }: LiveSession): Promise<ReadonlyMap<PersonId, KeptRow>> {
    const { engine, storage } = this.#options;
    const rows = new Map<PersonId, KeptRow>();
    for (const person of Object.values(state.people)) {
      const unnamed = isUnnamed(state, person.role);
      const keep = unnamed ? undefined : await storage.keep(id, person.id);
      if (unnamed) rows.set(person.id, keptRow({ engine }, state, person));
      else if (keep) rows.set(person.id, readKept(keep));
    }
    return rows;
  }

  /** Ends what had its time. A hold ends at the last look before its time: at most so long, never longer. */
  async expire(): Promise<void> {
    const { storage, trusted } = this.#options;
    const now = trusted.now();
    await storage.expireKeeps(now);
    await storage.expireReports(now);
    await storage.expirePages(now, PAGE_RECEIPT_MS);
    for (const { session } of await storage.holds(now + EXPIRE_MS)) {
      const row = await storage.session(session);
      const { receipt = '', envelope = '{}' } = row ?? {};
      await storage.destroySession(session, { receipt, envelope, status: 'destroyed' });
    }
  }
}
