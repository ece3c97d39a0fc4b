import type { View } from '../../../shared/wire/view.ts';
import type { Text } from '../../i18n/index.ts';
import { clientTools, type ToolEntry } from '../../tools/index.ts';

/** One of the things that can be in front on the stage. */
export interface Place {
  id: string;
  icon: string;
  title: Text;
  tools: readonly ToolEntry[];
  pull: number;
}

const stepTitle: Text = { nl: 'Deze stap', en: 'This step' };
export const stepId = 'step';

/** In a pause only one's own scribbles go on. */
export function isOpen(view: View, entry: ToolEntry): boolean {
  const { phase, session } = view.shared;
  const letters = entry.surfaces.map((surface) => phase?.open[surface] ?? '-');
  if (session.status === 'paused' && entry.place !== 'side') return letters.includes('O');
  return letters.some((letter) => letter !== '-');
}

/** Whether this person may write in it now. */
export function mayWrite(view: View, entry: ToolEntry): boolean {
  return entry.surfaces.some((surface) =>
    ['E', 'O', 'S', 'A', 'M'].includes(view.shared.phase?.open[surface] ?? '-'),
  );
}

/** What can be in front on the stage now: the cards of this step together, and each tool of the stage. */
export function stagePlaces(view: View): Place[] {
  const open = clientTools.filter((entry) => isOpen(view, entry));
  const cards = open.filter((entry) => entry.place === 'card');
  const step: Place = { id: stepId, icon: 'footprints', title: stepTitle, tools: cards, pull: 2 };
  const tools = open
    .filter((entry) => entry.place === 'stage')
    .map((entry) => ({
      id: entry.id,
      icon: entry.icon,
      title: entry.title,
      tools: [entry],
      pull: entry.pull?.(view) ?? 0,
    }));
  return cards.length > 0 ? [step, ...tools] : tools;
}

export const sideTools = (view: View): ToolEntry[] =>
  clientTools.filter((entry) => entry.place === 'side' && isOpen(view, entry));

/** What a phase begins with. */
export function firstPlace(places: readonly Place[]): string {
  const strongest = places.reduce<Place | undefined>(
    (best, place) => (!best || place.pull > best.pull ? place : best),
    undefined,
  );
  return strongest?.id ?? '';
}
