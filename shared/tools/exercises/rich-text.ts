import { hasWord } from './rich-emphasis.ts';
import { readInline, type Formula, type Inline } from './rich-inline.ts';

/** A part of a text with lines of its own, as it is to be shown. */
export type Block =
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | { readonly kind: 'list'; readonly first: number | undefined; readonly items: Rows }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: Rows; readonly rows: readonly Rows[] };

type Rows = readonly (readonly Inline[])[];

interface Found {
  readonly block: Block;
  /** How many lines it takes. */
  readonly lines: number;
}

/**
 * The blocks of a text with `$LaTeX$` and a little Markdown: paragraphs, lists of words, tables, code between
 * fences. No headings, rules, quotes or HTML, because `# 5`, `---`, `> 3` and `<` are school work.
 */
export function readRichText(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let [at, from] = [0, 0];
  const paragraph = (to: number) => {
    const text = lines.slice(from, to).join('\n');
    if (text.trim()) blocks.push({ kind: 'paragraph', of: readInline(text) });
  };
  while (at < lines.length) {
    const found = fenceAt(lines, at) ?? tableAt(lines, at) ?? listAt(lines, at);
    if (!found && lines[at]?.trim()) {
      at += 1;
      continue;
    }
    paragraph(at);
    if (found) blocks.push(found.block);
    at += found?.lines ?? 1;
    from = at;
  }
  paragraph(at);
  return blocks;
}

/** The formulas of a text, wherever they stand in it. */
export function formulasOf(source: string): Formula[] {
  const within = (pieces: readonly Inline[]): Formula[] =>
    pieces.flatMap((piece) =>
      piece.kind === 'formula' ? [piece] : 'of' in piece ? within(piece.of) : [],
    );
  return readRichText(source).flatMap((block) => {
    if (block.kind === 'paragraph') return within(block.of);
    if (block.kind === 'list') return block.items.flatMap(within);
    return block.kind === 'table' ? [block.head, ...block.rows].flat().flatMap(within) : [];
  });
}

function fenceAt(lines: readonly string[], at: number): Found | undefined {
  if (!/^```\w*\s*$/.test(lines[at] ?? '')) return undefined;
  const end = lines.findIndex((line, i) => i > at && /^```\s*$/.test(line));
  if (end < 0) return undefined;
  return {
    block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') },
    lines: end - at + 1,
  };
}

/**
 * Two items or more that each begin with a word: `- apples`. A line that begins with `- 4`, `+ 4` or `3. 10^5` has a
 * sign or a number there. Numbers count on from the first.
 */
function listAt(lines: readonly string[], at: number): Found | undefined {
  const items: Inline[][] = [];
  let first: number | undefined;
  for (let i = at; i < lines.length; i += 1) {
    const [, sign, number, text = ''] =
      /^ {0,3}(?:([-*])|(\d{1,3})[.)]) +(\S.*)$/u.exec(lines[i] ?? '') ?? [];
    if (!beginsWithWord(text)) break;
    if (i === at && number !== undefined) first = Number(number);
    const follows =
      number === undefined ? sign && first === undefined : isNext(number, first, i - at);
    if (!follows) break;
    items.push(readInline(text));
  }
  if (items.length < 2) return undefined;
  return { block: { kind: 'list', first, items }, lines: items.length };
}

const isNext = (number: string, first: number | undefined, past: number): boolean =>
  first !== undefined && Number(number) === first + past;

/** `apples`, `**apples**`, `a dog`; not `x + 1` nor `sin x`. */
function beginsWithWord(text: string): boolean {
  const [, one = '', next = ''] = /^[*_("'“‘«]*(\p{L}+)(?:['’*_)]* (\p{L}+))?/u.exec(text) ?? [];
  return one.length === 1 ? hasWord(next) : hasWord(one);
}

const cellsOf = (line: string): string[] | undefined => {
  const bare = line.trim();
  if (!bare.startsWith('|') || !bare.endsWith('|') || bare.length < 3) return undefined;
  return (bare.slice(1, -1).match(/(?:\$[^$\n]+\$|\\.|[^|\\])*(?:\||$)/g) ?? [])
    .slice(0, -1)
    .map((cell) => cell.replace(/\|$/, '').replace(/\\\|/g, '|').trim());
};

/** A head, a line of dashes and rows, each between bars. */
function tableAt(lines: readonly string[], at: number): Found | undefined {
  const head = cellsOf(lines[at] ?? '');
  const rule = cellsOf(lines[at + 1] ?? '');
  if (!head || !rule?.every((cell) => /^:?-{2,}:?$/.test(cell))) return undefined;
  if (rule.length !== head.length) return undefined;
  const rows: Inline[][][] = [];
  for (let i = at + 2; i < lines.length; i += 1) {
    const cells = cellsOf(lines[i] ?? '');
    if (!cells) break;
    rows.push(cells.map(readInline));
  }
  if (rows.length === 0) return undefined;
  return { block: { kind: 'table', head: head.map(readInline), rows }, lines: rows.length + 2 };
}
