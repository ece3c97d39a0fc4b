import type { FormulaPicture } from '../../../../shared/tools/board/formula-picture.ts';
import { Formulas } from '../view/formulas.ts';

/** These formulas as they are drawn on the board, of those that can be. */
export async function picturesOf(
  formulas: Iterable<string>,
): Promise<ReadonlyMap<string, FormulaPicture>> {
  const set = new Formulas(() => undefined);
  const pairs = await Promise.all(
    [...formulas].map(async (latex) => [latex, await set.picture(latex)] as const),
  );
  return new Map(pairs.flatMap(([latex, picture]) => (picture ? [[latex, picture] as const] : [])));
}
