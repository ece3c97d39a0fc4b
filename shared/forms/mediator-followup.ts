import type { Form, Phase, PersonId, SessionState } from '../engine/index.ts';
import { each, holds } from '../engine/words.ts';
import type { AgreementState } from '../tools/agreement/state.ts';
import type { Text } from '../wire/text.ts';
import { mediatorLimit } from './mediator-texts.ts';

const text = (nl: string, en: string): Text => ({ nl, en });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** When nothing else was agreed, and how long people then have to answer: our choice [c]. */
const DEFAULT_MS = 7 * DAY_MS;
const OPEN_MS = 14 * DAY_MS;
/** The mediators' copy and the intake stay this long after the follow-up (forms.md 2.13). */
const KEPT_MS = 14 * DAY_MS;

const both = <L extends string, P extends string>(mediators: L, party: P) =>
  ({ lead: mediators, colead: mediators, party }) as const;
const seen = { coord: 'R' } as const;
/** The adult reads the text only where all who signed it allow that. */
const opened = { 'agreement/open': { party: 'E', coord: 'R' } } as const;

const answers: Phase = {
  title: text('Alleen terugkijken', 'Look back alone'),
  purpose: text(
    'Ieder zegt voor zich wat lukte. De andere partij ziet dat niet.',
    'Each says alone what worked. The other party does not see it.',
  ),
  prompts: [
    {
      to: 'party',
      text: text(
        'Kijk naar jouw afspraken. Deed je het, niet helemaal, of niet? Werkt het geheel voor jou?',
        'Look at your promises. Did you do it, not quite, or not? Does the whole work for you?',
      ),
    },
  ],
  live: false,
  open: {
    followup: { ...both('M', 'R'), ...seen },
    'followup/answers': { party: 'S' },
    agreement: both('R', 'R'),
    ...opened,
  },
  gates: [
    {
      id: 'answered',
      hard: true,
      when: each(['party'], 'followup/answered'),
      needs: text(
        'Elke partij antwoordde, of zei: laat maar.',
        'Each party answered, or said: leave it.',
      ),
      neutral: text(
        'De bemiddelaars zeggen wanneer we verder gaan.',
        'The mediators say when we go on.',
      ),
    },
  ],
};

const talk: Phase = {
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
  open: {
    followup: { ...both('M', 'R'), ...seen },
    agreement: both('M', 'R'),
    'agreement/propose': { party: 'E' },
    'agreement/sign': { party: 'E' },
    'agreement/witness': { lead: 'M', colead: 'M' },
    ...opened,
  },
  gates: [
    {
      id: 'concluded',
      hard: true,
      when: holds('followup/concluded'),
      needs: text('Zeg hoe het verder gaat.', 'Say how it goes on.'),
    },
  ],
};

const done: Phase = {
  title: text('Klaar', 'Done'),
  purpose: text('Bedanken en sluiten.', 'Thank and close.'),
  prompts: [{ to: 'lead', text: text('Dank jullie.', 'Thank you.') }],
  endsAfter: HOUR_MS,
  open: { followup: { ...both('R', 'R'), ...seen }, agreement: both('R', 'R'), ...opened },
  gates: [],
};

/** The follow-up of a mediation as it stands; `mediatorFollowUp` fills in what was agreed. Nobody starts it. */
export const mediatorFollowUpForm: Form = {
  id: 'mediator-followup',
  version: 1,
  title: text('Terugkijken', 'Follow-up'),
  seats: {
    coord: { min: 1, max: 2, title: text('volwassene', 'adult'), apart: true },
    lead: { min: 1, max: 1, title: text('bemiddelaar', 'mediator') },
    colead: { min: 1, max: 1, title: text('tweede bemiddelaar', 'second mediator') },
    party: { min: 2, max: 4, title: text('partij', 'party') },
  },
  starter: 'coord',
  guest: 'party',
  personal: true,
  hosts: ['coord'],
  limit: mediatorLimit,
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
};

/** The day that the parties wrote down, if it is still to come; else a week after the end. */
function opening(followup: string, endedAt: number): number {
  const day = Date.parse(`${followup}T06:00:00Z`);
  return day > endedAt ? day : endedAt + DEFAULT_MS;
}

export interface FollowUp {
  readonly form: Form;
  readonly variant: string;
  readonly people: readonly PersonId[];
}

/**
 * Who looks back: the parties who signed, and for each other seat whoever sat there at the end. Somebody who walked
 * out before the text was signed has no part in it.
 */
function partOf(state: SessionState, signed: readonly PersonId[]): PersonId[] {
  const people = Object.values(state.people);
  const others = (['coord', 'lead', 'colead'] as const).flatMap((role) => {
    const had = people.filter((person) => person.role === role);
    const stayed = had.filter(({ place }) => place === 'in');
    return stayed.length > 0 ? stayed : had.filter(({ place }) => place === 'left').slice(-1);
  });
  return [...signed, ...others.map(({ id }) => id)];
}

/** The follow-up of an ended mediation: only after a text that all parties signed. Drafts do not come along. */
export function mediatorFollowUp(state: SessionState): FollowUp | undefined {
  const agreed = state.tools['agreement'] as AgreementState;
  const written = ['agreement', 'partial'].includes(agreed.outcome ?? 'agreement');
  if (!agreed.complete || !agreed.frozen || !written || !state.ended) return undefined;
  const opensAt = opening(agreed.followup, state.ended.at);
  const { checks: _questions, ...intake } = state.tools['intake'] as Record<string, unknown>;
  const { voided: _voided, ...signed } = agreed;
  const promises = Object.fromEntries(
    Object.entries(agreed.items).map(([id, { who }]) => [id, who] as const),
  );
  const waits = opensAt - state.ended.at + OPEN_MS;
  const form: Form = {
    ...mediatorFollowUpForm,
    opensAt,
    phases: { ...mediatorFollowUpForm.phases, answers: { ...answers, waits } },
    tools: {
      agreement: { ...signed, proposals: {}, wants: {}, openTo: {} },
      followup: { intake, promises },
    },
  };
  return { form, variant: 'full', people: partOf(state, agreed.complete) };
}
