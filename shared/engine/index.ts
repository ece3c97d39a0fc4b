/**
 * The interpreter: phases, gates, rights and deadlines of any form, with any tools. It knows no form and
 * no tool by name; pure, without a clock and without chance. The rules are numbered in SPEC.md.
 */
import { at } from './at.ts';
import { begins, type Brief } from './brief.ts';
import { artefacts, audienceKey, projectShared } from './project.ts';
import { projectOwn } from './project-own.ts';
import { coreCommands } from './core/index.ts';
import { deadlines } from './deadlines.ts';
import { decide, type Outcome } from './decide.ts';
import { evolve, ranFor } from './evolve.ts';
import type { Artefact, Form, Role } from './form.ts';
import { evaluate, gatesOf, type Registry } from './gates.ts';
import type { DocumentRights } from './document-rights.ts';
import { Memory } from './memory.ts';
import { audienceOf, documentsOf, toolOf, viewerOf } from './rights.ts';
import { isOfRoom } from './rooms.ts';
import { specsOf } from './specs.ts';
import { Sight } from './sight.ts';
import { seenAt } from './whereabouts.ts';
import type { Actor, Command, Deadline, Event, Person, PersonId, SessionState } from './state.ts';
import type { Context } from './decision.ts';
import type { DocumentSpec, Tool } from './tool.ts';
import type { Access } from '../wire/access.ts';
import type { Language } from '../wire/text.ts';
import type { SeenWhereabouts, Whereabouts } from '../wire/whereabouts.ts';
import type { OwnView, SharedView } from '../wire/view.ts';
import type { TSchema } from 'typebox';

export { at } from './at.ts';
export type { Brief } from './brief.ts';
export type { FollowUp, FollowUps } from './follow-up.ts';
export { coreEvents, isHost, neverLimited, nobody, noRoom } from './core/index.ts';
export type { CoreCommandMap, CoreEventMap, CoreFact } from './core/index.ts';
export { fingerprint } from './fingerprint.ts';
export {
  boxOf,
  slipIn,
  withHere,
  withoutHere,
  type Box,
  type Here,
  type HereChange,
} from './here.ts';
export { ranFor };
export { isHandled } from './handled.ts';
export * from './form.ts';
export {
  byEntry,
  closed,
  EntrySchema,
  flag,
  id,
  milliseconds,
  RoleSchema,
  texts,
  NamingWordsSchema,
  WordsSchema,
} from './form-terms.ts';
export * from './state.ts';
export * from './decision.ts';
export * from './tool.ts';
export * from './tool-terms.ts';
export type { Data } from './data.ts';
export * from './define-tool.ts';
export type { Registry } from './gates.ts';
export { absent, isLive, isPresent, isUnnamed } from './presence.ts';
export { inKeyOrder } from './at.ts';
export { opens } from './rights.ts';
export { roomDocument, type Room } from './rooms.ts';
export { areFilled, hasSeat, hasTrait, hostRoles, inCircle, seatOf, type Trait } from './traits.ts';
export type { DocumentRights } from './document-rights.ts';
export type { Outcome } from './decide.ts';

export interface Beginning {
  readonly id: string;
  readonly form: Form;
  /** Absent: somebody starts it, and nothing came before. */
  readonly brief?: Brief;
  readonly variant: string;
  readonly language: Language;
  readonly at: number;
}

/** What a coordinator may know of a session: no content. */
export interface Envelope {
  readonly form: string;
  readonly variant: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly ending?: string;
  readonly phase: string;
  readonly people: Partial<Record<Role, number>>;
  readonly hardGatesMet: readonly string[];
  readonly skipped: SessionState['skipped'];
  /** What tools add, such as how a mediation ended. */
  readonly more: Readonly<Record<string, string>>;
}

