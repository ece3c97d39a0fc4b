import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { at, hostRoles, noRoom, type Role, type SessionState } from '../../shared/engine/index.ts';
import { reserved } from '../../shared/engine/refusals.ts';
import type { DoorStatus, SeenDoor } from '../../shared/wire/forms.ts';
import { findInvitation, isToken, newToken, type Found } from '../identity/invitations.ts';
import { cleanName } from '../identity/people.ts';
import { refusals } from '../refusals.ts';
import type { Invitation } from '../storage/port.ts';
import type { HttpDeps } from './deps.ts';
import { tooOften } from './limits.ts';
import { mayInvite, seatedIn, SessionIdSchema, SessionParamsSchema } from './seats.ts';
import { refuse, type HttpServer } from './server.ts';
import { MarkSchema } from './sessions.ts';

const CodeParamsSchema = Type.Object({ code: Type.String({ minLength: 1, maxLength: 64 }) });
const JoinSchema = Type.Object({ name: Type.String({ maxLength: 400 }), mark: MarkSchema });
const InviteSchema = Type.Object({
  role: Type.Optional(Type.String({ maxLength: 20 })),
  seats: Type.Union([Type.Literal('many'), Type.Integer({ minimum: 1, maximum: 300 })]),
});
const TokenParamsSchema = Type.Object({
  id: SessionIdSchema,
  token: Type.String({ maxLength: 64 }),
});
const MOST_LINKS = 100;

const seatedPlaces = new Set(['in', 'waiting']);
const shut: Readonly<Record<string, DoorStatus>> = {
  'seat/locked': 'locked',
  'seat/queue': 'queue',
};

function statusFor(
  state: SessionState,
  { role, invitation }: Found,
  now: number,
  person?: string,
): DoorStatus {
  if (state.status === 'ended') return 'gone';
  const place = person === undefined ? undefined : state.people[person]?.place;
  if (place && seatedPlaces.has(place)) return 'open';
  const why = noRoom(state, role as Role, now);
  if (why) return shut[why.code] ?? 'full';
  // Whoever left may have used this link before: joining tells.
  const used =
    place !== 'left' && invitation && invitation.seats !== 'many'
      ? invitation.used >= invitation.seats
      : false;
  return used ? 'full' : 'open';
}

/** What the form says at the door to whoever is invited to this seat. */
function doorOf({ form, variant }: SessionState, role: string, status: DoorStatus) {
  const { id, title, door, limit, personal } = form;
  const { invites, kept } = door;
  const shut = status === 'open' ? undefined : door.shut?.[status];
  return {
    ...{ form: id, title, variant, role, status, kept, limit },
    invites: at(invites, role) ?? title,
    ...(shut && { shut }),
    ...(personal && { personal }),
    ...(at(form.seats, role)?.crowd && { crowd: true as const }),
  };
}

/** What a code or link leads to, with the session loaded; undefined when `reply` refused it. */
async function look(deps: HttpDeps, request: FastifyRequest, reply: FastifyReply, typed: string) {
  // A link is 128 random bits: trying is hopeless, and costs whoever has one nothing.
  const admitted = isToken(typed)
    ? undefined
    : await deps.guesses.admit(deps.people.deviceOf(request, reply), request.ip);
  if (admitted?.ok === false) {
    void tooOften(reply, admitted.wait, refusals.guesses);
    return undefined;
  }
  const found = await findInvitation(deps.storage, typed, (row) =>
    Object.hasOwn(deps.forms, row.form) ? deps.forms[row.form]?.guest : undefined,
  );
  const state = found && (await deps.sessions.state(found.row.id));
  if (found && state) {
    admitted?.guess.right();
    return { found, state };
  }
  void refuse(reply, 404, refusals.invitation);
  return undefined;
}

