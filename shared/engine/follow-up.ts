import type { Brief } from './brief.ts';
import type { SessionState } from './state.ts';

/** A session that follows an ended one: a form of the registry, and what belongs to this one session. */
export interface FollowUp {
  readonly form: string;
  readonly variant: string;
  readonly brief: Brief;
}

/** Form id -> what follows when a session of that form has ended; undefined when nothing does. */
export type FollowUps = Readonly<Record<string, (ended: SessionState) => FollowUp | undefined>>;
