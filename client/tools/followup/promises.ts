import type { Item } from '../../../shared/tools/agreement/state.ts';
import type { SharedView, View } from '../../../shared/wire/view.ts';
import { goTo } from '../../session/spots.ts';
import { partOf } from '../../session/tool-parts.ts';

const textOf = (shared: SharedView) => partOf({ shared }, 'agreement');

/** What this person promised, in the order of the text. */
export const promisesOf = (shared: SharedView, person: string): [string, Item][] =>
  Object.entries(textOf(shared)?.items ?? {})
    .filter(([, { who }]) => who === person)
    .sort(([, a], [, b]) => a.order - b.order);

/** How far a new version is. */
export function renewal(shared: SharedView): { fixed: boolean; signed: boolean } {
  const { frozen, signatures, version, first } = textOf(shared) ?? {};
  const fixed = frozen !== undefined && version !== first;
  return { fixed, signed: fixed && signatures !== undefined };
}

/** The text names a day to look back that is still to come. */
export const isDated = (shared: SharedView, now: number): boolean =>
  Date.parse(textOf(shared)?.followup ?? '') > now;

/** The text was opened for changes, and not all signed it again. */
export const isOpened = (shared: SharedView): boolean => !textOf(shared)?.signatures;

/** Brings the text of the agreement to the front. */
export const openText = (view: View): void => goTo(view, { at: 'agreement' });
