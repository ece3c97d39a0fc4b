import type { PersonId } from '../../engine/index.ts';

/** Uninterrupted speaking time. Times in ms since the epoch. */
export interface Turn {
  readonly person: PersonId;
  readonly kind: string;
  readonly began: number;
  /** Of the current stretch, and the ms of the stretches before it. */
  readonly since: number;
  readonly spoken: number;
  readonly extended: number;
  /** Absent while the turn is held, and for somebody who speaks without a timer. */
  readonly until?: number;
  /** While the turn is held (a pause, somebody is away): the ms that remain. */
  readonly left?: number | 'free';
}

/** What one press adds to a turn. */
export const EXTENSION_MS = 60_000;

/** Stops the clock of a turn; it goes on with the same time when it is released. */
export function held(turn: Turn, at: number): Turn {
  if (turn.left !== undefined) return turn;
  const { until, ...rest } = turn;
  const left = until === undefined ? 'free' : Math.max(0, until - at);
  return { ...rest, spoken: turn.spoken + (at - turn.since), left };
}

export function released(turn: Turn, at: number): Turn {
  if (turn.left === undefined) return turn;
  const { left, ...rest } = turn;
  return { ...rest, since: at, ...(left !== 'free' && { until: at + left }) };
}

/** The speaker switched the timer off: the turn lasts until it is stopped. */
export function untimed({ until: _until, left, ...turn }: Turn): Turn {
  return { ...turn, ...(left !== undefined && { left: 'free' }) };
}
