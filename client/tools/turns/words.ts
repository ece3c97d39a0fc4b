import type { Text } from '../../i18n/index.ts';

/** What the turns say on the screen. */
export const words = {
  nobody: { nl: 'Niemand heeft nu de beurt', en: 'Nobody has the turn now' },
  nobodyWhat: {
    nl: 'De bemiddelaars geven zo de beurt. Je eigen notities zijn altijd open.',
    en: 'The mediators will give the turn. Your own notes are always open.',
  },
  you: { nl: 'Jij hebt het woord', en: 'You have the turn' },
  other: { nl: 'heeft het woord', en: 'has the turn' },
  listen: {
    nl: 'Niemand onderbreekt. Iedereen komt aan de beurt.',
    en: 'Nobody interrupts. Everyone gets a turn.',
  },
  hears: { nl: 'Niemand onderbreekt.', en: 'Nobody interrupts.' },
  uninterrupted: { nl: 'Niemand onderbreekt je.', en: 'Nobody interrupts you.' },
  stop: { nl: 'Ik ben klaar', en: 'I am done' },
  stopLead: { nl: 'Stop deze beurt', en: 'Stop this turn' },
  pass: { nl: 'Ik sla over', en: 'I pass' },
  extend: { nl: 'Nog 1 minuut', en: '1 more minute' },
  free: { nl: 'Zonder klok voor mij', en: 'No clock for me' },
  freeHint: {
    nl: 'Praat op je eigen tempo. De bemiddelaars zien: tijd: vrij.',
    en: 'Speak at your own pace. The mediators see: time: free.',
  },
  freeTime: { nl: 'tijd: vrij', en: 'time: free' },
  held: { nl: 'De klok staat stil.', en: 'The clock stands still.' },
  first: { nl: 'Wie begint?', en: 'Who starts?' },
  firstHint: {
    nl: 'Niet "wie kwam klagen". Ze spreken het samen af, of het lot beslist; iedereen ziet het.',
    en: 'Not "who came to complain". They agree together, or the lot decides; everyone sees it.',
  },
  begins: { nl: 'begint', en: 'starts' },
  youBegin: { nl: 'Jij begint', en: 'You start' },
  lot: { nl: 'Het lot besliste.', en: 'Drawn by lot.' },
  agreed: { nl: 'Zo is het afgesproken.', en: 'So it was agreed.' },
  draw: { nl: 'Laat het lot beslissen', en: 'Let the lot decide' },
  give: { nl: 'Geef de beurt', en: 'Give the turn' },
  to: { nl: 'aan', en: 'to' },
  kind: { nl: 'Welke beurt?', en: 'Which turn?' },
  balance: { nl: 'Spreektijd', en: 'Talk time' },
  onlyYou: { nl: 'Alleen de bemiddelaars', en: 'Only the mediators' },
  gap: {
    nl: 'sprak meer dan 2 minuten minder dan',
    en: 'spoke more than 2 minutes less than',
  },
  gapHint: { nl: 'Vraag gerust wat er nog is.', en: 'Feel free to ask what else there is.' },
  textOf: { nl: 'Tekst van', en: 'Text of' },
  youWrite: { nl: 'Wat je schrijft', en: 'What you write' },
  youWrote: { nl: 'Wat jij schreef', en: 'What you wrote' },
};

/** How often a turn can still be made longer. */
export const timesLeft = (count: number): Text => ({
  nl: `nog ${String(count)} keer`,
  en: `${String(count)} ${count === 1 ? 'time' : 'times'} left`,
});

export const kinds: Readonly<Record<string, Text>> = {
  story: { nl: 'Verhaal', en: 'Story' },
  need: { nl: 'Wat ik nodig heb', en: 'What I need' },
  mirror: { nl: 'De ander navertellen', en: 'Mirror the other' },
  short: { nl: 'Korte beurt', en: 'Short turn' },
};
