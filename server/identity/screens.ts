import { createHash } from 'node:crypto';

/**
 * Who a device is that a lead gave a token to, such as the beamer: what follows from the token, and does not give it
 * away. Ids of people are 16 letters, this one has 22: a screen is never taken for somebody.
 */
export const screenOf = (token: string): string =>
  createHash('sha256').update(`kring screen ${token}`).digest('base64url').slice(0, 22);
