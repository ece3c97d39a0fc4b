import { formatNumber, t } from '../../i18n/index.ts';

/** An option of a question, in the language of whoever reads. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}

/** By the id of an option. */
export type Counts = Readonly<Record<string, number>>;

export const resultWords = {
  right: { nl: 'juist', en: 'right' },
  first: { nl: 'Ronde 1', en: 'Round 1' },
  second: { nl: 'Ronde 2', en: 'Round 2' },
  option: { nl: 'Antwoord', en: 'Answer' },
  one: { nl: 'deed mee', en: 'took part' },
  many: { nl: 'deden mee', en: 'took part' },
};

/** "24 deden mee". */
export function tookPart(total: number): string {
  return `${formatNumber(total)} ${t(total === 1 ? resultWords.one : resultWords.many)}`;
}

/** "40%" of all; nothing of nobody. */
export function percent(count: number, total: number): string {
  if (total <= 0) return '';
  return formatNumber(count / total, { style: 'percent', maximumFractionDigits: 0 });
}

/** "+7", "−3" with a true minus sign, or "=" where nothing changed. */
export function signed(change: number): string {
  if (change === 0) return '=';
  return `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`;
}
