import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { LiveSender } from './doc-link.ts';

/** Our frames beside those of y-websocket; the server's `server/docs/protocol.ts` has the same numbers. */
export const docFrame = { live: 100, saved: 101, mode: 102, self: 103 } as const;

/** Close codes that this side treats in its own way; the server's `close-codes.ts` explains them all. */
export const docClose = {
  malformed: 4400,
  gone: 4404,
  diverged: 4409,
  tooLarge: 4413,
  rate: 4429,
  notSaved: 4507,
} as const;

export function liveFrame(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, docFrame.live);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

export function readLive(decoder: decoding.Decoder): { from: LiveSender; bytes: Uint8Array } {
  const connection = decoding.readVarUint(decoder);
  const person = decoding.readVarString(decoder);
  const mark = decoding.readVarUint(decoder);
  // A copy: the decoder reads from a buffer that lives only as long as the message.
  return { from: { connection, person, mark }, bytes: decoding.readVarUint8Array(decoder).slice() };
}

/** What a frame about to be sent is: an answer to the server's vector, an edit, cursors, or anything else. */
export function kindOf(data: unknown): 'step2' | 'update' | 'cursors' | undefined {
  if (!(data instanceof Uint8Array)) return undefined;
  if (data[0] === 1) return 'cursors';
  if (data[0] !== 0) return undefined;
  return data[1] === 1 ? 'step2' : data[1] === 2 ? 'update' : undefined;
}

/** Whether a frame of cursors holds this client's and no other. */
export function isOwnCursor(frame: Uint8Array, client: number): boolean {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  const entries = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  return decoding.readVarUint(entries) === 1 && decoding.readVarUint(entries) === client;
}
