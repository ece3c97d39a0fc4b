import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { View } from '../../shared/wire/view.ts';
import type { Fleeting } from './session.ts';
import type { DocLink, Kept, SavedState } from '../link/doc-link.ts';

/** One person's line to one session. The server answers it in the application; a test page answers it itself. */
export interface Connection {
  /** `refused` is for good; `offline` had a view and tries again by itself. */
  readonly status: 'connecting' | 'live' | 'offline' | 'refused';
  readonly refusal?: Refusal | undefined;
  /** The last view that arrived; it stays while the line is down. */
  readonly view?: View | undefined;
  /** The worst of all open documents. */
  readonly saved: SavedState;
  /** What could not be saved and is only on this page; absent where everything can. */
  readonly kept?: readonly Kept[];
  /** Grows when an adult should look for reports; absent where none can come. */
  readonly reports?: number;
  readonly fleeting?: Fleeting;
  /** The server's clock in milliseconds, estimated. */
  now(): number;
  send(type: string, data: unknown): Promise<Ack>;
  document(name: string): DocLink | undefined;
  /** The person says that these may go. */
  discard?(kept: Kept): void;
  /** Anything above changed. */
  on(fn: () => void): () => void;
  close(): void;
}
