import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { elementsOf, readPage } from '../../shared/tools/board/model.ts';
import { maxUndoSteps } from '../../shared/tools/board/limits.ts';
import type { NewElement } from '../../shared/tools/board/element.ts';
import { Edits } from '../../client/tools/board/binding/edits.ts';
import { ElementStore, type StoreChange } from '../../client/tools/board/binding/store.ts';

interface Person {
  doc: Y.Doc;
  store: ElementStore;
  edits: Edits;
  heard: StoreChange[];
}
let lotte: Person;
let sam: Person;

beforeEach(() => {
  [lotte, sam] = [person(), person()];
  for (const [from, to] of [
    [lotte, sam],
    [sam, lotte],
  ] as const) {
    from.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'net') Y.applyUpdate(to.doc, update, 'net');
    });
  }
});

function person(): Person {
  const doc = new Y.Doc();
  const store = new ElementStore(doc);
  const heard: StoreChange[] = [];
  store.onChange((change) => heard.push(change));
  return { doc, store, heard, edits: new Edits(doc, store, () => {}) };
}

function box(id: string, author = 'lotte'): NewElement {
  const style = { colour: 'ink', width: 2 } as const;
  return { id, type: 'rectangle', geometry: [0, 0, 10, 10, 0], style, author };
}

const ids = (who: Person): string[] => readPage(who.doc).elements.map(({ id }) => id);

describe('undo', () => {
  test('takes back only what this person did, even when another was last', () => {
    lotte.edits.step(() => lotte.edits.add([box('a')]));
    sam.edits.step(() => sam.edits.add([box('b', 'sam')]));
    expect(ids(lotte)).toEqual(['a', 'b']);
    lotte.edits.history.undo();
    expect(ids(sam)).toEqual(['b']);
    expect(lotte.edits.history.undo()).toBe(false);
    expect(ids(lotte)).toEqual(['b']);
    sam.edits.history.undo();
    expect(ids(lotte)).toEqual([]);
    lotte.edits.history.redo();
    expect(ids(sam)).toEqual(['a']);
  });

  test('of a move leaves the later move of another where it is', () => {
    lotte.edits.step(() => lotte.edits.add([box('a')]));
    lotte.edits.step(() => lotte.edits.setGeometry('a', [50, 0, 10, 10, 0]));
    sam.edits.step(() => sam.edits.setGeometry('a', [90, 0, 10, 10, 0]));
    lotte.edits.history.undo();
    expect(sam.store.get('a')!.element.geometry[0]).toBe(90);
  });

  test('of the making of an element leaves it once another has worked on it', () => {
    lotte.edits.step(() => lotte.edits.add([{ ...box('n'), type: 'sticky', text: '' }, box('b')]));
    sam.edits.step(() => sam.edits.text('n')!.insert(0, 'van Sam'));
    lotte.edits.history.undo();
    expect(readPage(sam.doc).elements).toMatchObject([{ id: 'n', text: 'van Sam' }]);
  });

  test('each gesture is one step, however soon it follows; what belongs together is one', () => {
    lotte.edits.step(() => lotte.edits.add([box('a'), box('b')]));
    lotte.edits.step(() => {
      lotte.edits.setGeometry('a', [5, 0, 10, 10, 0]);
      lotte.edits.setStyle('a', { colour: 'red' });
    });
    lotte.edits.history.undo();
    expect(lotte.store.get('a')!.element).toMatchObject({
      geometry: [0, 0, 10, 10, 0],
      style: { colour: 'ink' },
    });
    lotte.edits.history.undo();
    expect(ids(lotte)).toEqual([]);
  });

  test('a removed element comes back with its ink, words and place in the order', () => {
    const note = { ...box('n'), type: 'sticky' as const, text: 'dag' };
    lotte.edits.step(() => lotte.edits.add([note, box('top')]));
    lotte.edits.step(() => lotte.edits.remove(['n']));
    expect(ids(sam)).toEqual(['top']);
    lotte.edits.history.undo();
    expect(readPage(sam.doc).elements[0]).toMatchObject({ id: 'n', text: 'dag' });
  });

  test('typing of two people is taken back apart', () => {
    lotte.edits.step(() => lotte.edits.add([{ ...box('t'), type: 'text', text: 'een' }]));
    lotte.edits.step(() => lotte.edits.text('t')!.insert(3, ' twee'));
    sam.edits.step(() => sam.edits.text('t')!.insert(0, 'nul '));
    lotte.edits.history.undo();
    expect(sam.store.get('t')!.element.text).toBe('nul een');
  });

  test('is bounded, and what is forgotten is given free', () => {
    for (let i = 0; i < maxUndoSteps + 50; i++) {
      lotte.edits.step(() =>
        lotte.edits.add([{ ...box(`e${i}`), type: 'sticky', text: 'x'.repeat(200) }]),
      );
      lotte.edits.step(() => lotte.edits.remove([`e${i}`]));
    }
    expect(lotte.edits.history.steps).toBe(maxUndoSteps);
    const kept = [...lotte.doc.store.clients.values()]
      .flat()
      .filter((struct) => struct instanceof Y.Item && struct.keep);
    expect(kept.length).toBeLessThan(maxUndoSteps * 10);
  });
});

describe('the store', () => {
  test('tells what was added, changed and removed, and by whom', () => {
    lotte.edits.step(() => lotte.edits.add([box('a')]));
    lotte.edits.step(() => lotte.edits.setGeometry('a', [30, 0, 10, 10, 0]));
    lotte.edits.step(() => lotte.edits.remove(['a']));
    const [added, changed, removed] = sam.heard;
    expect(added!.added.map(({ id }) => id)).toEqual(['a']);
    expect(changed!.changed[0]!.before.bounds.x).toBeLessThan(changed!.changed[0]!.after.bounds.x);
    expect(removed!.removed.map(({ id }) => id)).toEqual(['a']);
    expect([added!.local, lotte.heard[0]!.local]).toEqual([false, true]);
  });

  test('paints in the same order for both, whatever came first', () => {
    lotte.edits.step(() => lotte.edits.add([box('a'), box('b'), box('c')]));
    const c = lotte.store.get('c')!.element;
    sam.edits.step(() => sam.edits.reorder([c], 'back'));
    lotte.edits.step(() => lotte.edits.add([box('d')]));
    const order = (who: Person): string[] => who.store.all().map(({ id }) => id);
    expect(order(lotte)).toEqual(['c', 'a', 'b', 'd']);
    expect(order(sam)).toEqual(order(lotte));
    const everywhere = { x: -50, y: -50, w: 200, h: 200 };
    expect(lotte.store.within(everywhere).map(({ id }) => id)).toEqual(order(lotte));
  });

  test('opens a page that is already full of elements with the same order as one that watched it grow', () => {
    for (const id of ['a', 'b', 'c']) lotte.edits.step(() => lotte.edits.add([box(id)]));
    const late = new ElementStore(lotte.doc);
    expect(late.all().map(({ id }) => id)).toEqual(lotte.store.all().map(({ id }) => id));
    expect(late.size).toBe(elementsOf(lotte.doc).size);
    late.destroy();
  });
});
