import type * as Y from 'yjs';
import type { DocMode } from '../../shared/wire/access.ts';

/** The seat that a person has in the circle: which colour and which sign (0..7). */
export interface Me {
  person: string;
  name: string;
  mark: number;
}

export interface Cursor extends Me {
  cursor: unknown;
}

export interface LiveSender {
  connection: number;
  person: string;
  mark: number;
}

/**
 * `offline`: no connection. `failing`: the server could not store it and is asked again and again. `kept`: it may not be
 * stored, and is only on this page.
 */
export type SavedState = 'saved' | 'saving' | 'offline' | 'failing' | 'kept';

/** Edits that could not be saved where they were made, and are only on this page. */
export interface Kept {
  /** Of the document. */
  readonly name: string;
  /** Their words; empty for a drawing. */
  readonly text: string;
  /** They are added again as soon as this person may write there; otherwise only copying is left. */
  readonly again: boolean;
}

/**
 * One open document as a tool sees it.
 * The object and its `doc` belong together for life: when rights drop, `Documents` makes a new link.
 */
export interface DocLink {
  /** Such as `board:together`. */
  readonly name: string;
  readonly doc: Y.Doc;
  /** The right now; a rise keeps this link, a fall replaces it. */
  readonly mode: DocMode;
  /** The content arrived at least once. */
  readonly synced: boolean;
  /** `saved`: every edit made here is on the server's disk. */
  readonly saved: SavedState;
  /** The server refused or closed this document for good. */
  readonly closed: boolean;
  readonly me: Me;
  /** People whose cursor is known, by connection number; oneself is not among them. */
  readonly cursors: ReadonlyMap<number, Cursor>;
  /** JSON of at most 512 bytes, at most 30 a second (the last one wins); may get lost. `undefined` takes it away. */
  setCursor(cursor: { x: number; y: number } | Record<string, unknown> | undefined): void;
  /** At most 16 KB, to everybody else in this document, never stored. Never later than an edit that follows it. */
  sendLive(bytes: Uint8Array): void;
  onLive(fn: (from: LiveSender, bytes: Uint8Array) => void): () => void;
  /** mode, synced, saved, closed or cursors changed. */
  on(event: 'change', fn: () => void): () => void;
}
