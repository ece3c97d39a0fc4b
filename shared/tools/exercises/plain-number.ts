import { plainDigits, plainFractions, plainMinus, plainPowers, visible } from './typed-signs.ts';

/** Words and signs that say nothing about the number: `≈ 3`, `ca. 3`, `is 3`. */
const lead = /^(?:[≈≃≅~=]|(?:ongeveer|circa|ca|is|dus|about|approx|approximately|so)\b\.?)\s*/iu;
const name = /^[\p{L}|∠°][\p{L}\p{M}\d|∠°'′_() .]{0,30}$/u;
const word = /^\p{L}[\p{L} ]{0,30}(?::| is(?= ))\s*/u;

interface PlainNumber {
  /** Without spaces between thousands. */
  readonly joined: string;
  /** Differs from `joined` only where such a space may also stand between a whole number and a fraction. */
  readonly apart: string;
  /** What stood before the last `=`, names left out: work that led to the number. */
  readonly before: readonly string[];
}

/**
 * One spelling for what may be typed or pasted as a number: ASCII digits, `-`, `*`, `/` and `^`, without
 * names, brackets around it, or signs that do not show.
 * @returns undefined when more than one number stands there
 */
export function plainNumber(input: string): PlainNumber | undefined {
  const one = withoutWork(plainSigns(fromLatex(visible(input))));
  if (one === undefined) return undefined;
  const bare = withoutBrackets(one.end);
  return {
    joined: joinGroups(bare, ''),
    apart: joinGroups(bare, String.raw`(?!\s*\/)`),
    before: one.before.map((side) => joinGroups(side, '')),
  };
}

/** The LaTeX that readings are printed in, and what is pasted from a formula. */
function fromLatex(text: string): string {
  if (!/[\\{}$]/.test(text)) return text;
  return text
    .replace(/^\$+([^$]*)\$+$/, '$1')
    .replace(/\{([,.])\}/g, '$1')
    .replace(/\\[,;: ]|~/g, ' ')
    .replace(/\\(?:cdot|times)(?!\p{L})/gu, '*')
    .replace(/\\l?dots(?!\p{L})/gu, '...')
    .replace(/\\overline\{(\d+)\}/g, '($1)')
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .replace(/\^\{\\circ\}|\\circ(?!\p{L})/gu, '°')
    .replace(/\^\{([+-]?\d+)\}/g, '^$1')
    .replace(/\\[td]?frac\{(\d+)\}\{(\d+)\}/g, ' $1/$2')
    .replace(/\\[td]?frac\{([^{}]*)\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)?)\}/g, ' ($1)/($2)')
    .replace(/\\mu(?!\p{L}) ?/gu, 'µ')
    .replace(/\\Omega(?!\p{L}) ?/gu, 'Ω')
    .replace(/\\%/g, '%');
}

function plainSigns(text: string): string {
  const degrees = text
    .replace(/\u2103/g, '°C')
    .replace(/\u2109/g, '°F')
    .replace(/[\u00ba\u02da\u2218\u00b0]/g, '°')
    .replace(/(?<!10|[\u00b2\u00b3\u00b9\u2070-\u2079\u207b])\u2070(?=\s*[CF]?$)/g, '°')
    .replace(/[\u3371-\u33df]/g, (square) => square.normalize('NFKC'));
  return plainPowers(plainFractions(plainMinus(plainDigits(degrees))))
    .replace(/[\u00d7\u2715\u2716\u2a2f\u2219\u22c5\u00b7\u2022\u2217\u204e\u2027\u30fb]/g, '*')
    .replace(/\u2026/g, '...')
    .replace(/\u1d07/g, 'e')
    .replace(/(\d)\u0305/g, '($1)')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[.,] ?(?:-{1,2}|=)(?=\s*(?:$|[\p{L}€]))/u, '')
    .replace(/(?<!\.)\s*[.,;]$/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}

/** Of `x = 7/2 = 3,5`, `4 = x` or `2 + 2 = 4` the end; names and words before a number go. */
function withoutWork(text: string): { end: string; before: string[] } | undefined {
  let rest = text.replace(word, '');
  while (lead.test(rest)) rest = rest.replace(lead, '');
  const sides = rest.split(/\s*[=≈≃≅]\s*/);
  if (sides.length === 1) return { end: rest, before: [] };
  const names = sides.filter((side) => name.test(side));
  const before = sides.filter((side) => !names.includes(side));
  const end = before.pop();
  if (end === undefined || names.length > 1) return undefined;
  if (names[0] !== undefined && names[0] !== sides[0] && before.length > 0) return undefined;
  // Work before the end is fine when it is a sum of numbers; an equation such as `2x = 8` is not.
  const isWork = before.every((side) => /^[\d\s.,+*/:^()√-]+$/.test(side));
  return isWork ? { end: end.replace(lead, ''), before } : undefined;
}

/** `(4)` and `-(4)`: brackets around all of a number. */
function withoutBrackets(text: string): string {
  const outer = /^([+-]?)\s*[([{](.*)[)\]}]$/s.exec(text);
  const [, sign = '', inner = ''] = outer ?? [];
  if (!outer || !closes(inner)) return text;
  const body = inner.trim();
  return sign === '-' && body.startsWith('-') ? body.slice(1).trim() : `${sign}${body}`;
}

/** Whether every bracket in `text` is opened and closed in it: `(3)/(4)` has no brackets around it. */
function closes(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Spaces or apostrophes between thousands, and between groups of three decimals, go. */
function joinGroups(text: string, unless: string): string {
  const thousands = new RegExp(String.raw`(?<![\d.,])\d{1,3}(?:[ '’]\d{3})+(?!\d)${unless}`, 'g');
  const decimals = /(?<=\d[.,]\d{3})(?: \d{3})*(?: \d{1,3})(?!\d|\s*\/)/g;
  return text
    .replace(thousands, (run) => run.replace(/\D/g, ''))
    .replace(decimals, (run) => run.replace(/ /g, ''));
}
