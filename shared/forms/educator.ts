import type { Text } from '../wire/text.ts';
import { defineForm, type PhaseOf } from './define.ts';
import { educatorSeats, type EducatorSeat } from './educator-seats.ts';
import { educatorDoor, educatorEndings, educatorStart } from './educator-start.ts';
import {
  educatorCards,
  educatorKept,
  educatorLimit,
  educatorPrompts,
  educatorQuestions,
  educatorRules,
} from './educator-texts.ts';
import { all, holds, most } from './words.ts';

type Phase = PhaseOf<EducatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });

/** What the class follows; one educator drives, and so does a remote (forms.md 3.4). */
const slides = {
  slides: { lead: 'R', colead: 'R', coord: 'R', member: 'R', beamer: 'R', remote: 'R' },
  'slides/drive': { lead: 'E', colead: 'E', remote: 'E' },
  'slides/deck': { lead: 'E', colead: 'E', coord: 'R' },
} as const;

/** A vote has no name; results are the educators' to show. */
const votes = {
  poll: { lead: 'M', colead: 'M', coord: 'R', member: 'A', beamer: 'R' },
  'poll/edit': { lead: 'E', colead: 'E' },
} as const;

/** The second educator and the adult look first; whoever presents sees what was let through (3.8). */
const questions = {
  box: { lead: 'R', colead: 'M', coord: 'M', member: 'A', beamer: 'R' },
} as const;

/** On the open floor whoever is alone before a class looks first as well. */
const askedOfOne = { box: { ...questions.box, lead: 'M' } } as const;

/** Where no adult said beforehand whether it is sensitive, whoever stands there says it. */
const judging = { 'poll/judge': { lead: 'E', colead: 'E', coord: 'E' } } as const;

const onScreen = { ...slides, ...votes, ...questions } as const;
const front = { lead: ['slides', 'poll'], colead: ['box', 'poll'], coord: ['box'] } as const;

const prepare = {
  title: text('Voorbereiden', 'Prepare'),
  purpose: text('Doel, feiten en veiligheid.', 'Goal, facts and safety.'),
  prompts: educatorPrompts.prepare,
  live: false,
  open: {
    slides: { lead: 'R', colead: 'R', coord: 'R' },
    'slides/deck': slides['slides/deck'],
    'slides/check': { coord: 'E' },
    poll: { lead: 'M', colead: 'M', coord: 'R' },
    'poll/edit': votes['poll/edit'],
    'poll/judge': { coord: 'E' },
  },
  stage: { lead: ['slides'], coord: ['slides'] },
  gates: [
    {
      id: 'checked',
      hard: true,
      when: all(holds('slides/checked'), holds('poll/judged')),
      needs: text(
        'De feiten zijn nagekeken, en er is gezegd of de les gevoelig is.',
        'The facts were checked, and it was said whether the lesson is sensitive.',
      ),
      asks: {
        coord: {
          mine: text(
            'Kijk de feiten na, en zeg of de les gevoelig is.',
            'Check the facts, and say whether the lesson is sensitive.',
          ),
        },
      },
    },
  ],
} as const satisfies Phase;

const join = {
  title: text('Binnenkomen', 'Join'),
  purpose: text(
    'Binnenkomen, afspraken maken, zeggen wat anoniem is.',
    'Get in, agree how we behave, say what anonymous means.',
  ),
  prompts: educatorPrompts.join,
  open: {
    ...slides,
    ...questions,
    consent: { lead: 'R', colead: 'R', coord: 'R', member: 'E', beamer: 'R' },
  },
  stage: { lead: ['slides'], colead: ['box'], coord: ['box'] },
  gates: [
    {
      id: 'rules',
      hard: false,
      when: most(['member'], 0.8, 'consent/accepted', {}),
      needs: text(
        'Vier op de vijf die er zijn, tikten op “Ik ga akkoord”.',
        'Four in five of those who are here tapped “I agree”.',
      ),
    },
  ],
} as const satisfies Phase;

const open = {
  title: text('Opwarmen', 'Warm up'),
  purpose: text('Wakker maken wat jullie al weten.', 'Wake up what you know.'),
  prompts: educatorPrompts.open,
  open: onScreen,
  stage: front,
  gates: [
    {
      id: 'baseline',
      hard: false,
      when: all(
        most(['member'], 0.6, 'poll/voted', { args: { run: 'quiz-before' }, least: 5 }),
        holds('poll/none-open'),
      ),
      needs: text(
        'Vijf leerlingen, en zes op de tien, antwoordden op de drie vragen, en de stemming is dicht.',
        'Five pupils, and six in ten, answered the three questions, and the vote is closed.',
      ),
    },
  ],
} as const satisfies Phase;

const input = {
  title: text('Weten', 'Know'),
  purpose: text('Eén boodschap per blok.', 'One message per block.'),
  prompts: educatorPrompts.input,
  open: onScreen,
  stage: front,
  gates: [],
} as const satisfies Phase;

const closedVotes = {
  id: 'closed',
  hard: true,
  when: holds('poll/none-open'),
  needs: text('Elke stemming is dicht.', 'Every vote is closed.'),
  asks: {
    lead: {
      mine: text('Sluit de stemming die nog open is.', 'Close the vote that is still open.'),
    },
  },
} as const;

const helpShown = {
  id: 'help',
  hard: true,
  when: holds('slides/help-shown'),
  needs: text('De hulplijst is getoond.', 'The help list was shown.'),
  asks: { lead: { mine: text('Toon de hulplijst.', 'Show the help list.') } },
} as const;

