import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank, loadBankSet } from '../../shared/bank/index.ts';
import { latexProblem } from '../../shared/tools/exercises/latex-allowed.ts';
import { plainName } from '../../shared/tools/exercises/plain-name.ts';
import { readInline, type Inline } from '../../shared/tools/exercises/rich-inline.ts';
import { formulasOf, readRichText, type Block } from '../../shared/tools/exercises/rich-text.ts';
import { pinned } from '../support/seed.ts';

/** What a person sees of it; a formula as it was typed. */
const seen = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'formula')
        return piece.display ? `$$${piece.latex}$$` : `$${piece.latex}$`;
      return 'of' in piece ? seen(piece.of) : piece.text;
    })
    .join('');

const seenBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return seen(block.of);
  if (block.kind === 'code') return block.text;
  if (block.kind === 'table')
    return [block.head, ...block.rows].map((row) => row.map(seen).join(' ')).join('\n');
  return block.items
    .map((item, i) => `${block.first === undefined ? '•' : `${block.first + i}.`} ${seen(item)}`)
    .join('\n');
};

const shown = (source: string): string => readRichText(source).map(seenBlock).join('\n\n');

/** Sums and products as somebody types them, with spaces wherever they fall. */
const arithmetic = (() => {
  const space = fc.constantFrom('', '', ' ', '  ');
  const sign = fc.constantFrom(
    ...['+', '-', '*', '/', ':', '·', '×', '**', '^', '<', '>', '<=', '>=', '=', '≠', ' mod '],
  );
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map(String),
    fc.constantFrom('3,5', '0.25', '1.000', '½', '50%', '5!', 'x_1', 'a_n', 'x_{12}', '3x', '2ab'),
    fc.constantFrom('x', 'y', 'a', 'b', 'n', 'π', 'pi', '90°', "f'", '3 cm', '~3', '#5'),
  );
  const { term } = fc.letrec<{ term: string }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('term'), space, sign, space, tie('term'))
        .map(([a, before, op, after, b]) => `${a}${before}${op}${after}${b}`),
      fc.tuple(fc.constantFrom('(', '[', '|'), tie('term')).map(([open, inner]) => {
        const close = open === '(' ? ')' : open === '[' ? ']' : '|';
        return `${open}${inner}${close}`;
      }),
      fc
        .tuple(fc.constantFrom('sin', 'cos', 'sqrt', 'log', 'ggd', 'f'), tie('term'))
        .map(([name, inner]) => `${name}(${inner})`),
    ),
  }));
  const lead = fc.constantFrom('', '', '- ', '+ ', '-', '* ', '3. ', '1) ', '> ', '# ', '    ');
  return fc
    .array(fc.tuple(lead, term, fc.constantFrom('', '', ' =', ' = ___', ' ?')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((lines) => lines.map((line) => line.join('')).join('\n'));
})();

describe('school mathematics first', () => {
  it('a calculation is shown as it was typed, in a question and in an option', () => {
    fc.assert(
      fc.property(arithmetic, (typed) => {
        expect(shown(typed)).toBe(typed);
        expect(seen(readInline(typed))).toBe(typed);
      }),
      pinned(3000, 7),
    );
  });

  it.each([
    '10 - 3*2 - 4*1',
    'Als a<b en b>c',
    '2*3*4',
    '- 4',
    '+ 4',
    '3. 10^5',
    '1. 5\n2. 7',
    '- 4\n- 5',
    '- sin x\n- cos x',
    'lengte*breedte*hoogte',
    '2**3 is niet 2*3',
    '5 __ 3 = 2 en ___ + ___ = 7',
    '<b>vet</b> &lt; &amp;',
    '# leerlingen = 24',
    '> 3',
    '  12\n-  5\n----',
    '12\n===',
    '[1]: https://example.org',
    '[2](3)',
    'A\\{2} en B\\C',
    '3` en 4`',
    '~~5~~',
    'Het kost $5 en daarna $6.',
    'niet $ a $ zo',
    '3$+4$',
    '![5](x.png)',
  ])('%j is shown as it was typed', (typed) => {
    expect(shown(typed)).toBe(typed);
    expect(seen(readInline(typed))).toBe(typed);
  });
});

