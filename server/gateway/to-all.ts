import type { SessionServer } from './session-server.ts';

/** What Engine.IO takes beside a message; its types do not name the frame. */
interface Ready {
  compress: boolean;
  /** A WebSocket frame that goes out as it stands, in so many pieces. */
  wsPreEncodedFrame: readonly Buffer[];
}

/**
 * Sends one event to these connections. It is encoded once, frame and all, in one piece: what each of three hundred costs
 * is one write to their socket. (Socket.IO makes two pieces of it, and a set of rooms of one.)
 */
export function toAll(
  io: SessionServer,
  connections: readonly string[],
  event: string,
  ...content: readonly unknown[]
): void {
  // `2` is an event of Socket.IO, in the namespace that everybody is in.
  const message = `2${JSON.stringify([event, ...content])}`;
  const options: Ready = { compress: true, wsPreEncodedFrame: [textFrame(`4${message}`)] };
  for (const id of connections) io.sockets.sockets.get(id)?.conn.write(message, options);
}

/** One whole WebSocket text frame, unmasked, as servers send them (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const bytes = Buffer.byteLength(text);
  const head = bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + bytes);
  frame[0] = 0x81;
  if (head === 2) frame[1] = bytes;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(bytes, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(bytes), 2);
  }
  frame.write(text, head);
  return frame;
}
