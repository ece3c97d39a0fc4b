import { createHash } from 'node:crypto';
import type { Engine, SessionState } from '../../shared/engine/index.ts';
import type { WholeView } from '../../shared/wire/protocol.ts';
import type { Receipt, SharedView } from '../../shared/wire/view.ts';
import type { Clock } from '../clock.ts';
import type { DestroyCount, SessionRow, Storage } from '../storage/port.ts';
import { KEEP_MS, keepers, keptRow, readKept, type KeptRow } from './keep.ts';

/** What is stored of a session that is gone: no names, no content. */
export interface ClosedRecord {
  readonly receipt: Receipt;
  /** Absent when nobody ever took a seat. */
  readonly shared?: SharedView | undefined;
}

export interface ClosingDocuments {
  freeze(session: string): void;
  read(session: string, name: string): Promise<Uint8Array>;
  destroy(session: string): Promise<void>;
}

export interface ClosingOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly documents: ClosingDocuments;
  readonly clock: Clock;
}

const backups = {
  nl: 'Reservekopieën van de server verdwijnen binnen 30 dagen.',
  en: 'Backups of the server disappear within 30 days.',
};

/** The view of somebody outside the circle, without the people: the call link and all content are gone from it. */
function closedShared(engine: Engine, state: SessionState): SharedView | undefined {
  const someone = Object.values(state.people)[0];
  return someone && { ...engine.shared(state, { ...someone, place: 'left' }), people: {} };
}

function receiptOf(state: SessionState, at: number, count: DestroyCount): Receipt {
  return {
    at,
    destroyed: {
      events: count.events,
      documents: count.documents,
      updates: count.updates,
      files: count.blobs,
    },
    remains: state.form.kept
      .filter((artefact) => ['K2', 'K3', 'K4'].includes(artefact.class))
      .map(({ what, until }) => ({ what, until })),
    backups,
  };
}

/** The line for the register (class K4). `ref` lets a repeated closing see that its line is there. */
function registerLine(engine: Engine, state: SessionState, endedAt: number) {
  const { form, variant, startedAt, people, ending, phase } = engine.envelope(state);
  const ref = createHash('sha256').update(`register:${state.id}`).digest('hex').slice(0, 24);
  const minutes = Math.round((endedAt - startedAt) / 60_000);
  return { ref, form, variant, startedAt, endedAt, minutes, people, ending, phase };
}

async function writeRegister(options: ClosingOptions, state: SessionState, endedAt: number) {
  const line = registerLine(options.engine, state, endedAt);
  const lines = await options.storage.register();
  if (lines.some((known) => known.includes(`"ref":"${line.ref}"`))) return;
  await options.storage.addRegister(JSON.stringify(line));
}

/**
 * Carries out the retention classes of an ended session, in an order in which a crash at any point is
 * mended by doing it again: first what people keep, then the register, last the destruction.
 */
export async function closeSession(
  options: ClosingOptions,
  state: SessionState,
): Promise<ClosedRecord> {
  const { engine, storage, documents, clock } = options;
  const endedAt = state.ended?.at ?? clock.now();
  documents.freeze(state.id);
  const keeping = {
    engine,
    storage,
    read: (session: string, name: string) => documents.read(session, name),
  };
  for (const person of keepers(state)) {
    // Made before something failed; the documents may be gone by now.
    if (await storage.keep(state.id, person.id)) continue;
    const data = JSON.stringify(await keptRow(keeping, state, person, endedAt));
    const expiresAt = endedAt + KEEP_MS;
    await storage.putKeep({ session: state.id, person: person.id, data, expiresAt });
  }
  await writeRegister(options, state, endedAt);
  await documents.destroy(state.id);
  const shared = closedShared(engine, state);
  const nothing: DestroyCount = { events: 0, documents: 0, updates: 0, blobs: 0 };
  const record = (count: DestroyCount): ClosedRecord => ({
    shared,
    receipt: receiptOf(state, clock.now(), count),
  });
  const count = await storage.destroySession(state.id, {
    receipt: JSON.stringify(record(nothing)),
    envelope: JSON.stringify(engine.envelope(state)),
    status: 'destroyed',
  });
  const closed = record(count);
  await storage.setSession(state.id, { receipt: JSON.stringify(closed) });
  return closed;
}

export const readClosed = (row: SessionRow): ClosedRecord | undefined =>
  row.receipt === undefined ? undefined : (JSON.parse(row.receipt) as ClosedRecord);

/** What somebody who sat in the circle sees when it is over. */
export function closedView(
  closed: ClosedRecord,
  { me }: KeptRow,
  now: number,
): WholeView | undefined {
  if (!closed.shared) return undefined;
  return {
    now,
    sharedRev: 0,
    ownRev: 0,
    shared: { ...closed.shared, receipt: closed.receipt },
    me,
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
