import { Type, type Static } from 'typebox';

/** A sentence or label that a person sees, complete in both languages: Dutch as Flemish pupils speak it, and English. */
export const TextSchema = Type.Object({ nl: Type.String(), en: Type.String() });
export type Text = Static<typeof TextSchema>;

/** The languages that every text of Kring exists in. */
export type Language = keyof Text;
