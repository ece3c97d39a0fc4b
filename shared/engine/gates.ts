import type { Condition, FactCondition, Gate, Role } from './form.ts';
import type { PersonId, SessionState, Stage } from './state.ts';
import { isPresent } from './presence.ts';
import { isFilled } from './traits.ts';
import type { Tool } from './tool.ts';

export type Registry = Readonly<Record<string, Tool>>;

export interface Answer {
  readonly met: boolean;
  /** The people whose own act is still missing; nobody is named where a share is asked. */
  readonly waitingFor: readonly PersonId[];
  /** Where a share is asked: how many did it, of how many who are there. */
  readonly share?: { readonly did: number; readonly of: number };
}

/** The people whom gates count: those with a seat, connected or not (law 6). */
function required(state: Stage, roles: readonly Role[]): PersonId[] {
  return Object.values(state.people)
    .filter((person) => person.place === 'in' && roles.includes(person.role))
    .map((person) => person.id);
}

const nobodyAnswers = (fact: string) => new Error(`no tool answers ${fact}`);

/**
 * Whether one person meets a fact, such as the one that a phase asks before it opens.
 * @throws where no tool answers it, which `checkForm` says before a form is played
 */
export function personMeets(
  state: SessionState,
  tools: Registry,
  { fact, args = {} }: FactCondition,
  person: PersonId,
): boolean {
  const [tool = '', name = ''] = fact.split('/');
  const found = tools[tool]?.facts?.person?.[name];
  if (!found) throw nobodyAnswers(fact);
  return found.holds(state.tools[tool], person, args, state);
}

/** Whether the session as a whole meets a fact. */
function sessionMeets(
  state: SessionState,
  tools: Registry,
  { fact, args = {} }: FactCondition,
): boolean {
  const [tool = '', name = ''] = fact.split('/');
  const found = tools[tool]?.facts?.session?.[name];
  if (!found) throw nobodyAnswers(fact);
  return found.holds(state.tools[tool], args, state);
}

/** Asked of those who are there now: nobody waits for who has no device, or went away. */
function evaluateShare(
  state: SessionState,
  tools: Registry,
  condition: FactCondition,
  { of, share, least = 1 }: NonNullable<FactCondition['most']>,
): Answer {
  const here = required(state, of).filter((person) => isPresent(state, person));
  const did = here.filter((person) => personMeets(state, tools, condition, person)).length;
  const met = did >= least && did >= here.length * share;
  return { met, waitingFor: [], share: { did, of: here.length } };
}

function evaluateFact(state: SessionState, tools: Registry, condition: FactCondition): Answer {
  if (condition.most) return evaluateShare(state, tools, condition, condition.most);
  const roles = condition.each ?? condition.some;
  if (!roles) return { met: sessionMeets(state, tools, condition), waitingFor: [] };
  const people = required(state, roles);
  const missing = people.filter((person) => !personMeets(state, tools, condition, person));
  // A gate about nobody stays shut, and so does one about fewer people than the form is for: when one
  // party walks out, the other cannot agree for both.
  const met = condition.each
    ? missing.length === 0 && roles.every((role) => isFilled(state, role))
    : missing.length < people.length;
  return { met, waitingFor: met ? [] : missing };
}

/** Whether a condition holds, and for whom we wait when it does not. */
export function evaluate(state: SessionState, tools: Registry, condition: Condition): Answer {
  if ('fact' in condition) return evaluateFact(state, tools, condition);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    evaluate(state, tools, part),
  );
  const met = 'all' in condition ? parts.every((part) => part.met) : parts.some((part) => part.met);
  const waitingFor = met
    ? []
    : [...new Set(parts.flatMap((part) => (part.met ? [] : part.waitingFor)))];
  const share = parts.length === 1 ? parts[0]?.share : undefined;
  return { met, waitingFor, ...(share && { share }) };
}

/** The facts that a condition asks. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf);
}

/** The seats whose people a condition counts. */
function countedIn(condition: Condition): readonly Role[] {
  if ('fact' in condition) return condition.each ?? condition.some ?? condition.most?.of ?? [];
  return ('all' in condition ? condition.all : condition.any).flatMap(countedIn);
}

/** Whether a gate asks something of a seat as a whole, because it counts a fact of the session and not of each person. */
export const asksSeat = ({ asks = {}, when }: Gate, role: Role): boolean =>
  asks[role]?.mine !== undefined && !countedIn(when).includes(role);

/** What is said to somebody in this seat who wants to go past a gate. */
export const saidTo = (gate: Gate, role: Role): Gate['needs'] =>
  (asksSeat(gate, role) ? gate.asks?.[role]?.mine : undefined) ?? gate.needs;

export function gatesOf(state: SessionState): readonly Gate[] {
  return state.form.phases[state.phase.id]?.gates ?? [];
}
