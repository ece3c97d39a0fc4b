import { Type } from 'typebox';
import { closed, id, WordsSchema, type Data } from '../../engine/index.ts';

/** Where somebody can look a fact up. */
const SourceSchema = Type.Object(
  {
    /** Who says it, and in what: *Sciensano, Gezondheidsenquête 2018*. */
    name: Type.String({ minLength: 3, maxLength: 200 }),
    address: Type.Optional(Type.String({ pattern: '^https://[^ ]{4,300}$' })),
    /** When it was published or, of a page that changes, read: `2024` or `2026-11`. */
    date: Type.String({ pattern: '^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$' }),
  },
  closed,
);

/** How a slide is laid out. */
const LayoutSchema = Type.Enum(['title', 'message', 'picture', 'columns', 'quote', 'answer']);

const markdown = WordsSchema;

/** An image of the session (the store of images has it by its hash), with what stands beside it for whoever asks. */
const PictureSchema = Type.Object(
  {
    image: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    /** What is to be seen on it, for whoever does not see it. */
    words: WordsSchema,
    /** Who made it, and why it may be shown: *own photo*, or *Wikimedia Commons, CC BY 4.0*. */
    credit: Type.String({ minLength: 3, maxLength: 200 }),
  },
  closed,
);
export type SlidePicture = Data<typeof PictureSchema>;

/** One slide: what the class sees, and beside it what only the educators read. */
export const SlideSchema = Type.Object(
  {
    id,
    layout: LayoutSchema,
    /** Markdown with LaTeX; of *columns* the left one, of *quote* who said it comes after a blank line. */
    text: markdown,
    /** Of *columns*, the right one. */
    right: Type.Optional(markdown),
    picture: Type.Optional(PictureSchema),
    /** What the educators say with it. */
    notes: Type.Optional(WordsSchema),
    /** At least one where the slide states a fact. */
    sources: Type.Optional(Type.Array(SourceSchema, { minItems: 1, maxItems: 6 })),
    /** The question that is asked with it, by its id. */
    ask: Type.Optional(id),
  },
  closed,
);
export type Slide = Data<typeof SlideSchema>;

export const DeckSchema = Type.Array(SlideSchema, { minItems: 1, maxItems: 80 });
export type Deck = Data<typeof DeckSchema>;
