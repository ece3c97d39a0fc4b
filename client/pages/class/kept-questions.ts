/** What this device asked and wanted to know too, as long as its tab is open: the next one finds nothing. */
export interface KeptQuestions {
  /** Slip -> what was asked. */
  readonly asked: Readonly<Record<string, string>>;
  readonly too: readonly string[];
}

const nothing: KeptQuestions = { asked: {}, too: [] };
const keyOf = (session: string): string => `kring.asked.${session}`;

export function keptQuestions(session: string): KeptQuestions {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(session)) ?? 'null');
    return { ...nothing, ...(stored as Partial<KeptQuestions> | null) };
  } catch {
    return nothing;
  }
}

export function keepQuestions(session: string, kept: KeptQuestions): void {
  try {
    sessionStorage.setItem(keyOf(session), JSON.stringify(kept));
  } catch {
    // Without storage they last as long as the page.
  }
}

/** Once the lesson is over. */
export function forgetQuestions(session: string): void {
  try {
    sessionStorage.removeItem(keyOf(session));
  } catch {
    // Nothing was stored.
  }
}
