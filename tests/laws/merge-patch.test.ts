import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, merge } from '../../shared/wire/merge-patch.ts';
import { seeded } from '../support/seed.ts';

/** Views: JSON objects without nulls. */
const view = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.integer(), { maxLength: 3 }),
    tie('fields'),
  ),
  fields: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', 'toString'), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).fields as fc.Arbitrary<Record<string, unknown>>;

describe('merge patch (RFC 7396)', () => {
  it('turns the one view into the other, and says nothing when nothing changed', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const patch = diff(before, after);
        expect(merge(before, patch ?? {})).toEqual(after);
        expect(diff(after, structuredClone(after))).toBeUndefined();
      }),
      seeded(100),
    );
  });

  it('keeps the identity of what did not change, so that a renderer can skip it', () => {
    const before = { people: { ann: { name: 'Ann' } }, phase: { id: 'goal' } };
    const after = merge(before, diff(before, { ...before, phase: { id: 'show' } }));
    expect(after.people).toBe(before.people);
    expect(after.phase).not.toBe(before.phase);
  });

  it('never touches the prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"a":{"__proto__":{"polluted":true}}}',
    );
    const merged = merge<Record<string, unknown>>({}, hostile);
    expect(merged['polluted']).toBeUndefined();
    expect((merged['a'] as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
