import type { Seat } from '../../../client/elements/kring-circle.ts';
import type { Prompt } from '../../../client/elements/kring-prompt.ts';
import type { RailPhase } from '../../../client/elements/kring-rail.ts';
import type { Tab } from '../../../client/elements/kring-tabs.ts';
import { t } from '../../../client/i18n/index.ts';

export const words = {
  needed: { nl: 'We wachten op Amir.', en: 'Waiting for Amir.' },
  pages: { nl: 'Bladen van het bord', en: 'Pages of the board' },
  name: { nl: 'Hoe noemen we je?', en: 'What shall we call you?' },
  hint: { nl: 'Vraag een hint', en: 'Ask for a hint' },
  lines: { nl: 'Waar loopt het vast?', en: 'Where do you get stuck?' },
  code: { nl: 'Code', en: 'Code' },
  short: { nl: 'Korte vorm: 25 minuten', en: 'Short form: 25 minutes' },
  mood: { nl: 'Hoe zit je erbij?', en: 'How are you feeling?' },
  sure: { nl: 'Hoe zeker ben je nu?', en: 'How sure are you now?' },
  choice: { nl: 'Kies één', en: 'Choose one' },
  save: { nl: 'Bewaar', en: 'Save' },
  stop: { nl: 'Stop hier', en: 'End here' },
  hand: { nl: 'Hand omhoog', en: 'Raise hand' },
  more: { nl: 'Meer', en: 'More' },
  kept: { nl: 'Wat bewaard wordt', en: 'What is kept' },
};

export const seats: readonly Seat[] = [
  { id: 'a', name: 'Lien', mark: 0, present: true, ready: true, me: true },
  { id: 'b', name: 'Noor', mark: 3, present: true, speaking: true, ready: true },
  { id: 'c', name: 'Amir', mark: 1, present: true, waiting: true },
  { id: 'd', name: 'Maximiliaan', mark: 5, present: true, hand: true },
  { id: 'e', name: 'Yusra', mark: 4, present: false },
];

export const crowd: readonly Seat[] = Array.from({ length: 120 }, (_, at) => ({
  id: String(at),
  name: `Leerling ${String(at)}`,
  mark: at % 8,
  present: at % 5 !== 0,
  ready: at % 3 === 0,
}));

export const phases: readonly RailPhase[] = [
  { id: 'welcome', label: { nl: 'Welkom', en: 'Welcome' }, state: 'done', minutes: 3 },
  { id: 'goal', label: { nl: 'Doel', en: 'Goal' }, state: 'done', minutes: 4 },
  { id: 'show', label: { nl: 'Laat zien', en: 'Show' }, state: 'now', minutes: 5 },
  { id: 'practise', label: { nl: 'Oefenen', en: 'Practise' }, state: 'later', minutes: 16 },
  { id: 'wrapup', label: { nl: 'Afronden', en: 'Wrap up' }, state: 'later' },
];

export const prompts: readonly Prompt[] = [
  {
    text: { nl: 'Laat eens zien hoe je begint.', en: 'Show me how you start.' },
    to: { nl: 'aan Lien', en: 'to Lien' },
  },
  { text: { nl: 'Wat weet je al zeker?', en: 'What do you already know for sure?' } },
  { text: { nl: 'Waar precies loopt het vast?', en: 'Where exactly do you get stuck?' } },
];

export const tabs = (): readonly Tab[] => [
  { id: 'together', label: t({ nl: 'Samen', en: 'Together' }), rights: 'write' },
  { id: 'demo', label: t({ nl: 'Voordoen', en: 'Demo' }), rights: 'read' },
  {
    id: 'answer',
    label: t({ nl: 'Jouw antwoord', en: 'Your answer' }),
    rights: 'write',
    private: true,
  },
];

export const moods = (): readonly string[] =>
  [
    { nl: 'slecht', en: 'bad' },
    { nl: 'niet zo goed', en: 'not so good' },
    { nl: 'gaat wel', en: 'all right' },
    { nl: 'goed', en: 'good' },
    { nl: 'heel goed', en: 'great' },
  ].map(t);
