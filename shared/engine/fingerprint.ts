import { digest } from 'lib0/hash/sha256';

/**
 * The check code of a text: SHA-256 in hex, over its parts after normalising. Two people who see the same code
 * agreed to the same words; one changed comma gives another code.
 */
export function fingerprint(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_key, value: unknown) =>
    typeof value === 'string' ? normalised(value) : value,
  );
  const bytes = digest(new TextEncoder().encode(text));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same letters in one form, without spaces at the ends or doubled ones: what a reader cannot see does not count. */
const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
