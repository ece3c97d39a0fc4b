import type { Text } from '../../i18n/index.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; text: Text };

const offline: Text = {
  nl: 'Er is geen verbinding. Kijk je internet na en probeer opnieuw.',
  en: 'There is no connection. Check your internet and try again.',
};
const broken: Text = {
  nl: 'Er ging iets mis bij ons. Probeer het zo dadelijk opnieuw.',
  en: 'Something went wrong on our side. Try again in a moment.',
};

/** Asks the server for something of a session; whatever goes wrong comes back as a sentence. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const content = (await response.json().catch(() => undefined)) as
      { refusal?: { text?: Text } } | undefined;
    if (response.ok) return { ok: true, value: content as T };
    return { ok: false, text: content?.refusal?.text ?? broken };
  } catch {
    return { ok: false, text: offline };
  }
}

export const sessionPath = (id: string): string => `/api/sessions/${encodeURIComponent(id)}`;
