import {
  HOLD_AT_LEVEL_MS,
  LOCKED_FROM,
  TOP_LEVEL,
  whyShut,
  type Work,
} from '../../../shared/tools/exercises/ladder.ts';
import type { ExercisesView } from '../../../shared/tools/exercises/views.ts';
import type { Text } from '../../i18n/index.ts';
import { lockedFor } from './kring-exercises-seen.ts';

const gradedFirst: Text = {
  nl: 'Eerst één vraag: telt dit mee voor punten?',
  en: 'One question first: is this for marks?',
};

export interface NextStep {
  /** Absent above the top. */
  readonly level?: number;
  /** Why it is shut, in the words of the server; absent when the wait ring may start. */
  readonly shut?: Text;
  /** Milliseconds until time alone opens it. */
  readonly opensIn?: number;
}

/** What the server would answer to a request for the next hint, at this moment of its clock. */
export function nextStep(seen: ExercisesView, item: string, work: Work, now: number): NextStep {
  const level = work.level + 1;
  if (seen.graded === undefined && level >= LOCKED_FROM && level <= TOP_LEVEL)
    return { level, shut: gradedFirst };
  const refusal = whyShut(work, lockedFor(seen, item), now);
  if (!refusal) return { level };
  const held = refusal.code === 'hints/too-soon' && work.levelSince + HOLD_AT_LEVEL_MS - now;
  return {
    ...(level <= TOP_LEVEL && { level }),
    shut: refusal.text,
    ...(held && { opensIn: held }),
  };
}
