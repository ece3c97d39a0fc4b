/**
 * Texts that are typed into governed fields and have not reached the server yet. They survive a reload,
 * a refusal and a phase that closes under somebody's hands; they live in this tab only.
 */
const prefix = 'kring.draft.';
/** Sessions that are over in this tab: what is still on its way through a page leaves nothing any more. */
const over = new Set<string>();

export function readDraft(key: string): string | undefined {
  try {
    return sessionStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param text undefined forgets it: the server has it now */
export function writeDraft(key: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(prefix + key);
    else if (![...over].some((session) => key.startsWith(session)))
      sessionStorage.setItem(prefix + key, text);
  } catch {
    // Without storage a draft lasts as long as its field.
  }
}

/** At the end nothing of the session stays on the device. */
export function forgetDrafts(session: string): void {
  over.add(session);
  try {
    const mine = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix + session));
    for (const key of mine) sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
