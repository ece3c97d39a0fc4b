import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { createValidator } from '../../server/sessions/validate.ts';

const Point = Type.Object({ x: Type.Number(), y: Type.Optional(Type.Number()) });
const Shape = Type.Union([
  Type.Object({ kind: Type.Literal('dot'), at: Point }),
  Type.Object({ kind: Type.Literal('line'), through: Type.Array(Point) }),
]);
const schemas = {
  'draw/shape': Type.Object({ shape: Shape, names: Type.Record(Type.String(), Point) }),
  'draw/both': Type.Intersect([
    Type.Object({ a: Type.Number() }),
    Type.Object({ b: Type.Number() }),
  ]),
};
const validate = createValidator({ schemaOf: (type) => schemas[type as keyof typeof schemas] });
const check = (type: keyof typeof schemas, data: unknown) =>
  validate('ada', { id: '1', type, data });

describe('the data of a command', () => {
  test('loses what the schema does not name, however deep, and is not changed itself', () => {
    const sent = {
      shape: { kind: 'line', through: [{ x: 1, more: 1 }], at: { x: 2 } },
      names: { first: { x: 3, more: 1 } },
      more: 1,
    };
    const before = structuredClone(sent);
    const data = { shape: { kind: 'line', through: [{ x: 1 }] }, names: { first: { x: 3 } } };
    expect(check('draw/shape', sent)).toEqual({ ok: true, data });
    expect(sent).toEqual(before);
  });

  test('passes as it is when every part of it is named', () => {
    const sent = { shape: { kind: 'dot', at: { x: 1, y: 2 } }, names: { first: { x: 3 } } };
    expect(check('draw/shape', sent)).toEqual({ ok: true, data: structuredClone(sent) });
  });

  test('keeps all parts of an intersection and nothing else', () => {
    expect(check('draw/both', { a: 1, b: 2 })).toEqual({ ok: true, data: { a: 1, b: 2 } });
    expect(check('draw/both', { a: 1, b: 2, c: 3 })).toEqual({ ok: true, data: { a: 1, b: 2 } });
  });

  test('is refused when a part is missing or wrong, with or without more beside it', () => {
    const refused = { ok: false, refusal: { code: 'command/invalid' } };
    for (const at of [{}, { x: '1' }, { x: '1', more: 1 }, null, []])
      expect(check('draw/shape', { shape: { kind: 'dot', at }, names: {} })).toMatchObject(refused);
    expect(check('draw/both', { a: 1 })).toMatchObject(refused);
    expect(check('draw/shape', undefined)).toMatchObject(refused);
  });
});
