import { boxOf, type SessionState } from '../../engine/index.ts';

/**
 * Where a question is: nobody looked yet, on the screen, answered, for later, read by whoever moderates, with an adult, not
 * for here, or one with another.
 */
export type Standing =
  'new' | 'shown' | 'answered' | 'later' | 'read' | 'adult' | 'declined' | 'merged';
export const reasons = ['hurts', 'name', 'joke', 'double'] as const;
export type Reason = (typeof reasons)[number];

/** A question that somebody dared to ask. Its id is the slip that the asker's device chose: nothing else leads back. */
export interface Asked {
  readonly text: string;
  readonly order: number;
  readonly standing: Standing;
  readonly reason?: Reason;
  readonly answer?: string;
  /** Only for whoever moderates: it never comes before the class. */
  readonly quiet?: true;
  /** Of one that is merged: the question that stands for both. */
  readonly into?: string;
  /** People who want to know it too, once they are five (forms.md 3.8). */
  readonly votes?: number;
}

export interface BoxState {
  readonly asked: Readonly<Record<string, Asked>>;
  readonly count: number;
  /** A worrying question came: everybody gets the same help card. */
  readonly card?: true;
}

/** What nobody has looked at rests in memory until it is taken along with others: so no moment tells who asked. */
export const NEW = 'box/new';
export const TICK = 'box/tick';
/** Who gave what rests there is not remembered. */
export const NOBODY = '';
export const TAKEN_AFTER_MS = 5_000;
export const WINDOW_MS = 5 * 60_000;
export const MOST_ASKED = 3;
export const FEWEST_VOTERS = 5;
export const MOST_QUESTIONS = 300;

export const askedBox = (now: number): string => `box/asked/${Math.floor(now / WINDOW_MS)}`;
export const votesBox = (id: string): string => `box/up/${id}`;

export const publicly: ReadonlySet<Standing> = new Set(['shown', 'answered', 'later']);

/** Who wants to know a question or one that is one with it, each once. */
export function votersFor(state: BoxState, session: SessionState, id: string): number {
  const all = [id, ...Object.keys(state.asked).filter((one) => state.asked[one]?.into === id)];
  const givers = all.flatMap((one) => Object.keys(boxOf(session, votesBox(one)).givers));
  return new Set(givers).size;
}
