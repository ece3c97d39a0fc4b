import { afterAll, beforeAll, expect, it } from 'vitest';
import { isoDay } from '../../client/i18n/iso-day.ts';
import { schoolDay } from '../../shared/wire/school-day.ts';

const zone = process.env['TZ'];
beforeAll(() => (process.env['TZ'] = 'Europe/Brussels'));
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it('the day of a date field is the day where the person is, also just after midnight', () => {
  expect(isoDay(Date.parse('2026-07-01T00:30:00+02:00'))).toBe('2026-07-01');
  expect(isoDay(Date.parse('2026-12-31T23:30:00+01:00'))).toBe('2026-12-31');
});

it('the day at school is that of Flanders, whatever clock the server runs by', () => {
  process.env['TZ'] = 'America/New_York';
  expect(schoolDay(Date.parse('2026-07-01T00:30:00+02:00'))).toBe('2026-07-01');
  expect(schoolDay(Date.parse('2026-12-31T23:30:00+01:00'))).toBe('2026-12-31');
});
