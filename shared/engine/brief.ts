import { Type, type Static } from 'typebox';
import type { Language } from '../wire/text.ts';
import { at } from './at.ts';
import type { Form } from './form.ts';
import { closed, flag, id, RoleSchema, type Frozen } from './form-terms.ts';

/** Milliseconds since 1970. */
const moment = Type.Integer({ minimum: 0 });

/**
 * What belongs to one session and not to its script: its day, its people, and what it carries over from the session
 * before. The form beside it is the registered one, untouched; a session that somebody starts has an empty brief.
 */
export const BriefSchema = Type.Object(
  {
    /** Before it there is nothing to do; absent: it begins at once. */
    opensAt: Type.Optional(moment),
    /** Nobody has to be here before it, in a phase that is not live; absent: the rule of SPEC 26. */
    waitsUntil: Type.Optional(moment),
    /** Who is named when it begins, each in the seat that they had. */
    people: Type.Optional(Type.Record(Type.String({ minLength: 1, maxLength: 40 }), RoleSchema)),
    /** Nobody but who is named takes a seat, and nobody is invited. */
    closed: flag,
    /** Per tool, what it carries over from the session before; the tool has the schema. */
    inherits: Type.Optional(Type.Record(id, Type.Unknown(), closed)),
  },
  closed,
);
export type Brief = Frozen<Static<typeof BriefSchema>>;

/** What a tool gets once, when the session begins: what its form says to it, and its own part of the brief. */
export interface Begins<Told, Inherited> extends Pick<Brief, 'opensAt'> {
  readonly language: Language;
  readonly told?: Told;
  readonly inherited?: Inherited;
}

export function begins(
  form: Form,
  language: Language,
  { opensAt, inherits = {} }: Brief,
  tool: string,
): Begins<unknown, unknown> {
  const told = at(form.tools, tool);
  const inherited = at(inherits, tool);
  return {
    language,
    ...(told !== undefined && { told }),
    ...(opensAt !== undefined && { opensAt }),
    ...(inherited !== undefined && { inherited }),
  };
}

/** Whether somebody may take a seat at all. A closed session of an earlier Kring named nobody: links alone held it closed. */
export const isNamed = ({ closed, people }: Brief, person: string): boolean =>
  !closed || !people || Object.hasOwn(people, person);
