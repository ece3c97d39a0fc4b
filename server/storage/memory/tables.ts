import type {
  BlobRow,
  DocId,
  Hold,
  Invitation,
  Keep,
  PersonRow,
  Report,
  SeatRow,
  SessionRow,
  Snapshot,
  StoredEvent,
  TotalRow,
  Trusted,
} from '../port.ts';

interface MemoryDocument {
  id: DocId;
  updates: { seq: number; data: Uint8Array }[];
}

export interface MemoryTables {
  sessions: Map<string, SessionRow>;
  destroyed: Set<string>;
  events: Map<string, StoredEvent[]>;
  snapshots: Map<string, Snapshot>;
  documents: Map<string, MemoryDocument>;
  lastUpdate: number;
  blobs: Map<string, BlobRow>;
  persons: Map<string, PersonRow>;
  invitations: Map<string, Invitation & { people: Set<string> }>;
  seats: Map<string, SeatRow>;
  keeps: Map<string, Omit<Keep, 'bundle'> & { parts?: Uint8Array[] }>;
  holds: Map<string, Hold>;
  reports: Report[];
  totals: Map<string, TotalRow & { form: string }>;
  register: string[];
  secrets: Map<string, Uint8Array>;
  trusted?: Trusted;
}

export const emptyTables = (): MemoryTables => ({
  sessions: new Map(),
  destroyed: new Set(),
  events: new Map(),
  snapshots: new Map(),
  documents: new Map(),
  lastUpdate: 0,
  blobs: new Map(),
  persons: new Map(),
  invitations: new Map(),
  seats: new Map(),
  keeps: new Map(),
  holds: new Map(),
  reports: [],
  totals: new Map(),
  register: [],
  secrets: new Map(),
});

export const documentKey = (doc: DocId): string => JSON.stringify([doc.session, doc.name]);
