import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import { factsOf } from '../../shared/engine/gates.ts';
import { FormSchema, type Form, type Phase } from '../../shared/engine/index.ts';
import { toolOf } from '../../shared/engine/rights.ts';
import { filledIn, offers, surfacesOf, type Choices } from '../support/form-editor.ts';
import { engine } from '../support/play.ts';
import { evidence, seeded } from '../support/seed.ts';

const offered = offers(engine.tools);
const none: Choices = { names: {}, facts: [], entries: {}, wants: {} };
const name = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
const named = (most: number) => fc.uniqueArray(name, { minLength: 1, maxLength: most });

/** What can be chosen in a form with these seats, phases and variants, when its tools are told this. */
function choices(
  [seat, phase, variant]: [string[], string[], string[]],
  parts: Readonly<Record<string, object>>,
): Choices {
  const entries = Object.fromEntries(
    Object.entries(parts).map(([id, part]) => [id, Object.keys(part)]),
  );
  const surface = surfacesOf(offered.surfaces, entries);
  const tool = Object.keys(engine.tools);
  const names = { seat, phase, variant, tool, surface, command: offered.commands };
  return { names, facts: offered.facts, entries, wants: offered.wants, parts };
}

/** What an editor says of a phase beside its parts: what stands in front and what must hold is open there. */
function playable(phase: Phase): Phase {
  const open = new Set(Object.keys(phase.open).map(toolOf));
  const { asks, after = {}, stage = {}, ...rest } = phase;
  const later = Object.entries(after).map(([surface, seats]) => {
    const fit = Object.entries(seats).filter(
      ([seat, { fact }]) => phase.open[surface]?.[seat] !== undefined && open.has(toolOf(fact)),
    );
    return [surface, Object.fromEntries(fit)] as const;
  });
  const fronts = Object.entries(stage).map(
    ([seat, front]) => [seat, front.filter((tool) => open.has(tool))] as const,
  );
  return {
    ...rest,
    ...(asks && open.has(toolOf(asks)) && { asks }),
    after: Object.fromEntries(later),
    stage: Object.fromEntries(fronts.filter(([, front]) => front.length > 0)),
    gates: phase.gates.map((gate) => ({
      ...gate,
      hard: gate.hard && factsOf(gate.when).every((fact) => open.has(toolOf(fact))),
    })),
  };
}

/** The seats of which something is asked, each or some of those who sit there, and a share of them. */
function askedOf(form: Form) {
  const asked = { each: new Set<string>(), share: new Set<string>() };
  const look = (value: unknown, key = ''): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && (key === 'each' || key === 'some'))
      for (const role of value) asked.each.add(String(role));
    if (key === 'most') for (const role of (value as { of: string[] }).of) asked.share.add(role);
    for (const [name, part] of Object.entries(value)) look(part, name);
  };
  look(form);
  return asked;
}

/** And of the whole: each phase is in a variant, and nobody is left without words at the end. */
function whole(form: Form): Form {
  const phases = Object.entries(form.phases).map(([id, phase]) => [id, playable(phase)] as const);
  const variants = Object.entries(form.variants).map(([id, variant]) => {
    const order = Object.keys(form.phases).map((phase) => ({ id: phase, minutes: 5 }));
    return [id, { ...variant, phases: order }] as const;
  });
  const last = { title: form.title, said: [] };
  const asked = askedOf(form);
  const seats = Object.entries(form.seats).map(([role, { crowd, screen, ...seat }]) => {
    const many = crowd && !asked.each.has(role);
    const device = screen && !asked.each.has(role) && !asked.share.has(role);
    return [role, { ...seat, ...(many && { crowd }), ...(device && { screen }) }] as const;
  });
  return {
    ...form,
    seats: Object.fromEntries(seats),
    phases: Object.fromEntries(phases),
    variants: Object.fromEntries(variants),
    endings: [...form.endings, last],
  };
}

const names = fc.tuple(named(3), named(3), named(2));
const anyForm = names.chain(([seats, steps, variants]) => {
  const ofSeats = { ...none, names: { seat: seats } };
  const parts = Object.entries(offered.parts).map(
    ([id, schema]) => [id, filledIn(schema, ofSeats, id) ?? fc.constant({})] as const,
  );
  return (
    fc.record(Object.fromEntries(parts), { requiredKeys: [] }) as fc.Arbitrary<
      Record<string, object>
    >
  ).chain((told) => {
    const form = filledIn(FormSchema, choices([seats, steps, variants], told));
    if (!form) throw new Error('nothing to choose');
    return (form as fc.Arbitrary<Form>).map(whole);
  });
});

describe('an editor of forms, from the tools alone', () => {
  it.each(offered.facts.map((one) => [one.fact, one] as const))(
    'can say what is asked in both languages: %s',
    (_fact, { asks }) => {
      for (const said of [asks.nl, asks.en]) expect(said).toMatch(/^[A-Z].+\?$/);
      expect(asks.nl).not.toBe(asks.en);
    },
  );

  it('knows every surface, and what each tool is told', () => {
    expect(offered.surfaces).toContain('board/together');
    for (const tool of Object.values(engine.tools)) expect(tool.surfaces.length).toBeGreaterThan(0);
    expect(Object.keys(offered.parts)).toContain('turns');
    expect(Object.keys(offered.wants)).toContain('turns');
  });

  it('makes any form from what is offered, and every one of them can be played', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(checkForm(form, engine.tools)).toEqual([]);
        for (const phase of Object.values(form.phases))
          for (const { when } of phase.gates) factsOf(when).forEach((fact) => met.add(fact));
      }),
      seeded(120),
    );
    expect(met.size).toBeGreaterThanOrEqual(evidence(offered.facts.length / 2));
  });
});
