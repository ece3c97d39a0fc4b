import type { Surface } from './form.ts';
import type { PersonId } from './state.ts';

/**
 * A part of a session in which some of its people are among themselves (rule 35), such as the private talk of a
 * mediation or a group of a class. Whoever is not named here has nothing of it.
 */
export interface Room<Named extends Surface = Surface> {
  /** Letters, digits, dots and dashes. Not given again once the room is over: its documents go with it. */
  readonly id: string;
  readonly people: readonly PersonId[];
  /** They look in: they read, and the tool tells that to whoever is inside. */
  readonly guests?: readonly PersonId[];
  readonly documents: readonly RoomDocument<Named>[];
}

export interface RoomDocument<Named extends Surface = Surface> {
  /** Absent where the room has one document. */
  readonly part?: string;
  readonly surface: Named;
  /** The people inside put it up: whoever the phase lets only read its surface reads it too. */
  readonly putUp?: true;
}

/** What a document has of its room. */
export type RoomOf = Pick<Room, 'people' | 'guests'>;

/** The name that every document of a room begins with: what stands on a disk says by its name that it goes with a room. */
const MARK = 'room';

export const roomDocument = (tool: string, room: string, part?: string): string =>
  [tool, MARK, room, ...(part === undefined ? [] : [part])].join(':');

/** Whether a document of this name belongs to a room of its tool. */
export const isOfRoom = (document: string): boolean => document.split(':')[1] === MARK;

/** Whom a document of a room is open to by name. */
export const insideOf = ({ room }: { readonly room?: RoomOf }): readonly PersonId[] =>
  room ? [...room.people, ...(room.guests ?? [])] : [];
