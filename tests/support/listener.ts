import { io, type Socket } from 'socket.io-client';
import {
  WIRE_VERSION,
  type Answer,
  type PatchFrame,
  type WholeView,
} from '../../shared/wire/protocol.ts';

export type Frame =
  { readonly view: WholeView } | { readonly patch: PatchFrame } | { readonly answer: Answer };

/** A bare session connection: it applies nothing, and keeps every frame in the order in which they came. */
export class Listener {
  readonly socket: Socket;
  readonly frames: Frame[] = [];

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('view', (view: WholeView) => this.frames.push({ view }));
    socket.on('patch', (patch: PatchFrame) => this.frames.push({ patch }));
  }

  /** @returns once the first view is there */
  static async connect(url: string, session: string, cookie: string): Promise<Listener> {
    const listener = new Listener(
      io(url, {
        path: '/socket',
        transports: ['websocket'],
        auth: { session, version: WIRE_VERSION },
        extraHeaders: { cookie, origin: url },
        forceNew: true,
        reconnection: false,
      }),
    );
    await new Promise<void>((resolve) => listener.socket.once('view', () => resolve()));
    return listener;
  }

  ask(type: string, data: unknown = {}, id: string = crypto.randomUUID()): Promise<Answer> {
    return new Promise<Answer>((resolve) => {
      this.socket.emit('command', { id, type, data }, (answer: Answer) => {
        this.frames.push({ answer });
        resolve(answer);
      });
    });
  }

  /** All that the server sent until now: what it is asked for comes after it. */
  async settled(): Promise<readonly Frame[]> {
    const whole = new Promise<void>((resolve) => this.socket.once('view', () => resolve()));
    this.socket.emit('view');
    await whole;
    return this.frames.slice(0, -1);
  }
}
