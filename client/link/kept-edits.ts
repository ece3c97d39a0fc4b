import * as Y from 'yjs';
import type { Kept } from './doc-link.ts';

/** Edits that were never saved, in a copy of a document that may not go on. They stay as long as the page does. */
export class KeptEdits implements Kept {
  readonly name: string;
  readonly again: boolean;
  private readonly doc: Y.Doc;
  /** Own content up to here is saved. */
  private readonly saved: number;

  constructor(name: string, doc: Y.Doc, saved: number, again: boolean) {
    this.name = name;
    this.doc = doc;
    this.saved = saved;
    this.again = again;
  }

  /** In the order in which they were typed. */
  get text(): string {
    const from = vectorOf(this.doc).set(this.doc.clientID, this.saved);
    const update = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(from));
    const words = Y.decodeUpdate(update).structs.map((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString && !struct.deleted
        ? struct.content.str
        : '',
    );
    return words.join('').trim();
  }

  /** Whether they were saved after all: only the word of it had not come. */
  isIn(doc: Y.Doc): boolean {
    const { clientID } = this.doc;
    return (vectorOf(doc).get(clientID) ?? 0) >= (vectorOf(this.doc).get(clientID) ?? 0);
  }

  /**
   * The content of `doc` with these edits, to go on with as if the copy had never been left. Undefined when they
   * stand on content of others that is no longer there.
   */
  joined(doc: Y.Doc): Y.Doc | undefined {
    const here = vectorOf(doc);
    for (const [client, clock] of vectorOf(this.doc))
      if (client !== this.doc.clientID && clock > (here.get(client) ?? 0)) return undefined;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(doc)));
    copy.clientID = this.doc.clientID;
    return copy;
  }
}

const vectorOf = (doc: Y.Doc): Map<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));

/** How much of its own content a copy holds. */
export const ownClock = (doc: Y.Doc): number => vectorOf(doc).get(doc.clientID) ?? 0;