export interface Engine {
  readonly tools: Registry;
  /** The state before any event. */
  begin(beginning: Beginning): SessionState;
  decide(state: SessionState, command: Command, actor: Actor, context: Context): Outcome;
  evolve(state: SessionState, event: Event): SessionState;
  deadlines(state: SessionState): readonly Deadline[];
  audienceKey(state: SessionState, person: Person): string;
  /** The same object as for an earlier state means: nobody belongs to another audience. */
  audiences(state: SessionState): object;
  shared(state: SessionState, person: Person): SharedView;
  own(state: SessionState, person: Person): OwnView;
  /** The same object as for an earlier state means: nobody's own view is another. */
  personal(state: SessionState): object;
  access(state: SessionState, document: string, person: PersonId): Access;
  /** What `viewer` may be told of where `who` is; undefined: nothing, not even when (rule 28). */
  seenAt(
    state: SessionState,
    place: Whereabouts,
    who: PersonId,
    viewer: PersonId,
  ): SeenWhereabouts | undefined;
  /** The same object as for an earlier state means: no right to any document, and no letter, is another. */
  documentRights(state: SessionState): DocumentRights;
  documents(state: SessionState): readonly DocumentSpec[];
  /** The texts that a document holds before anybody wrote in it; undefined: none. */
  begins(state: SessionState, document: string): Readonly<Record<string, string>> | undefined;
  /** Whether a tool lets this person bring an image into the session now. */
  brings(state: SessionState, person: Person): boolean;
  /** Names of the documents that are destroyed as soon as they are no longer named. */
  passing(state: SessionState): readonly string[];
  /** Of these documents, the passing ones that their tool no longer names: to be destroyed at once. */
  passed(state: SessionState, names: readonly string[]): readonly string[];
  envelope(state: SessionState): Envelope;
  /** What comes to be of this session, with its retention class. */
  artefacts(state: SessionState): readonly Artefact[];
  /** What of the governed state a person takes along at the end (class K3), per tool. */
  keep(state: SessionState, person: Person): Record<string, unknown>;
  /** The documents that a person takes along at the end: marked ones, and those kept without asking. */
  keptDocuments(state: SessionState, person: PersonId): readonly string[];
  /** The schema that a command's data must meet; absent for an unknown command. */
  schemaOf(type: string): TSchema | undefined;
}

function begin(tools: Registry, beginning: Beginning): SessionState {
  const { id, form, brief = {}, variant, language, at: createdAt } = beginning;
  const first = form.variants[variant]?.phases[0]?.id;
  if (!first) throw new Error(`form ${form.id} has no variant ${variant}`);
  return {
    id,
    // What is remembered from state to state hangs on it: each session has its own.
    form: { ...form },
    variant,
    language,
    createdAt,
    brief,
    status: 'open',
    phase: { id: first, since: createdAt, spent: 0, began: createdAt },
    locked: false,
    people: {},
    present: {},
    door: {},
    pens: {},
    shows: {},
    keeps: {},
    skipped: [],
    tools: Object.fromEntries(
      Object.values(tools).map((tool) => [
        tool.id,
        tool.initial(begins(form, language, brief, tool.id)),
      ]),
    ),
    handled: {},
  };
}

function envelope(state: SessionState, tools: Registry): Envelope {
  const people: Partial<Record<Role, number>> = {};
  for (const person of Object.values(state.people)) {
    // A screen is nobody (rule 33).
    const counts = person.place !== 'waiting' && !at(state.form.seats, person.role)?.screen;
    if (counts) people[person.role] = (people[person.role] ?? 0) + 1;
  }
  const hard = gatesOf(state).filter((gate) => gate.hard && evaluate(state, tools, gate.when).met);
  return {
    form: state.form.id,
    variant: state.variant,
    startedAt: state.createdAt,
    phase: state.phase.id,
    people,
    hardGatesMet: hard.map((gate) => gate.id),
    skipped: state.skipped,
    more: Object.assign(
      {},
      ...Object.values(tools).map((tool) => tool.envelope?.(state.tools[tool.id], state) ?? {}),
    ) as Record<string, string>,
    ...(state.ended && { endedAt: state.ended.at, ending: state.ended.how }),
  };
}

