import type { Text } from '../wire/text.ts';
import type { ToolId } from '../tools/maps.ts';
import { defineForm, type GateOf, type PhaseOf } from './define.ts';
import { mediatorEndings } from './mediator-endings.ts';
import { mediatorSeats, type MediatorSeat } from './mediator-seats.ts';
import { mediatorDoor, mediatorStart } from './mediator-start.ts';
import {
  mediatorCards,
  mediatorChecks,
  mediatorKept,
  mediatorLimit,
  mediatorPrompts,
  mediatorRules,
  mediatorScales,
} from './mediator-texts.ts';
import { all, any, each, holds } from './words.ts';

type Phase = PhaseOf<MediatorSeat>;
type Gate = GateOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });
const leads = ['lead', 'colead'] as const;
const everyone = ['lead', 'colead', 'party'] as const;
const HOUR_MS = 3_600_000;

/** Both mediators have the same letter; the adult sees the envelope only. */
const both = <const L, const P>(mediators: L, party: P) =>
  ({ lead: mediators, colead: mediators, party }) as const;

/** What everyone at the table has in front. */
const inFront = <const Tool extends ToolId>(tool: Tool) => both([tool], [tool]);

const own = { private: { lead: 'O', colead: 'O', party: 'O' } } as const;

/** The uninterrupted turn: only the speaker writes on the stage (2.3). */
const stage = { turns: both('M', 'E'), 'turns/stage': both('R', 'E') } as const;

/** Who starts: the parties agree, else the lot decides for all to see (2.2). */
const first = { 'turns/first': both('M', 'R') } as const;

/** Another pair may have to take over (2.14): each party then accepts the new mediators, also half-way. */
const pair = {
  'intake/willing': { party: 'S' },
  'intake/neutral': { lead: 'S', colead: 'S' },
} as const;

/** Possible from stories to agree, with what was told afterwards (2.5). */
const apart = { caucus: both('M', 'E'), 'caucus/room': both('E', 'E') } as const;

/** Shown to the parties whatever the reason: nobody can work out from waiting who said no (2.3). */
const neutral = text(
  'De bemiddelaars zeggen wanneer we verder gaan.',
  'The mediators say when we go on.',
);

const accepted = all(each(['party'], 'intake/accepts'), each(leads, 'intake/neutral'));

const samePair: Gate = {
  id: 'pair',
  hard: true,
  when: accepted,
  needs: text(
    'Elke partij aanvaardt beide bemiddelaars, en die zijn onpartijdig.',
    'Each party accepts both mediators, and those are neutral.',
  ),
  neutral,
  // A veto needs no reason, and no name.
  unnamed: true,
};

const heardGate = (question: string, needs: Text): Gate => ({
  id: `heard-${question}`,
  hard: true,
  when: all(each(['party'], 'heard/yes', { question }), each(leads, 'heard/ready', { question })),
  needs,
  neutral,
});

const fair: Gate = {
  id: 'fair',
  hard: true,
  when: all(holds('caucus/quiet'), holds('caucus/fair')),
  needs: text(
    'Sprak één partij apart met de bemiddelaars? Bied het dan ook elke andere partij aan.',
    'Did one party talk apart with the mediators? Then offer it to each other party too.',
  ),
  neutral,
};

const intake = {
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
  gates: [
    {
      id: 'clear',
      hard: true,
      when: all(holds('intake/clear'), holds('intake/reachable')),
      needs: text(
        'Elke vraag van de lijst is "nee", en er is een volwassene bereikbaar.',
        'Every question on the list is "no", and an adult can be reached.',
      ),
      neutral: text('De volwassene rondt de voorbereiding af.', 'The adult finishes the intake.'),
    },
    {
      id: 'willing',
      hard: true,
      when: all(each(['party'], 'intake/willing'), accepted),
      needs: text(
        'Elke partij wil zelf, aanvaardt beide bemiddelaars, en die zijn onpartijdig.',
        'Each party wants it, accepts both mediators, and those are neutral.',
      ),
      neutral: text('De volwassene rondt de voorbereiding af.', 'The adult finishes the intake.'),
    },
  ],
} as const satisfies Phase;

const open = {
  title: text('Openen', 'Open'),
  purpose: text(
    'Welkom, uitleg, afspraken, de grens.',
    'Welcome, explain, agree the rules, the limit.',
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
      needs: text(
        'Iedereen gaat akkoord met precies dezelfde afspraken.',
        'Everyone agrees to exactly the same rules.',
      ),
      neutral,
    },
    samePair,
  ],
} as const satisfies Phase;

