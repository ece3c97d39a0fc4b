import { asking } from './asking.ts';
import { making } from './making.ts';

/** What people may ask of it. */
export const commands = { ...asking, ...making };
