import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import { COOKIE, COOKIE_SECONDS, cookieOf, sign, verify } from './cookie.ts';
import { trimmed } from '../../shared/wire/trimmed.ts';

/** A browser, as far as its cookie tells. */
export interface Device {
  readonly person: string;
  /** It was here before today. */
  readonly known: boolean;
}

export interface People {
  /** The person of a request; undefined without a cookie that we signed. */
  personOf(request: FastifyRequest | IncomingMessage): string | undefined;
  /** The browser of a request; undefined without a cookie that we signed. */
  cameAs(request: FastifyRequest): Device | undefined;
  /** The browser of a request, given a cookie when it had none. Nothing is stored before it does something. */
  deviceOf(request: FastifyRequest, reply: FastifyReply): Device;
  /** The person of a request, made and given a cookie when there was none. */
  ensure(request: FastifyRequest, reply: FastifyReply): Promise<string>;
  /** Takes the cookie away: this browser is nobody again. */
  forget(reply: FastifyReply): void;
}

export interface PeopleOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly trusted: TrustedTime;
  /** Cookies only over https. */
  readonly secure: boolean;
}

const DAY_SECONDS = 24 * 3600;

export const newId = (bytes = 12): string => randomBytes(bytes).toString('base64url');

export async function createPeople(options: PeopleOptions): Promise<People> {
  const { storage, clock, trusted, secure } = options;
  const secret = await storage.secret('cookie');
  const read = (request: FastifyRequest | IncomingMessage) =>
    verify(secret, cookieOf(request.headers.cookie), trusted.now());

  const give = (reply: FastifyReply, person: string): void => {
    void reply.setCookie(COOKIE, sign(secret, person, clock.now()), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: COOKIE_SECONDS,
    });
  };

  // Somebody who was given a cookie in this very request is the same person a moment later.
  const greeted = new WeakMap<FastifyRequest, string>();
  const cameAs = (request: FastifyRequest): Device | undefined => {
    const signed = read(request);
    return signed && { person: signed.person, known: signed.age > DAY_SECONDS };
  };
  const deviceOf = (request: FastifyRequest, reply: FastifyReply): Device => {
    const device = cameAs(request);
    if (device) return device;
    const person = greeted.get(request) ?? newId();
    if (!greeted.has(request)) give(reply, person);
    greeted.set(request, person);
    return { person, known: false };
  };

  return {
    personOf: (request) => read(request)?.person,
    cameAs,
    deviceOf,
    forget: (reply) => void reply.clearCookie(COOKIE, { path: '/' }),
    async ensure(request, reply) {
      const { person } = deviceOf(request, reply);
      if (read(request)?.stale) give(reply, person);
      if (!(await storage.person(person)))
        await storage.putPerson({ id: person, createdAt: clock.now() });
      return person;
    },
  };
}

/** Letters that are written from right to left. */
const leftward =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Spaces of every kind become one, control and direction characters go; undefined when nothing is left or it is too
 * long. A name that is written from right to left is isolated (FSI and PDI of Unicode's UAX 9), so
 * that it never turns round the sentence, list or label that it stands in.
 */
export function cleanName(raw: string): string | undefined {
  const name = trimmed(
    raw
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/gu, ''),
  );
  const isolated = leftward.test(name) ? `\u2068${name}\u2069` : name;
  return isolated.length >= 1 && isolated.length <= 40 ? isolated : undefined;
}
