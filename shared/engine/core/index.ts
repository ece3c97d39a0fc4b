import { door } from './door.ts';
import { moves } from './moves.ts';
import { seats } from './seats.ts';
import { spaces } from './spaces.ts';
import type { Data } from '../data.ts';
import type { CoreCommands } from './spec.ts';
import { waysOut } from './ways-out.ts';

export { adultsOf, calledAdults, callsNextAt } from './adults.ts';
export { noRoom } from './door.ts';
export { coreEvents, type CoreEventMap, type CoreFact } from './events.ts';
export { neighbours } from './moves.ts';
export { neverLimited } from './ways-out.ts';
export { isHost, isLead, movesOn, nobody, notOpen, type CoreSpec } from './spec.ts';

/** The commands that every session has, whatever its form. */
export const coreCommands = {
  ...seats,
  ...door,
  ...moves,
  ...waysOut,
  ...spaces,
} satisfies CoreCommands;

/** `session/next` -> its data. */
export type CoreCommandMap = {
  readonly [K in keyof typeof coreCommands]: Data<(typeof coreCommands)[K]['schema']>;
};
