import type { Text } from '../../i18n/index.ts';
import type { UploadImage } from './images-in.ts';

const words = {
  failed: {
    nl: 'De afbeelding kwam niet aan. Kijk of je verbinding hebt en probeer het opnieuw.',
    en: 'The image did not arrive. Check your connection and try again.',
  },
} satisfies Record<string, Text>;

interface Stored {
  hash: string;
  url: string;
  width: number;
  height: number;
}

function isText(value: unknown): value is Text {
  const { nl, en } = (value ?? {}) as Partial<Text>;
  return typeof nl === 'string' && typeof en === 'string';
}

/** Pictures go to the session's store; the page only remembers where they are. */
export function uploaderOf(session: string): UploadImage {
  return async (file) => {
    try {
      const response = await fetch(`/api/sessions/${encodeURIComponent(session)}/blobs`, {
        method: 'POST',
        headers: { 'content-type': file.type || 'application/octet-stream' },
        body: file,
      });
      const answer = (await response.json()) as Stored | { refusal?: { text?: unknown } };
      if ('hash' in answer) return answer;
      const text = answer.refusal?.text;
      return { error: isText(text) ? text : words.failed };
    } catch {
      return { error: words.failed };
    }
  };
}
