import type { Text } from '../wire/text.ts';
import type { PhaseOf } from './define.ts';
import { mediatorAsks } from './mediator-asks.ts';
import type { MediatorSeat } from './mediator-seats.ts';
import {
  both,
  inFront,
  own,
  stage,
  pair,
  apart,
  neutral,
  samePair,
  fair,
} from './mediator-terms.ts';
import { mediatorPrompts } from './mediator-texts.ts';
import { all, any, each, holds } from './words.ts';

/** The second half: from ideas to a text that all sign (forms.md 2.6 to 2.10). */
type Phase = PhaseOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });
const HOUR_MS = 3_600_000;

export const ideas = {
  title: text('Ideeën', 'Ideas'),
  purpose: text(
    'Veel mogelijke oplossingen, nog zonder te oordelen.',
    'Many possible solutions, before judging any.',
  ),
  prompts: mediatorPrompts.ideas,
  open: { 'cards/ideas': both('M', 'E'), needs: both('R', 'R'), ...apart, ...pair, ...own },
  stage: inFront('cards'),
  gates: [
    {
      id: 'enough',
      hard: false,
      when: holds('cards/enough'),
      ...mediatorAsks.enough,
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;

export const choose = {
  title: text('Kiezen', 'Choose'),
  purpose: text(
    'Samen vinden wat voor iedereen werkt, en kijken of het echt kan.',
    'Find together what works for everyone, and see whether it can really be done.',
  ),
  prompts: mediatorPrompts.choose,
  open: { 'cards/marks': both('M', 'S'), ...stage, ...apart, ...pair, ...own },
  stage: inFront('cards'),
  gates: [
    {
      id: 'free',
      hard: true,
      when: any(each(['party'], 'cards/chosen'), holds('cards/none-left')),
      ...mediatorAsks.free,
      neutral,
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;

export const agree = {
  title: text('Opschrijven', 'Write'),
  purpose: text(
    'Wat jullie kozen, wordt een duidelijke tekst die voor iedereen haalbaar is.',
    'What you chose becomes a clear text that everyone can keep to.',
  ),
  prompts: mediatorPrompts.agree,
  open: {
    agreement: both('M', 'R'),
    'agreement/propose': { party: 'E' },
    'cards/marks': both('R', 'R'),
    ...apart,
    ...pair,
    ...own,
  },
  stage: inFront('agreement'),
  tools: { agreement: { step: 'write' } },
  gates: [fair, samePair],
} as const satisfies Phase;

export const sign = {
  title: text('Tekenen', 'Sign'),
  purpose: text(
    'Rustig lezen, en alleen tekenen wat je zelf wil.',
    'Read calmly, and sign only what you want.',
  ),
  prompts: mediatorPrompts.sign,
  open: {
    agreement: both('M', 'R'),
    'agreement/propose': { party: 'E' },
    'agreement/sign': { party: 'E' },
    'agreement/ending': { party: 'E' },
    'agreement/witness': { lead: 'M', colead: 'M' },
    ...pair,
    ...own,
  },
  stage: inFront('agreement'),
  tools: { agreement: { step: 'sign' } },
  gates: [
    {
      id: 'signed',
      hard: true,
      when: any(
        all(each(['party'], 'agreement/signed'), holds('agreement/complete')),
        holds('agreement/ended-otherwise'),
      ),
      ...mediatorAsks.signed,
      neutral,
    },
    samePair,
  ],
} as const satisfies Phase;

export const close = {
  title: text('Afsluiten', 'Close'),
  purpose: text('Bedanken, en alle notities vernietigen.', 'Thank, and destroy all notes.'),
  prompts: mediatorPrompts.close,
  endsAfter: HOUR_MS,
  open: {
    agreement: both('R', 'R'),
    'agreement/open': { party: 'E', coord: 'R' },
    'checkin/leaving': { party: 'A' },
    'checkin/fair': { party: 'A' },
    ...own,
  },
  stage: inFront('agreement'),
  tools: { agreement: { step: 'close' } },
  gates: [],
} as const satisfies Phase;
