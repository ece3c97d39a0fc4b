import { at } from './at.ts';
import { coreCommands, isHost, isLead, notOpen, type CoreSpec } from './core/index.ts';
import { evaluate, type Registry } from './gates.ts';
import type { HereChange } from './here.ts';
import { isHandled } from './handled.ts';
import { audienceOf, isWorking, toolOf, viewerOf } from './rights.ts';
import { refusals, reserved } from './refusals.ts';
import { SYSTEM, type Actor, type Command, type Event, type SessionState } from './state.ts';
import { accept, refused, type Context, type Decision } from './decision.ts';
import type { Refusal } from '../wire/refusal.ts';
import { hostRoles, rolesWith } from './traits.ts';

export type Outcome =
  | {
      readonly ok: true;
      readonly events: readonly Event[];
      readonly here?: readonly HereChange[];
      readonly repeated?: true;
    }
  | { readonly ok: false; readonly refusal: Refusal };

const unknown = refused(refusals.unknown);

/** What stands still for everybody when one person presses it. */
const stopsAll: ReadonlySet<string> = new Set(['session/pause', 'session/handover']);

function decideCore(
  state: SessionState,
  tools: Registry,
  command: Command,
  actor: Actor,
  context: Context,
): Decision {
  const spec = at<CoreSpec>(coreCommands, command.type);
  if (!spec) return unknown;
  if (spec.by === 'system') {
    if (actor !== SYSTEM) return unknown;
  } else if (actor !== SYSTEM) {
    if (spec.by !== 'anyone' && actor.place !== 'in') return refused(refusals.noSeat);
    const seat = at(state.form.seats, actor.role);
    // A device has what its letters give it, and no say in the session (rule 33).
    if (seat?.screen) return refused(refusals.screen);
    // One of many stops nobody: they can leave, and report (rule 31).
    if (seat?.crowd && stopsAll.has(command.type)) return refused(refusals.oneOfMany);
    if (spec.by === 'leads' && !isLead(state, actor))
      return refused(reserved(state, rolesWith(state, 'leads')));
    if (spec.by === 'hosts' && !isHost(state, actor.role))
      return refused(reserved(state, hostRoles(state)));
  }
  if (state.status === 'ended') return command.type === 'session/leave' ? accept() : notOpen(state);
  return spec.decide({ state, tools, data: command.data, actor, context });
}

function decideTool(
  state: SessionState,
  tools: Registry,
  command: Command,
  actor: Actor,
  context: Context,
): Decision {
  const tool = at(tools, toolOf(command.type));
  if (!tool) return unknown;
  if (actor === SYSTEM) {
    const due = at(tool.due ?? {}, command.type.slice(tool.id.length + 1));
    const { data } = command;
    return due?.decide({ state: state.tools[tool.id], data, session: state, context }) ?? unknown;
  }
  const spec = at(tool.commands, command.type.slice(tool.id.length + 1));
  if (!spec) return unknown;
  if (actor.place !== 'in') return refused(refusals.noSeat);
  const surface = typeof spec.surface === 'string' ? spec.surface : spec.surface(command.data);
  if (!isWorking(state, surface)) return notOpen(state);
  const { letter } = viewerOf(state, audienceOf(state, tools, actor));
  if (!spec.needs.includes(letter(surface))) return refused(refusals.closed);
  const required = state.form.requires?.[command.type];
  if (required && !evaluate(state, tools, required.when).met)
    return refused({ code: 'tool/not-yet', text: required.text });
  return spec.decide({
    state: state.tools[tool.id],
    data: command.data,
    actor,
    session: state,
    context,
    letter,
  });
}

/**
 * What follows from a command: events, or a refusal that speaks. Pure; time and fresh ids come with the
 * context. `command.data` was validated against the command's schema before.
 */
export function decide(
  state: SessionState,
  tools: Registry,
  command: Command,
  actor: Actor,
  context: Context,
): Outcome {
  const by = actor === SYSTEM ? SYSTEM : actor.id;
  if (isHandled(state, actor, command)) return { ok: true, events: [], repeated: true };
  const decideIt = Object.hasOwn(coreCommands, command.type) ? decideCore : decideTool;
  const decision = decideIt(state, tools, command, actor, context);
  if (!decision.ok) return decision;
  const events = decision.events.map(({ type, data }) => ({
    type,
    data,
    at: context.now,
    by,
    command: command.id,
    ...(command.settled !== undefined && { settled: command.settled }),
  }));
  return { ok: true, events, ...(decision.here && { here: decision.here }) };
}
