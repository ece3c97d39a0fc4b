import { Type } from 'typebox';
import { maxTitleLength } from './pages.ts';

// Apart from `pages.ts`, which every page of a session loads.

const id = Type.String({ minLength: 1, maxLength: 40 });
const title = Type.String({ minLength: 1, maxLength: maxTitleLength });
export const AddSchema = Type.Object({ title });
export const NameSchema = Type.Object({ id, title });
export const MoveSchema = Type.Object({
  id,
  to: Type.Union([Type.Literal('earlier'), Type.Literal('later')]),
});
export const RemoveSchema = Type.Object({ id });
export const AddedSchema = Type.Object({ id, by: id, title: Type.String() });
export const SwappedSchema = Type.Object({ id, other: id });
