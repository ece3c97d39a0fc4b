import { createHash, timingSafeEqual } from 'node:crypto';
import type { Metrics } from '../metrics.ts';
import { refusals } from '../refusals.ts';
import { refuse, type HttpServer } from './server.ts';

/** For whoever keeps the process alive: it runs, it can serve, and how it is doing. */
export function healthRoutes(
  app: HttpServer,
  metrics: Metrics,
  ready: () => Promise<boolean>,
  metricsToken: string | undefined,
): void {
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) =>
    (await ready().catch(() => false)) ? { ok: true } : refuse(reply, 503, refusals.stopping),
  );
  if (metricsToken !== undefined) metricsRoute(app, metrics, metricsToken);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Who reads them twice learns what happened in between, also that somebody asked for a private talk or wrote a note.
 * So they are for whoever has the token; for all others there is nothing at this address.
 */
function metricsRoute(app: HttpServer, metrics: Metrics, token: string): void {
  const expected = digest(`Bearer ${token}`);
  app.get('/metrics', async (request, reply) => {
    const given = digest(request.headers.authorization ?? '');
    if (!timingSafeEqual(given, expected)) return reply.callNotFound();
    return reply.type(metrics.type).send(await metrics.text());
  });
}
