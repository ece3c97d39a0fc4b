import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardElement } from '../../shared/tools/board/element.ts';
import {
  elementsOf,
  layPage,
  maxElements,
  maxLatexLength,
  maxTextLength,
  packInk,
  palette,
  pageToSvg,
  readElement,
  readPage,
  writeElement,
  type FormulaPicture,
  type PageSnapshot,
} from '../../shared/tools/board/model.ts';
import { defaultTextSize } from '../../shared/tools/board/text-layout.ts';
import { seeded } from '../support/seed.ts';

const base = {
  order: 'a1',
  author: 'lotte',
  locked: false,
  style: { colour: 'ink', width: 4 } as const,
};
const stroke = packInk([
  [0, 0, 0.5],
  [40, 30, 0.5],
]);
const page: BoardElement[] = [
  { ...base, id: 'ink', type: 'ink', ...stroke, order: 'a1' },
  {
    ...base,
    id: 'text',
    type: 'text',
    geometry: [10, 10, 80, 30, 0],
    text: 'Zeven < acht',
    order: 'a2',
    style: { ...base.style, size: defaultTextSize, auto: true },
  },
  { ...base, id: 'note', type: 'sticky', geometry: [0, 60, 120, 120, 0], text: '', order: 'a3' },
  {
    ...base,
    id: 'box',
    type: 'rectangle',
    geometry: [0, 0, 50, 50, 0.5],
    order: 'a4',
    style: { ...base.style, fill: 'soft' },
  },
  {
    ...base,
    id: 'arrow',
    type: 'arrow',
    geometry: [50, 50, -20, 30, 0],
    order: 'a5',
    locked: true,
  },
  {
    ...base,
    id: 'image',
    type: 'image',
    geometry: [0, 0, 10, 10, 0],
    order: 'a6',
    source: { hash: 'abc', url: '/blobs/abc' },
  },
  {
    ...base,
    id: 'sum',
    type: 'exercise',
    geometry: [0, 0, 300, 200, 0],
    order: 'a7',
    source: { item: 'sum-1' },
  },
  {
    ...base,
    id: 'mark',
    type: 'highlight',
    ...stroke,
    order: 'a8',
    style: { colour: 'seat-3', width: 20 },
  },
];

function docWith(elements: readonly BoardElement[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => elements.forEach((element) => writeElement(elementsOf(doc), element)));
  return doc;
}

describe('a page in a document', () => {
  test('every kind of element is read as it was written', () => {
    const doc = docWith(page);
    for (const element of page)
      expect(readElement(element.id, elementsOf(doc).get(element.id))).toEqual(element);
  });

  test('what is damaged or unknown is skipped, the rest stays readable', () => {
    const doc = docWith(page);
    const elements = elementsOf(doc);
    elements.get('box')!.set('geometry', [0, 0, -5, 'x', 0]);
    elements.get('image')!.set('source', { hash: 'abc', url: 'https://elsewhere.example/x.png' });
    elements.get('sum')!.set('type', 'hologram');
    elements.get('note')!.set('text', 'not shared words');
    elements.get('arrow')!.set('style', { colour: 'url(#x)', width: 4 });
    (elements as unknown as Y.Map<unknown>).set('plain', 5);
    expect(readPage(doc).elements.map(({ id }) => id)).toEqual(['ink', 'text', 'mark']);
  });

  test('moving and typing at the same time keeps both', () => {
    const one = docWith(page);
    const two = new Y.Doc();
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    elementsOf(one).get('text')!.set('geometry', [99, 99, 80, 30, 0]);
    (elementsOf(two).get('text')!.get('text') as Y.Text).insert(0, 'Is ');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    const text = readPage(one).elements.find(({ id }) => id === 'text')!;
    expect(text.geometry.slice(0, 2)).toEqual([99, 99]);
    expect(text.text).toBe('Is Zeven < acht');
  });
});

