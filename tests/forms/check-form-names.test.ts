import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import type { Form, Tool } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { tools } from '../../shared/tools/index.ts';
import { engine } from '../support/play.ts';
import { seeded } from '../support/seed.ts';

type Json = Record<string, unknown>;
const all = Object.entries(forms);

/** Where a name stands, found in the text of the form alone: as a key or as a value, but in what people read. */
function mentions(value: unknown, name: string, at = ''): string[] {
  if (value === name) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = Array.isArray(value) ? `${at}[${key}]` : at ? `${at}.${key}` : key;
    return [...(key === name ? [here] : []), ...mentions(part, name, here)];
  });
}

/** A form in which one thing that it names itself is called otherwise, or is no more. */
function without(form: Form, [part, ...path]: readonly string[], name: string, renamed: boolean) {
  const copy = JSON.parse(JSON.stringify(form)) as Record<string, Json>;
  const of = path.reduce((at, key) => at[key] as Json, copy[part ?? ''] as Json);
  if (renamed) of['renamed'] = of[name];
  delete of[name];
  return copy as unknown as Form;
}

/** What a form names itself, and how what is missing is called. */
const named = all.flatMap(([id, form]) => {
  const ofTools = Object.entries(form.tools as Record<string, object>)
    .filter(([tool]) => ['checkin', 'heard', 'turns'].includes(tool))
    .flatMap(([tool, part]) =>
      Object.keys(part).map((name) => ({
        ...{ id, form, name, path: ['tools', tool] },
        missing: (one: string) => `no "${one}" in tools.${tool}`,
      })),
    );
  const own = (['seats', 'phases', 'variants'] as const).flatMap((part) =>
    Object.keys(form[part]).map((name) => ({
      ...{ id, form, name, path: [part] },
      missing: (one: string) => `no ${part.slice(0, -1)} "${one}"`,
    })),
  );
  return [...own, ...ofTools];
});

/** Everything in a form but what a name is declared in, and what has other words of the same spelling. */
function rest(form: Form, [part = '', tool = '']: readonly string[]): Json {
  const { start: _start, ...other } = form;
  if (part === 'phases') return { variants: Object.values(form.variants) };
  if (part === 'variants')
    return { variants: Object.values(form.variants).map(({ under }) => ({ under })) };
  if (part === 'seats') return { ...other, seats: {} };
  const phases = Object.entries(form.phases).map(([id, phase]) => {
    const rests = (of: object) =>
      Object.keys(of).flatMap((name) => name.split(`${tool}/`).slice(1));
    const after = { ...phase.after };
    const open = [...rests(phase.open), ...rests(after)];
    const conditions = [...mentionsOfArgs(phase.gates), ...mentionsOfArgs(after)];
    const { [tool]: wants } = (phase.tools ?? {}) as Json;
    return [id, { open, conditions, ...(tool === 'turns' && { wants }) }] as const;
  });
  return Object.fromEntries(phases);
}
const mentionsOfArgs = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'args' ? [part] : mentionsOfArgs(part),
  );
};

describe('a name in a form that somebody changes', () => {
  it.each(named.map((one) => [`${one.id}: ${[...one.path, one.name].join('.')}`, one] as const))(
    'is found at every place where it stands, renamed or deleted: %s',
    (_title, { form, path, name, missing }) => {
      const places = mentions(rest(form, path), name);
      for (const renamed of [true, false]) {
        const found = checkForm(without(form, path, name, renamed), engine.tools);
        expect(found.filter((one) => one.includes(missing(name)))).toHaveLength(places.length);
      }
    },
  );

  // One form at a time: each has some hundred places, and all of them are checked as often.
  it.each(all)(
    'at whatever place of %s it is another than there is, the place is named',
    (id, form) => {
      const keys =
        /^(to|each|some|movedBy|hosts|starter|guest|asks|fact|under|stage|kept|scale|question|kinds)$/;
      const leaves = (value: unknown, path: string[] = []): string[][] =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
          : [path];
      const paths = leaves(form).filter(
        (path) =>
          path.some((key) => keys.test(key)) && !['nl', 'en', 'class'].includes(path.at(-1) ?? ''),
      );
      const wrong = paths.flatMap((path) => {
        const copy = JSON.parse(JSON.stringify(form)) as Json;
        const last = path.at(-1) ?? '';
        const parent = path.slice(0, -1).reduce((at, key) => at[key] as Json, copy);
        parent[last] = 'nowhere';
        const [found = 'nothing'] = checkForm(copy as unknown as Form, engine.tools);
        const place = path
          .slice(0, path.includes('args') ? path.indexOf('args') : undefined)
          .reduce(
            (at, key) => (/^\d+$/.test(key) ? `${at}[${key}]` : at ? `${at}.${key}` : key),
            '',
          );
        // A fact is asked in a condition, and its name is said there.
        return found.includes(place.replace(/\.fact$/, '')) ? [] : [`${id}: ${found}`];
      });
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  /** What a form takes of the tools: surfaces that it opens, and facts that it asks. */
  const taken = (form: Form) => {
    const asked = JSON.stringify(form).match(/(?<="(?:fact|asks)":")[a-z]+\/[a-z-]+/g) ?? [];
    const opened = Object.values(form.phases).flatMap(({ open }) => Object.keys(open));
    return { opened, asked };
  };
  /** Every tool, but for what is another in this one. */
  const tooled = (of: string, change: (tool: Tool) => Tool | undefined) =>
    Object.fromEntries(
      (tools as readonly Tool[]).flatMap((tool) => {
        const now = tool.id === of ? change(tool) : tool;
        return now ? [[tool.id, now] as const] : [];
      }),
    );
  const withoutFact = ({ facts = {}, ...tool }: Tool, name: string): Tool => {
    const { [name]: _ofPeople, ...person } = facts.person ?? {};
    const { [name]: _ofSession, ...session } = facts.session ?? {};
    return { ...tool, facts: { person, session } };
  };
  const anyOf = (list: readonly string[]) => fc.constantFrom(...list);

  it.each(all)('is found when a tool, a surface or a fact is no more: %s', (_id, form) => {
    const { opened, asked } = taken(form);
    fc.assert(
      fc.property(anyOf(opened), anyOf(asked), (surface, fact) => {
        const [tool = ''] = surface.split('/');
        const [asks = '', name = ''] = fact.split('/');
        const noTool = checkForm(
          form,
          tooled(tool, () => undefined),
        );
        expect(noTool.join('\n')).toContain(`open.${surface}: no such tool`);
        const noFact = checkForm(
          form,
          tooled(asks, (one) => withoutFact(one, name)),
        );
        expect(noFact.join('\n')).toContain(`: no fact "${fact}"`);
        const noSurface = checkForm(
          form,
          tooled(tool, (one) => ({ ...one, surfaces: [] })),
        );
        expect(noSurface.join('\n')).toContain(`open.${surface}: no surface "${surface}"`);
      }),
      seeded(8),
    );
  });

  it.each(all)('is not missed when nothing of a tool is taken: %s', (_id, form) => {
    const { opened, asked } = taken(form);
    const used = new Set([
      ...[...opened, ...asked].map((name) => name.split('/')[0]),
      ...Object.keys(form.tools),
    ]);
    for (const { id } of tools)
      if (!used.has(id))
        expect(
          checkForm(
            form,
            tooled(id, () => undefined),
          ),
          id,
        ).toEqual([]);
  });
});
