import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { hashPattern, imageUrlPattern, itemPattern } from './element-check.ts';
import { elementTypes } from './element.ts';
import {
  maxAuthorLength,
  maxCoordinate,
  maxElements,
  maxIdLength,
  maxInkBytes,
  maxLatexLength,
  maxOrderLength,
  maxSize,
  maxSourceLength,
  maxTextLength,
} from './limits.ts';
import { colourNames } from './palette.ts';

const closed = { additionalProperties: false };
const coordinate = Type.Number({ minimum: -maxCoordinate, maximum: maxCoordinate });
const size = Type.Number({ minimum: -maxSize, maximum: maxSize });

export const ElementSnapshotSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: maxIdLength, pattern: '^[A-Za-z0-9_~-]+$' }),
    type: Type.Enum([...elementTypes]),
    geometry: Type.Tuple([
      coordinate,
      coordinate,
      size,
      size,
      Type.Number({ minimum: -7, maximum: 7 }),
    ]),
    style: Type.Object(
      {
        colour: Type.Enum([...colourNames]),
        width: Type.Number({ minimum: 0.25, maximum: 200 }),
        fill: Type.Optional(Type.Literal('soft')),
        size: Type.Optional(Type.Number({ minimum: 4, maximum: 400 })),
        auto: Type.Optional(Type.Literal(true)),
      },
      closed,
    ),
    order: Type.String({ maxLength: maxOrderLength }),
    author: Type.String({ maxLength: maxAuthorLength }),
    locked: Type.Boolean(),
    /** The stroke's bytes in base64. */
    ink: Type.Optional(Type.String({ maxLength: Math.ceil(maxInkBytes / 3) * 4 })),
    text: Type.Optional(Type.String({ maxLength: maxTextLength })),
    latex: Type.Optional(Type.String({ minLength: 1, maxLength: maxLatexLength })),
    source: Type.Optional(
      Type.Union([
        Type.Object(
          {
            hash: Type.String({ pattern: hashPattern }),
            url: Type.String({ maxLength: maxSourceLength, pattern: imageUrlPattern }),
          },
          closed,
        ),
        Type.Object({ item: Type.String({ pattern: itemPattern }) }, closed),
      ]),
    ),
  },
  closed,
);

/** A page as plain JSON: what is kept, printed, and laid on the table next time. Bottom element first. */
export const PageSnapshotSchema = Type.Object(
  {
    version: Type.Literal(1),
    elements: Type.Array(ElementSnapshotSchema, { maxItems: maxElements }),
  },
  closed,
);
export type ElementSnapshot = Static<typeof ElementSnapshotSchema>;
export type PageSnapshot = Static<typeof PageSnapshotSchema>;

/** Is this a page as it was kept, and nothing else? */
export const isPage = (value: unknown): value is PageSnapshot =>
  Value.Check(PageSnapshotSchema, value);
