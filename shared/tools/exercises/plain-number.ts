import { plainDigits, plainFractions, plainMinus, plainPowers, visible } from './typed-signs.ts';

/** Words and signs that say nothing about the number: `≈ 3`, `ca. 3`, `is 3`. */
const lead = /^(?:[≈≃≅~=]|(?:ongeveer|circa|ca|is|dus|about|approx|approximately|so)\b\.?)\s*/iu;
const name = /^[\p{L}|∠°][\p{L}\p{M}\d|∠°'′_() .]{0,30}$/u;
const word = /^\p{L}[\p{L} ]{0,30}(?::| is(?= ))\s*/u;

/**
 * One spelling for what may be typed or pasted as a number: ASCII digits, `-`, `*`, `/` and `^`, without
 * names, brackets around it, or signs that do not show.
 * @returns `joined` has no spaces between thousands; `apart` differs from it only where such a space may
 *   also stand between a whole number and a fraction. Undefined when more than one number stands there.
 */
export function plainNumber(input: string): { joined: string; apart: string } | undefined {
  const one = withoutWork(plainSigns(fromLatex(visible(input))));
  if (one === undefined) return undefined;
  const bare = withoutBrackets(one);
  return { joined: joinGroups(bare, ''), apart: joinGroups(bare, String.raw`(?!\s*\/)`) };
}

/** The LaTeX that readings are printed in, and what is pasted from a formula. */
function fromLatex(text: string): string {
  if (!/[\\{}$]/.test(text)) return text;
  return text
    .replace(/^\$+|\$+$/g, '')
    .replace(/\{([,.])\}/g, '$1')
    .replace(/\\[,;: ]|~/g, ' ')
    .replace(/\\(?:cdot|times)(?!\p{L})/gu, '*')
    .replace(/\\l?dots(?!\p{L})/gu, '...')
    .replace(/\\overline\{(\d+)\}/g, '($1)')
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .replace(/\^\{\\circ\}|\\circ(?!\p{L})/gu, '°')
    .replace(/\^\{([+-]?\d+)\}/g, '^$1')
    .replace(/\\(?:frac|tfrac|dfrac)\{([^{}]*)\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)?)\}/g, ' ($1)/($2)')
    .replace(/\\mu(?!\p{L}) ?/gu, 'µ')
    .replace(/\\Omega(?!\p{L}) ?/gu, 'Ω')
    .replace(/\\%/g, '%');
}

function plainSigns(text: string): string {
  const degrees = text
    .replace(/\u2103/g, '°C')
    .replace(/\u2109/g, '°F')
    .replace(/[\u00ba\u02da\u2218\u00b0]/g, '°')
    .replace(/(?<!10)\u2070(?=\s*[CF]?$)/g, '°')
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

/** Of `x = 7/2 = 3,5` or `2 + 2 = 4` the end; names and words before a number go. */
function withoutWork(text: string): string | undefined {
  let rest = text.replace(word, '');
  while (lead.test(rest)) rest = rest.replace(lead, '');
  const sides = rest.split(/\s*[=≈≃≅]\s*/);
  const values = sides.filter((side) => !name.test(side) || /^[^\p{L}]*$/u.test(side));
  const [end] = values.slice(-1);
  if (end === undefined || sides.length - values.length > 1)
    return sides.length === 1 ? rest : undefined;
  if (sides.length - values.length === 1 && sides.at(-1) !== end && values.length > 1)
    return undefined;
  // Work before the end is fine when it is a sum of numbers; an equation such as `2x = 8` is not.
  const isWork = values.slice(0, -1).every((side) => /^[\d\s.,+*/:^()√-]+$/u.test(side));
  return isWork ? end.replace(lead, '') : undefined;
}

function withoutBrackets(text: string): string {
  const inner = /^([+-]?)\s*[([{]\s*([^()[\]{}]*)\s*[)\]}]$/.exec(text);
  if (!inner) return text;
  const body = inner[2]?.trim() ?? '';
  return inner[1] === '-' && body.startsWith('-') ? body.slice(1).trim() : `${inner[1]}${body}`;
}

/** Spaces or apostrophes between thousands, and between groups of three decimals, go. */
function joinGroups(text: string, unless: string): string {
  const thousands = new RegExp(String.raw`(?<![\d.,])\d{1,3}(?:[ '’]\d{3})+(?!\d)${unless}`, 'g');
  const decimals = /(?<=\d[.,]\d{3})(?: \d{3})*(?: \d{1,3})(?!\d|\s*\/)/g;
  return text
    .replace(thousands, (run) => run.replace(/\D/g, ''))
    .replace(decimals, (run) => run.replace(/ /g, ''));
}
