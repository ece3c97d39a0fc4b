import type { View } from '../../shared/wire/view.ts';
import type { Text } from '../i18n/index.ts';
import { partOf } from '../session/tool-parts.ts';
import { pagesOf } from './board/page-list.ts';
import { vacantSeats } from './intake/vacant.ts';

/** Something that a person may take along at the end. */
export interface Keepable {
  document: string;
  title: Text;
}

/** What an adult who sees only the envelope gets of a tool, beside it. */
export interface ForAdult {
  where: 'before' | 'after';
  title: Text;
  tag: string;
  /** Its code is fetched when this first holds. */
  shown(view: View): boolean;
  load(): Promise<unknown>;
}

export interface ToolEntry {
  /** Also the name of its folder and of its commands. */
  id: string;
  /** Shown when the phase opens one of these; `checkin/*` where a form names them. */
  surfaces: string[];
  /** In the middle, as a card of this step, or beside the stage. */
  place: 'stage' | 'card' | 'side';
  icon: string;
  title: Text;
  /** `kring-<id>-tool`. */
  tag: string;
  /** Its code is fetched when its phase first opens it. */
  load(): Promise<unknown>;
  /** Nothing is on it yet: another tool that the form wants in front comes first. */
  blank?(view: View): boolean;
  adult?: ForAdult;
  /** Documents that this person may choose to take along now. */
  keepable?(view: View): readonly Keepable[];
}

/** One folder a tool, with one door. */
const doors = import.meta.glob('./*/index.ts');

const door = (folder: string) => async (): Promise<unknown> => {
  const open = doors[`./${folder}/index.ts`];
  if (!open) throw new Error(`There is no tool ${folder}.`);
  return open();
};

const items = (view: View): number => Object.keys(partOf(view, 'exercises')?.items ?? {}).length;

/** Most stand in a card of the step and have one surface, of their own name. */
type Written = Omit<ToolEntry, 'tag' | 'load' | 'surfaces' | 'place'> &
  Partial<Pick<ToolEntry, 'surfaces' | 'place'>>;

