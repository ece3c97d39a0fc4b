import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { frameType, syncType } from '../../shared/wire/doc-frames.ts';
import type { LiveSender } from './doc-link.ts';

export function liveFrame(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, frameType.live);
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
  if (data[0] === frameType.awareness) return 'cursors';
  if (data[0] !== frameType.sync) return undefined;
  if (data[1] === syncType.step2) return 'step2';
  return data[1] === syncType.update ? 'update' : undefined;
}

/** Whether a frame of cursors holds this client's and no other. */
export function isOwnCursor(frame: Uint8Array, client: number): boolean {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  const entries = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  return decoding.readVarUint(entries) === 1 && decoding.readVarUint(entries) === client;
}
