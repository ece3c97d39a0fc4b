/** MathJSON, as the parser writes it in its raw form: closest to what was typed. */
export type Tree = number | string | readonly [string, ...Tree[]] | { readonly num: string };

export const headOf = (tree: Tree): string | undefined =>
  isCall(tree) ? (tree[0] as string) : undefined;

export const isCall = (tree: Tree): tree is readonly [string, ...Tree[]] => Array.isArray(tree);

export const partsOf = (tree: Tree): readonly Tree[] => (isCall(tree) ? tree.slice(1) : []);

/** Takes brackets away that only group. */
export function bare(tree: Tree): Tree {
  let inner = tree;
  while (headOf(inner) === 'Delimiter' && partsOf(inner).length === 1) {
    inner = partsOf(inner)[0] as Tree;
  }
  return inner;
}

const constants = new Set(['Pi', 'ExponentialE', 'e', 'Nothing']);

/** The letters that stand for a number. */
export function lettersOf(tree: Tree, found = new Set<string>()): Set<string> {
  if (typeof tree === 'string' && !tree.startsWith("'") && !constants.has(tree)) found.add(tree);
  for (const part of partsOf(tree)) lettersOf(part, found);
  return found;
}

/** True when the parser could not read a part. */
export function hasError(tree: Tree): boolean {
  if (tree === 'Nothing') return true;
  return headOf(tree) === 'Error' || partsOf(tree).some(hasError);
}

/** The two sides of an equation, when that is what it is. */
export function sidesOf(tree: Tree): readonly [Tree, Tree] | undefined {
  const parts = partsOf(bare(tree));
  if (headOf(bare(tree)) !== 'Equal' || parts.length !== 2) return undefined;
  return [parts[0] as Tree, parts[1] as Tree];
}
