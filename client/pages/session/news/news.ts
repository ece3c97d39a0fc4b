import type { View } from '../../../../shared/wire/view.ts';
import { setUnseen, unseen, type Arrival } from '../../../session/arrival.ts';
import type { Session } from '../../../session/session.ts';
import { lastAt, onMoved, toolOf, type Spot } from '../../../session/spots.ts';
import { arrivalsOf } from '../../../tools/arrivals.ts';
import { knocks } from './knocks.ts';
import { knownBefore, remember } from './known.ts';
import { WatchedDocuments } from './watched-documents.ts';

/** Whether a tool is on the screen now, wherever it stands. */
export type OnScreen = (tool: string) => boolean;

/**
 * What others did since this tab last knew. It is news once, and unseen until its spot is on the screen of a tab that is
 * looked at. What a step opens to people is not news: it was there, and the step itself is announced.
 */
export class News {
  readonly #session: Session;
  readonly #onScreen: OnScreen;
  readonly #tell: (fresh: readonly Arrival[], view: View) => void;
  readonly #documents: WatchedDocuments;
  readonly #stops: (() => void)[];
  #known: Set<string>;
  #step: string;

  /**
   * @param first the view that this page began with
   * @param tell gets what is new and not seen at once
   */
  constructor(
    session: Session,
    first: View,
    onScreen: OnScreen,
    tell: (fresh: readonly Arrival[], view: View) => void,
  ) {
    this.#session = session;
    this.#onScreen = onScreen;
    this.#tell = tell;
    this.#step = stepOf(first);
    this.#known = knownBefore(first) ?? new Set(there(first).map(({ key }) => key));
    this.#documents = new WatchedDocuments(session, () => this.look());
    const look = (): void => this.look();
    document.addEventListener('visibilitychange', look);
    this.#stops = [
      session.on(look),
      onMoved(look),
      () => document.removeEventListener('visibilitychange', look),
    ];
    this.look();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#documents.stop();
    setUnseen([]);
  }

  /** Looks at what is there now, and at what of it is on the screen. */
  look(): void {
    const { view } = this.#session;
    if (!view.shared.phase) return;
    const before = new Set(unseen().map(({ key }) => key));
    const now = [...there(view), ...this.#documents.arrived(view)];
    const opened = this.#step !== stepOf(view);
    this.#step = stepOf(view);
    if (opened) for (const { key } of now) if (!before.has(key)) this.#known.add(key);
    const open = now.filter(({ key }) => !this.#known.has(key));
    const seen = open.filter((one) => this.#isSeen(view, one));
    for (const { key } of seen) this.#known.add(key);
    this.#documents.forget(seen);
    this.#known = new Set(now.map(({ key }) => key).filter((key) => this.#known.has(key)));
    remember(view, this.#known);
    const left = open.filter((one) => !seen.includes(one));
    setUnseen(left);
    const fresh = left.filter(({ key }) => !before.has(key));
    if (fresh.length > 0) this.#tell(fresh, view);
  }

  #isSeen(view: View, { spot }: Arrival): boolean {
    if (document.hidden) return false;
    return spot === undefined || (this.#onScreen(toolOf(spot)) && isAt(view, spot));
  }
}

const stepOf = ({ shared }: View): string => shared.phase?.id ?? '';

const there = (view: View): Arrival[] => [...knocks(view), ...arrivalsOf(view)];

/** This tab is at that very spot of the tool. */
function isAt(view: View, spot: Spot): boolean {
  if (spot.at === toolOf(spot)) return true;
  const here = lastAt(view, toolOf(spot));
  return here?.at === spot.at && (spot.part === undefined || here.part === spot.part);
}
