import type { Letter } from '../../../shared/engine/form.ts';
import type { View } from '../../../shared/wire/view.ts';
import type { Text } from '../../i18n/index.ts';
import { clientTools, type ToolEntry } from '../../tools/index.ts';

/** One of the things that can be in front on the stage. */
export interface Place {
  id: string;
  icon: string;
  title: Text;
  tools: readonly ToolEntry[];
  /** Nothing is on it yet. */
  blank?: boolean;
}

const stepTitle: Text = { nl: 'Deze stap', en: 'This step' };
export const stepId = 'step';
export const boardId = 'board';

/** The board is the room here: the phase says so, and it is open. */
export const isRoom = ({ shared }: View, places: readonly Place[]): boolean =>
  shared.phase?.layout === 'board' && places.some(({ id }) => id === boardId);

/** The letters that the phase gives on what this tool is shown for. */
function lettersOf({ shared }: View, { surfaces }: ToolEntry): Letter[] {
  const open = Object.entries(shared.phase?.open ?? {});
  const named = (surface: string) =>
    surfaces.some((one) =>
      one.endsWith('/*') ? surface.startsWith(one.slice(0, -1)) : surface === one,
    );
  return open.filter(([surface]) => named(surface)).map(([, letter]) => letter);
}

/** In a pause nothing that is shared goes on: everybody rests. Where something does, such as the talk, people stay at what they were at. */
export const isResting = ({ shared }: View): boolean =>
  shared.session.status === 'paused' &&
  shared.phase?.layout !== 'board' &&
  !Object.values(shared.phase?.open ?? {}).some((letter) => ['E', 'M', 'S'].includes(letter));

/** In a pause what was on the screen stays, to read; where everybody rests, only one's own scribbles. */
export function isOpen(view: View, entry: ToolEntry): boolean {
  const letters = lettersOf(view, entry);
  if (isResting(view) && entry.place !== 'side') return letters.includes('O');
  return letters.some((letter) => letter !== '-');
}

/** What can be in front on the stage now: the cards of this step together, and each tool of the stage. */
export function stagePlaces(view: View): Place[] {
  const open = clientTools.filter((entry) => isOpen(view, entry));
  const cards = open.filter((entry) => entry.place === 'card');
  const step: Place = { id: stepId, icon: 'footprints', title: stepTitle, tools: cards };
  const tools = open
    .filter((entry) => entry.place === 'stage')
    .map((entry) => ({
      id: entry.id,
      icon: entry.icon,
      title: entry.title,
      tools: [entry],
      blank: entry.blank?.(view) ?? false,
    }));
  return cards.length > 0 ? [step, ...tools] : tools;
}

export const sideTools = (view: View): ToolEntry[] =>
  clientTools.filter((entry) => entry.place === 'side' && isOpen(view, entry));

/** What a phase begins with: what the form wants in front, the first that has something on it; else the cards. */
export function firstPlace({ shared }: View, places: readonly Place[]): string {
  const wanted = shared.phase?.stage ?? [];
  const named = wanted.flatMap((id) => places.filter((one) => one.id === id));
  const first = named.find(({ blank }) => !blank) ?? named[0] ?? places[0];
  return first?.id ?? '';
}