describe('what is clearly Markdown', () => {
  const marked = (source: string): string =>
    readInline(source)
      .map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.kind}>${seen([piece])}</>`))
      .join('');
  it.each([
    ['een **heel groot** getal', 'een <strong>heel groot</> getal'],
    ['sto**pp**ed', 'sto<strong>pp</>ed'],
    ['Antwoord: **12**.', 'Antwoord: <strong>12</>.'],
    ['*Go* is *onregelmatig*', '<em>Go</> is <em>onregelmatig</>'],
    ['Il a *mangé* une pomme', 'Il a <em>mangé</> une pomme'],
    ['de uitgang *-ed*, dus _zo_', 'de uitgang <em>-ed</>, dus <em>zo</>'],
    ['`2*3` is code', '<code>2*3</> is code'],
    ['zie https://kring.be/a.', 'zie <link>https://kring.be/a</>.'],
    ['[hier](https://kring.be)', '<link>hier</>'],
    ['\\*geen\\* ster', '*geen* ster'],
    ['een \\$ en $a$', 'een $ en <formula>$a$</>'],
    ['$x_1 + x_2$ nu', '<formula>$x_1 + x_2$</> nu'],
    ['$100\\$$', '<formula>$100\\$$</>'],
  ])('%s', (source, expected) => expect(marked(source)).toBe(expected));

  it('two or more lines that begin with a word are a list, and numbers stay what they are', () => {
    expect(shown('- appels\n- peren')).toBe('• appels\n• peren');
    expect(shown('3. Teken\n4. Meet')).toBe('3. Teken\n4. Meet');
    expect(readRichText('3. Teken\n4. Meet')[0]).toMatchObject({ kind: 'list', first: 3 });
    expect(readRichText('- appels')[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('a table has a line of dashes, and a bar within a formula is no border', () => {
    expect(readRichText('|x|y|\n|--|--|\n|1|$|x|$|')[0]).toMatchObject({
      kind: 'table',
      rows: [[[{ kind: 'text', text: '1' }], [{ kind: 'formula', latex: '|x|' }]]],
    });
  });

  it('code between fences is not read', () => {
    expect(readRichText('```\n**a** $x$\n```')).toEqual([{ kind: 'code', text: '**a** $x$' }]);
  });
});

it('whatever is typed, nothing is added or moved, and reading it is quick', () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '$',
      '\\',
      '[',
      '](https://a.be)',
      '- ',
      '1. ',
      '|',
      '\n',
      ' ',
      'ab',
      '3',
      '<b>',
      'x',
    ],
  );
  const any = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(any, (typed) => {
      let at = 0;
      for (const sign of seen(readInline(typed))) {
        at = typed.indexOf(sign, at);
        expect(at).toBeGreaterThanOrEqual(0);
        at += sign.length;
      }
    }),
    { seed: 11 },
  );
  const began = performance.now();
  for (const hostile of ['**a', '*a ', '_a ', '$a ', '`', '[a](', '|a', '- ab\n', '***'])
    readRichText(hostile.repeat(8000 / hostile.length));
  expect(performance.now() - began).toBeLessThan(2000);
});

it('the practice sets keep every emphasis that they wrote, and every formula may be drawn', async () => {
  for (const entry of bank) {
    const { sets } = await loadBankSet(entry);
    for (const item of [...sets.nl.items, ...sets.en.items]) {
      const texts = [item.question, item.worked, ...item.hints, item.similar?.question ?? ''];
      for (const text of texts) {
        expect(shown(text).replace(/\$[^$]*\$/g, '')).not.toMatch(/\*/);
        for (const { latex } of formulasOf(text)) expect(latexProblem(latex)).toBeUndefined();
      }
    }
  }
});

describe('a name for a control', () => {
  it.each([
    ['2*3*4', '2*3*4'],
    ['- 4', '- 4'],
    ['$\\frac{3}{5}$ of **meer**', '3/5 of meer'],
    ['$2 \\cdot x$', '2 × x'],
  ])('%s is said %s', (source, expected) => expect(plainName(source)).toBe(expected));
});
