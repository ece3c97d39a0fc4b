import { createHmac, timingSafeEqual } from 'node:crypto';

export const COOKIE = 'kring';
export const COOKIE_SECONDS = 180 * 24 * 3600;

const shape = /^([A-Za-z0-9_-]{8,40})\.([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})$/;

const signature = (secret: Uint8Array, text: string): Buffer =>
  createHmac('sha256', secret).update(`kring-person:${text}`).digest();

/** `<person>.<issued, seconds in base 36>.<HMAC-SHA256>`. The issue time is signed: an old cookie expires here too. */
export function sign(secret: Uint8Array, person: string, now: number): string {
  const text = `${person}.${Math.floor(now / 1000).toString(36)}`;
  return `${text}.${signature(secret, text).toString('base64url')}`;
}

export interface Signed {
  readonly person: string;
  /** Past half of its life: time to hand out a fresh one. */
  readonly stale: boolean;
  /** Seconds since it was given. */
  readonly age: number;
}

export function verify(
  secret: Uint8Array,
  value: string | undefined,
  now: number,
): Signed | undefined {
  const parts = shape.exec(value ?? '');
  if (!parts) return undefined;
  const [, person = '', issued = '', given = ''] = parts;
  const bytes = Buffer.from(given, 'base64url');
  const expected = signature(secret, `${person}.${issued}`);
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return undefined;
  const age = now / 1000 - parseInt(issued, 36);
  // One of the future is as good: it is ours, and the clock was set back since.
  if (age > COOKIE_SECONDS) return undefined;
  return { person, stale: Math.abs(age) > COOKIE_SECONDS / 2, age };
}

/** The value of one cookie in a Cookie header, for requests that Fastify never sees. */
export function cookieOf(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === COOKIE && value) return decodeSafely(value);
  }
  return undefined;
}

function decodeSafely(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
