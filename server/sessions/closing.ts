import { createHash } from 'node:crypto';
import type { Engine, SessionState } from '../../shared/engine/index.ts';
import type { SharedView } from '../../shared/wire/view.ts';
import { readClosed, type ClosedRecord } from './closed.ts';
import type { FollowUpPlace } from './follow-up.ts';
import { bundleOf, keepers, keepFor, keptRow } from './keep.ts';
import { makeReceipt, remains, type ReceiptOptions } from './receipt.ts';
import { HOLD_MS } from './reports.ts';

export interface ClosingDocuments {
  freeze(session: string): void;
  read(session: string, name: string): Promise<Uint8Array>;
  destroy(session: string): Promise<void>;
}

export interface ClosingOptions extends ReceiptOptions {
  readonly documents: ClosingDocuments;
  /** Puts what stays for others where it stays; nothing is destroyed before, and done again it finds what it put. */
  leave?(state: SessionState, endedAt: number): Promise<void>;
  /** Makes the session that follows this one, when there is to be one; the same one however often it is asked. */
  followUp(state: SessionState, endedAt: number): Promise<FollowUpPlace | undefined>;
}

/** The view of somebody outside the circle, without the people: the call link and all content are gone from it. */
function closedShared(engine: Engine, state: SessionState): SharedView | undefined {
  const someone = Object.values(state.people)[0];
  return someone && { ...engine.shared(state, { ...someone, place: 'left' }), people: {} };
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
  await options.leave?.(state, endedAt);
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
