import type { Guess } from '../../../shared/tools/exercises/ladder.ts';
import type { Text } from '../../i18n/index.ts';

export interface Rung {
  readonly name: Text;
  /** What the tutor does. */
  readonly does: Text;
  /** The sentence to say, in the session's language. */
  readonly say: Text;
}

/** The hint ladder of forms.md 1.5, level 0 first. */
export const rungs: readonly Rung[] = [
  {
    name: { nl: 'Wacht', en: 'Wait' },
    does: { nl: 'Wees stil.', en: 'Stay quiet.' },
    say: { nl: 'Neem je tijd.', en: 'Take your time.' },
  },
  {
    name: { nl: 'Vraag', en: 'Ask' },
    does: { nl: 'Stel een open vraag.', en: 'Ask an open question.' },
    say: {
      nl: 'Wat wordt er gevraagd? Wat heb je al?',
      en: 'What is being asked? What do you have?',
    },
  },
  {
    name: { nl: 'Wijs aan', en: 'Point' },
    does: { nl: 'Zeg waar te kijken.', en: 'Say where to look.' },
    say: { nl: 'Kijk nog eens naar deze regel.', en: 'Look at this line again.' },
  },
  {
    name: { nl: 'Gelijkaardig', en: 'Similar' },
    does: {
      nl: 'Doe een gelijkaardige voor, en denk hardop.',
      en: 'Do a similar one, thinking aloud.',
    },
    say: {
      nl: 'Ik doe er één die erop lijkt en zeg wat ik denk.',
      en: 'I do a similar one and say what I think.',
    },
  },
  {
    name: { nl: 'Samen', en: 'Together' },
    does: {
      nl: 'Zet samen de eerste stap. De tutee schrijft.',
      en: 'Take the first step together. The tutee writes.',
    },
    say: { nl: 'Zeg jij wat ik moet doen?', en: 'You tell me what to do.' },
  },
  {
    name: { nl: 'Sleutel', en: 'Key' },
    does: { nl: 'Toon het antwoord, en waarom.', en: 'Show the answer, and why.' },
    say: { nl: 'Dit is het. Waarom klopt het?', en: 'This is it. Why is it right?' },
  },
];

export const onError: Text = { nl: 'Hoe kwam je hierbij?', en: 'How did you get there?' };

export const guessWords: Record<Guess, Text> = {
  idea: { nl: 'Idee ontbreekt', en: 'Idea missing' },
  step: { nl: 'Stap ontbreekt', en: 'Step missing' },
  slip: { nl: 'Vergissing', en: 'Slip' },
  reading: { nl: 'Vraag verkeerd gelezen', en: 'Reading the question' },
};
