import type { View } from '../../../../shared/wire/view.ts';
import type { Arrival } from '../../../session/arrival.ts';
import { goTo } from '../../../session/spots.ts';
import { forOthers } from './in-words.ts';
import { tellLikes } from './tell-likes.ts';

/** Messages of the device: only on a secure page, and not in every browser. This is the one place that asks for them. */
const messages = (): (typeof window)['Notification'] | undefined =>
  isSecureContext && 'Notification' in window ? window.Notification : undefined;

/** `absent`: this browser or this page can show none. */
export const permission = (): NotificationPermission | 'absent' =>
  messages()?.permission ?? 'absent';

/** Only after a press of whoever wants it. @returns whether it is granted */
export const askPermission = async (): Promise<boolean> =>
  (await messages()?.requestPermission()) === 'granted';

/** A message of the device about the latest, in place of the one before it. */
function notify(view: View, one: Arrival): void {
  const Message = messages();
  if (!Message) return;
  try {
    const shown = new Message('Kring', {
      ...{ body: forOthers(view, one), icon: '/icon-192.png', silent: true },
      tag: `kring-${view.shared.session.id}`,
    });
    shown.onclick = () => {
      focus();
      if (one.spot) goTo(view, one.spot);
      shown.close();
    };
  } catch {
    // Some phones have the name and refuse to make one: the line and the title have said it.
  }
}

/** Tells news by the device, in the ways that a person switched on; a message only while they look elsewhere. */
export function tellByDevice(fresh: readonly Arrival[], view: View): void {
  const { sound, device } = tellLikes();
  const latest = fresh.at(-1);
  if (sound)
    void import('./chime.ts').then(
      ({ chime }) => chime(),
      () => undefined,
    );
  if (device && latest && document.hidden && permission() === 'granted') notify(view, latest);
}
