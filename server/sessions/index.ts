export type { Effect, Effects } from './effects.ts';
export { readClosed, receiptFor, type ClosedRecord } from './closing.ts';
export type { FollowUpLink } from './follow-up.ts';
export { HOLD_MS, readReport, REPORT_MS } from './reports.ts';
export { KEEP_MS, readKept, type KeepBundle, type KeptRow } from './keep.ts';
export type { Outlet, Viewer } from './viewers.ts';
export type { SessionDocuments } from './open-sessions.ts';
export { Sessions, type Attachment, type Beginning, type SessionsOptions } from './sessions.ts';
