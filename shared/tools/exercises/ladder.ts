import { refuse, type Decision } from '../../engine/index.ts';
import type { Refusal } from '../../wire/refusal.ts';
import type { Tried } from './answer.ts';
import type { Verdict } from './mark.ts';

/** The hint ladder of forms.md 1.5: help is just enough and comes late. Times in ms, our choice [c]. */
export const WAIT_RING_MS = 10_000;
export const HOLD_AT_LEVEL_MS = 30_000;
export const TOP_LEVEL = 5;
/** Levels from which the key shows: locked for a task that is for marks. */
export const LOCKED_FROM = 4;
const ATTEMPTS_BEFORE_KEY = 2;

export interface Attempt {
  readonly at: number;
  /** Absent for a task that is for marks: saying whether it is right would give the key away. */
  readonly verdict?: Verdict;
  readonly level: number;
  /** What was answered; absent where the task is for marks, and where it does not fit in a line. */
  readonly answer?: Tried;
}

/** What one tutee did on one exercise. */
export interface Work {
  readonly attempts: readonly Attempt[];
  readonly level: number;
  readonly levelSince: number;
  readonly triesAtLevel: number;
  /** The wait ring runs: the next level opens at this moment. */
  readonly pending?: { readonly level: number; readonly at: number };
  readonly stuck?: number;
  readonly explained?: true;
  readonly finished?: { readonly at: number; readonly level: number };
  /** What the tutor thinks it looks like; only for the tutor's own choice of hint. */
  readonly guess?: Guess;
}

export type Guess = 'idea' | 'step' | 'slip' | 'reading';
export const guesses: readonly Guess[] = ['idea', 'step', 'slip', 'reading'];

export const noWork: Work = { attempts: [], level: 0, levelSince: 0, triesAtLevel: 0 };

const refusalOf = (decision: Decision): Refusal | undefined =>
  decision.ok ? undefined : decision.refusal;

/** Why the next step of the ladder stays shut, or undefined when the wait ring may start. */
export function whyShut(work: Work, locked: boolean, now: number): Refusal | undefined {
  const next = work.level + 1;
  if (work.finished)
    return refusalOf(
      refuse('hints/finished', 'Deze oefening is al af.', 'This exercise is finished.'),
    );
  if (next > TOP_LEVEL)
    return refusalOf(refuse('hints/top', 'Alle hints zijn al open.', 'All hints are open.'));
  if (work.pending)
    return refusalOf(
      refuse(
        'hints/waiting',
        'Wacht nog even: de ring loopt al.',
        'Wait a moment: the ring is already running.',
      ),
    );
  if (locked && next >= LOCKED_FROM)
    return refusalOf(
      refuse(
        'hints/graded',
        'Deze taak telt mee voor punten: de sleutel en hint 4 en 5 blijven dicht. Werk een gelijkaardige oefening uit.',
        'This task is for marks: the key and hints 4 and 5 stay closed. Work out a similar one.',
      ),
    );
  if (next === TOP_LEVEL && work.attempts.length < ATTEMPTS_BEFORE_KEY)
    return refusalOf(
      refuse(
        'hints/two-tries',
        'De sleutel opent na twee pogingen.',
        'The key opens after two attempts.',
      ),
    );
  const held = now - work.levelSince >= HOLD_AT_LEVEL_MS;
  if (work.level > 0 && work.triesAtLevel === 0 && !held)
    return refusalOf(
      refuse(
        'hints/too-soon',
        'Wacht op een nieuwe poging, of 30 seconden.',
        'Wait for a new attempt, or 30 seconds.',
      ),
    );
  return undefined;
}

/** An attempt counts for the level it was made at; a right one finishes the exercise. */
export function withAttempt(work: Work, attempt: Omit<Attempt, 'level'>): Work {
  const { stuck: _stuck, pending, ...rest } = work;
  const attempts = [...work.attempts, { ...attempt, level: work.level }];
  const { at } = attempt;
  const done = attempt.verdict === 'right';
  return {
    ...rest,
    attempts,
    triesAtLevel: work.triesAtLevel + 1,
    ...(pending && !done && { pending }),
    ...(done && !work.finished && { finished: { at, level: work.level } }),
  };
}

/** Of a task that turns out to be for marks, it is no longer said what was tried. */
export function withoutAnswers(work: Work): Work {
  const attempts = work.attempts.map(({ answer: _answer, ...attempt }) => attempt);
  return { ...work, attempts };
}

export function withoutPending({ pending: _pending, ...work }: Work): Work {
  return work;
}

/**
 * The tutor decides about the last attempt, where the app could or would not. An earlier attempt that
 * was right keeps the exercise finished.
 */
export function decided(work: Work, verdict: Verdict, at: number): Work {
  const last = work.attempts.at(-1);
  if (!last) return work;
  const { finished, pending, ...rest } = work;
  const right = verdict === 'right';
  const before = finished && work.attempts.some((one) => one !== last && one.verdict === 'right');
  const done = before ? finished : right ? { at, level: last.level } : undefined;
  return {
    ...rest,
    attempts: [...work.attempts.slice(0, -1), { ...last, verdict }],
    ...(pending && !done && { pending }),
    ...(done && { finished: done }),
  };
}

export function withLevel(work: Work, level: number, at: number): Work {
  const { pending: _pending, stuck: _stuck, ...rest } = work;
  return { ...rest, level, levelSince: at, triesAtLevel: 0 };
}

/** A finished exercise counts as done by oneself below the level at which the first step is made together. */
export const byThemselves = (work: Work): boolean =>
  work.finished !== undefined && work.finished.level < LOCKED_FROM;
