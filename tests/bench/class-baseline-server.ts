import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/**
 * Nothing but Socket.IO: what `class-slides.ts` compares with. Whoever says `show` has it answered, with the frame, and
 * all others are sent the same frame, as a class is sent a slide. Nothing is checked, kept or worked out.
 */
const http = createServer();
const io = new Server(http, {
  ...{ transports: ['websocket'], perMessageDeflate: false },
  // As Kring's, so that what keeps a line alive weighs the same.
  ...{ pingInterval: 10_000, pingTimeout: 8_000 },
});
io.on('connection', (socket) => {
  socket.on('show', (frame: unknown, answer: (ack: unknown) => void) => {
    socket.broadcast.emit('patch', frame);
    answer({ ok: true, patch: frame });
  });
});
http.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(http.address() as AddressInfo).port}\n`);
});
