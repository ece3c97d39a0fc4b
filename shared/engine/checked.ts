import type { Condition, FactCondition, Form } from './form.ts';
import type { Kind } from './form-names.ts';
import type { Registry } from './gates.ts';
import { problem, type Problem } from './misfit.ts';

/** What a name in a form is checked against. */
export interface Checked {
  readonly form: Form;
  readonly tools: Registry;
  /** The tool to which the part at hand is said. */
  readonly tool?: string;
}

/** What stands at a place of a kind. */
interface Values extends Record<Exclude<Kind, 'met' | 'condition' | 'parts' | 'wants'>, string> {
  met: Pick<FactCondition, 'fact' | 'args'>;
  condition: Condition;
  parts: Readonly<Record<string, unknown>>;
  wants: Readonly<Record<string, unknown>>;
}
export type Rules = {
  readonly [K in Kind]: (checked: Checked, value: Values[K], at: string) => Problem[];
};

export const own = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined;

export const known = (of: object, kind: Kind, name: string, at: string): Problem[] =>
  Object.hasOwn(of, name) ? [] : [problem(at, `no ${kind} "${name}"`)];

/** Whether what the form says to a tool has an entry of this name. */
export const hasEntry = ({ form }: Checked, tool: string, name: string): boolean =>
  Object.hasOwn((own(form.tools, tool) as object | undefined) ?? {}, name);
