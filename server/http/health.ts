import type { Metrics } from '../metrics.ts';
import { refusals } from '../refusals.ts';
import { refuse, type HttpServer } from './server.ts';

/** For whoever keeps the process alive: it runs, it can serve, and how it is doing. */
export function healthRoutes(
  app: HttpServer,
  metrics: Metrics,
  ready: () => Promise<boolean>,
): void {
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) =>
    (await ready().catch(() => false)) ? { ok: true } : refuse(reply, 503, refusals.stopping),
  );
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.type).send(await metrics.text()),
  );
}
