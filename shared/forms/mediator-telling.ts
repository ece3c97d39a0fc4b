import type { Text } from '../wire/text.ts';
import type { PhaseOf } from './define.ts';
import { mediatorAsks } from './mediator-asks.ts';
import type { MediatorSeat } from './mediator-seats.ts';
import {
  both,
  inFront,
  own,
  stage,
  first,
  pair,
  apart,
  neutral,
  accepted,
  samePair,
  heardGate,
  fair,
} from './mediator-terms.ts';
import { mediatorPrompts } from './mediator-texts.ts';
import { all, each, holds, met } from './words.ts';

/** The first half of a mediation: what happened, and what matters to each (forms.md 2.1 to 2.5). */
type Phase = PhaseOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });
const everyone = ['lead', 'colead', 'party'] as const;

export const intake = {
  title: text('Voorbereiding', 'Intake'),
  purpose: text(
    'Is bemiddelen veilig en passend? Wil iedereen het zelf?',
    'Is mediation safe and suitable? Does everyone want it?',
  ),
  prompts: mediatorPrompts.intake,
  movedBy: ['coord'],
  live: false,
  open: {
    intake: { coord: 'E', lead: 'R', colead: 'R' },
    'intake/willing': { party: 'S' },
    'intake/neutral': { lead: 'S', colead: 'S' },
  },
  tools: { intake: { beforehand: true } },
  alsoSeen: {
    others: text(
      'Alleen tijdens de voorbereiding leest de volwassene wat elke partij en elke bemiddelaar antwoordt.',
      'Only during the intake the adult reads what each party and each mediator answers.',
    ),
    adult: text(
      'Alleen tijdens de voorbereiding lees je wat elke partij en elke bemiddelaar antwoordt.',
      'Only during the intake you read what each party and each mediator answers.',
    ),
  },
  gates: [
    {
      id: 'clear',
      hard: true,
      when: all(holds('intake/clear'), holds('intake/reachable')),
      ...mediatorAsks.clear,
      neutral: text('De volwassene rondt de voorbereiding af.', 'The adult finishes the intake.'),
    },
    {
      id: 'willing',
      hard: true,
      when: all(each(['party'], 'intake/willing'), accepted),
      ...mediatorAsks.willing,
      neutral: text('De volwassene rondt de voorbereiding af.', 'The adult finishes the intake.'),
    },
  ],
} as const satisfies Phase;

export const open = {
  title: text('Openen', 'Open'),
  purpose: text(
    'Welkom, uitleg, afspraken, en de ene uitzondering.',
    'Welcome, explain, agree the rules, and the one exception.',
  ),
  prompts: mediatorPrompts.open,
  open: {
    intake: { lead: 'R', colead: 'R' },
    rules: both('M', 'E'),
    ...first,
    ...pair,
    ...own,
  },
  gates: [
    {
      id: 'rules',
      hard: true,
      when: each(everyone, 'rules/agreed'),
      ...mediatorAsks.rules,
      neutral,
    },
    samePair,
  ],
} as const satisfies Phase;

export const stories = {
  title: text('Vertellen', 'Stories'),
  purpose: text(
    'Ieder vertelt, en niemand onderbreekt. Daarna zeggen de bemiddelaars wat ze begrepen.',
    'Each tells, and nobody interrupts. Then the mediators say what they understood.',
  ),
  prompts: mediatorPrompts.stories,
  open: {
    ...stage,
    ...first,
    summaries: both('E', 'S'),
    'heard/mediators': both('M', 'S'),
    ...apart,
    ...pair,
    ...own,
  },
  after: { 'heard/mediators': { party: met('turns/had', { kind: 'story' }) } },
  tools: { turns: { kinds: ['story', 'short'] } },
  gates: [heardGate('mediators'), fair, samePair],
} as const satisfies Phase;

export const needs = {
  title: text('Wat is belangrijk', 'Needs'),
  purpose: text(
    'Wat zit er achter wat je vraagt? Ieder probeert de ander te begrijpen.',
    'What is behind what you ask for? Each tries to understand the other.',
  ),
  prompts: mediatorPrompts.needs,
  open: {
    ...stage,
    needs: both('M', 'E'),
    summaries: both('R', 'R'),
    'heard/other': both('M', 'S'),
    ...apart,
    ...pair,
    ...own,
  },
  after: { 'heard/other': { party: met('needs/said-back') } },
  stage: inFront('needs'),
  tools: { turns: { kinds: ['need', 'mirror', 'short'] } },
  gates: [
    {
      id: 'said',
      hard: true,
      when: all(each(['party'], 'needs/has'), each(['party'], 'needs/restated')),
      ...mediatorAsks.said,
    },
    heardGate('other'),
    {
      id: 'question',
      hard: true,
      when: each(['party'], 'needs/our-question'),
      ...mediatorAsks.question,
      neutral,
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;