/** A new tool is one folder and one entry here. */
const entries: readonly Written[] = [
  {
    id: 'consent',
    icon: 'handshake',
    title: { nl: 'Onze afspraken', en: 'Our rules' },
  },
  {
    id: 'intake',
    surfaces: ['intake', 'intake/willing', 'intake/neutral'],
    icon: 'clipboard-list',
    title: { nl: 'Voorbereiding', en: 'Intake' },
    adult: {
      where: 'before',
      title: { nl: 'De link voor een nieuwe bemiddelaar', en: 'The link for a new mediator' },
      tag: 'kring-intake-vacant',
      shown: (view) => vacantSeats(view).length > 0,
      load: () => import('./intake/kring-intake-vacant.ts'),
    },
  },
  {
    id: 'rules',
    icon: 'handshake',
    title: { nl: 'Onze afspraken', en: 'Our rules' },
  },
  {
    id: 'turns',
    surfaces: ['turns', 'turns/first'],
    icon: 'ear',
    title: { nl: 'Aan het woord', en: 'The turn' },
  },
  {
    id: 'summaries',
    icon: 'notebook-pen',
    title: { nl: 'Samenvattingen', en: 'Summaries' },
  },
  {
    id: 'heard',
    surfaces: ['heard/mediators', 'heard/other'],
    icon: 'ear',
    title: { nl: 'Gehoord', en: 'Heard' },
  },
  {
    id: 'goals',
    surfaces: ['goals', 'goals/coach'],
    icon: 'compass',
    title: { nl: 'Doel', en: 'Goal' },
  },
  {
    id: 'checkin',
    surfaces: ['checkin/*'],
    icon: 'sun',
    title: { nl: 'Hoe zit je erbij?', en: 'How are you?' },
  },
  {
    id: 'teachback',
    icon: 'presentation',
    title: { nl: 'Wat zat er in de uitleg?', en: 'What was in the explanation?' },
  },
  {
    id: 'caucus',
    surfaces: ['caucus', 'caucus/room'],
    icon: 'message-circle',
    title: { nl: 'Apart praten', en: 'Talking apart' },
  },
  {
    id: 'private',
    icon: 'lock',
    title: { nl: 'Terugblik, alleen voor jou', en: 'Looking back, only for you' },
  },
  {
    id: 'needs',
    place: 'stage',
    icon: 'hand',
    title: { nl: 'Wat telt', en: 'What matters' },
  },
  {
    id: 'cards',
    surfaces: ['cards/ideas', 'cards/marks'],
    place: 'stage',
    icon: 'lightbulb',
    title: { nl: 'Ideeën', en: 'Ideas' },
  },
  {
    id: 'followup',
    surfaces: ['followup', 'followup/answers'],
    place: 'stage',
    icon: 'sprout',
    title: { nl: 'Terugkijken', en: 'Looking back' },
  },
  {
    id: 'agreement',
    surfaces: ['agreement', 'agreement/sign'],
    place: 'stage',
    icon: 'notebook-pen',
    title: { nl: 'Afspraak', en: 'Agreement' },
    // What opens it to an adult is that all parties let them read it.
    adult: {
      where: 'after',
      title: { nl: 'De afspraak', en: 'The agreement' },
      tag: 'kring-agreement-adult',
      shown: (view) => partOf(view, 'agreement') !== undefined,
      load: () => import('./agreement/kring-agreement-adult.ts'),
    },
  },
  {
    id: 'slides',
    // Who may drive, prepare or check them may see them.
    place: 'stage',
    icon: 'presentation',
    title: { nl: 'Dia’s', en: 'Slides' },
  },
  {
    id: 'poll',
    place: 'stage',
    icon: 'list-checks',
    title: { nl: 'Stemmen', en: 'Vote' },
  },
  {
    id: 'groups',
    place: 'stage',
    icon: 'users',
    title: { nl: 'Groepen', en: 'Groups' },
  },
  {
    id: 'afterwards',
    icon: 'book-open',
    title: { nl: 'De klaspagina', en: 'The class page' },
  },
  {
    id: 'box',
    place: 'stage',
    icon: 'circle-question-mark',
    title: { nl: 'Vragenbox', en: 'Question box' },
  },
  {
    id: 'exercises',
    surfaces: [
      'exercises/edit',
      'exercises/answers',
      'exercises/exit',
      'exercises/result',
      'exercises/key',
      'exercises/graded',
    ],
    place: 'stage',
    icon: 'list-checks',
    title: { nl: 'Oefeningen', en: 'Exercises' },
    blank: (view) => items(view) === 0,
  },
  {
    id: 'board',
    surfaces: ['board/together', 'board/answer', 'board/demo'],
    place: 'stage',
    icon: 'pencil',
    title: { nl: 'Bord', en: 'Board' },
    keepable: (view) => pagesOf(view).map(({ name, title }) => ({ document: name, title })),
  },
  {
    id: 'talk',
    place: 'side',
    icon: 'message-circle',
    title: { nl: 'Gesprek', en: 'Talk' },
  },
  {
    id: 'notes',
    surfaces: ['notes/shared'],
    place: 'side',
    icon: 'book-open',
    title: { nl: 'Notities', en: 'Notes' },
    keepable: ({ me }) =>
      me.docs['notes:shared']
        ? [{ document: 'notes:shared', title: { nl: 'Notities', en: 'Notes' } }]
        : [],
  },
  {
    id: 'questions',
    surfaces: ['questions', 'questions/send'],
    place: 'side',
    icon: 'info',
    title: { nl: 'Vragen', en: 'Questions' },
  },
];

/** Every tool there is on a screen. */
export const clientTools: readonly ToolEntry[] = entries.map((entry) => ({
  surfaces: [entry.id],
  place: 'card',
  ...entry,
  tag: `kring-${entry.id}-tool`,
  load: door(entry.id),
}));
