import { refusals } from '../refusals.ts';
import { readClosed, readKept, receiptFor } from '../sessions/index.ts';
import type { Keep } from '../storage/port.ts';
import type { HttpDeps } from './deps.ts';
import { SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

/** What somebody may still fetch after the end, with the cookie of the seat they had. */
export function keepRoutes(app: HttpServer, { storage, people, clock }: HttpDeps): void {
  const keepOf = async (session: string, person: string | undefined): Promise<Keep | undefined> => {
    const keep = person === undefined ? undefined : await storage.keep(session, person);
    return keep && keep.expiresAt > clock.now() ? keep : undefined;
  };
  const options = { schema: { params: SessionParamsSchema } };

  app.get('/api/sessions/:id/keep', options, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const keep = await keepOf(request.params.id, people.personOf(request));
    const bundle = keep && readKept(keep).bundle;
    return bundle ?? refuse(reply, 404, refusals.noKeep);
  });

  app.delete('/api/sessions/:id/keep', options, async (request, reply) => {
    const keep = await keepOf(request.params.id, people.personOf(request));
    if (!keep) return refuse(reply, 404, refusals.noKeep);
    const { me } = readKept(keep);
    await storage.deleteKeep(keep.session, keep.person);
    // The way to the receipt stays until the date at which everything of the person goes.
    await storage.putKeep({ ...keep, data: JSON.stringify({ me }) });
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
