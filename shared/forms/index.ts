import type { Form, SessionState } from '../engine/index.ts';
import { afterFollowUp, afterMediation, type FollowUp } from './mediator-after.ts';
import { mediator } from './mediator.ts';
import { tutor } from './tutor.ts';

/** Every form that is built. A new form is one file and one line here. */
export const forms: Readonly<Record<string, Form>> = { tutor, mediator };

/** What follows when a session of a form has ended, by form; these are never started by hand. */
export const followUps: Readonly<Record<string, (state: SessionState) => FollowUp | undefined>> = {
  mediator: afterMediation,
  'mediator-followup': afterFollowUp,
};
