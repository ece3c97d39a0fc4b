import { BriefSchema, type Brief } from './brief.ts';
import { misfit, problem, type Problem } from './misfit.ts';
import type { Form } from './form.ts';
import type { Registry } from './gates.ts';

/** What a tool carries over must be what that tool says that it can. */
function inherited(inherits: Brief['inherits'], tools: Registry): Problem[] {
  return Object.entries(inherits ?? {}).flatMap(([id, part]) => {
    const schema = Object.hasOwn(tools, id) ? tools[id]?.inherits : undefined;
    return schema
      ? misfit(schema, part, `inherits.${id}`)
      : [problem(`inherits.${id}`, 'no tool of this name carries anything over')];
  });
}

/** What is wrong with the brief of a session of this form, each with its place; an empty list means that it can begin. */
export function checkBrief(brief: Brief, { seats }: Form, tools: Registry): Problem[] {
  const shape = misfit(BriefSchema, brief);
  if (shape.length > 0) return shape;
  const unseated = Object.entries(brief.people ?? {}).filter(
    ([, role]) => !Object.hasOwn(seats, role),
  );
  return [
    ...unseated.map(([id, role]) => problem(`people.${id}`, `no seat "${role}"`)),
    ...inherited(brief.inherits, tools),
  ];
}
