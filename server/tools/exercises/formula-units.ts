import { has, lettersOf, type Tree } from '../../../shared/tools/exercises/formula-tree.ts';

/** Letters that pupils write behind a number as its unit. */
const units = new Set(
  `m s g l L h u A V W N J K C F T t P B € euro EUR eur d a min mm cm dm km hm dam mg kg hl dl cl ml mL Hz kHz Pa kPa
  hPa bar mol rad kW kWh kJ mA kV mV ha`.split(/\s+/),
);

/**
 * Whether an answer is a number with a unit where the key knows no such letters: `4 cm`, `72 km/h`, `9,81 m/s^2`,
 * and the same behind an equals sign. A word that is no letter of the key counts too.
 */
export function carriesUnit(key: Tree, answer: Tree): boolean {
  const own = lettersOf(key);
  const strange = [...lettersOf(answer)].filter((name) => !own.has(name));
  if (strange.length === 0) return false;
  if (strange.some((name) => [...name].length > 1 && !/^\\|_|′|\(/.test(name))) return true;
  const value = answer.op === 'relation' ? (answer.of.at(-1) as Tree) : answer;
  return strange.every((name) => isUnit(name, strange)) && measured(value);
}

/** `c` and `m` side by side spell a unit as well. */
const isUnit = (name: string, all: readonly string[]): boolean =>
  units.has(name) || all.some((other) => units.has(name + other) || units.has(other + name));

/** A number times letters, in that order, perhaps divided by letters. */
function measured(tree: Tree): boolean {
  const [first, second] = tree.of;
  if (tree.op === 'negative' && first) return measured(first);
  if (tree.op === 'quotient' && first && second)
    return measured(first) && lettersOf(second).size > 0;
  return (
    tree.op === 'product' &&
    first !== undefined &&
    lettersOf(first).size === 0 &&
    !has(tree, ({ op }) => op === 'sum')
  );
}
