import { describe, expect, it } from 'vitest';
import type { Form } from '../../shared/engine/index.ts';
import { inTodaysWords, viewInTodaysWords } from '../../shared/forms/earlier.ts';
import { forms } from '../../shared/forms/index.ts';

/** The form as it was while the pages said what an adult also sees and what is taken along. */
function withoutPages(form: Form): Form {
  const { alsoSeen: _alsoSeen, takesAlong, ...rest } = form;
  const phases = Object.entries(form.phases).map(([id, phase]) => {
    const { alsoSeen: _also, ...others } = phase;
    return [id, others];
  });
  return {
    ...rest,
    ...(takesAlong === false && { takesAlong }),
    phases: Object.fromEntries(phases) as Form['phases'],
  };
}

/** The form as it was before it said what seats are, how they are called, and what is read at the door and the end. */
function before(form: Form): Form {
  const seats = Object.entries(form.seats).map(([role, seat]) => {
    const { leads: _l, served: _s, responsible: _r, one: _one, many: _many, ...rest } = seat;
    return [role, rest];
  });
  const phases = Object.entries(form.phases).map(([id, phase]) => {
    const { stage: _stage, tools: _tools, alsoSeen: _alsoSeen, ...rest } = phase;
    return [id, rest];
  });
  const { door: _door, endings: _endings, ...rest } = withoutPages(form);
  return {
    ...rest,
    seats: Object.fromEntries(seats) as Form['seats'],
    phases: Object.fromEntries(phases) as Form['phases'],
  } as Form;
}

describe('a session that began with an earlier Kring', () => {
  for (const form of Object.values(forms)) {
    const begun = { variant: 'full', language: 'nl', brief: {} } as const;
    it(`goes on by its own form: ${form.id}`, () => {
      expect(before(form)).not.toEqual(form);
      expect(inTodaysWords({ ...begun, form: before(form) }, 0).form).toEqual(form);
    });
    // Younger forms said it themselves from the beginning.
    const said = form.alsoSeen !== undefined || typeof form.takesAlong === 'object';
    if (said)
      it(`also where only its pages said a part of it: ${form.id}`, () => {
        expect(withoutPages(form)).not.toEqual(form);
        expect(inTodaysWords({ ...begun, form: withoutPages(form) }, 0).form).toEqual(form);
      });
    it(`and a form of today is left as it is: ${form.id}`, () =>
      expect(inTodaysWords({ ...begun, form }, 0).form).toBe(form));
  }

  it('that is over says what its seats were', () => {
    const roles = { coord: { nl: 'volwassene', en: 'adult' } };
    expect(viewInTodaysWords({ roles, people: {} })).toMatchObject({
      seats: { coord: { title: roles.coord, responsible: true } },
    });
  });
});
