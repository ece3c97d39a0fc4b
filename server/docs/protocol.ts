import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { frameType, syncType } from '../../shared/wire/doc-frames.ts';
import type { DocMode } from '../../shared/wire/access.ts';

export type Incoming =
  | { kind: 'step1'; vector: Uint8Array }
  | { kind: 'step2' | 'update'; update: Uint8Array }
  | { kind: 'awareness'; update: Uint8Array }
  | { kind: 'queryAwareness' }
  | { kind: 'live'; payload: Uint8Array };

/** Undefined for anything that is not exactly one known frame. */
export function readFrame(data: Uint8Array): Incoming | undefined {
  try {
    const decoder = decoding.createDecoder(data);
    const frame = readKnown(decoder);
    // Bytes after the end would be sent on to others unseen.
    return decoding.hasContent(decoder) ? undefined : frame;
  } catch {
    return undefined;
  }
}

function readKnown(decoder: decoding.Decoder): Incoming | undefined {
  switch (decoding.readVarUint(decoder)) {
    case frameType.sync:
      return readSync(decoder);
    case frameType.awareness:
      return { kind: 'awareness', update: decoding.readVarUint8Array(decoder) };
    case frameType.queryAwareness:
      return { kind: 'queryAwareness' };
    case frameType.live:
      return { kind: 'live', payload: decoding.readVarUint8Array(decoder) };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): Incoming | undefined {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === syncType.step1) return { kind: 'step1', vector: bytes };
  if (step === syncType.step2) return { kind: 'step2', update: bytes };
  if (step === syncType.update) return { kind: 'update', update: bytes };
  return undefined;
}

function frame(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}

export const syncFrame = (step: number, bytes: Uint8Array): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, frameType.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });

export const awarenessFrame = (entries: readonly Uint8Array[]): Uint8Array =>
  frame((encoder) => {
    const update = frame((inner) => {
      encoding.writeVarUint(inner, entries.length);
      for (const entry of entries) encoding.writeUint8Array(inner, entry);
    });
    encoding.writeVarUint(encoder, frameType.awareness);
    encoding.writeVarUint8Array(encoder, update);
  });

/** `count`: how many sync updates of this connection, from the first on, are on disk. */
export const savedFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, frameType.saved);
    encoding.writeVarUint(encoder, count);
  });

export const modeFrame = (mode: DocMode): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, frameType.mode);
    encoding.writeVarUint(encoder, mode === 'write' ? 1 : 0);
  });

export const selfFrame = (connection: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, frameType.self);
    encoding.writeVarUint(encoder, connection);
  });

export const liveFrame = (
  from: { connection: number; person: string; mark: number },
  payload: Uint8Array,
): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, frameType.live);
    encoding.writeVarUint(encoder, from.connection);
    encoding.writeVarString(encoder, from.person);
    encoding.writeVarUint(encoder, from.mark);
    encoding.writeVarUint8Array(encoder, payload);
  });
