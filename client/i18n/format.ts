import { language } from './language.ts';

const locales = { nl: 'nl-BE', en: 'en-GB' } as const;

/** With a decimal comma in Dutch, a point in English. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locales[language()], options).format(value);
}

/** Hours and minutes on the clock, 24 h. @param at milliseconds since 1970 */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(locales[language()], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

/** For instance "24 november 2026". @param at milliseconds since 1970 */
export function formatDate(at: number): string {
  return new Intl.DateTimeFormat(locales[language()], { dateStyle: 'long' }).format(at);
}

/** With the day of the week, for instance "donderdag 26 november 2026". @param at milliseconds since 1970 */
export function formatDay(at: number): string {
  return new Intl.DateTimeFormat(locales[language()], { dateStyle: 'full' }).format(at);
}

/** For instance "november 2026". @param month `2026-11` */
export function formatMonth(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locales[language()], { month: 'long', year: 'numeric' }).format(
    new Date(year, of - 1),
  );
}

/** `m:ss`, or `h:mm:ss` from an hour on; never negative. @param seconds rounded up, so that 0:00 means over */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0
    ? `${String(hours)}:${String(minutes).padStart(2, '0')}:${rest}`
    : `${String(minutes)}:${rest}`;
}

/** "Noor, Amir en Lien" / "Noor, Amir and Lien". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locales[language()], { type: 'conjunction' }).format(items);
}
