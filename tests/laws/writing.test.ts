import { getSchema } from '@tiptap/core';
import { joinBackward, splitBlock, toggleMark, setBlockType } from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { linesText } from '../../client/session/writing/lines.ts';
import { linesIn } from '../../client/session/writing/lines-from.ts';
import { RichBinding } from '../../client/session/writing/rich-binding.ts';
import { cellsOf, documentOf } from '../../client/session/writing/rich-text.ts';
import { ShownText } from '../../client/session/writing/shown-text.ts';
import { applyChanges } from '../../client/session/writing/text-diff.ts';
import { seeded } from '../support/seed.ts';
import { Circle, lostAndDoubled, type Surface } from '../support/hands.ts';

const schema = getSchema([StarterKit.configure({ heading: { levels: [3] }, link: false })]);

/** An editor without a screen: the real state and the real binding. */
class Rich implements Surface {
  state: EditorState;
  readonly binding: RichBinding;

  constructor(doc: Y.Doc) {
    this.state = EditorState.create({ doc: documentOf(schema, linesIn(doc)) });
    this.binding = new RichBinding(this, linesText(doc));
  }

  dispatch = (change: Transaction): void => {
    this.state = this.state.apply(change);
    this.binding.update();
  };

  get shown(): string {
    return cellsOf(this.state.doc).text;
  }

  run(command: Command): void {
    command(this.state, this.dispatch);
  }

  select(from: number, to = from): void {
    const at = (share: number) =>
      this.state.doc.resolve(Math.round(share * this.state.doc.content.size));
    this.dispatch(this.state.tr.setSelection(TextSelection.between(at(from), at(to))));
  }

  destroy(): void {
    this.binding.destroy();
  }
}

/** A field without a screen; while it composes, what others write is not shown. */
class Field implements Surface {
  shown = '';
  caret = 0;
  composing = false;
  readonly text: Y.Text;
  readonly history: Y.UndoManager;
  #known: ShownText;

  constructor(doc: Y.Doc) {
    this.text = doc.getText('field');
    this.#known = new ShownText('');
    this.history = new Y.UndoManager(this.text, { trackedOrigins: new Set([this]) });
    this.text.observe((event, { origin }) => {
      if (origin === this) return;
      this.#known.heard(event.delta);
      if (!this.composing) this.show();
    });
  }

  show(): void {
    this.caret = this.#known.placeOf(this.caret);
    this.shown = this.text.toString();
    this.#known = new ShownText(this.shown);
  }

  put(from: number, to: number, words: string): void {
    const after = this.shown.slice(0, from) + words + this.shown.slice(to);
    this.caret = from + words.length;
    const changes = this.#known.typed(after, this.caret);
    this.shown = after;
    this.text.doc?.transact(() => applyChanges(this.text, changes), this);
  }

  destroy(): void {}
}

