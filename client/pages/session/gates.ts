import { cutText } from '../../../shared/wire/text-cut.ts';
import type { View, SeenGate } from '../../../shared/wire/view.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';

export interface GateLine extends SeenGate {
  id: string;
}

const words = {
  waiting: { nl: 'We wachten op', en: 'Waiting for' },
  you: { nl: 'jou', en: 'you' },
};

export function gatesInOrder(view: View): GateLine[] {
  return Object.entries(view.shared.phase?.gates ?? {})
    .map(([id, gate]) => ({ id, ...gate }))
    .sort((a, b) => a.order - b.order);
}

/** A name fits in a line, also the longest one may have. */
const atMost = 18;
const short = (name: string): string =>
  name.length > atMost ? `${cutText(name, atMost - 1).replace(/[\s-]+$/, '')}…` : name;

/** The people for whom a gate still waits, by name; empty where waiting itself would tell something. */
export function waitingFor(view: View, gate: SeenGate): string[] {
  return Object.keys(gate.waitingFor ?? {}).flatMap((id) => {
    if (id === view.me.person) return [t(words.you)];
    const { name } = view.shared.people[id] ?? {};
    return name ? [short(name)] : [];
  });
}

/** "We wachten op Noor en jou.", or nothing. */
export function waitingInWords(view: View, gate: SeenGate): string {
  const names = gate.met ? [] : waitingFor(view, gate);
  if (names.length === 0) return '';
  const list = formatList(names);
  return `${t(words.waiting)} ${list}${list.endsWith('…') ? '' : '.'}`;
}

/** Everybody for whom some gate of this phase waits. */
export function awaited(view: View): Set<string> {
  const unmet = gatesInOrder(view).filter((gate) => !gate.met);
  return new Set(unmet.flatMap((gate) => Object.keys(gate.waitingFor ?? {})));
}
