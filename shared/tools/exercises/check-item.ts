import { Value } from 'typebox/value';
import type { Text } from '../../wire/text.ts';
import { fieldProblems, keyProblems, type Problem } from './check-fields.ts';
import { ItemSchema, itemKinds, type Item, type ItemKind } from './item.ts';

export type { Problem } from './check-fields.ts';

export type CheckedItem =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const words = {
  shape: { nl: 'Dit is geen oefening.', en: 'This is not an exercise.' },
  kind: { nl: 'Kies een soort oefening.', en: 'Choose a kind of exercise.' },
  id: { nl: 'De oefening heeft geen geldige code.', en: 'The exercise has no valid code.' },
  unknown: {
    nl: 'Er staat iets in deze oefening dat ik niet ken.',
    en: 'This exercise holds something that I do not know.',
  },
} satisfies Record<string, Text>;

const fail = (field: string, text: Text): CheckedItem => ({
  ok: false,
  problems: [{ field, text }],
});

/**
 * An item from untrusted input (a form, a file, a command), or every problem with the field it is in.
 * What may come later (a key, a worked answer, hints) may be absent. Fields are named as paths: `question`, `ask.options.2`, `key.value`, `hints.0`, `similar.worked`.
 */
export function checkItem(input: unknown): CheckedItem {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail('', words.shape);
  }
  const raw = input as Record<string, unknown>;
  if (!itemKinds.includes(raw['kind'] as ItemKind)) return fail('kind', words.kind);
  const problems = [...fieldProblems(raw), ...keyProblems(raw, raw['kind'] as ItemKind)];
  if (typeof raw['id'] !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(raw['id'])) {
    problems.push({ field: 'id', text: words.id });
  }
  if (problems.length > 0) return { ok: false, problems };
  const hints = Array.isArray(raw['hints']) ? (raw['hints'] as unknown[]) : [];
  const whole = {
    ...raw,
    worked: raw['worked'] ?? '',
    hints: [0, 1, 2, 3, 4].map((level) => hints[level] ?? ''),
  };
  const item = Value.Clean(ItemSchema, structuredClone(whole));
  if (!Value.Check(ItemSchema, item)) return fail('', words.unknown);
  return { ok: true, item };
}
