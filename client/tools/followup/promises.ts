import type { AgreementView } from '../../../shared/tools/agreement/index.ts';
import type { Item } from '../../../shared/tools/agreement/state.ts';
import type { FollowUpView } from '../../../shared/tools/followup/index.ts';
import type { SharedView } from '../../../shared/wire/view.ts';

const textOf = (shared: SharedView): AgreementView | undefined =>
  shared.tools['agreement'] as AgreementView | undefined;

/** What this person promised, in the order of the text. */
export const promisesOf = (shared: SharedView, person: string): [string, Item][] =>
  Object.entries(textOf(shared)?.items ?? {})
    .filter(([, { who }]) => who === person)
    .sort(([, a], [, b]) => a.order - b.order);

/** How far a new version is: the text with which looking back begins was fixed before its day. */
export function renewal(shared: SharedView): { fixed: boolean; signed: boolean } {
  const { opensAt } = shared.tools['followup'] as FollowUpView;
  const { frozen, signatures } = textOf(shared) ?? {};
  const fixed = frozen !== undefined && frozen.at >= opensAt;
  return { fixed, signed: fixed && signatures !== undefined };
}

/** The text was opened for changes, and not all signed it again. */
export const isOpened = (shared: SharedView): boolean => !textOf(shared)?.signatures;
