import type { GoalsPhase } from '../../../shared/tools/goals/index.ts';

/** What a phase wants of a goal: to bring a question, to aim at one small thing, to look back, or just to have it at hand. */
export type Moment = GoalsPhase['moment'] | 'work';
