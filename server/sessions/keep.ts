import { Buffer } from 'node:buffer';
import {
  hasTrait,
  isUnnamed,
  ranFor,
  type Engine,
  type Form,
  type Person,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { OwnView } from '../../shared/wire/view.ts';
import type { Keep, Storage } from '../storage/port.ts';
import type { FollowUpLink, FollowUpPlace } from './follow-up.ts';
import { bundleText, inParts, type Entry } from './bundle-parts.ts';

export const KEEP_MS = 7 * 24 * 3_600_000;

export const keepFor = (form: Form): number => form.keptFor ?? KEEP_MS;

const MOST_IMAGE_BYTES = 25 * 1024 * 1024;

/** What a person takes along (class K3): one JSON file that can be laid on the table at the next session. */
export interface KeepBundle {
  readonly version: 1;
  readonly kind: 'kring-keep';
  readonly session: {
    readonly form: string;
    readonly title: { readonly nl: string; readonly en: string };
    readonly startedAt: number;
    readonly endedAt: number;
    /** How long it ran, pauses not counted. */
    readonly minutes: number;
  };
  readonly person: Seat;
  readonly tools: Readonly<Record<string, unknown>>;
  /** Where these people look back together, with this person's own link. */
  readonly followUp?: FollowUpLink;
  /** Name -> the encoded Yjs state in base64. */
  readonly documents: Readonly<Record<string, string>>;
  /** Hash -> image, for the images in those documents. */
  readonly images: Readonly<Record<string, { readonly type: string; readonly base64: string }>>;
}

interface Seat {
  readonly name: string;
  readonly mark: number;
  readonly role: Person['role'];
  readonly leads?: true;
}

/** One row per person who sat in the circle: the way to the receipt. The bundle stands beside it, in parts. */
export interface KeptRow {
  /** What is left of the person's own slice of the view: who they were and which pages they marked. */
  readonly me: OwnView;
}

export const readKept = (keep: Keep): KeptRow => JSON.parse(keep.data) as KeptRow;

export interface Keeping {
  readonly engine: Engine;
  readonly storage: Pick<Storage, 'blob'>;
  readonly followUp?: FollowUpPlace | undefined;
  /** One document as one Yjs update. */
  read(session: string, name: string): Promise<Uint8Array>;
}

/** People who sat in the circle; who was only waiting or was removed takes nothing along, and of one of many nothing is kept. */
export const keepers = (state: SessionState): Person[] =>
  Object.values(state.people).filter(
    ({ place, role }) => (place === 'in' || place === 'left') && !isUnnamed(state, role),
  );

export function keptRow(
  { engine }: Pick<Keeping, 'engine'>,
  state: SessionState,
  person: Person,
): KeptRow {
  // As somebody outside the circle sees it, but for who they are and what the end said to them.
  const own = engine.own(state, { ...person, place: 'left' });
  const { place, farewell } = engine.own(state, person);
  return { me: { ...own, place, ...(farewell && { farewell }) } };
}

/** The bundle of this person as JSON, in parts; undefined when there is nothing to take along. */
export function bundleOf(
  keeping: Keeping,
  state: SessionState,
  person: Person,
  endedAt: number,
): AsyncIterable<Uint8Array> | undefined {
  const { name, mark, role } = person;
  const tools = keeping.engine.keep(state, person);
  const names = keeping.engine.keptDocuments(state, person.id);
  const followUp = keeping.followUp?.of(person.id);
  if (names.length === 0 && Object.keys(tools).length === 0 && !followUp) return undefined;
  const { form, createdAt } = state;
  const minutes = Math.round(ranFor(state) / 60_000);
  const small: Omit<KeepBundle, 'documents' | 'images'> = {
    version: 1,
    kind: 'kring-keep',
    session: {
      form: form.id,
      title: form.session ?? form.title,
      startedAt: createdAt,
      endedAt,
      minutes,
    },
    person: { name, mark, role, ...(hasTrait(state, role, 'leads') && { leads: true }) },
    tools,
    ...(followUp && { followUp }),
  };
  const images = new Set<string>();
  const documents = documentEntries(keeping, state.id, names, images);
  return inParts(
    bundleText(small, { documents, images: imageEntries(keeping.storage, state.id, images) }),
  );
}

/** An image stands in a document by its hash, which a Yjs update holds as plain text. */
function hashesIn(bytes: Uint8Array): string[] {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      .toString('latin1')
      .match(/[0-9a-f]{64}/g) ?? []
  );
}

/** Adds to `images` what the documents show. */
async function* documentEntries(
  keeping: Keeping,
  session: string,
  names: readonly string[],
  images: Set<string>,
): AsyncGenerator<Entry> {
  for (const name of names) {
    const bytes = await keeping.read(session, name);
    for (const hash of hashesIn(bytes)) images.add(hash);
    yield { name, before: '"', bytes, after: '"' };
  }
}

async function* imageEntries(
  storage: Keeping['storage'],
  session: string,
  hashes: ReadonlySet<string>,
): AsyncGenerator<Entry> {
  let room = MOST_IMAGE_BYTES;
  for (const hash of hashes) {
    const blob = await storage.blob(session, hash);
    if (!blob || blob.bytes.length > room) continue;
    room -= blob.bytes.length;
    const before = `{"type":${JSON.stringify(blob.type)},"base64":"`;
    yield { name: hash, before, bytes: blob.bytes, after: '"}' };
  }
}
