import { Type } from 'typebox';
import type { Data } from '../data.ts';
import { evaluate, gatesOf, saidTo } from '../gates.ts';
import { refusals, reserved } from '../refusals.ts';
import { skipReasons, SYSTEM, type SessionState } from '../state.ts';
import { accept, refused, type Decision } from '../decision.ts';
import { moverRoles } from '../traits.ts';
import type { CoreFact } from './events.ts';
import { core, isMover, notOpen, type CoreCommands, type CoreInput } from './spec.ts';

/** The phase before and after this one in the variant that was chosen. */
export function neighbours(state: SessionState): { back?: string; next?: string } {
  const order = state.form.variants[state.variant]?.phases.map((phase) => phase.id) ?? [];
  const here = order.indexOf(state.phase.id);
  const back = order[here - 1];
  const next = order[here + 1];
  return { ...(back && { back }), ...(next && { next }) };
}

const Next = Type.Object({
  from: Type.String({ maxLength: 40 }),
  reason: Type.Optional(Type.Enum(skipReasons)),
});

function decideNext({
  state,
  tools,
  data,
  actor,
  context,
}: CoreInput<Data<typeof Next>>): Decision<CoreFact> {
  if (!isMover(state, actor)) return refused(reserved(state, moverRoles(state)));
  if (data.from !== state.phase.id) return refused(refusals.staleMove);
  if (state.status !== 'open') return notOpen(state);
  const { next } = neighbours(state);
  if (!next) return refused(refusals.lastPhase);
  const unmet = gatesOf(state).filter((gate) => !evaluate(state, tools, gate.when).met);
  const hard = unmet.find((gate) => gate.hard);
  const role = actor === SYSTEM ? '' : actor.role;
  if (hard) return refused({ code: 'gate/hard', text: saidTo(hard, role) });
  if (unmet[0] && !data.reason) return refused({ code: 'gate/soft', text: saidTo(unmet[0], role) });
  const skipped = unmet.map((gate) => gate.id);
  return accept({
    type: 'session/moved',
    data: {
      to: next,
      at: context.now,
      ...(skipped.length > 0 && data.reason && { skipped, reason: data.reason }),
    },
  });
}

/** Going through the phases: one at a time, by a lead, past gates that hold. */
export const moves = {
  'session/next': core(Next, 'seated', decideNext),
  'session/back': core(
    Type.Object({ from: Type.String({ maxLength: 40 }) }),
    'seated',
    ({ state, data, actor, context }) => {
      if (!isMover(state, actor)) return refused(reserved(state, moverRoles(state)));
      if (data.from !== state.phase.id) return refused(refusals.staleMove);
      if (state.status !== 'open') return notOpen(state);
      const { back } = neighbours(state);
      if (!back) return refused(refusals.firstPhase);
      return accept({ type: 'session/moved', data: { to: back, at: context.now } });
    },
  ),
} satisfies CoreCommands;
