/**
 * When a star or an underscore means emphasis. School mathematics comes first: in a calculation `*` stands after
 * something to calculate with, and there it stays what was typed. Emphasis hugs its words.
 */

export interface Emphasis {
  readonly kind: 'strong' | 'em';
  readonly inner: string;
  /** Just past the closing mark. */
  readonly end: number;
}

const mathsWords = new Set(
  (
    'sin cos tan cot sec csc arcsin arccos arctan bgsin bgcos bgtan log ln exp sqrt lim max min mod pi abs ' +
    'ggd kgv gcd lcm det'
  ).split(' '),
);

/** Whether these letters are a word that people read, and not the name of a function or of a number. */
const isWord = (letters: string): boolean =>
  letters.length >= 2 && !mathsWords.has(letters.toLowerCase());

/** Whether there is a word to read anywhere in it. */
export const hasWord = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).some(isWord);

const last = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';

/** Whether what stands before can be calculated with: a number, a letter on its own, a bracket that closes. */
function endsInOperand(before: string): boolean {
  const trimmed = before.slice(-80).trimEnd();
  if (/[\p{N})\]}|%°!'²³]$/u.test(trimmed)) return true;
  const letters = last(trimmed, /\p{L}+$/u);
  return letters !== '' && !isWord(letters);
}

/**
 * `**word**`: also inside a word (`sto**pp**ed`), where only letters may be bold. `*word*` and `_word_`: never inside
 * a word, because `length*width*height` is a product.
 * @param at where a `*` or `_` stands
 */
export function emphasisAt(source: string, at: number): Emphasis | undefined {
  const sign = source[at];
  if (source[at - 1] === sign) return undefined;
  return sign === '*' && source[at + 1] === '*' ? strongAt(source, at) : emAt(source, at);
}

const longest = 1000;

function strongAt(source: string, at: number): Emphasis | undefined {
  const before = source.slice(Math.max(0, at - 100), at);
  const from = at + 2;
  if (!/^[^\s*]/u.test(source.slice(from, from + 1))) return undefined;
  for (let to = source.indexOf('**', from + 1); to > 0; to = source.indexOf('**', to + 1)) {
    const inner = source.slice(from, to);
    if (inner.length > longest || inner.includes('\n\n')) return undefined;
    if (/\s$/.test(inner) || source[to + 2] === '*') continue;
    const bold = boldFits(before, inner, source.slice(to + 2, to + 42));
    return bold ? { kind: 'strong', inner, end: to + 2 } : undefined;
  }
  return undefined;
}

function boldFits(before: string, inner: string, after: string): boolean {
  const [letters, more] = [last(before, /\p{L}+$/u), last(after, /^\p{L}+/u)];
  if (letters || more)
    return (
      /^\p{L}+$/u.test(inner) &&
      (isWord(letters) || isWord(more)) &&
      !mathsWords.has(letters.toLowerCase()) &&
      !mathsWords.has(more.toLowerCase())
    );
  if (/[\p{N}]$/u.test(before) || /^\p{N}/u.test(after)) return false;
  return !endsInOperand(before) || isProse(inner);
}

/** Words without anything to calculate: what may be emphasised even after a number. */
const isProse = (inner: string): boolean => hasWord(inner) && !/[\p{N}=+*^<>\\|]/u.test(inner);

function emAt(source: string, at: number): Emphasis | undefined {
  const sign = source[at] ?? '';
  const before = source.slice(Math.max(0, at - 100), at);
  if (/[\p{L}\p{N})\]}|%°*_\\]$/u.test(before)) return undefined;
  for (let to = source.indexOf(sign, at + 2); to > 0; to = source.indexOf(sign, to + 1)) {
    const inner = source.slice(at + 1, to);
    if (inner.length > longest || inner.includes('\n\n')) return undefined;
    if (/[\s_*]$/.test(inner) || /^[\p{L}\p{N}*_]/u.test(source.slice(to + 1, to + 3))) continue;
    const fits = /^["'“‘«(-]?\p{L}/u.test(inner) && !/[=+*^<>\\|]/.test(inner);
    if (!fits || (endsInOperand(before) && !isProse(inner))) return undefined;
    return { kind: 'em', inner, end: to + 1 };
  }
  return undefined;
}
