import type * as Y from 'yjs';
import type { AnswerPort } from './answer-port.ts';

/**
 * The answers of one tutee in their Yjs document: `choice` is a map from item id to a JSON array of
 * option ids; `item:<id>` and `explain:<id>` are texts.
 *
 * @param writable asked each time, because rights change with the phase
 */
export function answerDoc(doc: Y.Doc, writable: () => boolean): AnswerPort {
  const choices = doc.getMap<string>('choice');
  const textOf = (itemId: string) => doc.getText(`item:${itemId}`);
  return {
    get writable() {
      return writable();
    },
    read: (itemId) => chosen(choices.get(itemId)) ?? textOf(itemId).toString(),
    subscribe(itemId, fn) {
      const onChoice = (event: Y.YMapEvent<string>) => {
        if (event.keysChanged.has(itemId)) fn();
      };
      const text = textOf(itemId);
      choices.observe(onChoice);
      text.observe(fn);
      return () => {
        choices.unobserve(onChoice);
        text.unobserve(fn);
      };
    },
    text: textOf,
    explain: (itemId) => doc.getText(`explain:${itemId}`),
    setChoice(itemId, ids) {
      if (writable()) choices.set(itemId, JSON.stringify(ids));
    },
  };
}

/** Whatever a document may hold: it is somebody else's input. */
function chosen(json: unknown): string[] | undefined {
  if (typeof json !== 'string' || json.length > 2000) return undefined;
  try {
    const ids: unknown = JSON.parse(json);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : undefined;
  } catch {
    return undefined;
  }
}
