import type { DocId, Storage } from '../storage/port.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { DocLimits } from './limits.ts';
import type { Access } from '../../shared/wire/access.ts';

/** Who somebody is in a session: what others see beside the cursor. `mark` is the seat's colour and sign, 0..7. */
export interface DocPerson {
  name: string;
  mark: number;
  /** One of many, or a device: the others get neither an id nor a name, and a mark that follows from the connection. */
  unnamed?: boolean;
}

export interface DocLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Counters for the process's metrics; every method is optional. */
export interface DocMetrics {
  opened?(): void;
  closed?(code: number): void;
  /** An update is on disk and was sent on. */
  update?(bytes: number, deliveries: number): void;
  /** An update is on disk, this many milliseconds after it arrived. */
  durable?(milliseconds: number): void;
  refused?(reason: string): void;
}

export interface DocHostOptions {
  storage: Storage;
  commits: GroupCommit;
  /** Whole milliseconds that never go back; they begin at the date at which the process started. */
  clock: () => number;
  /** The rule of rights: pure and at once, for a session that `ready` loaded. Asked for every update. */
  access(doc: DocId, person: string): Access;
  who(session: string, person: string): DocPerson | undefined;
  /** Loads the session so that `access` can be asked; false when there is no such session. */
  ready(session: string): Promise<boolean>;
  /** Whether this document may be destroyed before its session: it is stored apart. None when absent. */
  passing?(doc: DocId): boolean;
  /** The texts that a document holds before anybody wrote in it, by name. None when absent. */
  begins?(doc: DocId): Readonly<Record<string, string>> | undefined;
  /** People who neither show nor see cursors in this document, such as an audience. Nobody when absent. */
  quiet?(doc: DocId, person: string): boolean;
  limits?: Partial<DocLimits>;
  metrics?: DocMetrics;
  log: DocLog;
}

export interface DocStats {
  documents: number;
  /** Those whose content is in memory. */
  awake: number;
  connections: number;
  /** Updates that are not yet on disk. */
  inFlight: number;
}
