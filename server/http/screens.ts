import { Type } from 'typebox';
import { at, hostRoles } from '../../shared/engine/index.ts';
import { reserved } from '../../shared/engine/refusals.ts';
import { newToken } from '../identity/invitations.ts';
import { screenOf } from '../identity/screens.ts';
import { refusals } from '../refusals.ts';
import type { HttpDeps } from './deps.ts';
import { mayInvite, seatedIn, SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';

const ScreenSchema = Type.Object({ role: Type.String({ maxLength: 20 }) });

/** Devices that look on without a seat, such as the beamer: a host makes the token, and shows it to nobody but that device. */
export function screenRoutes(app: HttpServer, deps: HttpDeps): void {
  const { sessions, storage, origins, gates } = deps;

  app.post(
    '/api/sessions/:id/screens',
    { schema: { params: SessionParamsSchema, body: ScreenSchema }, onRequest: gates.links },
    async (request, reply) => {
      const seated = await seatedIn(deps, request, request.params.id);
      if (!seated) return refuse(reply, 404, refusals.noSeat);
      if (!mayInvite(seated))
        return refuse(reply, 403, reserved(seated.state, hostRoles(seated.state)));
      const { id, form } = seated.state;
      const { role } = request.body;
      if (!at(form.seats, role)?.screen) return refuse(reply, 400, refusals.invalid);
      const token = newToken();
      const screen = { id: screenOf(token), name: '', mark: 0 };
      const ack = await sessions.beginnings.join(id, screen, role, true);
      if (!ack.ok) return refuse(reply, 409, ack.refusal);
      // Behind the #, which no browser sends to a server.
      // The code as well: a big screen shows how to come in.
      const code = (await storage.session(id))?.code ?? '';
      const url = `${origins.address(request.raw)}/screen/${id}#${token}.${code}`;
      void reply.header('cache-control', 'no-store');
      return reply.code(201).send({ screen: screen.id, role, token, url });
    },
  );
}
