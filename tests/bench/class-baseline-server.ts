import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** Nothing but Socket.IO: what `class.ts` compares with. */
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
http.listen(0, '127.0.0.1');

process.on('message', (message: string) => {
  const tell = (value: number): void => void process.send?.({ what: message, value });
  if (message === 'port') {
    if (http.listening) tell((http.address() as AddressInfo).port);
    else http.once('listening', () => tell((http.address() as AddressInfo).port));
  } else if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    tell((user + system) / 1000);
  } else if (message.startsWith('send ')) {
    io.emit('patch', { shared: { rev: 1, patch: 'x'.repeat(Number(message.slice(5))) } });
  }
});
process.on('disconnect', () => process.exit(0));
