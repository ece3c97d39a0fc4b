import { isPresent } from './presence.ts';
import type { AtDoor, PersonId, SessionState } from './state.ts';

/** So many people who are not there any more, or were told *not now*, are remembered: who forges people fills no session. */
const MOST_REMEMBERED = 40;

/** Somebody stands at the door in this way from now on. @param been sat in the circle before */
export function atDoor(
  state: SessionState,
  id: PersonId,
  how: AtDoor['how'],
  since: number,
  been = state.door[id]?.been ?? false,
): SessionState {
  const entry: AtDoor = { how, since, ...(been && { been }) };
  // Behind all others, so that the first one is the one who stands there longest.
  return { ...state, door: { ...awayFromDoor(state, id).door, [id]: entry } };
}

export function awayFromDoor(state: SessionState, id: PersonId): SessionState {
  const { [id]: _gone, ...door } = state.door;
  return { ...state, door };
}

/** The last connection of somebody went. */
export function leftAlone(state: SessionState, id: PersonId, at: number): SessionState {
  return state.door[id]?.how === 'knocks' ? atDoor(state, id, 'knocks', at) : state;
}

/** Forgets who stands there longest, of those who neither knock nor look on. Who sat in the circle before has left it. */
export function forgetSome(state: SessionState): SessionState {
  const idle = Object.entries(state.door).filter(([, { how }]) => how !== 'knocks');
  const [oldest] = idle.filter(([id]) => !isPresent(state, id));
  if (idle.length <= MOST_REMEMBERED || !oldest) return state;
  const [id, { been }] = oldest;
  const { [id]: person, ...others } = state.people;
  const people =
    been && person ? { ...others, [id]: { ...person, place: 'left' as const } } : others;
  return { ...awayFromDoor(state, id), people };
}
