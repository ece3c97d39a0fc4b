import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createDocHost,
  createDocSocketServer,
  type DocHost,
  type DocLimits,
} from '../../server/docs/index.ts';
import { createGroupCommit, type GroupCommit } from '../../server/storage/group-commit.ts';
import type { Storage } from '../../server/storage/port.ts';
import { openSqlite } from '../../server/storage/sql/sqlite.ts';
import type { Access } from '../../shared/wire/access.ts';

export const session = 'S1';

export interface DocServer {
  url: string;
  host: DocHost;
  storage: Storage;
  commits: GroupCommit;
  /** `person name` -> right; a person without a line may write. */
  rights: Map<string, Access>;
  /** Ways of closing that the host reported, newest last. */
  refusals: string[];
  logged: string[];
  allow(person: string, name: string, right: Access): void;
  /** Closes gracefully; the folder stays. */
  close(): Promise<void>;
}

export interface DocServerOptions {
  folder: string;
  port?: number;
  limits?: Partial<DocLimits>;
  clock?: () => number;
  quiet?: (person: string) => boolean;
  /** Wraps the store, for a disk that refuses. */
  wrap?(storage: Storage): Storage;
}

/** The DocHost behind a real server and a real SQLite file. The person is a query parameter here. */
export async function startDocServer(options: DocServerOptions): Promise<DocServer> {
  const stored = await openSqlite(options.folder);
  const storage = options.wrap?.(stored) ?? stored;
  if (!(await storage.session(session)))
    await storage.createSession({
      ...{ id: session, form: 'test', createdAt: 1, status: 'open', envelope: '{}' },
    });
  const commits = createGroupCommit(storage);
  const rights = new Map<string, Access>();
  const refusals: string[] = [];
  const logged: string[] = [];
  const log = (fields: object, message: string) =>
    void logged.push(`${message} ${JSON.stringify(fields)}`);
  const host = createDocHost({
    ...{ storage, commits, clock: options.clock ?? Date.now },
    access: (doc, person) => rights.get(`${person} ${doc.name}`) ?? 'write',
    who: (_session, person) => ({ name: `Name of ${person}`, mark: person.length % 8 }),
    ready: async (id) => id === session && (await storage.session(id))?.status === 'open',
    quiet: (_doc, person) => options.quiet?.(person) ?? false,
    limits: options.limits ?? {},
    metrics: { refused: (reason) => void refusals.push(reason) },
    log: { info: log, warn: log, error: log },
  });
  const server = listen(host, options.limits ?? {});
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `ws://127.0.0.1:${port}`, host, storage, commits, rights, refusals, logged },
    allow(person, name, right) {
      rights.set(`${person} ${name}`, right);
    },
    async close() {
      await host.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await storage.close();
    },
  };
}

function listen(host: DocHost, limits: Partial<DocLimits>): Server {
  const server = createServer();
  const sockets = createDocSocketServer(limits);
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://test');
    const [, , of = '', name = ''] = url.pathname.split('/');
    const person = url.searchParams.get('person') ?? 'nobody';
    sockets.handleUpgrade(request, socket, head, (ws) => {
      void host.accept(ws, { session: of, name: decodeURIComponent(name) }, person);
    });
  });
  return server;
}
