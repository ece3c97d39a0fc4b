import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { startProcess, type ServerProcess } from '../support/server-process.ts';

const program = join(import.meta.dirname, 'class-baseline-server.ts');

/** A bare Socket.IO server in a process of its own, as Kring is, with as many who listen; who listens sits here. */
export class Bare {
  readonly server: ServerProcess;
  readonly #lead: Socket;
  readonly #listeners: readonly Socket[];

  private constructor(server: ServerProcess, [lead, ...listeners]: Socket[]) {
    this.server = server;
    this.#lead = lead!;
    this.#listeners = listeners;
  }

  static async open(listeners: number): Promise<Bare> {
    const server = await startProcess('', 0, program);
    const sockets: Socket[] = [];
    for (let n = 0; n <= listeners; n += 1) {
      const socket = io(server.url, { transports: ['websocket'], forceNew: true });
      await new Promise((done) => socket.once('connect', () => done(0)));
      sockets.push(socket);
    }
    return new Bare(server, sockets);
  }

  /** One frame to everybody, asked for by one of them. */
  async show(frame: unknown): Promise<void> {
    const heard = this.#listeners.map(
      (socket) => new Promise((done) => socket.once('patch', () => done(0))),
    );
    const answered = new Promise((done) => this.#lead.emit('show', frame, done));
    await Promise.all([answered, ...heard]);
  }

  async close(): Promise<void> {
    for (const socket of [this.#lead, ...this.#listeners]) socket.disconnect();
    await this.server.kill();
  }
}