interface Step {
  readonly who: number;
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps = (whats: readonly string[]) =>
  fc.array(fc.record({ who: fc.nat(3), what: fc.constantFrom(...whats), from: share, to: share }), {
    minLength: 5,
    maxLength: 60,
  });

const items = () => schema.nodes['listItem']!;
const richActs: Record<string, (rich: Rich, sign: () => string, step: Step) => void> = {
  type: (rich, sign) => rich.dispatch(rich.state.tr.insertText(sign())),
  more: (rich, sign) => rich.dispatch(rich.state.tr.insertText(sign() + sign() + sign())),
  move: (rich, _sign, { from }) => rich.select(from),
  enter: (rich) => {
    const { state } = rich;
    rich.run(splitListItem(items()));
    if (rich.state === state) rich.run(splitBlock);
  },
  delete: (rich, _sign, { from, to }) => {
    rich.select(from, from + (to - from) / 4);
    rich.dispatch(rich.state.tr.deleteSelection());
  },
  join: (rich, _sign, { from }) => {
    rich.select(from);
    const { $from } = rich.state.selection;
    rich.dispatch(rich.state.tr.setSelection(TextSelection.create(rich.state.doc, $from.start())));
    rich.run(joinBackward);
  },
  paste: (rich, sign) => {
    const lines = [0, 1, 2].map(() => schema.node('paragraph', null, [schema.text(sign())]));
    for (const line of lines) {
      rich.run(splitBlock);
      rich.dispatch(rich.state.tr.replaceSelectionWith(line, false));
    }
  },
  bold: (rich, _sign, { from, to }) => {
    rich.select(from, to);
    rich.run(toggleMark(schema.marks['bold']!));
  },
  heading: (rich) => rich.run(setBlockType(schema.nodes['heading']!, { level: 3 })),
  list: (rich) => rich.run(wrapInList(schema.nodes['bulletList']!)),
  numbers: (rich) => rich.run(wrapInList(schema.nodes['orderedList']!, { start: 3 })),
  sink: (rich) => rich.run(sinkListItem(items())),
  lift: (rich) => rich.run(liftListItem(items())),
  compose: (rich) => rich.binding.hold(),
  composed: (rich) => rich.binding.release(),
};

const fieldActs: Record<string, (field: Field, sign: () => string, step: Step) => void> = {
  type: (field, sign) => field.put(field.caret, field.caret, sign()),
  more: (field, sign) => field.put(field.caret, field.caret, sign() + sign() + sign()),
  move: (field, _sign, { from }) => (field.caret = Math.round(from * field.shown.length)),
  delete: (field, _sign, { from, to }) => {
    const at = Math.round(from * field.shown.length);
    field.put(at, Math.min(field.shown.length, at + Math.round(to * 3)), '');
  },
  paste: (field, sign, { from }) => {
    const at = Math.round(from * field.shown.length);
    field.put(at, Math.min(field.shown.length, at + 2), sign() + sign());
  },
  compose: (field) => (field.composing = true),
  composed: (field) => {
    field.composing = false;
    field.show();
  },
};

/** Plays a history. @returns the circle, when all are back */
function play<S extends Surface & { history?: Y.UndoManager; binding?: RichBinding }>(
  count: number,
  list: readonly Step[],
  make: (doc: Y.Doc) => S,
  acts: Record<string, (surface: S, sign: () => string, step: Step) => void>,
): { circle: Circle; surfaces: S[] } {
  const circle = new Circle();
  for (let i = 0; i < count; i += 1) circle.join(make);
  for (const step of list) {
    const hand = circle.hands[step.who % count]!;
    const surface = hand.surface as S;
    const history = surface.history ?? surface.binding!.history;
    if (step.what === 'away') hand.there = false;
    else if (step.what === 'back') circle.comeBack(hand);
    else if (step.what === 'undo' || step.what === 'redo') {
      // No browser takes back while a letter is being composed.
      hand.acts(() => acts['composed']!(surface, String, step));
      const gone = hand.acts(() => history[step.what as 'undo' | 'redo']());
      // One's own undo takes back one's own words only.
      expect(gone.filter((sign) => !hand.own.has(sign) && step.what === 'undo')).toEqual([]);
    } else hand.acts(() => acts[step.what]!(surface, () => circle.fresh(hand), step));
    if (step.from < 0.2) history.stopCapturing();
    circle.spread(hand);
  }
  for (const hand of circle.hands) circle.comeBack(hand);
  return { circle, surfaces: circle.hands.map(({ surface }) => surface as S) };
}

const links = ['away', 'back', 'undo', 'redo'];

describe('co-written text: two to four hands type, delete, paste, undo and lose their link', () => {
  test('a field: all end equal with every sign of everybody, composing or not', () => {
    const whats = [...Object.keys(fieldActs), 'type', 'type', ...links];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), steps(whats), (count, list) => {
        const { circle, surfaces } = play(count, list, (doc) => new Field(doc), fieldActs);
        for (const field of surfaces) fieldActs['composed']!(field, String, list[0]!);
        for (const field of surfaces) expect(field.shown).toBe(surfaces[0]!.shown);
        expect(lostAndDoubled(circle, surfaces[0]!.shown)).toEqual({ lost: [], doubled: [] });
      }),
      seeded(1500),
    );
  });

  test('notes: what comes in while a letter is composed waits, and nothing of either is lost, looks included', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    linesText(here).insert(0, 'een twee\n');
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    const rich = new Rich(here);
    rich.binding.hold();
    linesText(there).insert(3, ' en');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there), 'link');
    rich.dispatch(rich.state.tr.insertText('é', 9));
    rich.dispatch(rich.state.tr.addMark(5, 9, schema.marks['bold']!.create()));
    expect(rich.shown).toBe('een tweeé\n');
    rich.binding.release();
    expect(rich.shown).toBe('een en tweeé\n');
    const bold = { bold: expect.anything() as unknown };
    expect(linesText(here).toDelta()).toMatchObject([
      { insert: 'een en ' },
      { insert: 'twee', attributes: bold },
      { insert: 'é\n' },
    ]);
    rich.destroy();
  });

  test('notes: also with lines split and joined, lists, headings and marks', () => {
    const whats = [...Object.keys(richActs), 'type', 'type', 'more', 'enter', ...links];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), steps(whats), (count, list) => {
        const { circle, surfaces } = play(count, list, (doc) => new Rich(doc), richActs);
        for (const surface of surfaces) richActs['composed']!(surface, String, list[0]!);
        for (const { state } of surfaces) {
          state.doc.check();
          expect(state.doc.toJSON()).toEqual(surfaces[0]!.state.doc.toJSON());
        }
        expect(lostAndDoubled(circle, surfaces[0]!.shown)).toEqual({ lost: [], doubled: [] });
        for (const surface of surfaces) surface.destroy();
      }),
      seeded(400),
    );
  });
});
