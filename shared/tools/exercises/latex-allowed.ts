import type { Text } from '../../wire/text.ts';

/** How deep a formula may be nested before it is drawn; every renderer recurses, and school needs a handful. */
export const deepestDrawn = 20;
const mostSigns = 800;
const longest = 2000;

const words = {
  deep: {
    nl: `Deze formule heeft te veel lagen om te tekenen: hoogstens ${deepestDrawn} in elkaar.`,
    en: `This formula has too many layers to draw: at most ${deepestDrawn} inside one another.`,
  },
  long: {
    nl: 'Deze formule is te lang om te tekenen. Maak ze korter of verdeel ze.',
    en: 'This formula is too long to draw. Make it shorter or split it.',
  },
};

const unknown = (command: string): Text => {
  const named = command.length > 20 ? `${command.slice(0, 20)}…` : command;
  return {
    nl: `${named} kan niet in een formule van Kring. Gebruik gewone wiskunde, zoals \\frac{1}{2}.`,
    en: `${named} cannot stand in a formula of Kring. Use plain mathematics, such as \\frac{1}{2}.`,
  };
};

const named = (names: string): string[] => names.trim().split(/\s+/);

/** What school mathematics and science write. Nothing here sets a size, a place, a colour, an address or a macro. */
const commands = new Set(
  named(`
  frac dfrac tfrac cfrac sqrt surd binom dbinom tbinom left right middle begin end text textbf textit textrm mathrm mathbf
  mathit mathbb mathcal mathsf operatorname bar overline underline hat widehat tilde widetilde vec dot ddot
  overrightarrow overleftarrow overbrace underbrace overset underset stackrel cancel bcancel xcancel boxed phantom not
  limits nolimits big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr mathopen mathclose mathrel mathbin mathord
  sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf gcd det dim ker deg mod
  bmod pmod arg sum prod int iint oint
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma
  varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
  cdot cdots times div ast star pm mp circ bullet oplus otimes setminus cup cap wedge vee land lor lnot neg
  eq ne neq lt gt le ge leq geq leqslant geqslant ll gg approx thickapprox equiv sim simeq cong propto parallel perp mid nmid
  in ni notin subset supset subseteq supseteq nsubseteq subsetneq emptyset varnothing forall exists nexists
  to gets mapsto rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow longrightarrow longleftarrow
  Longrightarrow Longleftarrow longmapsto implies iff uparrow downarrow rightleftharpoons nearrow searrow therefore because
  infty partial nabla degree angle measuredangle triangle square prime hbar ell Re Im aleph percent euro
  N R Z Q C reals natnums Complex lbrace rbrace lbrack rbrack langle rangle lvert rvert lVert rVert vert Vert lfloor
  rfloor lceil rceil dots ldots vdots ddots colon quad qquad enspace thinspace medspace thickspace space hline
  exponentialE imaginaryI differentialD placeholder
`).map((name) => `\\${name}`),
);
const signs = new Set([...'\\,;:! {}%$#&_|'].map((sign) => `\\${sign}`));
const environments = new Set(
  named(
    'matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases rcases array aligned align gathered split',
  ),
);

const tokensOf = (latex: string): string[] => latex.match(/\\[A-Za-z]+|\\[\s\S]|[\s\S]/g) ?? [];

/** Why this LaTeX is too deep or too long to be given to anything that draws or edits it; undefined when it is not. */
export function latexTooBig(latex: string): Text | undefined {
  if (latex.length > longest) return words.long;
  const tokens = tokensOf(latex);
  if (tokens.length > mostSigns) return words.long;
  let [depth, deepest] = [0, 0];
  for (const token of tokens) {
    if (opens.has(token)) deepest = Math.max(deepest, ++depth);
    else if (closes.has(token)) depth -= 1;
  }
  return deepest > deepestDrawn ? words.deep : undefined;
}

const opens = new Set(['{', '[', '\\left', '\\begin']);
const closes = new Set(['}', ']', '\\right', '\\end']);

/**
 * Why this LaTeX is not drawn, as a sentence; undefined when it may be. Only a list of commands is drawn: what sets
 * sizes, places, colours, links or macros could cover the page, and is in no schoolbook.
 */
export function latexProblem(latex: string): Text | undefined {
  const tooBig = latexTooBig(latex);
  if (tooBig) return tooBig;
  const strange = tokensOf(latex).find(
    (token) => token.startsWith('\\') && !commands.has(token) && !signs.has(token),
  );
  if (strange !== undefined) return unknown(strange);
  const [, name] =
    [...latex.matchAll(/\\(?:begin|end)\s*\{([^}]*)\}/g)].find(
      ([, name = '']) => !environments.has(name),
    ) ?? [];
  if (name !== undefined) return unknown(`\\begin{${name.slice(0, 20)}}`);
  // A row with a height of its own, and spaces that go back one after another, cover what stands around.
  if (/\\\\\s*\[/.test(latex)) return unknown('\\\\[...]');
  if (/\\!\s*\\!/.test(latex)) return unknown('\\!\\!');
  return undefined;
}
