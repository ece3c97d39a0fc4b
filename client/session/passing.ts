import type { Ack } from '../../shared/wire/protocol.ts';

/** Refusals that say nothing of what was sent: the same may be accepted in a moment. */
const passing: ReadonlySet<string> = new Set([
  'storage/failed',
  'request/too-often',
  'server/failed',
  'server/stopping',
]);

/** Whether it makes sense to send the same again without anybody changing it. */
export const mayPass = (ack: Ack): boolean => !ack.ok && passing.has(ack.refusal.code);
