import type { Static, TSchema } from 'typebox';
import type { Frozen } from './form-terms.ts';

/** What meets a schema; nobody changes it. */
export type Data<T extends TSchema> = Frozen<Static<T>>;
