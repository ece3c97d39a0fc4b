import { unseen } from '../../session/arrival.ts';
import { toolOf } from '../../session/spots.ts';
import { clientTools } from '../../tools/index.ts';
import { placeOf } from './front-place.ts';
import { besideId } from './layout.ts';
import { boardId } from './places.ts';
import type { Room } from './room-layout.ts';

const placeOfTool = (tool: string): string | undefined => {
  const entry = clientTools.find(({ id }) => id === tool);
  return entry && placeOf(entry);
};

/** Places in which something new was not seen yet. */
export const freshPlaces = (): ReadonlySet<string> =>
  new Set(unseen().flatMap(({ spot }) => (spot && placeOfTool(toolOf(spot))) ?? []));

/** @param besides the tool in front of those beside the stage @param board whether the board is the room */
export function isOnScreen(room: Room, tool: string, besides: string, board: boolean): boolean {
  const { front, narrow, flat, likes } = room;
  const phone = narrow && !(board && flat);
  const place = placeOfTool(tool);
  if (place === besideId)
    return besides === tool && (phone ? front === besideId : !board || likes.beside === true);
  return place === front || (place === boardId && board && !phone);
}
