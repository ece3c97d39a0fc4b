import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { COOKIE } from '../identity/cookie.ts';
import { createOwnNames, nameIn } from './own-names.ts';
import { createTrust, forwarded } from './proxies.ts';

/** Which address of ours a request was sent to, and which page it may come from. */
export interface OriginRule {
  /** For every request: whether it names us, and not a site that lets its own name lead here. */
  named(request: IncomingMessage): boolean;
  /** For WebSocket upgrades and Socket.IO handshakes; `named` is part of it. */
  upgrade(request: IncomingMessage): boolean;
  /** For every request that changes something. */
  write(request: IncomingMessage): boolean;
  /** The address under which whoever asks knows us, without a slash at the end: links begin with it. */
  address(request: IncomingMessage): string;
}

function read(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * An Origin that is present must be ours: the public address, or the host that the request itself names, when that is
 * a name of ours. A page of another site cannot leave the Origin of an upgrade out, so a missing one is a program (no
 * Sec-Fetch-Site either), or a plain GET of our own page while Socket.IO polls. A missing one together with a cookie
 * and any other Sec-Fetch-Site is refused.
 */
export function createOriginRule(
  config: Pick<Config, 'publicUrl' | 'names' | 'trustProxy'>,
): OriginRule {
  const { publicUrl, names = [], trustProxy } = config;
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const publicName = publicHost === undefined ? [] : [nameIn(publicHost) ?? publicHost];
  const own = createOwnNames([...publicName, ...names]);
  const trusts = createTrust(trustProxy);

  const hostOf = (request: IncomingMessage): string =>
    forwarded(request, trusts, 'x-forwarded-host') ?? request.headers.host ?? '';

  const named = (request: IncomingMessage): boolean => own(hostOf(request));

  const ours = (request: IncomingMessage, origin: string): boolean => {
    if (origin === publicUrl) return true;
    const page = read(origin);
    // Under the public name only the public address is ours: https must not be asked by http.
    if (!page || page.host === publicHost) return false;
    return page.host === read(`${page.protocol}//${hostOf(request)}`)?.host && named(request);
  };

  return {
    named,
    upgrade(request) {
      const { origin, cookie } = request.headers;
      if (!named(request)) return false;
      if (origin !== undefined) return ours(request, origin);
      const site = request.headers['sec-fetch-site'];
      const known = cookie?.includes(`${COOKIE}=`) ?? false;
      return !known || site === undefined || site === 'same-origin';
    },
    write(request) {
      const { origin } = request.headers;
      if (origin !== undefined) return ours(request, origin);
      return request.headers['sec-fetch-site'] === 'same-origin';
    },
    address(request) {
      if (publicUrl !== undefined) return publicUrl;
      const https = forwarded(request, trusts, 'x-forwarded-proto') === 'https';
      return `${https ? 'https' : 'http'}://${hostOf(request)}`;
    },
  };
}