describe('a kept page', () => {
  test('comes back the same through JSON, on top of what is there, and shifted', () => {
    const kept = JSON.parse(JSON.stringify(readPage(docWith(page)))) as PageSnapshot;
    const doc = docWith([
      { ...base, id: 'box', type: 'line', geometry: [0, 0, 5, 5, 0], order: 'b05' },
    ]);
    const laid = layPage(doc, kept, { author: 'sam', offset: { x: 100, y: 10 } });
    expect(laid).toMatchObject({ ok: true, skipped: 0 });
    const now = readPage(doc).elements;
    expect(now.map(({ id }) => id)).toEqual([
      'box',
      'ink',
      'text',
      'note',
      'box~2',
      'arrow',
      'image',
      'sum',
      'mark',
    ]);
    expect(now.slice(1).every(({ author }) => author === 'sam')).toBe(true);
    expect(now[1]!.ink).toBe(kept.elements[0]!.ink);
    expect(now[1]!.geometry.slice(0, 2)).toEqual([100, 10]);
  });

  test('is one step to take back', () => {
    const doc = new Y.Doc();
    const undo = new Y.UndoManager(elementsOf(doc), { trackedOrigins: new Set(['me']) });
    layPage(doc, readPage(docWith(page)), { origin: 'me' });
    undo.undo();
    expect(readPage(doc).elements).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'page'],
    ['another version', { version: 2, elements: [] }],
    ['a foreign key', { version: 1, elements: [], script: 1 }],
    [
      'too many elements',
      { version: 1, elements: Array.from({ length: maxElements + 1 }, () => one()) },
    ],
    ['a text too long', kept({ type: 'text', text: 'x'.repeat(maxTextLength + 1) })],
    ['an id that is markup', kept({ id: '"><script>' })],
    ['a place beyond the edge', kept({ geometry: [1e9, 0, 1, 1, 0] })],
    ['a place that is no number', kept({ geometry: [NaN, 0, 1, 1, 0] })],
    ['a colour that is no colour', kept({ style: { colour: 'red;}', width: 1 } })],
    [
      'an image of elsewhere',
      kept({ type: 'image', source: { hash: 'a', url: '//evil.example/a' } }),
    ],
    ['a prototype', JSON.parse('{"version":1,"elements":[],"__proto__":{"x":1}}')],
  ])('%s is refused and changes nothing', (_name, hostile) => {
    const doc = new Y.Doc();
    expect(layPage(doc, hostile)).toEqual({ ok: false, reason: 'malformed' });
    expect(elementsOf(doc).size).toBe(0);
  });

  test('any JSON is refused or laid, never thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof layPage(new Y.Doc(), value).ok).toBe('boolean');
        expect(typeof layPage(new Y.Doc(), { version: 1, elements: [value] }).ok).toBe('boolean');
      }),
      seeded(100),
    );
  });

  test('ink that does not decode is skipped and counted', () => {
    const hostile = kept({ type: 'ink', ink: 'AP////8P' });
    expect(layPage(new Y.Doc(), hostile)).toEqual({ ok: true, ids: [], skipped: 1 });
  });

  test('a full board refuses more', () => {
    const doc = new Y.Doc();
    const many = {
      version: 1,
      elements: Array.from({ length: maxElements - 1 }, (_, i) => one(`e${i}`)),
    };
    expect(layPage(doc, many).ok).toBe(true);
    expect(layPage(doc, { version: 1, elements: [one('x'), one('y')] })).toEqual({
      ok: false,
      reason: 'full',
    });
  });
});

