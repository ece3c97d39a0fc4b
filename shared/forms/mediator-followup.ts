import type { Text } from '../wire/text.ts';
import { defineForm, type PhaseOf } from './define.ts';
import { mediatorAsks } from './mediator-asks.ts';
import { followUpEndings } from './mediator-endings.ts';
import { followUpSeats, type MediatorSeat } from './mediator-seats.ts';
import { followUpDoor } from './mediator-start.ts';
import { both } from './mediator-terms.ts';
import { mediatorAlsoSeen, mediatorLimit } from './mediator-texts.ts';
import { each, holds } from './words.ts';

type Phase = PhaseOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The mediators' copy of the text stays this long after the follow-up (forms.md 2.13). */
const KEPT_MS = 14 * DAY_MS;

const seen = { coord: 'R' } as const;
/** The adult reads the text only where all who signed it allow that. */
const opened = { 'agreement/open': { party: 'E', coord: 'R' } } as const;

/** Each for themselves, on their day. */
const answers = {
  title: text('Alleen terugkijken', 'Look back alone'),
  purpose: text(
    'Ieder zegt voor zich wat lukte. De andere partij ziet dat niet.',
    'Each says alone what worked. The other party does not see it.',
  ),
  // The questions stand with the promises, from the day on which they are asked.
  prompts: [],
  live: false,
  open: {
    followup: { ...both('R', 'R'), ...seen },
    'followup/answers': { party: 'S' },
    agreement: both('R', 'R'),
    ...opened,
  },
  stage: { ...both(['followup'], ['followup']), coord: ['followup'] },
  tools: { followup: { step: 'answers' } },
  gates: [
    {
      id: 'answered',
      hard: true,
      when: each(['party'], 'followup/answered'),
      ...mediatorAsks.answered,
      neutral: text(
        'De bemiddelaars zeggen wanneer we verder gaan.',
        'The mediators say when we go on.',
      ),
    },
  ],
} as const satisfies Phase;

/** Together, or one after another. */
const talk = {
  title: text('Samen terugkijken', 'Look back together'),
  purpose: text(
    'Kort: houden, bijstellen of opnieuw praten.',
    'Short: keep, adjust or talk again.',
  ),
  prompts: [
    {
      to: 'lead',
      text: text(
        'Wat lukte? Wat niet? Wat moet anders?',
        'What worked? What didn’t? What should change?',
      ),
    },
  ],
  // All well: then it may be closed in writing, and nobody has to be there at the same time.
  live: false,
  open: {
    followup: { ...both('M', 'R'), ...seen },
    agreement: both('M', 'R'),
    'agreement/propose': { party: 'E' },
    'agreement/sign': { party: 'E' },
    'agreement/witness': { lead: 'M', colead: 'M' },
    ...opened,
  },
  // The parties have the text in front of them, the mediators what each said.
  stage: { ...both(['followup'], ['agreement']), coord: ['followup'] },
  tools: { followup: { step: 'talk' } },
  gates: [
    {
      id: 'concluded',
      hard: true,
      when: holds('followup/concluded'),
      ...mediatorAsks.concluded,
      neutral: text(
        'De bemiddelaars zeggen hoe het verder gaat.',
        'The mediators say how it goes on.',
      ),
    },
  ],
} as const satisfies Phase;

const done = {
  title: text('Klaar', 'Done'),
  purpose: text('Bedanken en sluiten.', 'Thank and close.'),
  prompts: [{ to: 'lead', text: text('Dank jullie.', 'Thank you.') }],
  endsAfter: HOUR_MS,
  open: { followup: { ...both('R', 'R'), ...seen }, agreement: both('R', 'R'), ...opened },
  stage: { ...both(['followup'], ['followup']), coord: ['followup'] },
  tools: { followup: { step: 'done' } },
  gates: [],
} as const satisfies Phase;

/** Looking back on what was signed (forms.md 2.11). Nobody starts it: `mediator-after.ts` says what it begins with. */
export const mediatorFollowUp = defineForm({
  id: 'mediator-followup',
  version: 1,
  title: text('Terugkijken', 'Follow-up'),
  seats: followUpSeats,
  starter: 'coord',
  guest: 'party',
  personal: true,
  hosts: ['coord'],
  limit: mediatorLimit,
  alsoSeen: mediatorAlsoSeen,
  door: followUpDoor,
  endings: followUpEndings,
  requires: {
    'followup/adjust': {
      when: holds('agreement/renewed'),
      text: text(
        'Pas eerst de tekst aan, en laat alle partijen die tekenen.',
        'Change the text first, and have all parties sign it.',
      ),
    },
  },
  phases: { answers, talk, done },
  variants: {
    full: {
      title: text('Terugkijken', 'Follow-up'),
      describe: text('Ongeveer 10 minuten.', 'About 10 minutes.'),
      phases: [
        { id: 'answers', minutes: 3 },
        { id: 'talk', minutes: 6 },
        { id: 'done', minutes: 1 },
      ],
      lastIsOptional: true,
    },
  },
  kept: [
    {
      what: text('Jullie antwoorden', 'Your answers'),
      class: 'K1',
      until: text('vernietigd als dit sluit', 'destroyed when this closes'),
    },
    {
      what: text('De afspraak bij de bemiddelaars', 'The agreement with the mediators'),
      class: 'K2',
      until: text('14 dagen nadat dit sluit', '14 days after this closes'),
    },
    {
      what: text('Jouw eigen kopie', 'Your own copy'),
      class: 'K3',
      until: text('zolang jij ze bewaart', 'as long as you keep it'),
    },
    {
      what: text('Hoe het afliep, in één woord', 'How it turned out, in one word'),
      class: 'K4',
      until: text('tot het einde van het schooljaar', 'until the end of the school year'),
    },
  ],
  keptFor: KEPT_MS,
  takesAlong: false,
  cards: [],
  tools: {},
});
