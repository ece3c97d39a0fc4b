import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Edits } from '../../client/tools/board/binding/edits.ts';
import { ElementStore } from '../../client/tools/board/binding/store.ts';
import { elementTypes, hasText, isStroke } from '../../shared/tools/board/element.ts';
import type { NewElement } from '../../shared/tools/board/element.ts';
import { packInk, pageToSvg, readPage } from '../../shared/tools/board/model.ts';
import { colourNames } from '../../shared/tools/board/palette.ts';
import { seeded } from '../support/seed.ts';

/** Three people at one page, each with a copy that hears of the others late. */
const people = ['lotte', 'sam', 'noor'];

interface Person {
  readonly doc: Y.Doc;
  readonly store: ElementStore;
  readonly edits: Edits;
}

function sitDown(): Person[] {
  return people.map(() => {
    const doc = new Y.Doc();
    const store = new ElementStore(doc);
    return { doc, store, edits: new Edits(doc, store, () => {}) };
  });
}

const act = fc.record({
  who: fc.nat({ max: people.length - 1 }),
  what: fc.constantFrom(
    'add',
    'lock',
    'unlock',
    'colour',
    'formula',
    'move',
    'back',
    'remove',
    'undo',
    'hear',
  ),
  which: fc.nat({ max: 30 }),
  type: fc.constantFrom(...elementTypes),
  colour: fc.constantFrom(...colourNames),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function made({ type, colour, who }: Act, id: string): NewElement {
  const base = { id, type, author: people[who]!, style: { colour, width: 20 } };
  if (isStroke(type)) {
    const points = [0, 1, 2].map((i): [number, number, number] => [i * 9, i * 4, 0.5]);
    return { ...base, ...packInk(points) };
  }
  const geometry = [0, 0, 40, 30, 0] as const;
  if (hasText(type)) return { ...base, geometry, text: `woord ${id}` };
  if (type === 'formula') return { ...base, geometry, latex: `x^{${id}}` };
  if (type === 'image') return { ...base, geometry, source: { hash: id, url: `/blobs/${id}` } };
  if (type === 'exercise') return { ...base, geometry, source: { item: id } };
  return { ...base, geometry };
}

function does(person: Person, one: Act, n: number): void {
  const { edits, store } = person;
  const all = store.all();
  const element = all[one.which % Math.max(1, all.length)]?.element;
  if (one.what === 'add') edits.step(() => edits.add([made(one, `e${String(n)}`)]));
  else if (one.what === 'undo') edits.history.undo();
  else if (element === undefined) return;
  else
    edits.step(() => {
      const { id } = element;
      if (one.what === 'lock' || one.what === 'unlock') edits.setLock(id, one.what === 'lock');
      else if (one.what === 'colour') edits.setStyle(id, { colour: one.colour });
      else if (one.what === 'formula' && element.latex !== undefined)
        edits.setFormula(id, `y_{${String(n)}}`, [n, 0, 40, 30, 0]);
      else if (one.what === 'move') edits.setGeometry(id, [n, n, 40, 30, 0]);
      else if (one.what === 'back') edits.reorder([element], 'back');
      else if (one.what === 'remove') edits.remove([id]);
    });
}

function hear(from: Person, to: Person): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'net');
}

test('whatever three people make, lock, recolour, write, move and take back, they end with one page', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const circle = sitDown();
      acts.forEach((one, n) => {
        const person = circle[one.who]!;
        if (one.what === 'hear') hear(circle[one.which % circle.length]!, person);
        else does(person, one, n);
      });
      for (const from of circle) for (const to of circle) hear(from, to);
      for (const from of circle) for (const to of circle) hear(from, to);
      const [page, ...others] = circle.map(({ doc }) => readPage(doc));
      for (const other of others) expect(other).toEqual(page);
      for (const { store } of circle)
        expect(store.all().map(({ id }) => id)).toEqual(page!.elements.map(({ id }) => id));
      const drawn = pageToSvg(page!);
      expect(drawn.match(/mix-blend-mode/g)?.length ?? 0).toBe(
        page!.elements.filter(({ type }) => type === 'highlight').length,
      );
      for (const { latex } of page!.elements) if (latex) expect(drawn).toContain(`>${latex}<`);
    }),
    seeded(200),
  );
});
