import { Type } from 'typebox';
import type { Checked } from './checked.ts';
import { hasEntry, known, own } from './checked.ts';
import type { Condition, FactCondition } from './form.ts';
import { closed } from './form-names.ts';
import { misfit, problem, type Problem } from './misfit.ts';
import { placesIn } from './places.ts';
import { toolOf } from './rights.ts';

/** What a fact is said with that takes no arguments. */
export const NoArguments = Type.Object({}, closed);

/** A fact that there is, asked of whom it may be asked, with arguments that it takes. */
function asked(checked: Checked, { fact, args = {}, ...of }: FactCondition, at: string): Problem[] {
  const roles = of.each ?? of.some ?? of.most?.of;
  const id = toolOf(fact);
  const facts = own(checked.tools, id)?.facts;
  const name = fact.slice(id.length + 1);
  const ofPeople = own(facts?.person ?? {}, name);
  const ofSession = own(facts?.session ?? {}, name);
  const found = roles ? ofPeople : ofSession;
  if (!ofPeople && !ofSession) return [problem(at, `no fact "${fact}"`)];
  if (!found)
    return [
      problem(at, `"${fact}" is asked of ${ofPeople ? 'each or some person' : 'the session'}`),
    ];
  if ([of.each, of.some, of.most].filter(Boolean).length > 1)
    return [problem(at, 'asked of each, of some, or of a share: of one of these')];
  const schema = found.args ?? NoArguments;
  const shape = misfit(schema, args, `${at}.args`);
  if (shape.length > 0) return shape;
  return [...placesIn(schema, args, `${at}.args`)].flatMap((place) =>
    'kind' in place && place.kind === 'entry' && !hasEntry(checked, id, String(place.value))
      ? [problem(place.at, `no "${String(place.value)}" in tools.${id}`)]
      : [],
  );
}

/** Every fact of a condition, and the seats that it is asked of. */
export function checkCondition(checked: Checked, when: Condition, at: string): Problem[] {
  if ('fact' in when) {
    const { seats } = checked.form;
    return [
      ...asked(checked, when, at),
      ...(['each', 'some'] as const).flatMap((of) =>
        (when[of] ?? []).flatMap((role, n) => [
          ...known(seats, 'seat', role, `${at}.${of}[${n}]`),
          // It would name who has not, and wait for who went home.
          ...(own(seats, role)?.crowd
            ? [problem(`${at}.${of}[${n}]`, `"${role}" is a crowd: ask a share of it`)]
            : []),
        ]),
      ),
      ...(when.most?.of ?? []).flatMap((role, n) =>
        known(seats, 'seat', role, `${at}.most.of[${n}]`),
      ),
      // Nobody sits there who could do what is asked, and it counts nowhere (rule 33).
      ...[when.each, when.some, when.most?.of].flatMap((roles = []) =>
        roles.flatMap((role) =>
          own(seats, role)?.screen
            ? [problem(at, `"${role}" is a screen: nothing is asked of it`)]
            : [],
        ),
      ),
    ];
  }
  const [kind, parts] = 'all' in when ? (['all', when.all] as const) : (['any', when.any] as const);
  return parts.flatMap((part, n) => checkCondition(checked, part, `${at}.${kind}[${n}]`));
}
