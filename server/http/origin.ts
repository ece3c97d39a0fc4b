import type { IncomingHttpHeaders } from 'node:http';
import { COOKIE } from '../identity/cookie.ts';

export interface OriginRule {
  /** For WebSocket upgrades and Socket.IO handshakes. */
  upgrade(headers: IncomingHttpHeaders): boolean;
  /** For every request that changes something. */
  write(headers: IncomingHttpHeaders): boolean;
}

const first = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.split(',')[0]?.trim();

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/**
 * Which page a request may come from. An Origin that is present must be ours: the public address, or the
 * host that the request itself names. A page of another site cannot leave the Origin of an upgrade out, so
 * a missing one is a program (no Sec-Fetch-Site either), or a plain GET of our own page while Socket.IO
 * polls. A missing one together with a cookie and any other Sec-Fetch-Site is refused.
 */
export function createOriginRule(publicUrl: string | undefined, trustProxy: boolean): OriginRule {
  const ours = (headers: IncomingHttpHeaders, origin: string): boolean => {
    if (origin === publicUrl) return true;
    const forwarded = trustProxy ? first(headers['x-forwarded-host']) : undefined;
    const host = forwarded ?? headers.host;
    return host !== undefined && hostOf(origin) === host;
  };
  return {
    upgrade(headers) {
      const { origin } = headers;
      if (origin !== undefined) return ours(headers, origin);
      const site = first(headers['sec-fetch-site']);
      const known = headers.cookie?.includes(`${COOKIE}=`) ?? false;
      return !known || site === undefined || site === 'same-origin';
    },
    write(headers) {
      const { origin } = headers;
      if (origin !== undefined) return ours(headers, origin);
      return first(headers['sec-fetch-site']) === 'same-origin';
    },
  };
}
