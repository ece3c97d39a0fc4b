import type { Person, PersonId, Role, SessionState } from '../../shared/engine/index.ts';
import type { Report } from '../storage/port.ts';

const DAY_MS = 24 * 3_600_000;
/** How long a report keeps its session sealed after the end, and how long the report itself stays: our choice [c]. */
export const HOLD_MS = 14 * DAY_MS;
export const REPORT_MS = 30 * DAY_MS;

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
export const adultsFor = (state: SessionState, reporter: PersonId): Person[] =>
  Object.values(state.people).filter(
    ({ id, role, place }) =>
      role === 'coord' && id !== reporter && (place === 'in' || place === 'left'),
  );

/** Who may report: people who sit in the circle, and who walked out of it. */
export const mayReport = (person: Person | undefined): person is Person =>
  person?.place === 'in' || person?.place === 'left';