describe('a formula', () => {
  const formula: BoardElement = {
    ...base,
    id: 'formula',
    type: 'formula',
    geometry: [0, 0, 60, 30, 0],
    style: { ...base.style, size: defaultTextSize },
    latex: '\\frac{1}{2}<3',
    order: 'a9',
  };

  test('is written, read, kept and laid again as it is', () => {
    const kept = readPage(docWith([formula]));
    const again = new Y.Doc();
    expect(layPage(again, kept)).toMatchObject({ ok: true, skipped: 0 });
    expect(readPage(again).elements[0]).toMatchObject({ type: 'formula', latex: formula.latex });
  });

  test.each([
    ['empty', ''],
    ['too long', 'x'.repeat(maxLatexLength + 1)],
    ['no text', 7],
    ['absent', undefined],
  ])('that is %s is skipped, in the document and in what was kept', (_name, latex) => {
    const doc = docWith([formula]);
    elementsOf(doc).get('formula')!.set('latex', latex);
    expect(readPage(doc).elements).toEqual([]);
    const kept = { version: 1, elements: [{ ...formula, geometry: [...formula.geometry], latex }] };
    const laid = layPage(new Y.Doc(), kept);
    expect(laid.ok ? laid.ids : []).toEqual([]);
  });

  test('is drawn on paper by its parts, in its box and its colour; without them its LaTeX stands there', () => {
    const kept = readPage(docWith([{ ...formula, style: { ...formula.style, colour: 'green' } }]));
    expect(pageToSvg(kept)).toContain('>\\frac{1}{2}&lt;3</text>');
    const picture: FormulaPicture = {
      w: 4,
      h: 1,
      marks: [
        {
          kind: 'signs',
          text: '<1',
          x: 1,
          y: 1,
          size: 1.2,
          family: '"A", serif',
          style: 'italic',
          weight: '400',
        },
        { kind: 'bar', x: 0, y: 0.5, w: 2, h: 0.1 },
        {
          kind: 'outline',
          d: 'M0 0L1 1',
          matrix: [2, 0, 0, 2, 0, 0],
          clip: { x: 0, y: 0, w: 1, h: 1 },
        },
      ],
    };
    const svg = pageToSvg(kept, { formula: () => picture });
    // 60 by 30 units for 4 by 1 em: 15 units an em.
    expect(svg).toContain('<text x="15" y="15" font-family="&quot;A&quot;, serif" font-size="18"');
    expect(svg).toContain('&lt;1</text>');
    expect(svg).toContain('<rect x="0" y="7.5" width="30" height="1.5"/>');
    expect(svg).toContain('transform="matrix(30 0 0 30 0 0)"');
    expect(svg).toContain(`<g fill="${palette.light.green.stroke}">`);
    expect(svg).not.toContain('frac');
  });
});

describe('the page as SVG', () => {
  test('is well formed, holds every word and no script', () => {
    const evil = `</text><script>alert(1)</script>&"'\u0000\ud800`;
    const doc = docWith([
      ...page,
      {
        ...base,
        id: 'evil',
        type: 'sticky',
        geometry: [0, 0, 4000, 400, 0],
        text: evil,
        order: 'a8',
      },
    ]);
    const svg = pageToSvg(readPage(doc), {
      title: 'A & B',
      image: () => `javascript:alert("1")`,
      exercise: (item) => `<b>${item}</b>`,
    });
    expect(svg).not.toMatch(/<script|<b>|javascript:|\son\w+=|\u0000/i);
    expect(svg).toContain('Zeven &lt; acht');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg.isWellFormed()).toBe(true);
    const open = svg.match(/<(?!\/|\?)[a-z]+[^>]*[^/]>/g)?.length;
    expect(svg.match(/<\/[a-z]+>/g)?.length).toBe(open);
  });

  test('shows an image only where the resolver finds it', () => {
    const kept = readPage(docWith(page));
    expect(pageToSvg(kept)).not.toContain('<image');
    const svg = pageToSvg(kept, { image: ({ hash }) => `/blobs/${hash}?a=1&b="2"` });
    expect(svg).toContain('href="/blobs/abc?a=1&amp;b=&quot;2&quot;"');
  });

  test('an empty page is still a drawing', () => {
    expect(pageToSvg({ version: 1, elements: [] })).toMatch(/^<svg .*<\/svg>$/s);
  });
});

function one(id = 'one'): Record<string, unknown> {
  return { ...base, id, type: 'rectangle', geometry: [0, 0, 10, 10, 0] };
}

function kept(change: Record<string, unknown>): unknown {
  return { version: 1, elements: [{ ...one(), ...change }] };
}
