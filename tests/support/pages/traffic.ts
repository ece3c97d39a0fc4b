import type { Page, Request, WebSocket } from 'playwright-core';

export interface Frame {
  /** `socket`, or the name of the document. */
  readonly of: string;
  readonly text: string;
  /** Of a document's frame. */
  readonly bytes?: Buffer;
}

/** The transport's own: Socket.IO's ping, and the empty list of cursors that keeps a document's socket open. */
const isTransport = ({ text, bytes }: Frame): boolean =>
  bytes ? bytes.equals(Buffer.from([1, 1, 0])) : ['2', '3'].includes(text);

/** Everything that reaches one page, as somebody with developer tools sees it: frames and answers. */
export class Traffic {
  /** Received, without what only keeps a connection open. */
  readonly frames: Frame[] = [];
  readonly sent: Frame[] = [];
  readonly answers: string[] = [];
  readonly #reading = new Set<Promise<void>>();

  constructor(page: Page) {
    page.on('websocket', (socket) => this.#listen(socket));
    // An answer that the page never reads to its end has no event, and no body that one could look at.
    page.on('requestfinished', (request) => {
      const read = this.#read(request).finally(() => this.#reading.delete(read));
      this.#reading.add(read);
    });
  }

  #listen(socket: WebSocket): void {
    const { pathname } = new URL(socket.url());
    const name = /^\/docs\/[^/]+\/(.+)$/.exec(pathname)?.[1];
    const of = name ? decodeURIComponent(name) : 'socket';
    const frame = (payload: string | Buffer): Frame =>
      typeof payload === 'string'
        ? { of, text: payload }
        : {
            of,
            text: `${payload.toString('latin1')}\n${payload.toString('utf8')}`,
            bytes: payload,
          };
    socket.on('framereceived', ({ payload }) => {
      const one = frame(payload);
      if (!isTransport(one)) this.frames.push(one);
    });
    socket.on('framesent', ({ payload }) => void this.sent.push(frame(payload)));
  }

  /** The files of the client are the same for everybody. */
  async #read(request: Request): Promise<void> {
    const { pathname } = new URL(request.url());
    if (/^\/(assets|icon)/.test(pathname)) return;
    const response = await request.response();
    if (!response) return;
    const headers = JSON.stringify(await response.allHeaders());
    // A redirect and a page that was left have no body.
    const body = await response.text().catch(() => '');
    this.answers.push(`${String(response.status())} ${pathname} ${headers} ${body}`);
  }

  /** Whether this was ever in anything that came. */
  async has(text: string): Promise<boolean> {
    await Promise.all(this.#reading);
    return (
      this.frames.some((frame) => frame.text.includes(text)) ||
      this.answers.some((answer) => answer.includes(text))
    );
  }

  /** Documents that this page ever asked for. */
  get documents(): string[] {
    return [...new Set([...this.frames, ...this.sent].map(({ of }) => of))].filter(
      (of) => of !== 'socket',
    );
  }
}
