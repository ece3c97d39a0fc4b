import { changesOf, diffText, type TextChange } from './text-diff.ts';
import type * as Y from 'yjs';

/**
 * What a field shows of a shared text. The text may be further: while somebody composes a letter, what others
 * write is heard here and shown later. So what is typed is always compared with what was *shown*, and each
 * letter shown knows its place in the text of now.
 */
export class ShownText {
  #shown: string;
  /** For each character shown its place in the shared text; -1 when somebody deleted it. Rises otherwise. */
  #places: number[];

  constructor(value: string) {
    this.#shown = value;
    this.#places = range(0, value.length);
  }

  /** Somebody else changed the shared text. */
  heard(delta: Y.YTextEvent['delta']): void {
    for (const change of changesOf(delta)) this.#follow(change);
  }

  /**
   * The person brought the field to `after`. @returns what that does to the shared text of now, to be applied
   * at once and in this order
   * @param caret where the caret stands after typing
   */
  typed(after: string, caret: number): TextChange[] {
    const change = diffText(this.#shown, after, caret);
    if (!change) return [];
    const { at, remove, insert } = change;
    const start = this.placeOf(at);
    const changes = runs(this.#places.slice(at, at + remove));
    if (insert) changes.push({ at: start, remove: 0, insert });
    for (const each of changes) this.#follow(each);
    this.#places.splice(at, remove, ...range(start, insert.length));
    this.#shown = after;
    return changes;
  }

  /** Where a caret of the field stands in the shared text: right after the letter that it follows. */
  placeOf(caret: number): number {
    for (let i = Math.min(caret, this.#places.length) - 1; i >= 0; i -= 1) {
      if (this.#places[i]! >= 0) return this.#places[i]! + 1;
    }
    return 0;
  }

  /** Where a sign that is shown stands in the shared text; undefined when somebody deleted it. */
  signAt(sign: number): number | undefined {
    const place = this.#places[sign];
    return place === undefined || place < 0 ? undefined : place;
  }

  #follow({ at, remove, insert }: TextChange): void {
    this.#places = this.#places.map((place) => {
      if (place < at) return place;
      return place < at + remove ? -1 : place - remove + insert.length;
    });
  }
}

const range = (from: number, length: number): number[] =>
  Array.from({ length }, (_, i) => from + i);

/** The places as deletions of what lies together, from the back, so that those in front keep their place. */
function runs(places: readonly number[]): TextChange[] {
  const out: TextChange[] = [];
  for (const at of places.filter((place) => place >= 0).reverse()) {
    const last = out.at(-1);
    if (last?.at === at + 1) out[out.length - 1] = { at, remove: last.remove + 1, insert: '' };
    else out.push({ at, remove: 1, insert: '' });
  }
  return out;
}
