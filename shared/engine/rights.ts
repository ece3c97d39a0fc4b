import type { Letter, Role, Seat, Surface } from './form.ts';
import { at } from './at.ts';
import { personMeets, type Registry } from './gates.ts';
import { specsOf } from './specs.ts';
import type { Person, PersonId, Scene, SessionState } from './state.ts';
import type { Viewer } from './decision.ts';
import type { DocumentSpec } from './tool.ts';
import { hasTrait } from './traits.ts';
import type { Access } from '../wire/access.ts';

export const toolOf = (surface: Surface): string => surface.split(/[/:]/)[0] ?? '';

function narrowed(
  state: SessionState,
  tools: Registry,
  person: Person,
): readonly Surface[] | undefined {
  for (const tool of Object.values(tools)) {
    const only = tool.narrow?.(state.tools[tool.id], person, state);
    if (only) return only;
  }
  return undefined;
}

/** All that the view of a person depends on, beside the state: people of one audience receive the same. */
export interface Audience {
  readonly role: Role;
  /** False until the person met what the phase asks first. */
  readonly asked: boolean;
  /** While a tool narrows the stage for this person: the only surfaces that stay open. */
  readonly only?: readonly Surface[];
  /** What opens later for this person: it comes after something that they have not met yet. */
  readonly later?: readonly Surface[];
}

/** What the phase opens for this person only after something that they have not met. */
function laterFor(state: SessionState, tools: Registry, { id, role }: Person): readonly Surface[] {
  const { after = {} } = state.form.phases[state.phase.id] ?? {};
  return Object.entries(after).flatMap(([surface, { [role]: first }]) =>
    first && !personMeets(state, tools, first, id) ? [surface] : [],
  );
}

/** The audience that a person belongs to. */
export function audienceOf(state: SessionState, tools: Registry, person: Person): Audience {
  const asks = state.form.phases[state.phase.id]?.asks;
  const only = narrowed(state, tools, person);
  const asked = !asks || personMeets(state, tools, { fact: asks }, person.id);
  const later = laterFor(state, tools, person);
  return {
    ...{ role: person.role, asked },
    ...(only && { only }),
    ...(later.length > 0 && { later }),
  };
}

/** What the form keeps as it is in a pause, such as the talk of two who are in different places. */
const goesOn = ({ form }: Scene, surface: Surface): boolean =>
  form.inPause?.includes(surface) === true;

/** Whether tools take commands about this surface now: in a pause only what goes on in it. */
export const isWorking = (state: Scene, surface: Surface): boolean =>
  state.status === 'open' || (state.status === 'paused' && goesOn(state, surface));

/** The letter that the phase gives this audience on a surface: closed by default (law 4). */
export function letterFor(state: Scene, audience: Audience, surface: Surface): Letter {
  if (state.status === 'ended' || state.status === 'frozen') return '-';
  const phase = state.form.phases[state.phase.id];
  const letter = phase?.open[surface]?.[audience.role] ?? '-';
  if (!audience.asked && phase?.asks && toolOf(phase.asks) !== toolOf(surface)) return '-';
  if (audience.only && !audience.only.includes(surface)) return '-';
  if (audience.later?.includes(surface)) return '-';
  // In a pause nobody works on what is shared; one's own scribbles always work (forms.md 2.3).
  if (state.status === 'paused' && letter !== '-' && letter !== 'O' && !goesOn(state, surface))
    return 'R';
  return letter;
}

const unsaid = { nl: '', en: '' };
const nowhere: Seat = { min: 0, max: 0, title: unsaid, one: unsaid, many: unsaid };

/** What a tool is told of an audience: traits and letters, and no name of a role. */
export const viewerOf = (state: Scene, audience: Audience): Viewer => ({
  seat: at(state.form.seats, audience.role) ?? nowhere,
  letter: (surface) => letterFor(state, audience, surface),
});

/** Whether the phase opens this surface for anybody: for what concerns no single person, such as a deadline. */
export const opens = (state: Scene, surface: Surface): boolean =>
  at(state.form.phases[state.phase.id]?.open ?? {}, surface) !== undefined;

/** The letters of every surface that is open for this audience. */
export function openFor(state: SessionState, audience: Audience): Record<Surface, Letter> {
  const surfaces = Object.keys(state.form.phases[state.phase.id]?.open ?? {});
  const letters = surfaces.map(
    (surface) => [surface, letterFor(state, audience, surface)] as const,
  );
  return Object.fromEntries(letters.filter(([, letter]) => letter !== '-'));
}

export function documentsOf(state: SessionState, tools: Registry): DocumentSpec[] {
  return Object.values(tools).flatMap((tool) => specsOf(tool, state.tools[tool.id], state));
}

const writes: readonly Letter[] = ['E', 'O', 'S', 'M'];

export function modeOfLetter(letter: Letter): Access {
  if (letter === 'R') return 'read';
  return writes.includes(letter) ? 'write' : 'none';
}

/** A person as far as rights go. */
type Who = Pick<Person, 'id' | 'role' | 'place'>;

/** Somebody else's own part: never for a peer of the same role, unless its owner shows it. */
function othersMode(
  state: SessionState,
  spec: DocumentSpec,
  owner: PersonId,
  person: Who,
  letter: Letter,
): Access {
  const open = spec.lendable === true && owner in state.shows;
  const leads = hasTrait(state, person.role, 'leads');
  const shown = open || (leads && spec.shownToLeads === true);
  const peer = state.people[owner]?.role === person.role;
  if (peer || !['R', 'E', 'M'].includes(letter)) return shown ? 'read' : 'none';
  const lent = spec.lendable && leads && owner in state.pens && state.status === 'open';
  return lent || letter === 'E' ? 'write' : 'read';
}

/**
 * Inside a room one's letter counts. Who looks in reads; and so does whoever the phase gives no more than reading, once
 * the people inside put it up: the letter of the phase itself, for a pause makes readers of those who write.
 */
function modeInRoom(
  { form, phase }: SessionState,
  { room, putUp, surface }: DocumentSpec,
  { id, role }: Who,
  letter: Letter,
): Access {
  if (room?.people.includes(id)) return modeOfLetter(letter);
  const looks = putUp && form.phases[phase.id]?.open[surface]?.[role] === 'R';
  return letter !== '-' && (looks || room?.guests?.includes(id)) ? 'read' : 'none';
}

function modeByLetter(
  state: SessionState,
  spec: DocumentSpec,
  person: Who,
  audience: Audience,
): Access {
  if (person.place !== 'in' || state.status === 'ended' || state.status === 'frozen') return 'none';
  if (!opens(state, spec.surface)) return 'none';
  if (!audience.asked) return 'none';
  const letter = letterFor(state, audience, spec.surface);
  if (spec.room) return modeInRoom(state, spec, person, letter);
  const own = spec.owner === undefined || spec.owner === person.id;
  return own ? modeOfLetter(letter) : othersMode(state, spec, spec.owner ?? '', person, letter);
}

/** What somebody of this audience may do with one document now. */
export function modeFor(
  state: SessionState,
  spec: DocumentSpec,
  person: Who,
  audience: Audience,
): Access {
  const mode = modeByLetter(state, spec, person, audience);
  const barred = spec.writers !== undefined && !spec.writers.includes(person.id);
  return mode === 'write' && barred ? 'read' : mode;
}
