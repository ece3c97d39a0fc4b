/** Kring's schools are in Flanders; the server may run by any other clock. */
const zone = 'Europe/Brussels';
const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });

/** The day that it is at school, as a date field writes it (`2026-11-28`). @param ms since 1970 */
export const schoolDay = (ms: number): string => parts.format(ms);
