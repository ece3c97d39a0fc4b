import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Refusal } from '../../shared/wire/refusal.ts';
import type { Config } from '../config.ts';
import { refusals } from '../refusals.ts';
import { StorageUnavailable } from '../storage/port.ts';
import type { OriginRule } from './origin.ts';
import { createTrust } from './proxies.ts';
import { discardBody } from './unread.ts';

export type HttpServer = Awaited<ReturnType<typeof createHttpServer>>;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What describes a file that was about to be sent, and would be wrong beside a refusal. */
const OF_A_FILE = [
  'accept-ranges',
  'content-encoding',
  'content-length',
  'content-range',
  'etag',
  'last-modified',
];

/** A refusal that a route throws or returns; nobody keeps it, whatever was about to be sent instead. */
export function refuse(reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  for (const name of OF_A_FILE) reply.removeHeader(name);
  void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.code(status).send({ refusal });
}

function refusalFor(error: FastifyError): { status: number; refusal: Refusal } {
  if (error instanceof StorageUnavailable) return { status: 503, refusal: refusals.notSaved };
  if (error.validation) return { status: 400, refusal: refusals.invalid };
  switch (error.statusCode) {
    case 404:
      return { status: 404, refusal: refusals.notFound };
    case 413:
      return { status: 413, refusal: refusals.tooLarge };
    case 415:
      return { status: 415, refusal: refusals.json };
    case 429:
      return { status: 429, refusal: refusals.often };
    default:
      return error.statusCode !== undefined && error.statusCode < 500
        ? { status: 400, refusal: refusals.invalid }
        : { status: 500, refusal: refusals.failed };
  }
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const { status, refusal } = refusalFor(error);
  if (status === 500) {
    const route = request.routeOptions.url;
    request.log.error({ err: error, method: request.method, route }, 'a request failed');
  }
  return refuse(reply, status, refusal);
}

/** What cannot even be read as a request gets the same shape of answer. */
function answerNoRequest(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = statusOf[error.code ?? ''] ?? '400 Bad Request';
  const body = JSON.stringify({ refusal: refusals.invalid });
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\n`;
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  if (socket.writable) socket.write(head + length + body);
  socket.destroySoon();
}

const statusOf: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Whoever typed the address reads a sentence, a program gets a refusal. */
function misdirected(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = request.headers['sec-fetch-mode'] === 'navigate' || accepts(request, 'text/html');
  if (!page) return refuse(reply, 421, refusals.host);
  const { nl, en } = refusals.host.text;
  return reply.code(421).type('text/plain; charset=utf-8').send(`${nl}\n\n${en}\n`);
}

const accepts = (request: FastifyRequest, type: string): boolean =>
  request.headers.accept?.includes(type) ?? false;

/** Ours alone: MathLive, ProseMirror and KaTeX write style attributes, which needs `unsafe-inline` for styles only. */
const contentSecurity = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // Style sheets are ours; style attributes are how KaTeX, MathLive and ProseMirror place things.
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** A Fastify instance with what holds for every route: headers, limits, the origin of writes, errors that speak. */
export async function createHttpServer(
  config: Config,
  origins: OriginRule,
  stream?: { write(line: string): void },
) {
  const app = Fastify({
    logger:
      config.log === 'silent'
        ? false
        : { level: config.log, base: null, ...(stream && { stream }) },
    // Addresses hold tokens: our own line below names the route, never the address.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy === false ? false : createTrust(config.trustProxy),
    bodyLimit: 64 * 1024,
    forceCloseConnections: true,
    requestTimeout: 30_000,
    // Who says nothing is not waited for.
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000, requireHostHeader: false },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerNoRequest,
  })
    .withTypeProvider<TypeBoxTypeProvider>()
    .setValidatorCompiler(TypeBoxValidatorCompiler);
  // Text is what a form of another site can send without asking.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404, refusals.notFound));
  const https = config.publicUrl?.startsWith('https:') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity,
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  });
  await app.register(cookie);
  app.addHook('onRequest', async (request, reply) => {
    if (!origins.named(request.raw)) return misdirected(request, reply);
    if (SAFE.has(request.method) || origins.write(request.raw)) return;
    return refuse(reply, 403, refusals.origin);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode >= 400) await discardBody(request.raw);
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const { statusCode: status, elapsedTime } = reply;
    const ms = Math.round(elapsedTime);
    request.log.debug({ method, route: request.routeOptions.url, status, ms }, 'answered');
  });
  return app;
}
