import { closeCode } from '../../shared/wire/close-codes.ts';
import type { Connection } from './connection.ts';

/** Whose a Yjs client id is, as long as the document is known to the process: one id, one person, one socket. */
export class ClientIds {
  readonly #owners = new Map<number, { person: string; connection: Connection | undefined }>();

  /**
   * False when the id is somebody else's, or the socket has another one. A person who comes back takes the id
   * over from the lost socket, which is closed; `left` hears of it.
   */
  bind(connection: Connection, client: number, left: (connection: Connection) => void): boolean {
    if (connection.client === client) return true;
    if (connection.client !== undefined) return false;
    const owner = this.#owners.get(client);
    if (owner && owner.person !== connection.person) return false;
    if (owner?.connection && !owner.connection.closed) {
      left(owner.connection);
      owner.connection.close(closeCode.goingAway);
    }
    this.#owners.set(client, { person: connection.person, connection });
    connection.client = client;
    return true;
  }

  /** The socket is gone; the id stays the person's. */
  release(connection: Connection): void {
    if (connection.client === undefined) return;
    const owner = this.#owners.get(connection.client);
    if (owner?.connection === connection) owner.connection = undefined;
  }
}
