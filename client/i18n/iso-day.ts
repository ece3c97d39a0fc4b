/**
 * The day as a date field writes it (`2026-11-28`), where the person is: by the world's clock it would be yesterday
 * just after midnight.
 */
export function isoDay(ms: number): string {
  const at = new Date(ms);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