const stories = {
  title: text('Vertellen', 'Stories'),
  purpose: text(
    'Ieder vertelt, zonder onderbreking, en wordt juist samengevat.',
    'Each tells, without interruption, and is summarised correctly.',
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
  tools: { turns: { kinds: ['story', 'short'] } },
  gates: [
    heardGate(
      'mediators',
      text(
        'Elke partij voelt zich begrepen door de bemiddelaars; jullie tikken het laatst.',
        'Each party feels understood by the mediators; you tap last.',
      ),
    ),
    fair,
    samePair,
  ],
} as const satisfies Phase;

const needs = {
  title: text('Wat is belangrijk', 'Needs'),
  purpose: text(
    'Gevoelens en noden achter de eisen; ieder begrijpt de ander.',
    'Feelings and needs behind the demands; each understands the other.',
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
  stage: inFront('needs'),
  tools: { turns: { kinds: ['need', 'mirror', 'short'] } },
  gates: [
    {
      id: 'said',
      hard: true,
      when: all(each(['party'], 'needs/has'), each(['party'], 'needs/restated')),
      needs: text(
        'Elke partij schreef een nood, en zei wat voor de ander belangrijk is.',
        'Each party wrote a need, and said what matters to the other.',
      ),
    },
    heardGate(
      'other',
      text(
        'Elke partij voelt zich genoeg begrepen door de ander; jullie tikken het laatst.',
        'Each party feels understood enough by the other; you tap last.',
      ),
    ),
    {
      id: 'question',
      hard: true,
      when: each(['party'], 'needs/our-question'),
      needs: text(
        'Elke partij zegt: "dit is onze vraag".',
        'Each party says: "this is our question".',
      ),
      neutral,
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;

const ideas = {
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
      needs: text(
        'Vier ideeën, minstens één van elke partij.',
        'Four ideas, at least one from each party.',
      ),
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;

const choose = {
  title: text('Kiezen', 'Choose'),
  purpose: text(
    'Vinden wat voor iedereen werkt, en het toetsen.',
    'Find what works for everyone, and test it.',
  ),
  prompts: mediatorPrompts.choose,
  open: { 'cards/marks': both('M', 'S'), ...stage, ...apart, ...pair, ...own },
  stage: inFront('cards'),
  gates: [
    {
      id: 'free',
      hard: true,
      when: any(each(['party'], 'cards/chosen'), holds('cards/none-left')),
      needs: text(
        'Elke partij bevestigt: "deze ideeën kies ik vrij".',
        'Each party confirms: "these are the ideas I choose freely".',
      ),
      neutral,
    },
    fair,
    samePair,
  ],
} as const satisfies Phase;

const agree = {
  title: text('Opschrijven', 'Write'),
  purpose: text(
    'Van keuzes naar een heldere, eerlijke, haalbare tekst.',
    'From choices to a clear, balanced, doable text.',
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

const sign = {
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
      needs: text(
        'Alle partijen tekenden dezelfde tekst, of kozen samen een ander einde.',
        'All parties signed the same text, or chose another ending together.',
      ),
      neutral,
    },
    samePair,
  ],
} as const satisfies Phase;

const close = {
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

/** Peer mediator (forms.md section 2): two neutral pupils help two to four parties find their own solution. */
export const mediator = defineForm({
  id: 'mediator',
  version: 1,
  title: text('Bemiddelaar', 'Mediator'),
  seats: mediatorSeats,
  starter: 'coord',
  guest: 'party',
  personal: true,
  hosts: ['coord'],
  limit: mediatorLimit,
  start: mediatorStart,
  door: mediatorDoor,
  endings: mediatorEndings,
  requires: {
    'caucus/begin': {
      when: holds('turns/quiet'),
      text: text(
        'Laat wie aan de beurt is eerst uitspreken.',
        'Let whoever has the turn finish first.',
      ),
    },
  },
  phases: { intake, open, stories, needs, ideas, choose, agree, sign, close },
  variants: {
    full: {
      title: text('Volledig gesprek', 'Full talk'),
      describe: text(
        'Ongeveer 60 minuten, in twee keer als het nodig is.',
        'About 60 minutes, in two sittings if needed.',
      ),
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 5 },
        { id: 'stories', minutes: 12 },
        { id: 'needs', minutes: 12 },
        { id: 'ideas', minutes: 8 },
        { id: 'choose', minutes: 8 },
        { id: 'agree', minutes: 8 },
        { id: 'sign', minutes: 4 },
        { id: 'close', minutes: 4 },
      ],
    },
    short: {
      title: text('Kort gesprek', 'Short talk'),
      describe: text(
        'Ongeveer 25 minuten, voor een kleine ruzie.',
        'About 25 minutes, for a small quarrel.',
      ),
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 3 },
        { id: 'stories', minutes: 7 },
        { id: 'needs', minutes: 6 },
        { id: 'ideas', minutes: 3 },
        { id: 'choose', minutes: 2 },
        { id: 'agree', minutes: 2 },
        { id: 'sign', minutes: 1 },
        { id: 'close', minutes: 1 },
      ],
    },
    again: {
      title: text('Opnieuw praten', 'Talking again'),
      describe: text(
        'Dezelfde mensen, vanaf de noden. De verhalen zijn al verteld.',
        'The same people, from the needs on. The stories have been told.',
      ),
      // It begins with the intake, because what came in between may have made it unsafe (forms.md 2.9, 2.11).
      phases: [
        { id: 'intake', minutes: 10 },
        { id: 'open', minutes: 5 },
        { id: 'needs', minutes: 12 },
        { id: 'ideas', minutes: 8 },
        { id: 'choose', minutes: 8 },
        { id: 'agree', minutes: 8 },
        { id: 'sign', minutes: 4 },
        { id: 'close', minutes: 4 },
      ],
      follows: true,
    },
  },
  kept: mediatorKept,
  takesAlong: false,
  cards: mediatorCards,
  tools: {
    intake: { checks: mediatorChecks },
    checkin: mediatorScales,
    rules: { rules: mediatorRules },
    turns: { story: 180_000, need: 120_000, mirror: 60_000, short: 60_000 },
    heard: { mediators: ['yes', 'not-yet', 'missing'], other: ['yes', 'not-yet'] },
    caucus: { length: 300_000 },
  },
});
