import { Type } from 'typebox';
import type { ClassPageReceipt, SeenClassPage } from '../../shared/wire/forms.ts';
import { trimmed } from '../../shared/wire/trimmed.ts';
import { refusals } from '../refusals.ts';
import type { FoundPage } from '../storage/port.ts';
import type { ClassPage } from '../tools/afterwards/index.ts';
import { Turn } from '../turn.ts';
import type { HttpDeps } from './deps.ts';
import { refuse, type HttpServer } from './server.ts';

const ParamsSchema = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' }) });
const closed = { additionalProperties: false };
const question = Type.String({ pattern: '^[0-9]{1,3}$' });
/** One change at a time, so that two who write at once lose nothing of each other. */
const ChangeSchema = Type.Union([
  Type.Object({ question, answer: Type.String({ maxLength: 1_000 }) }, closed),
  Type.Object({ question, drop: Type.Literal(true) }, closed),
  Type.Object({ tips: Type.String({ maxLength: 2_000 }) }, closed),
]);
type Change =
  { question: string; answer: string } | { question: string; drop: true } | { tips: string };

const pageIn = ({ data }: FoundPage): ClassPage | undefined =>
  data === undefined ? undefined : (JSON.parse(data) as ClassPage);

/** The page with this change; undefined where it has no such question. */
function changed(page: ClassPage, change: Change): ClassPage | undefined {
  if ('tips' in change) return { ...page, tips: trimmed(change.tips) };
  const asked = page.questions[change.question];
  if (!asked) return undefined;
  const { [change.question]: _gone, ...others } = page.questions;
  if ('drop' in change) return { ...page, questions: others };
  const answer = trimmed(change.answer);
  const { text } = asked;
  const questions = {
    ...page.questions,
    [change.question]: { text, ...(answer && { answer }) },
  };
  return { ...page, questions };
}

/** What stays of a lesson for its class (forms.md 3.10, K2): read by one link, written and destroyed by another. */
export function afterwardsRoutes(app: HttpServer, { storage, trusted, gates }: HttpDeps): void {
  const turn = new Turn();
  const options = { schema: { params: ParamsSchema }, onRequest: gates.lookups };
  /** What has had its time is gone, also before the chore that destroys it comes by. */
  const find = async (token: string): Promise<FoundPage | undefined> => {
    const found = await storage.page(token);
    if (!found || found.goneAt !== undefined || found.expiresAt > trusted.now()) return found;
    const { writes, expiresAt } = found;
    return { writes, expiresAt, goneAt: expiresAt };
  };

  app.get('/api/afterwards/:token', options, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const found = await find(request.params.token);
    if (!found) return refuse(reply, 404, refusals.noPage);
    const { writes, expiresAt, goneAt } = found;
    const page = goneAt === undefined ? pageIn(found) : undefined;
    if (!page) return { goneAt: goneAt ?? expiresAt } satisfies SeenClassPage;
    const { address, ...shown } = page;
    return { ...shown, expiresAt, ...(writes && { address }) } satisfies SeenClassPage;
  });

  app.post(
    '/api/afterwards/:token',
    { schema: { params: ParamsSchema, body: ChangeSchema }, onRequest: gates.pages },
    (request, reply) =>
      turn.alone(async () => {
        const { token } = request.params;
        const found = await find(token);
        if (!found) return refuse(reply, 404, refusals.noPage);
        if (!found.writes) return refuse(reply, 403, refusals.pageReads);
        const page = found.goneAt === undefined ? pageIn(found) : undefined;
        if (!page) return refuse(reply, 410, refusals.pageGone);
        const next = changed(page, request.body);
        if (!next) return refuse(reply, 404, refusals.pageQuestion);
        if (!(await storage.setPage(token, JSON.stringify(next))))
          return refuse(reply, 410, refusals.pageGone);
        return reply.code(204).send();
      }),
  );

  app.delete(
    '/api/afterwards/:token',
    { schema: { params: ParamsSchema }, onRequest: gates.pages },
    (request, reply) =>
      turn.alone(async () => {
        void reply.header('cache-control', 'no-store');
        const { token } = request.params;
        const found = await find(token);
        if (!found) return refuse(reply, 404, refusals.noPage);
        if (!found.writes) return refuse(reply, 403, refusals.pageReads);
        const page = pageIn(found);
        const goneAt = trusted.now();
        if (!page || !(await storage.dropPage(token, goneAt)))
          return refuse(reply, 410, refusals.pageGone);
        const all = Object.values(page.questions);
        const answers = all.filter(({ answer }) => answer !== undefined).length;
        return { goneAt, questions: all.length, answers } satisfies ClassPageReceipt;
      }),
  );
}
