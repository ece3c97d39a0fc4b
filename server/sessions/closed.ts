import { viewInTodaysWords } from '../../shared/forms/earlier.ts';
import type { WholeView } from '../../shared/wire/protocol.ts';
import type { Receipt, SharedView } from '../../shared/wire/view.ts';
import type { SessionRow, Storage } from '../storage/port.ts';
import { readKept, type KeptRow } from './keep.ts';

/** What is stored of a session that is gone: no names, no content. */
export interface ClosedRecord {
  readonly receipt: Receipt;
  /** What can remain of such a session: to who left it is not said what came of it. */
  readonly canRemain: Receipt['remains'];
  /** Absent when nobody ever took a seat. */
  readonly shared?: SharedView | undefined;
}

export const readClosed = (row: SessionRow): ClosedRecord | undefined =>
  row.receipt === undefined ? undefined : (JSON.parse(row.receipt) as ClosedRecord);

/** The receipt as this person gets it. */
export const receiptFor = ({ receipt, canRemain }: ClosedRecord, { me }: KeptRow): Receipt =>
  me.place === 'in' ? receipt : { ...receipt, remains: canRemain };

/** What somebody who sat in the circle sees when it is over. */
export function closedView(
  closed: ClosedRecord,
  kept: KeptRow,
  now: number,
): WholeView | undefined {
  if (!closed.shared) return undefined;
  return {
    now,
    sharedRev: 0,
    ownRev: 0,
    shared: { ...viewInTodaysWords(closed.shared), receipt: receiptFor(closed, kept) },
    me: kept.me,
  };
}

/** The view of a destroyed session for a person who sat in it, until what they keep expires. */
export async function findClosed(
  storage: Storage,
  session: string,
  person: string,
  now: number,
): Promise<WholeView | undefined> {
  const [row, keep] = await Promise.all([storage.session(session), storage.keep(session, person)]);
  const closed = row && readClosed(row);
  if (!closed || !keep || keep.expiresAt <= now) return undefined;
  return closedView(closed, readKept(keep), now);
}
