import type { PersonId } from '../../shared/engine/index.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';

/** One connection that looks at one session. */
export interface Viewer {
  readonly person: PersonId;
  /** Names it to the outlet. */
  readonly connection: string;
  whole(view: WholeView): void;
}

/** Sends a frame over these connections, one at least; encoded once, however many there are. */
export type Outlet<Frame = PatchFrame> = (connections: readonly string[], frame: Frame) => void;

/** The frames of those who asked for something: each goes with the answer. */
export type Frames = ReadonlyMap<Viewer, PatchFrame>;
