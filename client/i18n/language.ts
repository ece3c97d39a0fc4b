import type { Language, Text } from '../../shared/wire/text.ts';

export const languages: readonly Language[] = ['nl', 'en'];

const storageKey = 'kring.language';
const listeners = new Set<() => void>();

let current: Language = chosen() ?? preferred();
mirror();

/** The language shown now: the person's own choice on this device, else the browser's, else English. */
export function language(): Language {
  return current;
}

/** Changes the language at once, everywhere, and remembers it on this device. */
export function setLanguage(next: Language): void {
  if (next === current) return;
  current = next;
  mirror();
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // A device that forbids storage still switches; it only forgets.
  }
  for (const listener of [...listeners]) listener();
}

/** @returns a function that stops listening. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function t(text: Text): string {
  return text[current];
}

function chosen(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'nl' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function preferred(): Language {
  return /^nl\b/i.test(navigator.language) ? 'nl' : 'en';
}

/** Screen readers and hyphenation follow the lang attribute. */
function mirror(): void {
  document.documentElement.lang = current;
}
