import { AddedSchema, NameSchema, RemoveSchema, SwappedSchema } from './page-schemas.ts';

/** What the board is called, opens and logs. */
export const outline = {
  id: 'board',
  surfaces: ['board/answer', 'board/demo', 'board/together'],
  events: { added: AddedSchema, named: NameSchema, swapped: SwappedSchema, removed: RemoveSchema },
} as const;
