import type { BankSet } from '../../../shared/bank/index.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Language, Text } from '../../i18n/index.ts';
import { speltNumber } from '../../session/spelt-number.ts';

/** An exercise in both languages. */
export type Both = Readonly<Record<Language, Item>>;

/** All of a set that can be put to a class: not what is drawn, and nothing with more options than fit a screen. */
export function askableOf({ sets: { nl, en } }: BankSet): Both[] {
  const english = [...en.items, ...en.exit];
  return [...nl.items, ...nl.exit].flatMap((item, at) => {
    const other = english[at];
    const fits = item.kind !== 'choice' || item.ask.options.length <= 8;
    return other && item.kind !== 'drawing' && fits ? [{ nl: item, en: other }] : [];
  });
}

/** The question that it is to a class. @param id a fresh one: the same exercise may be asked twice */
export function questionFrom({ nl, en }: Both, id: string): Question {
  const text = (of: (item: Item) => string): Text => ({ nl: of(nl), en: of(en) });
  const common = {
    ...{ id, about: 'fact' as const, question: text(({ question }) => question) },
    ...(nl.worked && { explain: text(({ worked }) => worked) }),
  };
  if (nl.kind === 'choice' && en.kind === 'choice') {
    const { many } = nl.ask;
    // Ids of an exercise may have capitals and digits, those of a question have neither.
    const called = (option: string): string =>
      `option-${speltNumber(nl.ask.options.findIndex((one) => one.id === option) + 1)}`;
    const options = nl.ask.options.map((option, at) => ({
      id: called(option.id),
      text: { nl: option.text, en: en.ask.options[at]?.text ?? option.text },
    }));
    const right = nl.key?.correct.map(called);
    const marks = right && right.length > 0 ? { right } : {};
    return { ...common, kind: 'choice', options, ...(many && { many: true as const }), ...marks };
  }
  const hint = (item: Item): string | undefined => ('hint' in item.ask ? item.ask.hint : undefined);
  const [dutch, english] = [hint(nl), hint(en)];
  const hinted = dutch && english ? { hint: { nl: dutch, en: english } } : {};
  const as = nl.kind === 'text' ? 'words' : nl.kind;
  return { ...common, ...hinted, kind: 'exercise', as, key: nl.key } as Question;
}
