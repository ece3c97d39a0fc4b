import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { engine, START } from '../support/play.ts';

/** What stands about this form in the view of whoever starts it: session and person are made by the engine. */
function seen(form: (typeof forms)[string]) {
  const begun = {
    id: 's',
    form,
    variant: Object.keys(form.variants)[0]!,
    language: 'nl',
    at: START,
  } as const;
  const data = { person: 'ada', role: form.starter, name: 'Ada', mark: 1, admitted: true };
  const context = { now: START, newId: () => 'one' };
  const empty = engine.begin({ ...begun, brief: {} });
  const joined = engine.decide(empty, { id: 'c', type: 'session/join', data }, SYSTEM, context);
  if (!joined.ok) throw new Error(joined.refusal.code);
  const state = joined.events.reduce((now, event) => engine.evolve(now, event), empty);
  return engine.shared(state, state.people['ada']!).session;
}

describe('what an adult also sees, and what is taken along', () => {
  it('is said by the phase in which the adult reads more, and in no other', () => {
    const circle = new Circle();
    expect(circle.view('adult').shared.phase?.alsoSeen).toEqual(
      forms['mediator']?.phases['intake']?.alsoSeen,
    );
    expect(until(circle, 'open').view('ann').shared.phase).not.toHaveProperty('alsoSeen');
  });

  it('is in the view as the form says it', () => {
    for (const form of Object.values(forms)) {
      expect(seen(form).alsoSeen).toEqual(form.alsoSeen);
      expect(seen(form).takesAlong).toEqual(form.takesAlong);
    }
    expect(forms['mediator']?.alsoSeen?.en).toContain('the agreement');
    expect(forms['tutor']?.takesAlong).toMatchObject({ en: expect.stringContaining('Your goal') });
  });

  it('is not said of a form that does not: an adult of a form from outside has no agreement to read', () => {
    const { alsoSeen: _seen, takesAlong: _takes, ...rest } = forms['mediator']!;
    expect(seen({ ...rest, id: 'outside' })).not.toHaveProperty('alsoSeen');
    expect(seen({ ...rest, id: 'outside' })).not.toHaveProperty('takesAlong');
  });
});

describe('the name of a session', () => {
  it('is what they do together, where the form says so, and not the seat of one of them', () => {
    for (const form of Object.values(forms))
      expect(seen(form).title).toEqual(form.session ?? form.title);
    expect(seen(forms['tutor']!).title.nl).toBe('Samen oefenen');
    const { session: _name, ...rest } = forms['tutor']!;
    expect(seen({ ...rest, id: 'outside' }).title).toEqual(rest.title);
  });
});
