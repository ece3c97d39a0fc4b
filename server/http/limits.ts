import type { FastifyReply, FastifyRequest } from 'fastify';
import { Budgets } from '../budgets.ts';
import type { Clock } from '../clock.ts';
import type { People } from '../identity/people.ts';
import { refusals } from '../refusals.ts';
import type { Allowance } from '../token-bucket.ts';
import { network } from './network.ts';

/**
 * What one device may do: somebody's browser, known by its cookie. A school shares one address, so no address is ever
 * held to the measure of one person: it has a hundred times as much, which only stops programs.
 */
export interface HttpLimits {
  /** Requests a minute: looking at an invitation, at links, at reports. */
  readonly lookups: number;
  /** Sessions that one device starts in an hour. */
  readonly starts: number;
  /** Links a minute. */
  readonly links: number;
  /** Requests a minute to take a seat. */
  readonly joins: number;
  readonly reports: number;
  /** Images a minute. */
  readonly uploads: number;
  /** Changes a minute to a page that stays after a lesson. */
  readonly pages: number;
  /** Wrong codes at once; one more comes back every ten seconds. What an address may: `guesses.ts`. */
  readonly guesses: number;
  /** Bytes of images in an hour of one person, and of one address. */
  readonly imagesOfPerson: number;
  readonly imagesOfAddress: number;
}

const MB = 1024 * 1024;

export const defaultHttpLimits: HttpLimits = {
  lookups: 120,
  // A teacher prepares groups.
  starts: 30,
  links: 120,
  joins: 60,
  reports: 30,
  uploads: 60,
  pages: 60,
  guesses: 8,
  // Two sessions full; three hundred pupils with a photo each.
  imagesOfPerson: 100 * MB,
  imagesOfAddress: 1_000 * MB,
};

/** As much as this many devices: a large school at the bell. */
const DEVICES_OF_ADDRESS = 100;

const perMinute = (count: number): Allowance => ({ burst: count, perSecond: count / 60 });
export const perHour = (count: number): Allowance => ({ burst: count, perSecond: count / 3600 });

/** An `onRequest` hook. */
export type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** How often each kind of route may be asked. */
export type Gates = Readonly<
  Record<'lookups' | 'starts' | 'links' | 'joins' | 'reports' | 'uploads' | 'pages', Gate>
>;

export function createGates(
  clock: Clock,
  people: Pick<People, 'cameAs' | 'deviceOf'>,
  limits: HttpLimits,
): Gates {
  const gate = (device: Allowance): Gate => createGate(clock, people, device);
  return {
    lookups: gate(perMinute(limits.lookups)),
    starts: gate(perHour(limits.starts)),
    links: gate(perMinute(limits.links)),
    joins: gate(perMinute(limits.joins)),
    reports: gate(perMinute(limits.reports)),
    uploads: gate(perMinute(limits.uploads)),
    pages: gate(perMinute(limits.pages)),
  };
}

/**
 * A device that is too fast is refused before it takes anything of the address. Devices that were here before today,
 * those that are new, and whoever shows no cookie each have a share of the address: no program with made-up devices
 * uses up what those have who come every week.
 */
function createGate(
  clock: Clock,
  people: Pick<People, 'cameAs' | 'deviceOf'>,
  allowed: Allowance,
): Gate {
  const devices = new Budgets(clock, allowed);
  const addresses = new Budgets(clock, {
    burst: allowed.burst * DEVICES_OF_ADDRESS,
    perSecond: allowed.perSecond * DEVICES_OF_ADDRESS,
  });
  return async (request, reply) => {
    // Whoever only looks needs no cookie; whoever does something has one from then on.
    const looks = request.method === 'GET';
    const device = looks ? people.cameAs(request) : people.deviceOf(request, reply);
    if (device && !devices.take(device.person)) return tooOften(reply, devices.wait(device.person));
    const share = device ? (device.known ? 'known' : 'new') : 'none';
    const from = `${share} ${network(request.ip)}`;
    return addresses.take(from) ? undefined : tooOften(reply, addresses.wait(from));
  };
}

/** @param wait milliseconds until it may be tried again */
export function tooOften(
  reply: FastifyReply,
  wait: number,
  refusal = refusals.often,
): FastifyReply {
  const seconds = Math.max(1, Math.ceil(wait / 1000));
  return reply.code(429).header('retry-after', String(seconds)).send({ refusal });
}
