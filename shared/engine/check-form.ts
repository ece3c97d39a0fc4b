import type { Condition, Form } from './form.ts';
import type { Registry } from './gates.ts';
import { toolOf } from './rights.ts';

function factsIn(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
}

function checkPhase(form: Form, id: string, tools: Registry): string[] {
  const phase = form.phases[id];
  if (!phase) return [`phase ${id} does not exist`];
  const facts = [
    ...phase.gates.flatMap((gate) => factsIn(gate.when)),
    ...(phase.asks ? [phase.asks] : []),
  ];
  const unknownTools = Object.keys(phase.open).filter((surface) => !tools[toolOf(surface)]);
  const unknownFacts = facts.filter(
    (fact) => !tools[toolOf(fact)]?.facts?.[fact.split('/')[1] ?? ''],
  );
  const roles = Object.values(phase.open).flatMap((letters) => Object.keys(letters));
  const noSeat = [...new Set(roles)].filter((role) => !(role in form.seats));
  // A gate that asks for what its own phase does not open can never be met there: a dead end.
  const open = new Set(Object.keys(phase.open).map(toolOf));
  const deadEnds = phase.gates.filter(
    (gate) => gate.hard && !factsIn(gate.when).every((fact) => open.has(toolOf(fact))),
  );
  return [
    ...unknownTools.map((surface) => `${id} opens ${surface}: no such tool`),
    ...unknownFacts.map((fact) => `${id} asks ${fact}: no such fact`),
    ...noSeat.map((role) => `${id} gives rights to ${role}: no such seat`),
    ...deadEnds.map(
      (gate) => `${id}: the hard gate ${gate.id} asks for a tool that the phase keeps closed`,
    ),
  ];
}

/** Problems that would strand people in a form; an empty list means that it can be run. */
export function checkForm(form: Form, tools: Registry): string[] {
  const used = Object.entries(form.variants).flatMap(([variant, { phases }]) =>
    phases.length === 0
      ? [`variant ${variant} has no phases`]
      : phases.flatMap(({ id }) => checkPhase(form, id, tools)),
  );
  const reached = new Set(
    Object.values(form.variants).flatMap(({ phases }) => phases.map(({ id }) => id)),
  );
  const unreached = Object.keys(form.phases).filter((id) => !reached.has(id));
  const seats = [form.starter, form.guest].filter((role) => !form.seats[role]);
  return [
    ...new Set(used),
    ...unreached.map((id) => `phase ${id} is in no variant`),
    ...seats.map((role) => `nobody can sit as ${role}`),
  ];
}
