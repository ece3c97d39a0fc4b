import type { FollowUps, Form } from '../engine/index.ts';
import { afterFollowUp, afterMediation } from './mediator-after.ts';
import { educator } from './educator.ts';
import { mediatorFollowUp } from './mediator-followup.ts';
import { mediator } from './mediator.ts';
import { tutor } from './tutor.ts';

/** Every form that is built. A new form is one file and one line here. */
export const forms: Readonly<Record<string, Form>> = {
  tutor,
  mediator,
  'mediator-followup': mediatorFollowUp,
  educator,
};

/** What follows when a session of a form has ended, by form. */
export const followUps: FollowUps = {
  mediator: afterMediation,
  'mediator-followup': afterFollowUp,
};
