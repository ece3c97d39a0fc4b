/**
 * Names for new things. `crypto.randomUUID` is left alone: it exists only where a page is secure, and a
 * school may serve plain http. `getRandomValues` exists everywhere.
 */

/** 16 random bytes in hex: an id that nobody else makes or guesses. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** 12 random letters, digits, `-` or `_`: short enough to be cheap in a document, long enough never to meet. */
export function shortId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

/** 128 random bits as 22 letters, digits, `-` or `_`: a secret that only this device knows. */
export function newSlip(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}
