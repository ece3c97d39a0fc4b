import type { WebSocket } from 'ws';

/** WebSocket frames made once, headers and all, and written to many sockets as they are. */
export type Prepared = Buffer;

/** Frames larger than this together are not copied into one piece. */
const mostJoined = 64 * 1024;

/** The part of `ws` that writes ready-made frames; Socket.IO's engine uses the same door. */
interface Sender {
  sendFrame(parts: Buffer[], done?: (error?: Error) => void): void;
}

/** One binary frame from a server: no mask, not compressed (RFC 6455, section 5.2). */
export function prepare(payload: Uint8Array): Prepared {
  const { length } = payload;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const wire = Buffer.allocUnsafe(head + length);
  wire[0] = 0x82;
  if (head === 2) wire[1] = length;
  else if (head === 4) {
    wire[1] = 126;
    wire.writeUInt16BE(length, 2);
  } else {
    wire[1] = 127;
    wire.writeBigUInt64BE(BigInt(length), 2);
  }
  wire.set(payload, head);
  return wire;
}

/** Small frames in one piece: one call of the kernel for all. */
export function join(frames: readonly Prepared[]): readonly Prepared[] {
  if (frames.length <= 1) return frames;
  if (frames.reduce((sum, { length }) => sum + length, 0) > mostJoined) return frames;
  return [Buffer.concat(frames)];
}

/** Writes to an open socket; one call of the kernel, no copy and no header of its own. */
export function write(socket: WebSocket, frame: Prepared): void {
  (socket as unknown as { readonly _sender: Sender })._sender.sendFrame([frame]);
}
