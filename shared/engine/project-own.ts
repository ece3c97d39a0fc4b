import type { OwnView } from '../wire/view.ts';
import { calledAdults, movesOn } from './core/index.ts';
import { KNOCK_AGAIN_MS, TAKE_BACK_MS } from './core/times.ts';
import type { Gate } from './form.ts';
import { asksSeat } from './gates.ts';
import type { Sight } from './sight.ts';
import type { Person, SessionState } from './state.ts';
import type { Self } from './tool.ts';
import { hasTrait } from './traits.ts';

/** The gates that ask something of this person: an act of their own, or of whoever sits in their seat. */
function neededOf({ state, gates }: Sight, person: Person): Record<string, true> {
  if (person.place !== 'in' || state.status === 'ended' || state.status === 'frozen') return {};
  // What is neutral to somebody says nothing of the session either.
  const told = (gate: Gate) => !gate.neutral || movesOn(state, person.role);
  const asking = gates.filter(
    ({ gate, met, waitingFor }) =>
      waitingFor.has(person.id) || (!met && asksSeat(gate, person.role) && told(gate)),
  );
  return Object.fromEntries(asking.map(({ gate }) => [gate.id, true as const]));
}

/** Worked out anew only where the tool's own state, or where the session is, became another. */
function ownTools(sight: Sight, person: Person): OwnView['tools'] {
  const { state, scene, memory } = sight;
  if (state.status === 'ended' || state.status === 'frozen' || person.place !== 'in') return {};
  const mine = memory.part(person);
  const audience = sight.audiences.of(person);
  const open = sight.openTools(audience).filter((tool) => tool.own);
  const viewer = sight.viewer(audience);
  const self: Self = mine.recall('self', [viewer], () => ({ id: person.id, ...viewer }));
  const views = open.map((tool) => {
    const its = state.tools[tool.id];
    return mine.steady(tool, [self, scene, its], () => tool.own?.(its, self, scene));
  });
  return mine.recall('tools', [open.length, ...open, ...views], () => {
    const entries = open.map(({ id }, at) => [id, views[at]] as const);
    return Object.fromEntries(entries.filter(([, view]) => view !== undefined));
  });
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

/** Only to whoever asked for the pause: it can be taken back for a while, and one can say to be ready. */
function seenPause({ pause }: SessionState, { id }: Person): Pick<OwnView, 'pause'> {
  if (pause?.why !== 'asked' || pause.by !== id) return {};
  const { since, ready } = pause;
  return { pause: { backUntil: since + TAKE_BACK_MS, ...(ready && { ready }) } };
}

function seenChoice({ closing }: SessionState, { id }: Person): Pick<OwnView, 'choice'> {
  const choice = closing?.people[id];
  return choice ? { choice } : {};
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

/** What the end says to this person: the first words of the form that fit. Who left does not learn what came of it. */
function seenFarewell(sight: Sight, { role, place }: Person): Pick<OwnView, 'farewell'> {
  const { endings } = sight.state.form;
  const how = sight.state.ended?.how;
  if (!how) return {};
  const found = endings.find(
    (one) =>
      (!one.how || one.how.includes(how)) &&
      (!one.to || one.to.includes(role)) &&
      (!one.when || (place === 'in' && sight.holds(one.when).met)),
  );
  return found ? { farewell: { title: found.title, said: found.said } } : {};
}

/** What only some are told, and of whom. */
function seenApart(sight: Sight, person: Person): Partial<OwnView> {
  const { state, scene, memory } = sight;
  const told =
    hasTrait(state, person.role, 'responsible') || state.handover ? state.people : undefined;
  const from = [scene, state.handover, state.pause, state.closing, state.door[person.id], told];
  return memory.part(person).steady('apart', from, () => ({
    ...seenHandover(state, person),
    ...seenCheckIns(state, person),
    ...seenPause(state, person),
    ...seenChoice(state, person),
    ...seenDoor(state, person),
    ...seenFarewell(sight, person),
  }));
}

/** The slice that only this person sees: the very object of before when nothing of it changed. */
export function projectOwn(sight: Sight, person: Person): OwnView {
  const { state, memory, documentRights: rights, gates, scene } = sight;
  const { id, role, name, mark, place } = person;
  const mine = memory.part(person);
  const docs = mine.steady('docs', [rights], () => rights.seenBy(person));
  const needed = mine.steady('needed', [gates, scene], () => neededOf(sight, person));
  const tools = ownTools(sight, person);
  const apart = seenApart(sight, person);
  const keeps = state.keeps[id];
  return mine.steady('own', [docs, keeps, needed, tools, apart], () => ({
    ...{ person: id, role, name, mark, place, docs },
    ...{ keeps: keeps ?? {}, needed, tools, ...apart },
  }));
}
