import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Endings that nobody can register for the whole internet (RFC 6762, RFC 8375, ICANN, and what routers use). */
const PRIVATE = /\.(local|localdomain|lan|home|home\.arpa|internal|intranet|corp|private)$/;

/** `Name:3000` as the name it stands for; undefined for what is no host. */
export function nameIn(host: string): string | undefined {
  // Letters, digits and what stands between them, or an IPv6 address in brackets; then a port.
  const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]{1,253})(?::\d{1,5})?$/i.exec(host);
  return parts?.[1]
    ?.replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/**
 * Whether a name in a Host header can be ours. A page of another site can let its own name lead here (DNS rebinding),
 * and would then be of the same origin to a browser. An IP address is no name that somebody else owns; of names only
 * those count that are this machine's, or that the configuration gives.
 */
export function createOwnNames(
  configured: readonly string[],
  machine = hostname(),
): (host: string) => boolean {
  const names = new Set(configured.map((name) => name.toLowerCase()));
  const own = machine.toLowerCase();
  const [first = ''] = own.split('.');
  return (host) => {
    const name = nameIn(host);
    if (name === undefined) return false;
    if (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost')) return true;
    if (names.has(name) || name === own || name === first) return true;
    return name.startsWith(`${first}.`) && PRIVATE.test(name);
  };
}