function keep(state: SessionState, tools: Registry, person: Person): Record<string, unknown> {
  const kept = Object.values(tools).map(
    (tool) => [tool.id, tool.keep?.(state.tools[tool.id], person, state)] as const,
  );
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

function keptDocuments(state: SessionState, tools: Registry, person: PersonId): string[] {
  if (state.form.takesAlong === false) return [];
  return documentsOf(state, tools)
    .filter((spec) => state.keeps[person]?.[spec.name] || (spec.kept && spec.owner === person))
    .map((spec) => spec.name);
}

/** Those of a room are over with it. */
function isPassing(tools: Registry, document: string): boolean {
  const tool = at(tools, toolOf(document));
  return tool?.passing?.(document) === true || (tool?.rooms !== undefined && isOfRoom(document));
}

function passing(state: SessionState, tools: Registry): string[] {
  return Object.values(tools)
    .filter((tool) => tool.passing ?? tool.rooms)
    .flatMap((tool) => specsOf(tool, state.tools[tool.id], state))
    .map((spec) => spec.name)
    .filter((name) => isPassing(tools, name));
}

function brings(state: SessionState, tools: Registry, person: Person): boolean {
  if (person.place !== 'in') return false;
  const { letter } = viewerOf(state, audienceOf(state, tools, person));
  const surfaces = Object.values(tools).flatMap((tool) => tool.pictures ?? []);
  return surfaces.some((surface) => letter(surface) === 'E');
}

function schemas(list: readonly Tool[]): ReadonlyMap<string, TSchema> {
  const own = list.flatMap((tool) =>
    Object.entries(tool.commands).map(
      ([verb, spec]) => [`${tool.id}/${verb}`, spec.schema] as const,
    ),
  );
  const core = Object.entries(coreCommands).map(([type, spec]) => [type, spec.schema] as const);
  return new Map([...core, ...own]);
}

export function createEngine(list: readonly Tool[]): Engine {
  const tools: Registry = Object.fromEntries(list.map((tool) => [tool.id, tool]));
  const bySchema = schemas(list);
  const memories = new WeakMap<Form, Memory>();
  const sights = new WeakMap<SessionState, Sight>();
  const memoryOf = ({ form }: SessionState): Memory => {
    const memory = memories.get(form) ?? new Memory();
    memories.set(form, memory);
    return memory;
  };
  const sightOf = (state: SessionState): Sight => {
    const sight = sights.get(state) ?? new Sight(state, tools, memoryOf(state));
    sights.set(state, sight);
    return sight;
  };
  return {
    tools,
    begin: (beginning) => begin(tools, beginning),
    decide: (state, command, actor, context) => decide(state, tools, command, actor, context),
    evolve: (state, event) => evolve(state, event, tools),
    deadlines: (state) => deadlines(state, tools),
    audienceKey: (state, person) => audienceKey(sightOf(state), person),
    audiences: (state) => sightOf(state).audiences,
    shared: (state, person) => projectShared(sightOf(state), person),
    own: (state, person) => projectOwn(sightOf(state), person),
    personal: (state) => sightOf(state).personal,
    access: (state, document, person) => sightOf(state).documentRights.mode(document, person),
    seenAt: (state, place, who, viewer) => seenAt(sightOf(state), tools, place, who, viewer),
    documentRights: (state) => sightOf(state).documentRights,
    documents: (state) => [...sightOf(state).documents.values()],
    brings: (state, person) => brings(state, tools, person),
    begins: (state, document) => {
      const tool = at(tools, toolOf(document));
      return tool?.begins?.(state.tools[tool.id], document);
    },
    passing: (state) => passing(state, tools),
    passed: (state, names) => {
      const mine = names.filter((name) => isPassing(tools, name));
      const named = mine.length > 0 ? passing(state, tools) : [];
      return mine.filter((name) => !named.includes(name));
    },
    envelope: (state) => envelope(state, tools),
    artefacts: (state) => artefacts(sightOf(state)),
    keep: (state, person) => keep(state, tools, person),
    keptDocuments: (state, person) => keptDocuments(state, tools, person),
    schemaOf: (type) => bySchema.get(type),
  };
}
