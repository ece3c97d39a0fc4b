import type { PersonId } from '../../shared/engine/index.ts';
import type { View } from '../../shared/wire/view.ts';
import type { Seen } from '../session/around.ts';
import { toolOf } from '../session/spots.ts';
import type { PlaceWords, SayPlace } from '../session/place-words.ts';
import { sayPlace as board } from './board/places.ts';
import { sayPlace as exercises } from './exercises/places.ts';
import { sayPlace as notes } from './notes/places.ts';
import { sayPlace as talk } from './talk/places.ts';

const tools: Readonly<Record<string, SayPlace>> = { board, exercises, notes, talk };

/** At this tool somebody can be seen. */
export const isPlace = (tool: string): boolean => tool in tools;

/** Where somebody is, in words; undefined where one may not know it. */
export function placeInWords(
  view: View,
  seen: Seen | undefined,
  who: PersonId,
): PlaceWords | undefined {
  if (!seen?.at) return undefined;
  return tools[toolOf({ at: seen.at })]?.(view, { ...seen, at: seen.at }, who);
}
