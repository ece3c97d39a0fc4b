import { Readable } from 'node:stream';
import { refusals } from '../refusals.ts';
import { readClosed, readKept, receiptFor } from '../sessions/index.ts';
import type { Keep, Storage } from '../storage/port.ts';
import type { HttpDeps } from './deps.ts';
import { Downloads } from './downloads.ts';
import { SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

/** A download that stands still for so long is over: the laptop was shut. */
const STILL_MS = 30_000;

/** What somebody may still fetch after the end, with the cookie of the seat they had. */
export function keepRoutes(app: HttpServer, { storage, people, trusted }: HttpDeps): void {
  const downloads = new Downloads();
  const keepOf = async (session: string, person: string | undefined): Promise<Keep | undefined> => {
    const keep = person === undefined ? undefined : await storage.keep(session, person);
    return keep && keep.expiresAt > trusted.now() ? keep : undefined;
  };
  const options = { schema: { params: SessionParamsSchema } };

  app.get('/api/sessions/:id/keep', options, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const keep = await keepOf(request.params.id, people.personOf(request));
    if (keep?.bundle === undefined) return refuse(reply, 404, refusals.noKeep);
    const end = await downloads.begin(keep.person);
    if (!end) return refuse(reply, 429, refusals.often);
    if (request.raw.socket.destroyed) {
      end();
      return reply.hijack();
    }
    reply.raw.setTimeout(STILL_MS, () => reply.raw.destroy()).once('close', end);
    return reply
      .type('application/json; charset=utf-8')
      .header('content-length', keep.bundle)
      .send(Readable.from(partsOf(storage, keep)));
  });

  app.delete('/api/sessions/:id/keep', options, async (request, reply) => {
    const keep = await keepOf(request.params.id, people.personOf(request));
    if (!keep) return refuse(reply, 404, refusals.noKeep);
    // The way to the receipt stays until the date at which everything of the person goes.
    await storage.dropBundle(keep.session, keep.person);
    return reply.code(204).send();
  });

  app.get('/api/sessions/:id/receipt', options, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const keep = await keepOf(request.params.id, people.personOf(request));
    const row = keep && (await storage.session(keep.session));
    const closed = row && readClosed(row);
    return closed ? receiptFor(closed, readKept(keep)) : refuse(reply, 404, refusals.noReceipt);
  });
}

/** Ends early when the bundle is deleted meanwhile; the reader sees that it is not whole. */
async function* partsOf(storage: Storage, { session, person }: Keep): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const bytes = await storage.keepPart(session, person, part);
    if (!bytes) return;
    yield bytes;
  }
}
