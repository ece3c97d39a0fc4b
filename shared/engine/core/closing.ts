import { accept, refused, type Decision } from '../decision.ts';
import type { Registry } from '../gates.ts';
import { isPresent } from '../presence.ts';
import { refusals } from '../refusals.ts';
import { audienceOf, documentsOf, modeFor } from '../rights.ts';
import { SYSTEM, type Actor, type Ending, type Person, type SessionState } from '../state.ts';
import { hasTrait } from '../traits.ts';
import type { CoreFact } from './events.ts';
import { neighbours } from './moves.ts';
import { core, Empty, leadsOn, nothing, notForYou, type CoreCommands } from './spec.ts';
import { KEEPING_MS } from './times.ts';

export function endingOf(state: SessionState): Ending {
  if (state.status === 'frozen') return 'handover';
  const { next } = neighbours(state);
  const skippable = state.form.variants[state.variant]?.lastIsOptional ?? false;
  const order = state.form.variants[state.variant]?.phases ?? [];
  const beforeLast = next !== undefined && next === order.at(-1)?.id;
  return !next || (skippable && beforeLast) ? 'normal' : 'early';
}

/**
 * Whoever called an adult decides what follows, and the adult who has it: if it was because of the lead, the lead must
 * not end the session, and with it what happened there. Everybody can leave.
 */
export const decides = ({ handover }: SessionState, actor: Actor): boolean =>
  actor !== SYSTEM && (actor.id === handover?.by || actor.id === handover?.taken);

/** Whether this person may take this document along: for those who learn or quarrelled (forms.md 1.10, 2.13). */
export function mayKeep(
  state: SessionState,
  tools: Registry,
  person: Person,
  document?: string,
): boolean {
  if (state.form.takesAlong === false || hasTrait(state, person.role, 'leads')) return false;
  const audience = audienceOf(state, tools, person);
  return documentsOf(state, tools).some(
    (spec) =>
      (document === undefined || spec.name === document) &&
      modeFor(state, spec, person, audience) !== 'none',
  );
}

/** Who is here and has something to choose before it is destroyed. */
const choosers = (state: SessionState, tools: Registry): string[] =>
  Object.values(state.people)
    .filter((one) => one.place === 'in' && isPresent(state, one.id) && mayKeep(state, tools, one))
    .map(({ id }) => id);

const over = (state: SessionState): Decision<CoreFact> =>
  accept({ type: 'session/ended', data: { how: endingOf(state) } });

/** Ends the session, or lets those who may keep something choose first, for a while that nobody can make longer. */
export function closeOrEnd(state: SessionState, tools: Registry, now: number): Decision<CoreFact> {
  if (state.closing) return nothing;
  const people = choosers(state, tools);
  return people.length === 0
    ? over(state)
    : accept({ type: 'session/closing', data: { until: now + KEEPING_MS, people } });
}

/** The end, and the moment before it in which each chooses what to keep. */
export const closing = {
  'session/close': core(Empty, 'seated', ({ state, tools, actor, context }) => {
    if (state.status === 'frozen') return refused(refusals.notYours);
    if (!leadsOn(state, actor)) return notForYou(state);
    return closeOrEnd(state, tools, context.now);
  }),
  'session/stay': core(Empty, 'seated', ({ state, actor }) => {
    if (!leadsOn(state, actor)) return notForYou(state);
    return state.closing ? accept({ type: 'session/stayed', data: {} }) : nothing;
  }),
  'session/chosen': core(Empty, 'seated', ({ state, actor }) => {
    if (actor === SYSTEM || state.closing?.people[actor.id] !== 'choosing') return nothing;
    const others = Object.entries(state.closing.people).filter(([id]) => id !== actor.id);
    const chosen = { type: 'session/chose', data: { person: actor.id } } as const;
    return others.every(([, how]) => how === 'chose')
      ? accept(chosen, { type: 'session/ended', data: { how: endingOf(state) } })
      : accept(chosen);
  }),
  'session/closed': core(Empty, 'system', ({ state, context }) =>
    state.closing && state.closing.until <= context.now ? over(state) : nothing,
  ),
  'session/end': core(Empty, 'seated', ({ state, actor }) => {
    if (state.status === 'frozen')
      return decides(state, actor) ? over(state) : refused(refusals.notYours);
    return leadsOn(state, actor) ? over(state) : notForYou(state);
  }),
} satisfies CoreCommands;
