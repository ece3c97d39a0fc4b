import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * The cable between one browser and the server. Playwright's own `setOffline` leaves open WebSockets alive;
 * a cable that is pulled out does not.
 */
export class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #out = false;
  #port: number;

  private constructor(port: number) {
    this.#port = port;
    this.#server = createServer((near) => {
      if (this.#out) return void near.destroy();
      const far = connect(this.#port, '127.0.0.1');
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
  }

  static async to(url: string): Promise<Wire> {
    const wire = new Wire(Number(new URL(url).port));
    await new Promise<void>((done) => wire.#server.listen(0, '127.0.0.1', done));
    return wire;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  pullOut(): void {
    this.#out = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  putBack(): void {
    this.#out = false;
  }

  /** From now on it ends at another server: the address of one that starts again stays the same. */
  leadTo(url: string): void {
    this.#port = Number(new URL(url).port);
  }

  close(): void {
    this.pullOut();
    this.#server.close();
  }
}
