import { Value } from 'typebox/value';
import type { TSchema } from 'typebox';
import { FormSchema, type Condition, type Form, type Phase, type Role } from './form.ts';
import { factsOf, type Registry } from './gates.ts';
import { toolOf } from './rights.ts';

/** The place in a form, and what is wrong there: `phases.needs.gates[2].when: no fact "needs/agred"`. */
export type Problem = string;

export const problem = (place: string, what: string): Problem => `${place}: ${what}`;

/** `/phases/needs/gates/2/when` as a person writes it. */
const placeOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => {
      if (/^\d+$/.test(part)) return `${path}[${part}]`;
      return path ? `${path}.${part}` : part;
    }, '');

/** Where a value does not fit its schema: the deepest place, because that of a union says least. */
export function misfit(schema: TSchema, value: unknown, at: string): Problem[] {
  if (Value.Check(schema, value)) return [];
  const errors = [...Value.Errors(schema, value)];
  const deepest = errors.reduce((one, other) =>
    other.instancePath.split('/').length > one.instancePath.split('/').length ? other : one,
  );
  const place = [at, placeOf(deepest.instancePath)].filter(Boolean).join('.');
  const what = deepest.keyword === 'boolean' ? 'nothing of this name is known' : deepest.message;
  return [problem(place || 'form', what)];
}

interface Checked {
  readonly form: Form;
  readonly tools: Registry;
}

const seats = ({ form }: Checked, roles: readonly Role[], at: string): Problem[] =>
  roles
    .filter((role) => role !== 'all' && !Object.hasOwn(form.seats, role))
    .map((role) => problem(at, `no seat "${role}"`));

const fact = ({ tools }: Checked, name: string, at: string): Problem[] =>
  Object.hasOwn(tools[toolOf(name)]?.facts ?? {}, name.split('/')[1] ?? '')
    ? []
    : [problem(at, `no fact "${name}"`)];

function condition(checked: Checked, when: Condition | undefined, at: string): Problem[] {
  if (!when) return [];
  if ('fact' in when)
    return [
      ...fact(checked, when.fact, at),
      ...seats(checked, [...(when.each ?? []), ...(when.some ?? [])], at),
    ];
  const [kind, parts] = 'all' in when ? (['all', when.all] as const) : (['any', when.any] as const);
  return parts.flatMap((part, n) => condition(checked, part, `${at}.${kind}[${n}]`));
}

/** Tools of which something is said, and what is said where the tool has a schema for it. */
function parts(
  { tools }: Checked,
  of: Readonly<Record<string, unknown>>,
  which: 'form' | 'phase',
  at: string,
): Problem[] {
  return Object.entries(of).flatMap(([id, part]) => {
    const tool = Object.hasOwn(tools, id) ? tools[id] : undefined;
    if (!tool) return [problem(`${at}.${id}`, 'no such tool')];
    const schema = tool[which];
    return schema ? misfit(schema, part, `${at}.${id}`) : [];
  });
}

function gates(checked: Checked, phase: Phase, at: string): Problem[] {
  // A gate that asks for what its own phase does not open can never be met there: a dead end.
  const open = new Set(Object.keys(phase.open).map(toolOf));
  return phase.gates.flatMap(({ id, hard, when }, n) => {
    const here = `${at}.gates[${n}].when`;
    const shut = factsOf(when).find((name) => !open.has(toolOf(name)));
    return [
      ...condition(checked, when, here),
      ...(hard && shut
        ? [
            problem(
              here,
              `the hard gate ${id} asks for "${shut}", and the phase keeps that tool closed`,
            ),
          ]
        : []),
    ];
  });
}

function phases(checked: Checked): Problem[] {
  const { form, tools } = checked;
  return Object.entries(form.phases).flatMap(([id, phase]) => {
    const at = `phases.${id}`;
    const open = new Set(Object.keys(phase.open).map(toolOf));
    return [
      ...Object.entries(phase.open).flatMap(([surface, letters]) => [
        ...(Object.hasOwn(tools, toolOf(surface))
          ? []
          : [problem(`${at}.open.${surface}`, 'no such tool')]),
        ...seats(checked, Object.keys(letters), `${at}.open.${surface}`),
      ]),
      ...gates(checked, phase, at),
      ...phase.prompts.flatMap(({ to }, n) => seats(checked, [to], `${at}.prompts[${n}].to`)),
      ...(phase.asks ? fact(checked, phase.asks, `${at}.asks`) : []),
      ...seats(checked, phase.movedBy ?? [], `${at}.movedBy`),
      ...Object.entries(phase.stage ?? {}).flatMap(([role, front]) => [
        ...seats(checked, [role], `${at}.stage`),
        ...front
          .filter((tool) => !open.has(tool))
          .map((tool) => problem(`${at}.stage.${role}`, `the phase does not open "${tool}"`)),
      ]),
      ...parts(checked, phase.tools ?? {}, 'phase', `${at}.tools`),
    ];
  });
}

function variants({ form }: Checked): Problem[] {
  const entries = Object.entries(form.variants);
  const reached = new Set(entries.flatMap(([, one]) => one.phases.map(({ id }) => id)));
  return [
    ...entries.flatMap(([id, { phases: order, under }]) => [
      ...order.flatMap((phase, n) =>
        Object.hasOwn(form.phases, phase.id)
          ? []
          : [problem(`variants.${id}.phases[${n}].id`, `no phase "${phase.id}"`)],
      ),
      ...(under === undefined || Object.hasOwn(form.variants, under)
        ? []
        : [problem(`variants.${id}.under`, `no variant "${under}"`)]),
    ]),
    ...Object.keys(form.phases)
      .filter((id) => !reached.has(id))
      .map((id) => problem(`phases.${id}`, 'in no variant')),
  ];
}

/** What stands outside the phases. */
function around(checked: Checked): Problem[] {
  const { form, tools } = checked;
  const invited = Object.keys(form.seats).filter((role) => !Object.hasOwn(form.door.invites, role));
  return [
    ...seats(checked, [form.starter], 'starter'),
    ...seats(checked, [form.guest], 'guest'),
    ...seats(checked, form.hosts ?? [], 'hosts'),
    ...seats(checked, Object.keys(form.door.invites), 'door.invites'),
    ...invited.map((role) => problem('door.invites', `nothing for the seat "${role}"`)),
    ...form.cards.flatMap(({ to }, n) => seats(checked, [to], `cards[${n}].to`)),
    ...form.kept.flatMap(({ when }, n) => condition(checked, when, `kept[${n}].when`)),
    ...form.endings.flatMap(({ to = [], when }, n) => [
      ...seats(checked, to, `endings[${n}].to`),
      ...condition(checked, when, `endings[${n}].when`),
    ]),
    ...Object.entries(form.requires ?? {}).flatMap(([command, { when }]) => [
      ...(Object.hasOwn(tools[toolOf(command)]?.commands ?? {}, command.split('/')[1] ?? '')
        ? []
        : [problem(`requires.${command}`, 'no such command')]),
      ...condition(checked, when, `requires.${command}.when`),
    ]),
    ...parts(checked, form.tools, 'form', 'tools'),
  ];
}

/**
 * What would strand people in a form, each with its place; an empty list means that it can be run.
 * @param form as it was read: it need not have the shape of a form
 */
export function checkForm(form: Form, tools: Registry): Problem[] {
  const shape = misfit(FormSchema, form, '');
  if (shape.length > 0) return shape;
  const checked = { form, tools };
  return [...phases(checked), ...variants(checked), ...around(checked)];
}
