import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { OriginRule } from '../http/origin.ts';
import { screenProtocol } from '../../shared/wire/doc-frames.ts';
import type { People } from '../identity/people.ts';
import { screenOf } from '../identity/screens.ts';
import { createDocSocketServer, type DocHost } from '../docs/index.ts';

export interface DocumentUpgrades {
  /** Ends every upgrade that comes from now on, of whatever kind: the server is about to close. */
  close(): void;
}

/** `/docs/<session>/<name>`; a name has a colon, which some clients write as %3A. */
const place = /^\/docs\/([A-Za-z0-9_-]{8,40})\/([^/?#]{1,200})$/;

/** A device that looks on says its token as the second protocol: no address has it, and so no log of one. */
function screenIn({ headers }: IncomingMessage): string | undefined {
  const [first, token] = (headers['sec-websocket-protocol'] ?? '').split(',').map(trimmed);
  return first === screenProtocol && token ? screenOf(token) : undefined;
}
const trimmed = (text: string): string => text.trim();

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * Takes every upgrade that is not Socket.IO's: document sockets go to the document host, all others are
 * closed. A socket is accepted before it is refused, because a y-websocket client tries a refused upgrade
 * again for ever but stops at a close code of 4400-4499.
 */
export function serveDocumentUpgrades(
  server: Server,
  docs: DocHost,
  people: People,
  origins: OriginRule,
): DocumentUpgrades {
  const sockets = createDocSocketServer();
  let closing = false;

  const end = (socket: Duplex, status: string): void => {
    // The other side may keep its half open for ever.
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
      socket.destroy(),
    );
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Nobody else would ever end it, and the server waits for every socket that it has.
    if (closing) return void socket.destroy();
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path.startsWith('/socket/')) return;
    socket.on('error', () => socket.destroy());
    const [, session, encoded] = place.exec(path) ?? [];
    const name = decoded(encoded ?? '');
    if (!session || !name) return end(socket, '404 Not Found');
    if (!origins.upgrade(request)) return end(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (ws) => {
      // A damaged frame is the client's error: ws closes the socket, nobody else notices.
      ws.on('error', () => ws.terminate());
      void docs
        .accept(ws, { session, name }, screenIn(request) ?? people.personOf(request) ?? '')
        .catch(() => ws.terminate());
    });
  };

  server.prependListener('upgrade', upgrade);
  return { close: () => void (closing = true) };
}
