import type { Text } from '../../i18n/index.ts';

export interface Refused {
  code: string;
  text: Text;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refused };

const offline: Refused = {
  code: 'link/offline',
  text: {
    nl: 'Er is geen verbinding. Kijk je internet na en probeer opnieuw; wat je typte, staat er nog.',
    en: 'There is no connection. Check your internet and try again; what you typed is still here.',
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
 * Asks the server for something outside a session. Whatever goes wrong comes back as a refusal with a
 * sentence; it never throws.
 */
export async function ask<T>(
  method: 'GET' | 'POST',
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
  const content: unknown = await response.json().catch(() => undefined);
  if (response.ok && content !== undefined) return { ok: true, value: content as T };
  return { ok: false, refusal: refusalIn(content) ?? broken };
}

function refusalIn(content: unknown): Refused | undefined {
  const refusal = (content as { refusal?: Partial<Refused> } | undefined)?.refusal;
  const text = refusal?.text;
  if (typeof text?.nl !== 'string' || typeof text.en !== 'string') return undefined;
  return { code: refusal?.code ?? '', text };
}
