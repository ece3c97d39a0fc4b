import { createHash, timingSafeEqual } from 'node:crypto';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Clock } from '../clock.ts';
import type { Metrics } from '../metrics.ts';
import type { Storage } from '../storage/port.ts';
import { refuse, type HttpServer } from './server.ts';

/** For whoever keeps the process alive: it runs, it can serve, and how it is doing. */
export function healthRoutes(
  app: HttpServer,
  metrics: Metrics,
  notReady: () => Promise<Refusal | undefined>,
  metricsToken: string | undefined,
): void {
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const refusal = await notReady();
    return refusal ? refuse(reply, 503, refusal) : { ok: true };
  });
  if (metricsToken !== undefined) metricsRoute(app, metrics, metricsToken);
}

/** A disk that answers later is no disk to save on. */
const LIMIT_MS = 2_000;
/** An answer is good for so long: who asks without end must not keep the disk busy. */
const FRESH_MS = 1_000;

/** Whether something can be written now, found by writing it. One attempt at a time, however many ask. */
export function writeProbe(storage: Pick<Storage, 'beat'>, clock: Clock): () => Promise<boolean> {
  let beat: Promise<boolean> | undefined;
  const start = (): Promise<boolean> => {
    const answer = storage.beat().then(
      () => true,
      () => false,
    );
    void answer.then(() => clock.after(FRESH_MS, () => (beat = undefined)));
    return answer;
  };
  return async () => {
    let cancel: () => void;
    const late = new Promise<boolean>((resolve) => {
      cancel = clock.after(LIMIT_MS, () => resolve(false));
    });
    return Promise.race([(beat ??= start()), late]).finally(() => cancel());
  };
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
