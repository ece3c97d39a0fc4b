import { gatesInOrder, type GateLine } from '../../../shared/wire/gate-lines.ts';
import type { View } from '../../../shared/wire/view.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';

export { gatesInOrder, type GateLine };

const words = {
  waiting: { nl: 'We wachten op', en: 'Waiting for' },
  of: { nl: 'van', en: 'of' },
  also: { nl: 'We wachten ook op', en: 'Also waiting for' },
};

/** "We wachten op Noor en Sam.", of a share "12 van 20.", or nothing. */
export function waitingInWords({ waits, mine, share }: GateLine): string {
  if (share) return `${share.did} ${t(words.of)} ${share.of}.`;
  if (waits.length === 0) return '';
  const list = formatList(waits);
  return `${t(mine ? words.also : words.waiting)} ${list}${list.endsWith('…') ? '' : '.'}`;
}

/** Everybody for whom some gate of this phase waits. */
export function awaited(view: View): Set<string> {
  const unmet = Object.values(view.shared.phase?.gates ?? {}).filter((gate) => !gate.met);
  return new Set(unmet.flatMap((gate) => Object.keys(gate.waitingFor ?? {})));
}
