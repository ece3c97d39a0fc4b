import {
  isHandled,
  SYSTEM,
  type Actor,
  type Command,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Log } from '../log.ts';
import type { Facts } from './batch.ts';
import { realClock } from '../clock.ts';

/** Looks something up for a command before it is decided, such as the mark of an answer. */
export type Effect = (
  state: SessionState,
  command: Command,
  actor: Actor,
) => Promise<Record<string, unknown>>;

/** Command type -> effect. */
export type Effects = Readonly<Record<string, Effect>>;

/** A command never waits longer than this for its facts; the tool then decides without them. */
const LIMIT_MS = 4_000;

const late = Symbol('late');

export async function runEffect(
  { effects, log }: { effects: Effects; log: Log },
  state: SessionState,
  command: Command,
  by: PersonId | typeof SYSTEM,
): Promise<Facts | undefined> {
  const effect = Object.hasOwn(effects, command.type) ? effects[command.type] : undefined;
  const actor = by === SYSTEM ? SYSTEM : state.people[by];
  if (!effect || !actor || isHandled(state, actor, command)) return undefined;
  let inTime = (): void => undefined;
  const limit = new Promise<typeof late>((resolve) => {
    inTime = realClock.after(LIMIT_MS, () => resolve(late));
  });
  try {
    const facts = await Promise.race([effect(state, command, actor), limit]);
    if (facts !== late) return facts;
    log.warn({ session: state.id, type: command.type }, 'an effect took too long');
  } catch (error) {
    log.error({ err: error, session: state.id, type: command.type }, 'an effect failed');
  } finally {
    inTime();
  }
  return undefined;
}
