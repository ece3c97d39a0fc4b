import type { Server, Socket } from 'socket.io';
import type { WholeView } from '../../shared/wire/protocol.ts';
import type { There } from '../../shared/wire/whereabouts.ts';

/** Socket.IO as Kring speaks it: who is behind a socket, and which frames go up and down. */
interface SocketData {
  session: string;
  person: string;
}
export type SessionSocket = Socket<ClientEvents, ServerEvents, Record<never, never>, SocketData>;
export type SessionServer = Server<ClientEvents, ServerEvents, Record<never, never>, SocketData>;

interface ClientEvents {
  command(command: unknown, answer: unknown): void;
  view(): void;
  here(said: unknown): void;
}
interface ServerEvents {
  view(view: WholeView): void;
  patch(frame: unknown): void;
  there(frame: There): void;
  /** To an adult: a report came in (HTTP tells what). */
  report(): void;
}
