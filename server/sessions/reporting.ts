import { seatOf, type PersonId } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { Report, Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import type { OpenSessions } from './open-sessions.ts';
import { makeReport, readReport, type ReportWords } from './reports.ts';

export interface ReportingOptions {
  readonly open: OpenSessions;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly trusted: Pick<TrustedTime, 'now'>;
  readonly newId: () => string;
  /** Tells these connections that a report came in; nothing of it. */
  reported(connections: readonly string[]): void;
}

/** The way of what somebody reports to the adults of a session. */
export class Reporting {
  readonly #options: ReportingOptions;

  constructor(options: ReportingOptions) {
    this.#options = options;
  }

  /**
   * A report to the adults of the session (class K5), also in a pause. It stands in line with the commands, so that
   * it comes before the end or after it and never in between. @returns names of the adults to whom it went
   */
  async make(
    id: string,
    person: PersonId,
    words: ReportWords,
  ): Promise<{ ok: true; to: string[] } | { ok: false; refusal: Refusal }> {
    const open = await this.#options.open.get(id);
    if (!open) return { ok: false, refusal: refusals.noSeat };
    open.touched = this.#options.clock.monotonic();
    const { storage, clock, newId, reported } = this.#options;
    const made = await open.live.enter(() =>
      makeReport({ storage, clock, newId }, open.live.state, person, words),
    );
    if (!made.ok) return made;
    reported(made.adults.flatMap((adult) => open.publisher.connections(adult.id)));
    return { ok: true, to: made.adults.map(({ name }) => name) };
  }

  /** The reports that went to this person, also after the end; undefined for somebody who is no adult of it. */
  async to(id: string, person: PersonId): Promise<Report[] | undefined> {
    const { storage, trusted } = this.#options;
    const now = trusted.now();
    const state = (await this.#options.open.get(id))?.live.state;
    const seat = state && seatOf(state, person);
    const all = (await storage.reportsOf(id)).filter(({ expiresAt }) => state || expiresAt > now);
    const mine = all.filter((report) => readReport(report).to.includes(person));
    return mine.length > 0 || seat?.responsible ? mine : undefined;
  }
}
