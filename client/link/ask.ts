import type { Text } from '../i18n/index.ts';

export interface Refused {
  code: string;
  text: Text;
  /** Milliseconds after which the page may ask again by itself; absent where that would change nothing. */
  again?: number;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refused };

export const offline: Refused = {
  code: 'link/offline',
  text: {
    nl: 'Er is geen verbinding. Kijk je internet na en probeer opnieuw; hier ging niets verloren.',
    en: 'There is no connection. Check your internet and try again; nothing was lost here.',
  },
};
const broken: Refused = {
  code: 'server/broken',
  text: {
    nl: 'Er ging iets mis bij ons. Probeer het zo dadelijk opnieuw.',
    en: 'Something went wrong on our side. Try again in a moment.',
  },
};

/**
 * Asks the server for something by HTTP. Whatever goes wrong comes back as a refusal with a
 * sentence; it never throws.
 */
export async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  } catch {
    return { ok: false, refusal: offline };
  }
  const empty = response.status === 204;
  const content: unknown = await response.json().catch(() => undefined);
  if (response.ok && (empty || content !== undefined)) return { ok: true, value: content as T };
  return { ok: false, refusal: refusalIn(content, response) ?? broken };
}

/** Where there is no room at the door now, there may be in a moment. */
export const roomAfter = 5_000;
const room = new Set(['seat/queue', 'seat/full']);

function refusalIn(content: unknown, response: Response): Refused | undefined {
  const refusal = (content as { refusal?: Partial<Refused> } | undefined)?.refusal;
  const text = refusal?.text;
  if (typeof text?.nl !== 'string' || typeof text.en !== 'string') return undefined;
  const code = refusal?.code ?? '';
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  const again = room.has(code) ? roomAfter : seconds * 1000;
  return { code, text, ...(again > 0 && { again }) };
}

export const sessionPath = (id: string): string => `/api/sessions/${encodeURIComponent(id)}`;
