// Not from the tool's door: the first load of a session would pay for all schemas.
import type { TurnsView } from '../../../shared/tools/turns/index.ts';
import { EXTENSION_MS, type Turn } from '../../../shared/tools/turns/turn.ts';

export interface TurnTime {
  /** Milliseconds left; undefined when this turn has no clock. */
  readonly left?: number;
  readonly total: number;
  /** Of the whole, 0..1. */
  readonly passed: number;
  /** The clock stands still: a pause, or somebody is away. */
  readonly held: boolean;
}

/** What the clock of a turn says. @param now the server's clock */
export function turnTime(view: TurnsView, turn: Turn, now: number): TurnTime {
  const total = (view.lengths[turn.kind] ?? 0) + turn.extended * EXTENSION_MS;
  const held = turn.left !== undefined;
  const left =
    typeof turn.left === 'number'
      ? turn.left
      : turn.until === undefined
        ? undefined
        : Math.max(0, turn.until - now);
  if (left === undefined || total === 0) return { total, passed: 0, held };
  return { left, total, passed: Math.min(1, Math.max(0, 1 - left / total)), held };
}

/** Talk time so far with the turn that goes on now, in ms. */
export function spokenBy(view: TurnsView, person: string, now: number): number {
  const { turn, spent } = view;
  const before = spent?.[person] ?? 0;
  if (turn?.person !== person) return before;
  return before + turn.spoken + (turn.left === undefined ? Math.max(0, now - turn.since) : 0);
}
