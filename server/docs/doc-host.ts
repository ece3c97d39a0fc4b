import type { WebSocket } from 'ws';
import type { DocId } from '../storage/port.ts';
import type { DocStats } from './options.ts';

/** The documents of all sessions, to the rest of the server. */
export interface DocHost {
  /** Takes over an upgraded socket; refuses by close code, never by throwing. */
  accept(socket: WebSocket, doc: DocId, person: string): Promise<void>;
  /** Law 7: asks `access` again for every open connection of the session. Call it after every event. */
  recheck(session: string): void;
  /** No edits from now on: reading goes on. */
  freeze(session: string): void;
  /** The whole document as it is on disk, as one Yjs update, whatever the phase allows. */
  read(session: string, name: string): Promise<Uint8Array>;
  /**
   * These documents are over: their sockets are closed with 4404 at once, they leave memory, and what was on its
   * way is on disk when this fulfils. The caller's `access` no longer opens them.
   */
  drop(session: string, names: readonly string[]): Promise<void>;
  /** Closes every socket with 4404, forgets the documents and takes no more updates for them. */
  destroy(session: string): Promise<void>;
  stats(): DocStats;
  /** Everything on disk, then every socket closed with 1001. */
  close(): Promise<void>;
}
