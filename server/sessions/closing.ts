import { createHash } from 'node:crypto';
import {
  hasSeat,
  type Artefact,
  type Engine,
  type SessionState,
} from '../../shared/engine/index.ts';
import { viewInTodaysWords } from '../../shared/forms/earlier.ts';
import type { WholeView } from '../../shared/wire/protocol.ts';
import type { Receipt, SharedView } from '../../shared/wire/view.ts';
import type { Clock } from '../clock.ts';
import type { DestroyCount, SessionRow, Storage } from '../storage/port.ts';
import type { FollowUpPlace } from './follow-up.ts';
import { bundleOf, keepers, keepFor, keptRow, readKept, type KeptRow } from './keep.ts';
import { HOLD_MS } from './reports.ts';

/** What is stored of a session that is gone: no names, no content. */
export interface ClosedRecord {
  readonly receipt: Receipt;
  /** What can remain of such a session: to who left it is not said what came of it. */
  readonly canRemain: Receipt['remains'];
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
  /** Makes the session that follows this one, when there is to be one; the same one however often it is asked. */
  followUp(state: SessionState, endedAt: number): Promise<FollowUpPlace | undefined>;
}

const backups = {
  nl: 'Reservekopieën van de server verdwijnen binnen 30 dagen.',
  en: 'Backups of the server disappear within 30 days.',
};

/** Said to all, whether somebody reported something or not: nobody can tell from it. */
const held = {
  what: {
    nl: 'Meldde iemand iets ernstigs? Dan blijft dit gesprek nog even verzegeld. Niemand kan het openen; de volwassene leest alleen de melding zelf.',
    en: 'Did somebody report something serious? Then this talk stays sealed a while longer. Nobody can open it; the adult reads only the report itself.',
  },
  until: {
    nl: 'hoogstens 14 dagen, daarna is het weg; is er niets gemeld, dan is alles nu al weg',
    en: 'at most 14 days, then it is gone; if nothing was reported, all is gone already',
  },
};

/** The view of somebody outside the circle, without the people: the call link and all content are gone from it. */
function closedShared(engine: Engine, state: SessionState): SharedView | undefined {
  const someone = Object.values(state.people)[0];
  return someone && { ...engine.shared(state, { ...someone, place: 'left' }), people: {} };
}

const counted = ({ events, documents, updates, blobs }: DestroyCount): Receipt['destroyed'] => ({
  ...{ events, documents, updates },
  files: blobs,
});

/**
 * What was destroyed. In a form with an adult the counts would tell each party whether another wrote notes or talked
 * apart; there the receipt names what goes in every session of the form.
 */
async function destruction(
  { engine, storage }: ClosingOptions,
  state: SessionState,
): Promise<Pick<Receipt, 'destroyed' | 'gone'>> {
  const { id, form } = state;
  if (hasSeat({ form }, 'responsible')) {
    const gone = form.kept.filter((artefact) => artefact.class === 'K1');
    return { destroyed: {}, gone: gone.map(({ what }) => what) };
  }
  const names = (await storage.docsOf(id)).map(({ name }) => name);
  // A room that was over before is not counted.
  return { destroyed: counted(await storage.countSession(id, engine.passed(state, names))) };
}

const remains = ({ form }: SessionState, artefacts: readonly Artefact[]): Receipt['remains'] => [
  ...artefacts
    .filter((artefact) => ['K2', 'K3', 'K4'].includes(artefact.class))
    .map(({ what, until }) => ({ what, until })),
  ...(hasSeat({ form }, 'responsible') ? [held] : []),
];

async function makeReceipt(options: ClosingOptions, state: SessionState): Promise<Receipt> {
  const { engine, clock } = options;
  return {
    at: clock.now(),
    ...(await destruction(options, state)),
    remains: remains(state, engine.artefacts(state)),
    backups,
  };
}

/** What is stored of a session that is gone. Where it is gone already, and a later step failed, there is nothing to count. */
async function closedRecord(options: ClosingOptions, state: SessionState): Promise<ClosedRecord> {
  const row = await options.storage.session(state.id);
  const before = row && readClosed(row);
  if (before) return before;
  const shared = closedShared(options.engine, state);
  const canRemain = remains(state, state.form.kept);
  return { shared, canRemain, receipt: await makeReceipt(options, state) };
}

/** The line for the register (class K4). `ref` lets a repeated closing see that its line is there. */
function registerLine(engine: Engine, state: SessionState, endedAt: number) {
  const { form, variant, startedAt, people, ending, phase, more } = engine.envelope(state);
  const ref = createHash('sha256').update(`register:${state.id}`).digest('hex').slice(0, 24);
  const minutes = Math.round((endedAt - startedAt) / 60_000);
  return { ref, form, variant, startedAt, endedAt, minutes, people, ending, phase, more };
}

async function writeRegister(options: ClosingOptions, state: SessionState, endedAt: number) {
  const line = registerLine(options.engine, state, endedAt);
  const lines = await options.storage.register();
  if (lines.some((known) => known.includes(`"ref":"${line.ref}"`))) return;
  await options.storage.addRegister(JSON.stringify(line));
}

/** What each person keeps, and the way to the receipt; made once, however often the closing is tried. */
async function putKeeps(options: ClosingOptions, state: SessionState, endedAt: number) {
  const { engine, storage, documents } = options;
  const followUp = await options.followUp(state, endedAt);
  const read = (session: string, name: string) => documents.read(session, name);
  for (const person of keepers(state)) {
    // Made before something failed; the documents may be gone by now.
    if (await storage.keep(state.id, person.id)) continue;
    const keeping = { engine, storage, read, followUp };
    const expiresAt = endedAt + keepFor(state.form);
    const data = JSON.stringify(keptRow(keeping, state, person));
    const bundle = bundleOf(keeping, state, person, endedAt);
    await storage.putKeep({ session: state.id, person: person.id, data, expiresAt }, bundle);
  }
}

/**
 * Carries out the retention classes of an ended session, in an order in which a crash at any point is
 * mended by doing it again: first what people keep, then the register, last the destruction. A session in
 * which somebody reported something is sealed instead (forms.md 0.6), in as many steps and with the same words.
 */
export async function closeSession(
  options: ClosingOptions,
  state: SessionState,
): Promise<ClosedRecord> {
  const { engine, storage, documents, clock } = options;
  const endedAt = state.ended?.at ?? clock.now();
  documents.freeze(state.id);
  await putKeeps(options, state, endedAt);
  await writeRegister(options, state, endedAt);
  await documents.destroy(state.id);
  const closed = await closedRecord(options, state);
  const left = {
    receipt: JSON.stringify(closed),
    envelope: JSON.stringify(engine.envelope(state)),
    status: 'destroyed' as const,
  };
  const reports = await storage.reportsOf(state.id);
  if (reports.length > 0) await storage.holdSession(state.id, left, closed.receipt.at + HOLD_MS);
  else await storage.destroySession(state.id, left);
  return closed;
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
