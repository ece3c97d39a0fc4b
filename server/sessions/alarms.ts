import type { SessionState } from '../../shared/engine/index.ts';
import { Alarm, type AlarmOptions } from './alarm.ts';
import type { LiveSession } from './live-session.ts';
import type { Loaded } from './session-log.ts';
import { SessionTime } from './session-time.ts';

export interface AlarmsOptions extends Omit<AlarmOptions, 'time' | 'open'> {
  /** A session, loaded when it was not. */
  open(id: string): Promise<LiveSession | undefined>;
}

/** The alarms of all sessions that are not over, also of those that are not in memory now. */
export class Alarms {
  readonly #options: AlarmsOptions;
  readonly #alarms = new Map<string, Alarm>();

  constructor(options: AlarmsOptions) {
    this.#options = options;
  }

  /** It is made once, so that the time of the session goes on while the session is not in memory. */
  of({ state: { id }, at }: Loaded): Alarm {
    const known = this.#alarms.get(id);
    if (known) return known;
    const { engine, clock, trusted, open } = this.#options;
    const time = new SessionTime(clock, at);
    const alarm = new Alarm({ engine, clock, trusted, time, open: () => open(id) });
    this.#alarms.set(id, alarm);
    return alarm;
  }

  set(state: SessionState): void {
    this.#alarms.get(state.id)?.set(state);
  }

  /** Milliseconds until the nearest deadline of a session, `Infinity` without one. */
  wait(id: string): number {
    return this.#alarms.get(id)?.wait() ?? Infinity;
  }

  /** Sees whether the machine slept or its clock was set. */
  look(): void {
    for (const alarm of this.#alarms.values()) alarm.look();
  }

  /** The session is over. */
  drop(id: string): void {
    this.#alarms.get(id)?.stop();
    this.#alarms.delete(id);
  }

  /** None rings any more. */
  stop(): void {
    for (const alarm of this.#alarms.values()) alarm.stop();
  }
}
