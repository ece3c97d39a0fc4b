import { emphasisAt } from './rich-emphasis.ts';

/** A piece of a line, as it is to be shown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | Formula;

/** LaTeX between dollar signs; `display` on a line of its own (`$$`). */
export interface Formula {
  readonly kind: 'formula';
  readonly latex: string;
  readonly display: boolean;
}

interface Found {
  readonly node: Inline;
  readonly end: number;
}

/** What may begin with a sign. */
const readers: Readonly<Record<string, (source: string, at: number) => Found | undefined>> = {
  $: formulaAt,
  '`': codeAt,
  '\\': escapeAt,
  '*': markAt,
  _: markAt,
  '[': linkAt,
  h: addressAt,
};

/**
 * The pieces of a text that has no lines of its own, such as an option. Everything that is not clearly Markdown is
 * text as it was typed; there is no HTML.
 */
export function readInline(source: string): Inline[] {
  const pieces: Inline[] = [];
  let [at, plain] = [0, ''];
  const flush = () => {
    if (plain) pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < source.length) {
    const sign = source[at] ?? '';
    const found = readers[sign]?.(source, at);
    if (found?.node.kind === 'text') plain += found.node.text;
    else if (found) {
      flush();
      pieces.push(found.node);
    } else plain += sign;
    at = found?.end ?? at + 1;
  }
  flush();
  return pieces;
}

const formula = /\$\$([^$]{1,2000})\$\$|\$(?!\s)((?:\\.|[^$\\\n]){1,1000}?)(?<!\s)\$(?!\d)/y;

/** A dollar before a digit that no formula ends is money ("$5"), and so is one after a number ("3$+4$"). */
function formulaAt(source: string, at: number): Found | undefined {
  const [all, block, inline] = matchAt(formula, source, at) ?? [];
  const latex = block ?? inline;
  if (all === undefined || latex === undefined) return undefined;
  if (/\d/.test(source[at - 1] ?? '') && !/\p{L}/u.test(latex)) return undefined;
  return { node: { kind: 'formula', latex, display: block !== undefined }, end: at + all.length };
}

const code = /`([^`\n]{1,500})`(?!`)/y;

function codeAt(source: string, at: number): Found | undefined {
  const [all, text] = matchAt(code, source, at) ?? [];
  if (all === undefined || text === undefined || text.trim() === '') return undefined;
  // After a number it is a sign for minutes, or a slip of the finger.
  if (/[\p{L}\p{N}`]/u.test(source[at - 1] ?? '')) return undefined;
  return { node: { kind: 'code', text }, end: at + all.length };
}

/** `\*` and the like are the sign itself. No other backslash goes: `A\{2}` is a difference of sets. */
function escapeAt(source: string, at: number): Found | undefined {
  const sign = source[at + 1] ?? '';
  return '$*_`'.includes(sign) && sign !== ''
    ? { node: { kind: 'text', text: sign }, end: at + 2 }
    : undefined;
}

function markAt(source: string, at: number): Found | undefined {
  const found = emphasisAt(source, at);
  if (!found) return undefined;
  return { node: { kind: found.kind, of: readInline(found.inner) }, end: found.end };
}

const link = /\[([^\][\n]{1,200})\]\(((?:https?:\/\/|mailto:)[^\s()<>"]{1,1000})\)/y;

function linkAt(source: string, at: number): Found | undefined {
  const [all, text, href] = matchAt(link, source, at) ?? [];
  if (all === undefined || text === undefined || href === undefined) return undefined;
  return { node: { kind: 'link', href, text }, end: at + all.length };
}

const address = /https?:\/\/[\p{L}\p{N}][^\s<>"$*]{1,1000}/uy;

function addressAt(source: string, at: number): Found | undefined {
  if (/[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return undefined;
  const href = matchAt(address, source, at)?.[0].replace(/[.,;:!?)\]'’”]+$/u, '');
  if (!href) return undefined;
  return { node: { kind: 'link', href, text: href }, end: at + href.length };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
