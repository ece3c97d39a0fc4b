import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GroupsView } from '../../../shared/tools/groups/index.ts';

type Time = NonNullable<GroupsView['time']>;

/** Whether half of the time that groups were given is over, and not yet all of it. */
export const isHalfTime = ({ until, length }: Time, now: number): boolean =>
  now >= until - length / 2 && now < until;

/** Renders its host again when half of the time is over, and when all of it is. */
export class HalfTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #time: () => Time | undefined;
  readonly #now: () => number;
  #clock: ReturnType<typeof setTimeout> | undefined;

  /** @param now of the server */
  constructor(host: ReactiveControllerHost, time: () => Time | undefined, now: () => number) {
    this.#host = host;
    this.#time = time;
    this.#now = now;
    host.addController(this);
  }

  get is(): boolean {
    const time = this.#time();
    return time !== undefined && isHalfTime(time, this.#now());
  }

  hostUpdated(): void {
    clearTimeout(this.#clock);
    const time = this.#time();
    if (!time) return;
    const now = this.#now();
    const [next] = [time.until - time.length / 2, time.until].filter((at) => at > now);
    if (next !== undefined)
      this.#clock = setTimeout(() => this.#host.requestUpdate(), next - now + 1);
  }

  hostDisconnected(): void {
    clearTimeout(this.#clock);
  }
}
