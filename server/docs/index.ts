export { createDocHost } from './host.ts';
export { createDocSocketServer } from './socket-server.ts';
export type { DocHost } from './doc-host.ts';
export { closeCode } from '../../shared/wire/close-codes.ts';
export { defaultLimits, type DocLimits } from './limits.ts';
export type { DocHostOptions, DocLog, DocMetrics, DocPerson, DocStats } from './options.ts';
