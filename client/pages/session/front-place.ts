import type { View } from '../../../shared/wire/view.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import type { ToolEntry } from '../../tools/index.ts';
import { besideId } from './layout.ts';
import { firstPlace, stepId, type Place } from './places.ts';

const key = ({ shared }: View): string => `${shared.session.id}.place`;
const stepOf = ({ shared }: View): string => shared.phase?.id ?? '';

/** This tab has it in front, in this step. */
export function rememberPlace(view: View, place: string): void {
  const now = `${stepOf(view)} ${place}`;
  if (readDraft(key(view)) !== now) writeDraft(key(view), now);
}

/** What this tab had in front before it was loaded anew; what the step begins with where that was in another step. */
export function placeToBegin(view: View, places: readonly Place[], narrow: boolean): string {
  const [step, place = ''] = (readDraft(key(view)) ?? '').split(' ');
  const there = (narrow && place === besideId) || places.some(({ id }) => id === place);
  return step === stepOf(view) && there ? place : firstPlace(view, places);
}

/** The place in which a tool stands. */
export const placeOf = ({ id, place }: ToolEntry): string =>
  ({ stage: id, card: stepId, side: besideId })[place];
