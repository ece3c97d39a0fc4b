import type { Slide } from '../../../shared/tools/slides/deck.ts';
import { language } from '../../i18n/index.ts';

type Source = NonNullable<Slide['sources']>[number];

/** When a source was published: "2024", or "november 2026" where the month is known. */
export function sourceDate({ date }: Source): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  const locale = language() === 'nl' ? 'nl-BE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(
    new Date(Number(year), Number(month) - 1),
  );
}

/** "Sciensano, Gezondheidsenquête 2018": the date is not said twice. */
export function sourceWords(source: Source): string {
  const date = sourceDate(source);
  return source.name.includes(date) ? source.name : `${source.name} (${date})`;
}
