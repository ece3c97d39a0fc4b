import type { Form } from '../engine/index.ts';
import { mediator } from './mediator.ts';
import { tutor } from './tutor.ts';

/** Every form that is built. A new form is one file and one line here. */
export const forms: Readonly<Record<string, Form>> = { mediator, tutor };
