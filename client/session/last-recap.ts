/**
 * Where this device finds the last recap again: which session and until when, and no word of what is in it. Only where
 * people come in by a code; of a session with a link for each nothing is remembered.
 */
export interface LastRecap {
  readonly session: string;
  readonly endedAt: number;
  /** When it is gone from the server. */
  readonly until: number;
}

const key = 'kring.recap';

/** @param now milliseconds since 1970; what is older than its time is forgotten */
export function lastRecap(now: number): LastRecap | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const { session, endedAt, until } = (stored ?? {}) as Partial<LastRecap>;
    const whole = typeof session === 'string' && /^[A-Za-z0-9_-]{8,40}$/.test(session);
    if (whole && typeof endedAt === 'number' && typeof until === 'number' && until > now)
      return { session, endedAt, until };
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
  return undefined;
}

export function rememberRecap(recap: LastRecap): void {
  try {
    localStorage.setItem(key, JSON.stringify(recap));
  } catch {
    // Without storage it is found by its address.
  }
}

export function forgetRecap(session: string): void {
  if (lastRecap(0)?.session === session) localStorage.removeItem(key);
}

/** Everything that Kring keeps on this device, in this tab and beyond. */
export function forgetDevice(): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      const ours = Object.keys(window[storage]).filter((one) => one.startsWith('kring'));
      for (const one of ours) window[storage].removeItem(one);
    } catch {
      // Nothing was stored.
    }
  }
}
