import {
  hasTrait,
  type Person,
  type PersonId,
  type Role,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Clock } from '../clock.ts';
import { refusals } from '../refusals.ts';
import type { Report, Storage } from '../storage/port.ts';

const DAY_MS = 24 * 3_600_000;
/** How long a report keeps its session sealed after the end: our choice [c]. */
export const HOLD_MS = 14 * DAY_MS;
/** How long a report itself stays [c], and longer where its session is open or held longer: it must not go before what it holds. */
export const REPORT_MS = 30 * DAY_MS;
/** So many reports may one person make in one session: no adult reads more, and the disk is everybody's. */
export const MOST_REPORTS = 20;

export interface ReportWords {
  readonly text: string;
  /** Whatever the reporter wants the adult to see with it. */
  readonly attach?: string;
}

/** What a report holds besides its id and time. */
export interface ReportRecord extends ReportWords {
  /** The adults to whom it went. */
  readonly to: readonly PersonId[];
  readonly by: { readonly person: PersonId; readonly name: string; readonly role: Role };
}

export const readReport = (report: Report): ReportRecord => JSON.parse(report.data) as ReportRecord;

/** The adults of a session who receive what this person reports; also one who is not here now. */
const adultsFor = (state: SessionState, reporter: PersonId): Person[] =>
  Object.values(state.people).filter(
    ({ id, role, place }) =>
      hasTrait(state, role, 'responsible') &&
      id !== reporter &&
      (place === 'in' || place === 'left'),
  );

/** Who may report: people who sit in the circle, and who walked out of it. */
const mayReport = (person: Person | undefined): person is Person =>
  person?.place === 'in' || person?.place === 'left';

/** Stores a report, for the adults of this moment. */
export async function makeReport(
  { storage, clock, newId }: { storage: Storage; clock: Clock; newId: () => string },
  state: SessionState,
  person: PersonId,
  words: ReportWords,
): Promise<{ ok: true; adults: readonly Person[] } | { ok: false; refusal: Refusal }> {
  const by = state.people[person];
  if (!mayReport(by)) return { ok: false, refusal: refusals.noSeat };
  if (state.status === 'ended') return { ok: false, refusal: refusals.ended };
  const made = (await storage.reportsOf(state.id)).filter(
    (report) => readReport(report).by.person === person,
  );
  if (made.length >= MOST_REPORTS) return { ok: false, refusal: refusals.tooManyReports };
  const adults = adultsFor(state, person);
  if (adults.length === 0) return { ok: false, refusal: refusals.noAdult };
  const at = clock.now();
  const to = adults.map(({ id }) => id);
  const data = JSON.stringify({ ...words, to, by: { person, name: by.name, role: by.role } });
  await storage.putReport({ id: newId(), session: state.id, at, data, expiresAt: at + REPORT_MS });
  return { ok: true, adults };
}
