import type { Item, Option } from './item.ts';
import type { Picture } from './picture.ts';

interface Common {
  readonly id: string;
  readonly question: string;
  readonly picture?: Picture;
  /** No key was written: a person judges. */
  readonly judged?: true;
}

/** What a tutee may see of an item. */
export type PublicItem =
  | (Common & {
      readonly kind: 'choice';
      readonly ask: { readonly options: readonly Option[]; readonly many: boolean };
    })
  | (Common & {
      readonly kind: 'number' | 'text' | 'formula';
      readonly ask: { readonly hint?: string };
    })
  | (Common & { readonly kind: 'drawing'; readonly ask: Record<string, never> });

/**
 * The part of an item that a tutee may see.
 *
 * Every field is named here one by one, so a field that is added to an item later stays secret until
 * somebody decides otherwise.
 */
export function publicItem(item: Item): PublicItem {
  const { id, question, picture } = item;
  const common = {
    id,
    question,
    ...(picture && { picture }),
    ...(!item.key && item.kind !== 'drawing' && { judged: true as const }),
  };
  switch (item.kind) {
    case 'choice': {
      const options = item.ask.options.map((o) => ({ id: o.id, text: o.text }));
      return { ...common, kind: 'choice', ask: { options, many: item.ask.many } };
    }
    case 'drawing':
      return { ...common, kind: 'drawing', ask: {} };
    default: {
      const ask = item.ask.hint === undefined ? {} : { hint: item.ask.hint };
      return { ...common, kind: item.kind, ask };
    }
  }
}
