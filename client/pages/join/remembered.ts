import { cutText } from '../../../shared/wire/text-cut.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/** How a person was called and drawn the last time on this device. */
export interface Me {
  name: string;
  /** 0..7 */
  mark: number;
}

export const nameLimit = 40;
const storageKey = 'kring.me';

export function rememberedMe(): Me | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    const { name, mark } = (stored ?? {}) as Partial<Me>;
    if (typeof name !== 'string' || !trimmed(name) || typeof mark !== 'number') return undefined;
    return { name: cutText(name, nameLimit), mark: Math.min(7, Math.max(0, Math.trunc(mark))) };
  } catch {
    return undefined;
  }
}

export function rememberMe(me: Me): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(me));
  } catch {
    // Without storage the name is asked again next time.
  }
}
