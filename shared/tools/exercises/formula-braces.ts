/** Commands and how many arguments TeX lets them take without braces: `\frac34` is `\frac{3}{4}`. */
const takes: ReadonlyMap<string, number> = new Map([
  ['\\frac', 2],
  ['\\sqrt', 1],
]);

/** LaTeX tokens: a command, or one character. */
const tokensOf = (latex: string): string[] => latex.match(/\\[A-Za-z]+|\\.|[\s\S]/g) ?? [];

/**
 * Puts the braces that MathLive leaves away (`\frac34`, `\sqrt2`) around single arguments, because KAS reads
 * `\frac34` otherwise. What already has braces stays as it is. One pass, so hostile depth costs nothing.
 */
export function braced(latex: string): string {
  const out: string[] = [];
  /** Arguments that are still to come, for the group that we are in; one entry for each open brace. */
  const awaited: number[] = [0];
  let optional = false;
  for (const token of tokensOf(latex)) {
    const due = awaited.at(-1) ?? 0;
    if (optional) {
      optional = token !== ']';
      out.push(token);
    } else if (token === '{') {
      if (due > 0) awaited[awaited.length - 1] = due - 1;
      awaited.push(0);
      out.push(token);
    } else if (token === '}') {
      if (awaited.length > 1) awaited.pop();
      out.push(token);
    } else if (due > 0 && /\s/.test(token)) {
      out.push(token);
    } else if (due > 0 && token === '[' && out.at(-1) === '\\sqrt') {
      optional = true;
      out.push(token);
    } else if (due > 0 && !takes.has(token)) {
      awaited[awaited.length - 1] = due - 1;
      out.push('{', token, '}');
    } else {
      const needs = takes.get(token);
      if (needs !== undefined) awaited[awaited.length - 1] = due > 0 ? due - 1 + needs : needs;
      out.push(token);
    }
  }
  return out.join('');
}
