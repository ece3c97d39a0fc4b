import type { Access } from '../wire/access.ts';
import type { SeenWhereabouts, Whereabouts } from '../wire/whereabouts.ts';
import { at } from './at.ts';
import type { Registry } from './gates.ts';
import { isUnnamed } from './presence.ts';
import { modeOfLetter, toolOf } from './rights.ts';
import type { Sight } from './sight.ts';
import type { Person, PersonId } from './state.ts';

/** In a larger circle people are a crowd: nobody is told where each of them is. */
export const MOST_NAMED = 20;

const circleOf = ({ audiences }: Sight): number =>
  [...audiences.circle.values()].reduce((sum, count) => sum + count, 0);

/** What somebody may do there: with the document of that name, or on the surface where it has none. */
function reach(sight: Sight, name: string, person: Person): Access {
  if (sight.documents.has(name)) return sight.documentRights.mode(name, person.id);
  // What stands on a surface with documents is one of these.
  if ([...sight.documents.values()].some(({ surface }) => surface === name)) return 'none';
  const letter = sight.viewer(sight.audiences.of(person)).letter(name);
  return ['E', 'R', 'M'].includes(letter) ? modeOfLetter(letter) : 'none';
}

/**
 * What one person may be told of where another is (rule 28): only what a tool declares as a place, between people of the
 * circle who may both read it now, while the session is open. Nothing about it is part of the state.
 * @returns undefined where not even the moment may be known
 */
export function seenAt(
  sight: Sight,
  tools: Registry,
  { at: name, part }: Whereabouts,
  who: PersonId,
  viewer: PersonId,
): SeenWhereabouts | undefined {
  const { state } = sight;
  const them = at(state.people, who);
  const me = at(state.people, viewer);
  if (them?.place !== 'in' || me?.place !== 'in' || state.status !== 'open') return undefined;
  if (isUnnamed(state, them.role) || isUnnamed(state, me.role)) return undefined;
  const surface = sight.documents.get(name)?.surface ?? name;
  const tool = at(tools, toolOf(surface));
  const place = at(tool?.places ?? {}, surface);
  if (!tool || !place || circleOf(sight) > MOST_NAMED) return undefined;
  const theirs = reach(sight, name, them);
  if (theirs === 'none' || reach(sight, name, me) === 'none') return undefined;
  const known =
    part !== undefined &&
    place.part?.(state.tools[tool.id], part, sight.viewer(sight.audiences.of(me)));
  return { at: name, ...(known && { part }), ...(theirs === 'write' && { writes: true }) };
}
