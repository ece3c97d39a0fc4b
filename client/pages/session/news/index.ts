import type { View } from '../../../../shared/wire/view.ts';
import type { Session } from '../../../session/session.ts';
import { tellByDevice } from './device.ts';
import type { KringNews } from './kring-news.ts';
import './kring-news.ts';
import './kring-tell-me.ts';
import { News, type OnScreen } from './news.ts';
import { OtherTab } from './other-tab.ts';
import { putAway } from './put-away.ts';

export interface Noticing {
  /** What is on the screen became something else. */
  look(): void;
  /** Another step began: says so, and closes what floats from the one before. */
  step(sentence: string, root: ParentNode): void;
  stop(): void;
}

/** What comes at the end and after it is fetched before it is needed. */
const fetchTheEnd = (): void => {
  for (const part of [import('../kring-closing.ts'), import('../kring-ended.ts')])
    part.catch(() => undefined);
};

/**
 * Notices what others do from now on, and tells it in the ways that fit.
 * @param first the view that the page began with
 * @param line the line on the screen, which may come and go with the layout
 */
export function notice(
  session: Session,
  first: View,
  onScreen: OnScreen,
  line: () => KringNews | null,
): Noticing {
  fetchTheEnd();
  const tab = new OtherTab();
  const news = new News(session, first, onScreen, (fresh, view) => {
    tab.came(fresh.length);
    line()?.tell(fresh);
    tellByDevice(fresh, view);
  });
  return {
    look: () => news.look(),
    step(sentence, root) {
      putAway(root);
      line()?.announce(sentence);
    },
    stop() {
      news.stop();
      tab.stop();
    },
  };
}
