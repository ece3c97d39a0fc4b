/** How a person wants to be told of news on this device; nothing but what they switched on. */
export interface TellLikes {
  readonly sound?: true;
  readonly device?: true;
}

const key = 'kring.tell';

export function tellLikes(): TellLikes {
  try {
    const words = new Set((localStorage.getItem(key) ?? '').split(' '));
    return {
      ...(words.has('sound') && { sound: true }),
      ...(words.has('device') && { device: true }),
    };
  } catch {
    return {};
  }
}

export function likeTold(which: keyof TellLikes, on: boolean): void {
  const words = new Set<string>(Object.keys(tellLikes()));
  if (on) words.add(which);
  else words.delete(which);
  try {
    localStorage.setItem(key, [...words].join(' '));
  } catch {
    // Without storage it stays off.
  }
}
