import type { IncomingMessage } from 'node:http';
import { realClock } from '../clock.ts';

/** What is read of a body that nobody wants: more than any image of ours, and what a phone sends in that time. */
const MOST_BYTES = 32 * 1024 * 1024;
const LONGEST_MS = 10_000;

/**
 * Reads on, and forgets, what a client still sends. Whoever closes a connection while the other side is sending resets
 * it, and the answer that says why is lost with it (RFC 9112, 9.6). Fulfils when all was sent, or too much, or too slowly.
 */
export function discardBody(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) done();
    };
    const cancel = realClock.after(LONGEST_MS, done);
    const ends = ['end', 'close', 'error'] as const;
    function done(): void {
      cancel();
      request.off('data', count);
      for (const end of ends) request.off(end, done);
      resolve();
    }
    for (const end of ends) request.once(end, done);
    request.on('data', count);
    request.resume();
  });
}
