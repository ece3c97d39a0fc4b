import type { Text } from '../../wire/text.ts';
import type { ChoiceItem, Keyed } from './item.ts';
import type { Mark } from './mark.ts';

const notes = {
  none: { nl: 'Kies eerst een antwoord.', en: 'Choose an answer first.' },
  one: { nl: 'Kies maar één antwoord.', en: 'Choose only one answer.' },
} satisfies Record<string, Text>;

/** Right when exactly the correct options are ticked, in whatever order. */
export function markChoice(item: Keyed<ChoiceItem>, answer: unknown): Mark {
  const known = new Set(item.ask.options.map((o) => o.id));
  const ids = Array.isArray(answer) ? answer.filter((id) => known.has(id as string)) : [];
  const chosen = new Set<unknown>(ids);
  if (chosen.size === 0) return { verdict: 'invalid', note: notes.none };
  if (!item.ask.many && chosen.size > 1) return { verdict: 'invalid', note: notes.one };
  const correct = item.key.correct;
  const right = correct.length === chosen.size && correct.every((id) => chosen.has(id));
  return { verdict: right ? 'right' : 'wrong' };
}
