import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { SCREEN_HEADER } from '../../shared/wire/screen-header.ts';
import { refusals } from '../refusals.ts';
import type { BlobRow } from '../storage/port.ts';
import type { HttpDeps } from './deps.ts';
import type { Upload } from './image-budget.ts';
import { readImage } from './image.ts';
import { screenIn, seatedIn, SessionIdSchema, SessionParamsSchema, type Seated } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_SESSION_BYTES = 50 * 1024 * 1024;
/** A small file can unpack into an image that fills a phone's memory. */
const MOST_PIXELS = 50_000_000;

const BlobParamsSchema = Type.Object({
  id: SessionIdSchema,
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});

/**
 * One image at a time for the whole house: two at once cannot share the last free bytes, and what is small (a command, a
 * stroke) never waits for more than one image that is being written.
 */
function createLane() {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
}

/** The bytes of an image; reads no further than the bound, and says so. */
async function readBytes(_request: FastifyRequest, payload: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

class TooLarge extends Error {
  readonly statusCode = 413;
}

/** What the request says it brings; one that does not say is taken for the largest. */
function announced(request: FastifyRequest): number {
  const said = Number(request.headers['content-length'] ?? MOST_BYTES);
  return Number.isSafeInteger(said) && said >= 0 ? Math.min(said, MOST_BYTES) : MOST_BYTES;
}

type Fit = 'yes' | 'known' | 'session' | 'house';

/** Stores an image where there is room for it. */
async function store({ storage, houseImages }: HttpDeps, blob: BlobRow): Promise<Fit> {
  const { session, hash, bytes } = blob;
  if (await storage.blob(session, hash)) return 'known';
  const used = await storage.blobBytes(session);
  if (used + bytes.length > MOST_SESSION_BYTES) return 'session';
  if (!(await houseImages.hasRoom(bytes.length))) return 'house';
  await storage.putBlob(blob);
  houseImages.stored(bytes.length);
  return 'yes';
}

/** Images on the board and photos of exercises: content of the session, destroyed with it. */
export function blobRoutes(app: HttpServer, deps: HttpDeps): void {
  const { storage, sessions, gates, images } = deps;
  const inTurn = createLane();
  const uploads = new WeakMap<FastifyRequest, Upload>();

  const settle = (request: FastifyRequest, stored: boolean): void => {
    const upload = uploads.get(request);
    uploads.delete(request);
    if (!stored) upload?.undone();
    upload?.over();
  };

  const mayPut = ({ state, person }: Seated): boolean =>
    sessions.brings(state, person) ||
    sessions
      .documents(state)
      .some(
        (name) =>
          name.startsWith('board:') && sessions.access(state.id, name, person.id) === 'write',
      );

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(/^image\//, readBytes);
    scope.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
      if (error.statusCode === 413) return refuse(reply, 413, refusals.imageSize);
      if (error.statusCode === 415) return refuse(reply, 415, refusals.imageType);
      throw error;
    });
    // Who was refused, or went away, has used nothing.
    scope.addHook('onResponse', async (request, reply) =>
      settle(request, reply.statusCode === 201),
    );
    scope.addHook('onRequestAbort', async (request) => settle(request, false));

    scope.post(
      '/api/sessions/:id/blobs',
      {
        schema: { params: SessionParamsSchema },
        onRequest: gates.uploads,
        // Who may not write is told so before five megabytes are read.
        preParsing: async (request, reply) => {
          const { id } = request.params as { id: string };
          const seated = await seatedIn(deps, request, id);
          if (!seated) return refuse(reply, 404, refusals.noSeat);
          if (!mayPut(seated)) return refuse(reply, 403, refusals.imageRight);
          const bytes = announced(request);
          const upload = images.admit(request, reply, { person: seated.person.id, bytes });
          if (upload) uploads.set(request, upload);
          return undefined;
        },
      },
      async (request, reply) => {
        const bytes = request.body as Buffer | undefined;
        const image = bytes && readImage(bytes);
        if (!bytes || !image) return refuse(reply, 415, refusals.imageType);
        const { type, width, height } = image;
        if (width * height > MOST_PIXELS) return refuse(reply, 413, refusals.imageSize);
        const { id: session } = request.params as { id: string };
        const hash = createHash('sha256').update(bytes).digest('hex');
        const fit = await inTurn(() => store(deps, { session, hash, type, bytes }));
        if (fit === 'session') return refuse(reply, 413, refusals.imageQuota);
        if (fit === 'house') return refuse(reply, 413, refusals.imagesFull);
        if (fit === 'known') settle(request, false);
        const url = `/api/sessions/${session}/blobs/${hash}`;
        return reply.code(201).send({ hash, url, width, height });
      },
    );
  });

  app.get(
    '/api/sessions/:id/blobs/:hash',
    { schema: { params: BlobParamsSchema } },
    async (request, reply) => {
      const { id, hash } = request.params;
      const screen = request.headers[SCREEN_HEADER];
      // A device that gives a token is nobody else, whatever its cookie says.
      const seated =
        typeof screen === 'string'
          ? await screenIn(deps, screen, id)
          : await seatedIn(deps, request, id);
      const inside = seated?.person.place === 'in' && seated.state.status !== 'ended';
      const blob = inside ? await storage.blob(id, hash) : undefined;
      if (!blob) return refuse(reply, 404, refusals.notFound);
      return reply
        .type(blob.type)
        .header('cache-control', 'no-store')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(Buffer.from(blob.bytes));
    },
  );
}
