import { cutText } from '../../../shared/wire/text-cut.ts';
import type { View } from '../../../shared/wire/view.ts';
import { t } from '../../i18n/index.ts';
import { partOf } from '../../session/tool-parts.ts';

const words = { exercise: { nl: 'Oefening', en: 'Exercise' } };
const longest = 48;

/** The first words of a question without its marks, for a line in a menu. */
function firstWords(question: string): string {
  const plain = question
    .replace(/[$*_#]|\\[a-z]+/gi, ' ')
    .replace(/[{}\s]+/g, ' ')
    .trim();
  return plain.length > longest ? `${cutText(plain, longest).trimEnd()}…` : plain;
}

/** The exercises that may be laid on a page: those of this view, in their order. */
export function exerciseMenu(view: View): { id: string; title: string }[] {
  const seen = partOf(view, 'exercises');
  return Object.entries(seen?.items ?? {})
    .filter(([, { set }]) => set === 'practice')
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { item }], at) => ({
      id,
      title: `${t(words.exercise)} ${String(at + 1)}: ${firstWords(item.question)}`,
    }));
}
