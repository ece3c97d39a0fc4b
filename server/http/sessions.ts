import { Type } from 'typebox';
import type { Form, Person, SessionState } from '../../shared/engine/index.ts';
import type { Invitation, Storage } from '../storage/port.ts';
import { broughtBy, loadLesson } from '../../shared/lessons/index.ts';
import { newCode, newToken } from '../identity/invitations.ts';
import { cleanName, newId } from '../identity/people.ts';
import { refusals } from '../refusals.ts';
import type { HttpDeps } from './deps.ts';
import { SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

export const MarkSchema = Type.Integer({ minimum: 0, maximum: 7 });

const StartSchema = Type.Object({
  form: Type.String({ maxLength: 40 }),
  variant: Type.String({ maxLength: 40 }),
  language: Type.Union([Type.Literal('nl'), Type.Literal('en')]),
  name: Type.String({ maxLength: 400 }),
  mark: MarkSchema,
  /** The id of a lesson that ships with Kring, for a form that takes one. */
  lesson: Type.Optional(Type.String({ pattern: '^[a-z][a-z-]{0,39}$' })),
});

/** Whether somebody can start this form with this variant. */
const mayStart = ({ start, variants }: Form, variant: string): boolean =>
  start !== undefined && Object.hasOwn(variants, variant) && !variants[variant]?.follows;

/** A code that no open session has. */
async function freeCode(storage: Storage): Promise<string> {
  for (;;) {
    const code = newCode();
    if (!(await storage.sessionByCode(code))) return code;
  }
}

/** The link that leads everybody to the waiting room. */
const openLink = (session: string, form: Form, createdAt: number): Invitation => ({
  ...{ token: newToken(), session, role: form.guest },
  ...{ seats: 'many', used: 0, revoked: false, createdAt },
});

const MOST_LISTED = 30;

/** A session as the view of this person shows it: outside the circle nobody learns of a pause or of a call for an adult. */
function listing({ id, form, brief, status }: SessionState, { place, role }: Person) {
  const outside = status === 'ended' ? status : 'open';
  return {
    ...{ id, form: form.id, title: form.session ?? form.title, role },
    status: place === 'in' ? status : outside,
    ...(brief.opensAt !== undefined && { opensAt: brief.opensAt }),
    ...(form.personal && { personal: true }),
  };
}

export function sessionRoutes(app: HttpServer, deps: HttpDeps): void {
  const { config, storage, sessions, people, forms, clock, gates } = deps;

  app.post(
    '/api/sessions',
    { schema: { body: StartSchema }, onRequest: gates.starts },
    async (request, reply) => {
      if (!config.openHouse) return refuse(reply, 403, refusals.openHouse);
      const { form: formId, variant, language, mark } = request.body;
      const form = Object.hasOwn(forms, formId) ? forms[formId] : undefined;
      if (!form || !mayStart(form, variant)) return refuse(reply, 404, refusals.form);
      const name = cleanName(request.body.name);
      if (name === undefined) return refuse(reply, 400, refusals.name);
      const lesson = form.start?.lessons ? await loadLesson(request.body.lesson ?? '') : undefined;
      if (request.body.lesson !== undefined && !lesson) return refuse(reply, 404, refusals.lesson);
      const person = await people.ensure(request, reply);
      const id = newId(16);
      const code = form.personal ? undefined : await freeCode(storage);
      const starter = { id: person, name, mark };
      const brief = lesson ? { inherits: broughtBy(lesson) } : {};
      await sessions.beginnings.create({ id, form, brief, variant, language, code, starter });
      if (!form.personal) await storage.putInvitation(openLink(id, form, clock.now()));
      return reply.code(201).send({ id });
    },
  );

  // One answer for a session that is not there, is over, or takes people by links of their own: the address tells
  // nothing. Where a code lets people in, whoever has the address, which nobody can guess, knocks as with the code.
  app.get(
    '/api/sessions/:id/door',
    { schema: { params: SessionParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const state = await sessions.state(request.params.id);
      const closed =
        !state || state.status === 'ended' || state.form.personal || state.brief.closed;
      const row = closed ? undefined : await storage.session(state.id);
      return row?.code ? { code: row.code } : { refusal: refusals.byInvitation };
    },
  );

  /** Everything that this browser is known by. Seats and keeps stay until their time, and nobody comes back to them. */
  app.delete('/api/me', (_request, reply) => {
    people.forget(reply);
    return reply.code(204).send();
  });

  app.get('/api/me', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const person = people.personOf(request);
    if (person === undefined) return { sessions: [] };
    const seats = (await storage.sessionsOf(person)).slice(0, MOST_LISTED);
    const listed = await Promise.all(
      seats.map(async ({ session }) => {
        const state = await sessions.state(session);
        const seat = state?.people[person];
        return state && seat && seat.place !== 'removed' ? [listing(state, seat)] : [];
      }),
    );
    return { person, sessions: listed.flat() };
  });
}
