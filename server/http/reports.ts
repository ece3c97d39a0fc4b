import { Type } from 'typebox';
import { trimmed } from '../../shared/wire/trimmed.ts';
import { refusals } from '../refusals.ts';
import { readReport } from '../sessions/index.ts';
import type { HttpDeps } from './deps.ts';
import { SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

const ReportSchema = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 2000 }),
  attach: Type.Optional(Type.String({ maxLength: 10_000 })),
});

/** Telling the adult of a session that something is wrong; the others get no sign of it (forms.md 0.7). */
export function reportRoutes(app: HttpServer, { sessions, people, gates }: HttpDeps): void {
  app.post(
    '/api/sessions/:id/report',
    {
      schema: { params: SessionParamsSchema, body: ReportSchema },
      onRequest: gates.reports,
    },
    async (request, reply) => {
      const person = people.personOf(request);
      if (person === undefined) return refuse(reply, 404, refusals.noSeat);
      const { text, attach } = request.body;
      if (!trimmed(text)) return refuse(reply, 400, refusals.invalid);
      const words = { text, ...(attach !== undefined && { attach }) };
      const sent = await sessions.reporting.make(request.params.id, person, words);
      if (sent.ok) return reply.code(201).send({ to: sent.to });
      return refuse(reply, sent.refusal === refusals.noSeat ? 404 : 409, sent.refusal);
    },
  );

  app.get(
    '/api/sessions/:id/reports',
    { schema: { params: SessionParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const person = people.personOf(request);
      if (person === undefined) return refuse(reply, 404, refusals.noSeat);
      const { id } = request.params;
      const mine = await sessions.reporting.to(id, person);
      if (mine) {
        const shown = mine.map((report) => {
          const { by, text, attach } = readReport(report);
          return {
            id: report.id,
            at: report.at,
            by,
            text,
            ...(attach !== undefined && { attach }),
          };
        });
        return { reports: shown };
      }
      // After the end nobody's page knows who was an adult, so every page asks; most got none.
      const state = await sessions.state(id);
      return state?.people[person] ? refuse(reply, 403, refusals.adultOnly) : { reports: [] };
    },
  );
}