const vote = {
  title: text('Stemmen en praten', 'Vote and talk'),
  purpose: text(
    'Denken, argumenten geven, van mening veranderen om een reden.',
    'Think, argue, change your mind for a reason.',
  ),
  prompts: educatorPrompts.vote,
  open: onScreen,
  stage: front,
  gates: [closedVotes],
} as const satisfies Phase;

/**
 * Made by chance. Each group has its own notes and its own board; the adult may read along, and the group is told. What it
 * advises and what it drew comes on the screen by its own tap (3.6, 3.7).
 */
const inGroups = {
  groups: { lead: 'M', colead: 'M', coord: 'M', member: 'E', beamer: 'R' },
  'groups/notes': { coord: 'R', member: 'E' },
  'groups/board': { lead: 'R', colead: 'R', coord: 'R', member: 'E', beamer: 'R' },
  'groups/look': { coord: 'E' },
} as const;

const groups = {
  title: text('Groepen', 'Groups'),
  purpose: text(
    'Oefenen met een situatie; iedereen praat.',
    'Practise with a case; everyone speaks.',
  ),
  prompts: educatorPrompts.groups,
  open: { ...onScreen, ...inGroups },
  stage: { lead: ['groups'], colead: ['groups', 'box'], coord: ['groups', 'box'] },
  gates: [
    closedVotes,
    {
      id: 'advised',
      hard: false,
      when: holds('groups/advised'),
      needs: text('Elke groep schreef één zin.', 'Each group wrote one sentence.'),
    },
  ],
} as const satisfies Phase;

const harvest = {
  title: text('Oogsten', 'Harvest'),
  purpose: text('Samenbrengen wat de groepen aanraden.', 'Bring together what the groups advise.'),
  prompts: educatorPrompts.harvest,
  open: { ...onScreen, ...inGroups },
  stage: { lead: ['groups', 'poll'], colead: ['groups', 'box'], coord: ['groups', 'box'] },
  gates: [
    closedVotes,
    {
      id: 'shared',
      hard: false,
      when: holds('groups/all-shared'),
      needs: text('Elke groep deelde of paste.', 'Each group shared or passed.'),
    },
  ],
} as const satisfies Phase;

const answers = {
  title: text('Vragen', 'Questions'),
  purpose: text('Antwoorden wat jullie echt willen weten.', 'Answer what you really want to know.'),
  prompts: educatorPrompts.questions,
  open: onScreen,
  stage: front,
  gates: [
    closedVotes,
    {
      id: 'handled',
      hard: false,
      when: holds('box/handled'),
      needs: text(
        'Elke vraag die getoond is, is beantwoord of voor later.',
        'Every question that was shown is answered, or for later.',
      ),
    },
    helpShown,
  ],
} as const satisfies Phase;

const floorJoin = { ...join, open: { ...join.open, ...askedOfOne } } as const satisfies Phase;

/** Everything in any order. */
const floor = {
  title: text('De les', 'The lesson'),
  purpose: text(
    'Dia’s, stemmingen en vragen, in de orde die past.',
    'Slides, votes and questions, in the order that fits.',
  ),
  prompts: educatorPrompts.input,
  open: { ...onScreen, ...inGroups, ...askedOfOne, ...judging },
  stage: front,
  gates: [closedVotes, helpShown],
} as const satisfies Phase;

const wrap = {
  title: text('Afronden', 'Wrap up'),
  purpose: text('Wat neem je mee, en waar is hulp?', 'What do you take along, and where is help?'),
  prompts: educatorPrompts.wrap,
  open: {
    ...onScreen,
    // Everybody takes the address along, and whoever gave the lesson writes there later (3.10).
    afterwards: { lead: 'M', colead: 'M', coord: 'M', member: 'R', beamer: 'R' },
  },
  stage: front,
  gates: [],
} as const satisfies Phase;

const floorWrap = { ...wrap, open: { ...wrap.open, ...askedOfOne } } as const satisfies Phase;

/** Peer educator: two pupils inform a class about a theme (forms.md 3). */
export const educator = defineForm({
  id: 'educator',
  version: 1,
  title: text('Voorlichter', 'Educator'),
  session: text('Les', 'Lesson'),
  seats: educatorSeats,
  starter: 'lead',
  guest: 'member',
  limit: educatorLimit,
  start: educatorStart,
  door: educatorDoor,
  endings: educatorEndings,
  phases: {
    ...{ prepare, join, open, input, vote, groups, harvest, questions: answers, wrap },
    ...{ 'floor-join': floorJoin, floor, 'floor-wrap': floorWrap },
  },
  variants: {
    open: {
      title: text('Vrije les', 'Open floor'),
      describe: text(
        'Meteen voor de klas: dia’s, stemmingen en vragen in de orde die jij kiest.',
        'Straight to the class: slides, votes and questions in the order that you choose.',
      ),
      phases: [
        { id: 'floor-join', minutes: 3 },
        { id: 'floor', minutes: 40 },
        { id: 'floor-wrap', minutes: 5 },
      ],
    },
    lesson: {
      title: text('Les van 50 minuten', 'Lesson of 50 minutes'),
      describe: text(
        'Stap voor stap. Een leerkracht kijkt eerst de feiten na.',
        'Step by step. A teacher checks the facts first.',
      ),
      phases: [
        { id: 'prepare', minutes: 0 },
        { id: 'join', minutes: 3 },
        { id: 'open', minutes: 4 },
        { id: 'input', minutes: 6 },
        { id: 'vote', minutes: 8 },
        { id: 'groups', minutes: 11 },
        { id: 'harvest', minutes: 5 },
        { id: 'questions', minutes: 7 },
        { id: 'wrap', minutes: 6 },
      ],
    },
  },
  kept: educatorKept,
  takesAlong: false,
  cards: educatorCards,
  tools: { consent: { rules: educatorRules }, poll: educatorQuestions },
});
