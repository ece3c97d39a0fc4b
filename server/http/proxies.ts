import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddress from '@fastify/proxy-addr';

/**
 * Which proxies stand before us: none, so many in a row, or those with these addresses (an IP address, a range such as
 * `10.0.0.0/8`, or `loopback`, `linklocal`, `uniquelocal`). Only they are believed about where a request came from.
 */
export type TrustProxy = false | number | readonly string[];

const MOST_HOPS = 9;
const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

/** `off`, `on` (one proxy), a number of hops, or addresses with commas between; undefined for anything else. */
export function readTrustProxy(text: string): TrustProxy | undefined {
  if (text === 'off' || text === '0') return false;
  if (text === 'on') return 1;
  if (/^\d+$/.test(text)) return Number(text) <= MOST_HOPS ? Number(text) : undefined;
  const addresses = text.split(',').map((one) => one.trim());
  return addresses.every(isRange) ? addresses : undefined;
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (NAMED.includes(text)) return true;
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}

/** Whether the machine at this address, so many hops away, is a proxy of ours. The nearest is hop 0. */
export type Trusts = (address: string, hop: number) => boolean;

export function createTrust(trustProxy: TrustProxy): Trusts {
  if (trustProxy === false) return () => false;
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy;
  const known = proxyAddress.compile([...trustProxy]);
  return (address, hop) => isIP(address) !== 0 && known(address, hop);
}

/** What the proxy next to us says in a header; undefined when it is not ours. A list is read from its near end. */
export function forwarded(
  request: IncomingMessage,
  trusts: Trusts,
  header: 'x-forwarded-host' | 'x-forwarded-proto',
): string | undefined {
  if (!trusts(request.socket.remoteAddress ?? '', 0)) return undefined;
  const value = request.headers[header];
  const last = (Array.isArray(value) ? value.at(-1) : value)?.split(',').at(-1)?.trim();
  return last === '' ? undefined : last;
}
