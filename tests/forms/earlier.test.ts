import { describe, expect, it } from 'vitest';
import type { Form } from '../../shared/engine/index.ts';
import { inTodaysWords, viewInTodaysWords } from '../../shared/forms/earlier.ts';
import { forms } from '../../shared/forms/index.ts';
import { mediatorFollowUpForm } from '../../shared/forms/mediator-followup.ts';

/** The form as it was before seats said what they are. */
function before(form: Form): Form {
  const seats = Object.entries(form.seats).map(([role, seat]) => {
    const { leads: _leads, served: _served, responsible: _adult, ...rest } = seat ?? {};
    return [role, rest];
  });
  return { ...form, seats: Object.fromEntries(seats) as Form['seats'] };
}

describe('a session that began with an earlier Kring', () => {
  for (const form of [...Object.values(forms), mediatorFollowUpForm]) {
    it(`goes on by its own form: ${form.id}`, () => {
      expect(before(form)).not.toEqual(form);
      expect(inTodaysWords(before(form))).toEqual(form);
    });
    it(`and a form of today is left as it is: ${form.id}`, () =>
      expect(inTodaysWords(form)).toBe(form));
  }

  it('that is over says what its seats were', () => {
    const roles = { coord: { nl: 'volwassene', en: 'adult' } };
    expect(viewInTodaysWords({ roles, people: {} })).toMatchObject({
      seats: { coord: { title: roles.coord, responsible: true } },
    });
  });
});
