import { Type } from 'typebox';
import { refusals } from '../refusals.ts';
import type { HttpDeps } from './deps.ts';
import { refuse, type HttpServer } from './server.ts';

const ParamsSchema = Type.Object({ form: Type.String({ pattern: '^[a-z-]{1,40}$' }) });

/** What people of many sessions answered without a name, as far as it may be shown (forms.md 0.9). */
export function totalRoutes(app: HttpServer, { forms, totals, gates }: HttpDeps): void {
  app.get(
    '/api/totals/:form',
    { schema: { params: ParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const { form: id } = request.params;
      const form = Object.hasOwn(forms, id) ? forms[id] : undefined;
      return form ? { questions: await totals.seen(form) } : refuse(reply, 404, refusals.form);
    },
  );
}
