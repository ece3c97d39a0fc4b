import fastifyStatic from '@fastify/static';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { pages } from '../../shared/wire/pages.ts';
import { refusals } from '../refusals.ts';
import { earlierFolder } from './earlier-assets.ts';
import { refuse, type HttpServer } from './server.ts';

/** With whatever stands behind a parameter: what is no address the client's router says. */
const addresses = Object.values(pages).map((page) => page.replace(/:\w+$/, '*'));

const YEAR_SECONDS = 31_536_000;

/**
 * The built client. Files under `assets/` carry a hash in their name and never change; the page itself is
 * asked again each time. Parts of builds that were replaced within a day are served as well. `.br` and `.gz` files beside a file are sent instead of it.
 * @param client folder of the build; without one the pages say so
 */
export async function pageRoutes(app: HttpServer, client: string): Promise<void> {
  if (!existsSync(join(client, 'index.html'))) {
    const missing = (_request: FastifyRequest, reply: FastifyReply) =>
      reply.code(503).type('text/plain').send('The client is not built: run npm start.\n');
    for (const page of addresses) app.get(page, missing);
    return;
  }
  // A room of its own, so that its way with errors holds for files only.
  await app.register(async (files) => {
    files.setErrorHandler(answerNoFile);
    await files.register(fastifyStatic, {
      root: [client, ...earlier(client)],
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/');
        const page = /\.html(\.br|\.gz)?$/.test(path);
        const kept = hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=3600';
        void reply.header('cache-control', page ? 'no-cache' : kept);
      },
    });
    for (const page of addresses)
      files.get(page, (_request, reply) => reply.sendFile('index.html', client));
  });
}

/** A build that takes the place of another removes files between being found and being opened: then they are not there. */
function answerNoFile(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  if (error.code !== 'ENOENT') throw error;
  return refuse(reply, 404, refusals.notFound);
}

/** Where parts of earlier builds lie, also of builds that are replaced while this server runs. */
function earlier(client: string): string[] {
  const folder = earlierFolder(client);
  try {
    mkdirSync(folder, { recursive: true });
    return [folder];
  } catch {
    // A folder that is read only is never built into.
    return existsSync(folder) ? [folder] : [];
  }
}
