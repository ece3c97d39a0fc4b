import type { TSchema } from 'typebox';
import { checkCondition } from './check-condition.ts';
import { hasEntry, known, own, type Checked, type Rules } from './checked.ts';
import { FormSchema, type Condition, type Ending, type Form, type Phase } from './form.ts';
import { factsOf, type Registry } from './gates.ts';
import { misfit, problem, within, type Problem } from './misfit.ts';
import { placesIn } from './places.ts';
import { toolOf } from './rights.ts';

/** A surface that the tool has; where it says `*`, an entry of what the form says to it. */
function surface(checked: Checked, name: string, at: string): Problem[] {
  const id = toolOf(name);
  const tool = own(checked.tools, id);
  if (!tool) return [problem(at, 'no such tool')];
  if (tool.surfaces.includes(name)) return [];
  const rest = name.slice(id.length + 1);
  if (!tool.surfaces.includes(`${id}/*`)) return [problem(at, `no surface "${name}"`)];
  return hasEntry(checked, id, rest) ? [] : [problem(at, `no "${rest}" in tools.${id}`)];
}

/** What each tool is told, by the schema that it has for it. */
const told =
  (which: 'form' | 'phase') =>
  (checked: Checked, of: Readonly<Record<string, unknown>>, at: string): Problem[] =>
    Object.entries(of).flatMap(([id, part]) => {
      const here = within(at, id);
      const tool = own(checked.tools, id);
      if (!tool) return [problem(here, 'no such tool')];
      const schema = tool[which];
      if (!schema) return [problem(here, `this tool is told nothing by a ${which}`)];
      const shape = misfit(schema, part, here);
      return shape.length > 0 ? shape : named({ ...checked, tool: id }, schema, part, here);
    });

/** How a name is checked, by what it is the name of. */
const rules: Rules = {
  seat: ({ form }, name, at) => known(form.seats, 'seat', name, at),
  phase: ({ form }, name, at) => known(form.phases, 'phase', name, at),
  variant: ({ form }, name, at) => known(form.variants, 'variant', name, at),
  tool: ({ tools }, name, at) => known(tools, 'tool', name, at),
  surface,
  fact: (checked, fact, at) => checkCondition(checked, { fact, each: [] }, at),
  met: (checked, { fact, args = {} }, at) => checkCondition(checked, { fact, args, each: [] }, at),
  command: ({ tools }, name, at) =>
    own(own(tools, toolOf(name))?.commands ?? {}, name.split('/')[1] ?? '')
      ? []
      : [problem(at, 'no such command')],
  entry: (checked, name, at) =>
    hasEntry(checked, checked.tool ?? '', name)
      ? []
      : [problem(at, `no "${name}" in tools.${checked.tool}`)],
  condition: checkCondition,
  parts: told('form'),
  wants: told('phase'),
};

/** Whether every name is there that stands in a value of this schema. */
const named = (checked: Checked, schema: TSchema, value: unknown, at: string): Problem[] =>
  [...placesIn(schema, value, at)].flatMap((place) => {
    if (!('every' in place)) return rules[place.kind](checked, place.value as never, place.at);
    const all = place.every === 'seat' ? Object.keys(checked.form.seats) : place.has;
    return all
      .filter((name) => !place.has.includes(name))
      .map((name) => problem(place.at, `nothing for the ${place.every} "${name}"`));
  });

/** What a phase asks and never opens the tool for: nobody could go on from there. */
function shut({ open, gates, asks, after = {}, stage = {} }: Phase, at: string): Problem[] {
  const opened = new Set(Object.keys(open).map(toolOf));
  const closed = (when: Condition) => factsOf(when).find((name) => !opened.has(toolOf(name)));
  return [
    ...gates.flatMap(({ id, hard, when }, n) => {
      const fact = hard ? closed(when) : undefined;
      const what = `the hard gate ${id} asks for "${fact}", and the phase keeps that tool closed`;
      return fact ? [problem(`${at}.gates[${n}].when`, what)] : [];
    }),
    ...(asks && closed({ fact: asks })
      ? [problem(`${at}.asks`, `the phase keeps the tool of "${asks}" closed`)]
      : []),
    ...Object.entries(after).flatMap(([surface, seats]) =>
      Object.entries(seats).flatMap(([role, met]) => {
        const here = `${within(`${at}.after`, surface)}.${role}`;
        if (open[surface]?.[role] === undefined)
          return [problem(here, `the phase does not open "${surface}" for "${role}"`)];
        return closed(met)
          ? [problem(here, `the phase keeps the tool of "${met.fact}" closed`)]
          : [];
      }),
    ),
    ...Object.entries(stage).flatMap(([role, front]) =>
      front
        .filter((tool) => !opened.has(tool))
        .map((tool) => problem(`${at}.stage.${role}`, `the phase does not open "${tool}"`)),
    ),
  ];
}

function unreached({ variants, phases }: Form): Problem[] {
  const reached = new Set(Object.values(variants).flatMap((one) => one.phases.map(({ id }) => id)));
  return Object.keys(phases)
    .filter((id) => !reached.has(id))
    .map((id) => problem(`phases.${id}`, 'in no variant'));
}

const endings: readonly Ending[] = ['normal', 'early', 'handover'];

/** Whoever sits there, and however it ends: something is said to them, whatever holds then. */
const wordless = ({ seats, endings: farewells }: Form): Problem[] =>
  Object.keys(seats).flatMap((role) =>
    endings
      .filter(
        (ending) =>
          !farewells.some(
            ({ how, to, when }) =>
              !when && (how?.includes(ending) ?? true) && (to?.includes(role) ?? true),
          ),
      )
      .map((ending) => problem('endings', `nothing for the seat "${role}" at the end "${ending}"`)),
  );

/**
 * What would strand people in a form, each with its place; an empty list means that it can be run.
 * @param form as it was read: it need not have the shape of a form
 */
export function checkForm(form: Form, tools: Registry): Problem[] {
  const shape = misfit(FormSchema, form);
  if (shape.length > 0) return shape;
  return [
    ...named({ form, tools }, FormSchema, form, ''),
    ...Object.entries(form.phases).flatMap(([id, phase]) => shut(phase, `phases.${id}`)),
    ...unreached(form),
    ...wordless(form),
  ];
}
