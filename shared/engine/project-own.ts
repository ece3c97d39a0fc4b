import type { OwnView, SeenDocument } from '../wire/view.ts';
import { calledAdults } from './core/index.ts';
import { KNOCK_AGAIN_MS } from './core/times.ts';
import { evaluate, gatesOf, type Registry } from './gates.ts';
import { audienceOf, documentsOf, modeOf, openFor, toolOf, viewerOf } from './rights.ts';
import type { Person, SessionState } from './state.ts';
import type { DocumentSpec, Self } from './tool.ts';
import { hasTrait } from './traits.ts';

function neededOf(state: SessionState, tools: Registry, person: Person): Record<string, true> {
  if (person.place !== 'in' || state.status === 'ended' || state.status === 'frozen') return {};
  const waiting = gatesOf(state).filter((gate) =>
    evaluate(state, tools, gate.when).waitingFor.includes(person.id),
  );
  return Object.fromEntries(waiting.map((gate) => [gate.id, true as const]));
}

function seenDocument(
  state: SessionState,
  tools: Registry,
  spec: DocumentSpec,
  mode: 'read' | 'write',
): SeenDocument {
  const readers = Object.values(state.people).filter(
    (other) => modeOf(state, tools, spec, other) !== 'none',
  );
  return {
    mode,
    surface: spec.surface,
    readers: Object.fromEntries(readers.map((reader) => [reader.role, true as const])),
    ...(spec.owner && { owner: spec.owner }),
    ...(spec.lendable && { lendable: true }),
    ...(spec.shownToLeads && { shown: true }),
  };
}

function ownDocuments(state: SessionState, tools: Registry, person: Person): OwnView['docs'] {
  const seen: Record<string, SeenDocument> = {};
  for (const spec of documentsOf(state, tools)) {
    const mode = modeOf(state, tools, spec, person);
    if (mode !== 'none') seen[spec.name] = seenDocument(state, tools, spec, mode);
  }
  return seen;
}

function ownTools(state: SessionState, tools: Registry, person: Person): Record<string, unknown> {
  if (state.status === 'ended' || state.status === 'frozen' || person.place !== 'in') return {};
  const audience = audienceOf(state, tools, person);
  const open = new Set(Object.keys(openFor(state, audience)).map(toolOf));
  const self: Self = { id: person.id, ...viewerOf(state, audience) };
  const views = Object.values(tools)
    .filter((tool) => open.has(tool.id))
    .map((tool) => [tool.id, tool.own?.(state.tools[tool.id], self, state)] as const);
  return Object.fromEntries(views.filter(([, view]) => view !== undefined));
}

/** For whoever called, the leads and the adults; the others see only the fixed words. */
function seenHandover(state: SessionState, person: Person): Pick<OwnView, 'handover'> {
  const { handover } = state;
  const adult = hasTrait(state, person.role, 'responsible');
  const mine = person.id === handover?.by || person.id === handover?.taken;
  if (state.status !== 'frozen' || !handover || person.place !== 'in') return {};
  if (!mine && !adult && !hasTrait(state, person.role, 'leads')) return {};
  const called = calledAdults(state);
  const names = called.map(
    (id, order) => [id, { order, name: state.people[id]?.name ?? '' }] as const,
  );
  const unanswered = handover.taken === undefined && handover.called > called.length;
  return {
    handover: {
      at: handover.at,
      called: Object.fromEntries(names),
      ...(mine && { mine }),
      ...(called.includes(person.id) && { me: true }),
      ...(handover.taken !== undefined && { taken: handover.taken }),
      ...(unanswered && { unanswered }),
      ...(adult && handover.by && { by: handover.by }),
    },
  };
}

/** Why whoever stands at the door is not let in now, and when they may knock again. */
function seenDoor({ door }: SessionState, person: Person): Pick<OwnView, 'door'> {
  const at = door[person.id];
  if (person.place !== 'waiting' || !at || at.how === 'knocks') return {};
  return at.how === 'later'
    ? { door: { how: 'later', again: at.since + KNOCK_AGAIN_MS } }
    : { door: { how: 'gone' } };
}

/** Nobody runs after whoever walks out; the adult speaks with them later. */
function seenCheckIns(state: SessionState, person: Person): Pick<OwnView, 'checkIns'> {
  if (!hasTrait(state, person.role, 'responsible') || person.place !== 'in') return {};
  const left = Object.values(state.people).filter(
    ({ role, place }) => place === 'left' && state.form.seats[role]?.missed,
  );
  const names = left.map(({ id, name, role }) => [id, { name, role }] as const);
  return names.length > 0 ? { checkIns: Object.fromEntries(names) } : {};
}

/** The slice that only this person sees; patched only when it changed. */
export function projectOwn(state: SessionState, tools: Registry, person: Person): OwnView {
  return {
    person: person.id,
    role: person.role,
    name: person.name,
    mark: person.mark,
    place: person.place,
    docs: person.place === 'in' ? ownDocuments(state, tools, person) : {},
    keeps: state.keeps[person.id] ?? {},
    needed: neededOf(state, tools, person),
    tools: ownTools(state, tools, person),
    ...seenHandover(state, person),
    ...seenCheckIns(state, person),
    ...seenDoor(state, person),
  };
}
