import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { refusals } from '../refusals.ts';
import type { HttpDeps } from './deps.ts';
import { readImage } from './image.ts';
import { perMinute } from './limits.ts';
import { seatedIn, SessionIdSchema, SessionParamsSchema, type Seated } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_SESSION_BYTES = 50 * 1024 * 1024;
/** A small file can unpack into an image that fills a phone's memory. */
const MOST_PIXELS = 50_000_000;

const BlobParamsSchema = Type.Object({
  id: SessionIdSchema,
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});

/** One after the other per session, so that two uploads at once cannot share the last free bytes. */
function createTurns() {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(session: string, work: () => Promise<T>): Promise<T> => {
    const result = (tails.get(session) ?? Promise.resolve()).then(work);
    const tail = result
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(session) === tail) tails.delete(session);
      });
    tails.set(session, tail);
    return result;
  };
}

/** Images on the board: content of the session, destroyed with it. */
export function blobRoutes(app: HttpServer, deps: HttpDeps): void {
  const { storage, sessions, limits } = deps;
  const inTurn = createTurns();

  const mayPut = ({ state, person }: Seated): boolean =>
    sessions
      .documents(state)
      .some(
        (name) =>
          name.startsWith('board:') && sessions.access(state.id, name, person.id) === 'write',
      );

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      /^image\//,
      { parseAs: 'buffer', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
      if (error.statusCode === 413) return refuse(reply, 413, refusals.imageSize);
      if (error.statusCode === 415) return refuse(reply, 415, refusals.imageType);
      throw error;
    });

    scope.post(
      '/api/sessions/:id/blobs',
      {
        schema: { params: SessionParamsSchema },
        config: perMinute(limits.uploads),
        // Who may not write is told so before five megabytes are read.
        preParsing: async (request, reply) => {
          const { id } = request.params as { id: string };
          const seated = await seatedIn(deps, request, id);
          if (!seated) return refuse(reply, 404, refusals.noSeat);
          if (!mayPut(seated)) return refuse(reply, 403, refusals.imageRight);
        },
      },
      async (request, reply) => {
        const bytes = request.body as Buffer | undefined;
        const image = bytes && readImage(bytes);
        if (!bytes || !image) return refuse(reply, 415, refusals.imageType);
        const { type, width, height } = image;
        if ((width ?? 0) * (height ?? 0) > MOST_PIXELS) {
          return refuse(reply, 413, refusals.imageSize);
        }
        const { id: session } = request.params as { id: string };
        const hash = createHash('sha256').update(bytes).digest('hex');
        const room = await inTurn(session, async () => {
          if (await storage.blob(session, hash)) return true;
          const used = await storage.blobBytes(session);
          if (used + bytes.length > MOST_SESSION_BYTES) return false;
          await storage.putBlob({ session, hash, type, bytes });
          return true;
        });
        if (!room) return refuse(reply, 413, refusals.imageQuota);
        const url = `/api/sessions/${session}/blobs/${hash}`;
        return reply.code(201).send({ hash, url, ...(width && height && { width, height }) });
      },
    );
  });

  app.get(
    '/api/sessions/:id/blobs/:hash',
    { schema: { params: BlobParamsSchema } },
    async (request, reply) => {
      const { id, hash } = request.params;
      const seated = await seatedIn(deps, request, id);
      const inside = seated?.person.place === 'in' && seated.state.status !== 'ended';
      const blob = inside ? await storage.blob(id, hash) : undefined;
      if (!blob) return refuse(reply, 404, refusals.notFound);
      return reply
        .type(blob.type)
        .header('cache-control', 'private, max-age=86400, immutable')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(blob.bytes));
    },
  );
}
