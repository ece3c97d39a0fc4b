import type { View } from '../../../../shared/wire/view.ts';
import { readDraft, writeDraft } from '../../../session/drafts.ts';

const key = ({ shared }: View): string => `${shared.session.id}.known`;

/** What this tab knew before it was loaded anew, in this step; ids alone, and gone when the session ends. */
export function knownBefore(view: View): Set<string> | undefined {
  const [step, ...keys] = (readDraft(key(view)) ?? '').split(' ');
  return step && step === view.shared.phase?.id ? new Set(keys) : undefined;
}

export function remember(view: View, known: ReadonlySet<string>): void {
  const now = [view.shared.phase?.id ?? '', ...known].join(' ');
  if (readDraft(key(view)) !== now) writeDraft(key(view), now);
}
