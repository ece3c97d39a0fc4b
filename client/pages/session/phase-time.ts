import type { View } from '../../../shared/wire/view.ts';

const minute = 60_000;

/** How much of the suggested minutes of this phase has passed; minutes never end anything. */
export function phaseTime(view: View, now: number): { part: number; minutes: number } {
  const { phase, rail, session } = view.shared;
  const minutes = rail[phase?.id ?? '']?.minutes ?? 0;
  if (!phase || phase.live === false || minutes === 0) return { part: 0, minutes: 0 };
  const running = session.status === 'open' ? Math.max(0, now - phase.since) : 0;
  return { part: (phase.spent + running) / (minutes * minute), minutes };
}

const key = 'kring.time';
const changed = 'kring-time';

/** Somebody may switch time off for themselves: no arc, no minutes. */
export function timeIsFree(): boolean {
  try {
    return localStorage.getItem(key) === 'free';
  } catch {
    return false;
  }
}

export function setTimeFree(free: boolean): void {
  try {
    if (free) localStorage.setItem(key, 'free');
    else localStorage.removeItem(key);
  } catch {
    // Without storage it cannot be remembered.
  }
  dispatchEvent(new Event(changed));
}

export function onTimeFree(fn: () => void): () => void {
  addEventListener(changed, fn);
  return () => removeEventListener(changed, fn);
}
