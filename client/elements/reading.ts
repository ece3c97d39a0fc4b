/**
 * How a person likes to read, kept on this device and mirrored as attributes of :root, which the
 * tokens answer to (data-theme, data-size, data-spacing).
 */
export const readingChoices = {
  theme: ['auto', 'light', 'dark'],
  size: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
} as const;

export type ReadingSetting = keyof typeof readingChoices;
export type ReadingChoice<S extends ReadingSetting> = (typeof readingChoices)[S][number];

export function reading<S extends ReadingSetting>(setting: S): ReadingChoice<S> {
  const value = document.documentElement.dataset[setting];
  return known(setting, value) ? value : readingChoices[setting][0];
}

export function setReading<S extends ReadingSetting>(setting: S, choice: ReadingChoice<S>): void {
  mirror(setting, choice);
  try {
    localStorage.setItem(`kring.${setting}`, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Applies what was chosen before; called once, before the first render. */
export function restoreReading(): void {
  for (const setting of Object.keys(readingChoices) as ReadingSetting[]) {
    try {
      const stored = localStorage.getItem(`kring.${setting}`) ?? undefined;
      if (known(setting, stored)) mirror(setting, stored);
    } catch {
      return;
    }
  }
}

function known<S extends ReadingSetting>(
  setting: S,
  value: string | undefined,
): value is ReadingChoice<S> {
  return (readingChoices[setting] as readonly string[]).includes(value ?? '');
}

function mirror(setting: ReadingSetting, choice: string): void {
  if (choice === readingChoices[setting][0]) delete document.documentElement.dataset[setting];
  else document.documentElement.dataset[setting] = choice;
}