function guestRoutes(app: HttpServer, deps: HttpDeps): void {
  const { storage, sessions, people, gates, clock } = deps;

  app.get(
    '/api/invitations/:code',
    { schema: { params: CodeParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const looked = await look(deps, request, reply, request.params.code);
      if (!looked) return reply;
      const { state, found } = looked;
      const { starter } = state.form;
      const lead = Object.values(state.people).find((person) => person.role === starter);
      const asks = people.personOf(request);
      const place = asks === undefined ? undefined : state.people[asks]?.place;
      const sits = state.status !== 'ended' && place !== undefined && seatedPlaces.has(place);
      return {
        ...doorOf(state, found.role, statusFor(state, found, clock.now(), asks)),
        lead: { name: lead?.name ?? '', mark: lead?.mark ?? 0 },
        // Who comes back to the own link is shown in, and asked nothing.
        ...(sits && { session: state.id }),
      } satisfies SeenDoor;
    },
  );

  app.post(
    '/api/invitations/:code/join',
    {
      schema: { params: CodeParamsSchema, body: JoinSchema },
      onRequest: gates.joins,
    },
    async (request, reply) => {
      const looked = await look(deps, request, reply, request.params.code);
      if (!looked) return reply;
      const { found, state } = looked;
      // One of many brings no name, and none is kept of who gives one.
      const name = at(state.form.seats, found.role)?.crowd ? '' : cleanName(request.body.name);
      if (name === undefined) return refuse(reply, 400, refusals.name);
      const person = await people.ensure(request, reply);
      const { invitation, role } = found;
      // The token of a link for one is nobody else's: having it is being let in.
      const admitted = invitation?.seats === 1;
      const place = state.people[person]?.place ?? '';
      const sits = admitted ? place === 'in' : seatedPlaces.has(place);
      if (invitation && !sits) {
        const used = await storage.useInvitation(invitation.token, person);
        if (!used.ok && used.reason === 'full') return refuse(reply, 409, refusals.full);
        if (!used.ok) return refuse(reply, 404, refusals.invitation);
      }
      const guest = { id: person, name, mark: request.body.mark };
      const ack = await sessions.beginnings.join(state.id, guest, role, admitted);
      return ack.ok ? { id: state.id } : refuse(reply, 409, ack.refusal);
    },
  );
}

function leadRoutes(app: HttpServer, deps: HttpDeps): void {
  const { origins, storage, clock, gates } = deps;
  const shown = (request: FastifyRequest, invitation: Invitation) => {
    const { token, role, seats, used, revoked } = invitation;
    const url = `${origins.address(request.raw)}/i/${token}`;
    return { token, role, seats, used, revoked, url };
  };

  app.get(
    '/api/sessions/:id/invitations',
    { schema: { params: SessionParamsSchema }, onRequest: gates.lookups },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const seated = await seatedIn(deps, request, request.params.id);
      if (!seated) return refuse(reply, 404, refusals.noSeat);
      if (!mayInvite(seated))
        return refuse(reply, 403, reserved(seated.state, hostRoles(seated.state)));
      const row = await storage.session(seated.state.id);
      const links = await storage.invitationsOf(seated.state.id);
      return { code: row?.code ?? '', links: links.map((link) => shown(request, link)) };
    },
  );

  app.post(
    '/api/sessions/:id/invitations',
    {
      schema: { params: SessionParamsSchema, body: InviteSchema },
      onRequest: gates.links,
    },
    async (request, reply) => {
      const seated = await seatedIn(deps, request, request.params.id);
      if (!seated) return refuse(reply, 404, refusals.noSeat);
      if (!mayInvite(seated))
        return refuse(reply, 403, reserved(seated.state, hostRoles(seated.state)));
      const { id, form, brief, status } = seated.state;
      if (status === 'ended') return refuse(reply, 409, refusals.ended);
      if (brief.closed) return refuse(reply, 409, refusals.closedCircle);
      const role = request.body.role ?? form.guest;
      if (!Object.hasOwn(form.seats, role) || form.seats[role]?.screen)
        return refuse(reply, 400, refusals.invalid);
      const links = await storage.invitationsOf(id);
      if (links.length >= MOST_LINKS) return refuse(reply, 429, refusals.often);
      const { seats } = request.body;
      const token = newToken();
      const createdAt = clock.now();
      const made = { token, session: id, role, seats, used: 0, revoked: false, createdAt };
      await storage.putInvitation(made);
      return reply.code(201).send(shown(request, made));
    },
  );

  app.delete(
    '/api/sessions/:id/invitations/:token',
    { schema: { params: TokenParamsSchema } },
    async (request, reply) => {
      const seated = await seatedIn(deps, request, request.params.id);
      if (!seated) return refuse(reply, 404, refusals.noSeat);
      if (!mayInvite(seated))
        return refuse(reply, 403, reserved(seated.state, hostRoles(seated.state)));
      const link = await storage.invitation(request.params.token);
      if (link?.session !== seated.state.id) return refuse(reply, 404, refusals.invitation);
      await storage.revokeInvitation(link.token);
      return reply.code(204).send();
    },
  );
}

export function invitationRoutes(app: HttpServer, deps: HttpDeps): void {
  guestRoutes(app, deps);
  leadRoutes(app, deps);
}
