import type { Text } from '../wire/text.ts';
import { defineForm, type PhaseOf } from './define.ts';
import { tutorSeats, type TutorSeat } from './tutor-seats.ts';
import { tutorAsks } from './tutor-asks.ts';
import { tutorDoor, tutorEndings, tutorStart } from './tutor-start.ts';
import {
  tutorCards,
  tutorKept,
  tutorTakesAlong,
  tutorLimit,
  tutorPrompts,
  tutorRules,
  tutorScales,
} from './tutor-texts.ts';
import { all, any, each, holds, met } from './words.ts';

type Phase = PhaseOf<TutorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });

/** The shared page, and the talk for those without sound: open in every phase but the exit (forms.md 1.0, 0.3). */
const together = {
  'board/together': { lead: 'E', member: 'E' },
  talk: { lead: 'E', member: 'E' },
} as const;

/** The tutee's answers and the tutor's demo; nobody writes in the other's space (1.4). */
const spaces = {
  'board/answer': { lead: 'R', member: 'E' },
  'board/demo': { lead: 'E', member: 'R' },
  'exercises/answers': { lead: 'R', member: 'E' },
  'exercises/key': { lead: 'R' },
} as const;

/** What was answered stays readable, so that a card on the board keeps its words. */
const answered = {
  'exercises/answers': { lead: 'R', member: 'R' },
  'exercises/all': { member: 'R' },
} as const;

const hints = {
  // Before practising, the tutee sees the first one only (1.4).
  'exercises/all': { member: 'R' },
  'exercises/hints': { lead: 'M', member: 'R' },
  'exercises/stuck': { member: 'E' },
  questions: { lead: 'E', member: 'E' },
} as const;

const table = {
  'exercises/edit': { lead: 'E' },
  'exercises/graded': { lead: 'E', member: 'E' },
  'notes/shared': { lead: 'E', member: 'E' },
} as const;

const coached = { goals: { lead: 'R', member: 'E' }, 'goals/coach': { lead: 'E' } } as const;

/** Doing exercises comes first when there are some, the board before there are. */
const practising = {
  lead: ['exercises', 'board'],
  member: ['exercises', 'board'],
} as const;

const prepare = {
  title: text('Voorbereiden', 'Prepare'),
  purpose: text(
    'De tutee brengt een vraag mee, de tutor oefeningen.',
    'The tutee brings a question, the tutor brings practice.',
  ),
  prompts: tutorPrompts.prepare,
  open: { ...table, ...coached, talk: together.talk },
  stage: { lead: ['exercises'] },
  tools: { goals: { moment: 'ask' } },
  gates: [
    {
      id: 'graded',
      hard: true,
      when: holds('exercises/graded-answered'),
      ...tutorAsks.graded,
    },
    { id: 'asked', hard: false, when: each(['member'], 'goals/asked'), ...tutorAsks.asked },
    {
      id: 'ready',
      hard: false,
      when: any(holds('exercises/enough-items', { count: 3 }), holds('exercises/reading')),
      ...tutorAsks.ready,
    },
  ],
} as const satisfies Phase;

const welcome = {
  title: text('Welkom', 'Welcome'),
  purpose: text('Veilig beginnen: hoe kom je binnen?', 'A safe start: how do you arrive?'),
  prompts: tutorPrompts.welcome,
  open: {
    ...together,
    consent: { lead: 'E', member: 'E' },
    'checkin/mood': { lead: 'R', member: 'S' },
  },
  gates: [
    {
      id: 'rules',
      hard: true,
      when: each(['lead', 'member'], 'consent/accepted'),
      ...tutorAsks.rules,
    },
  ],
} as const satisfies Phase;

const goal = {
  title: text('Doel', 'Goal'),
  purpose: text(
    'Eén klein doel, in de woorden van de tutee.',
    "One small goal, in the tutee's words.",
  ),
  prompts: tutorPrompts.goal,
  open: {
    ...together,
    ...coached,
    'checkin/confidence-before': { lead: 'R', member: 'S' },
    'notes/shared': table['notes/shared'],
  },
  // Nobody says how sure they are of a goal that is not there yet.
  after: { 'checkin/confidence-before': { member: met('goals/written') } },
  tools: { goals: { moment: 'aim' } },
  gates: [
    {
      id: 'goal',
      hard: false,
      when: all(
        each(['member'], 'goals/set'),
        each(['member'], 'checkin/answered', { scale: 'confidence-before' }),
      ),
      ...tutorAsks.goal,
    },
  ],
} as const satisfies Phase;

const show = {
  title: text('Laat zien', 'Show'),
  purpose: text('De tutee toont eerst wat al lukt.', 'The tutee shows first what already works.'),
  layout: 'board',
  prompts: tutorPrompts.show,
  open: { ...together, ...spaces, 'notes/shared': table['notes/shared'] },
  stage: practising,
  gates: [
    { id: 'tried', hard: false, when: each(['member'], 'exercises/tried'), ...tutorAsks.tried },
    { id: 'guessed', hard: false, when: each(['lead'], 'exercises/guessed'), ...tutorAsks.guessed },
  ],
} as const satisfies Phase;

const practise = {
  title: text('Oefenen', 'Practise'),
  purpose: text(
    'De tutee denkt. Hulp is net genoeg, en komt laat.',
    'The tutee does the thinking. Help is just enough and comes late.',
  ),
  layout: 'board',
  prompts: tutorPrompts.practise,
  open: { ...together, ...spaces, ...hints, ...table },
  stage: practising,
  gates: [
    {
      id: 'practised',
      hard: false,
      when: each(['member'], 'exercises/practised'),
      ...tutorAsks.practised,
    },
  ],
} as const satisfies Phase;

const teachback = {
  title: text('Leg uit', 'Teach back'),
  purpose: text('Uitleggen toont of je het begrijpt.', 'Explaining shows understanding.'),
  layout: 'board',
  prompts: tutorPrompts.teachback,
  // 1.6 lets the tutor ask, not write: stricter than 1.0, so 1.6 counts here.
  open: {
    'board/together': { lead: 'R', member: 'E' },
    'board/answer': { lead: 'R', member: 'E' },
    'notes/shared': { lead: 'R', member: 'E' },
    ...answered,
    teachback: { lead: 'E', member: 'E' },
    talk: together.talk,
  },
  gates: [
    {
      id: 'ticked',
      hard: false,
      when: each(['member'], 'teachback/ticked-own'),
      ...tutorAsks.ticked,
    },
    { id: 'listened', hard: false, when: holds('teachback/listened'), ...tutorAsks.listened },
  ],
} as const satisfies Phase;

const exit = {
  title: text('Alleen', 'On your own'),
  purpose: text('Alleen, zonder hulp: blijft het hangen?', 'Alone, without help: does it stick?'),
  prompts: tutorPrompts.exit,
  // The tutor gets nothing of it but what the tutee shares (`exercises/result`).
  open: { 'exercises/exit': { member: 'O' }, 'exercises/result': { lead: 'R' } },
  stage: { lead: ['exercises'], member: ['exercises'] },
  tools: { exercises: { alone: true } },
  gates: [],
} as const satisfies Phase;

const wrapup = {
  title: text('Afronden', 'Wrap up'),
  purpose: text('Wat hielp, en wat doe je nu zelf?', 'What helped, and what will you do yourself?'),
  prompts: tutorPrompts.wrapup,
  open: {
    ...together,
    ...coached,
    'board/answer': spaces['board/answer'],
    'board/demo': spaces['board/demo'],
    'notes/shared': table['notes/shared'],
    ...answered,
    'checkin/confidence-after': { lead: 'R', member: 'S' },
    'exercises/exit': { member: 'R' },
    'exercises/result': { lead: 'R' },
    questions: hints.questions,
    'questions/send': { member: 'E' },
    private: { lead: 'O' },
  },
  tools: { goals: { moment: 'close' } },
  gates: [
    {
      id: 'next',
      hard: false,
      when: all(each(['member'], 'goals/step-written'), each(['member'], 'goals/next-chosen')),
      ...tutorAsks.next,
    },
  ],
} as const satisfies Phase;

const work = {
  title: text('Werken', 'Work'),
  purpose: text('Samen aan de slag.', 'Getting to work together.'),
  layout: 'board',
  prompts: tutorPrompts.practise,
  asks: 'consent/accepted',
  open: {
    ...practise.open,
    ...coached,
    consent: { lead: 'E', member: 'E' },
  },
  stage: practising,
  gates: [],
} as const satisfies Phase;

/** Peer tutor (forms.md section 1): one tutor helps one to four fellow pupils with study tasks. */
export const tutor = defineForm({
  id: 'tutor',
  version: 1,
  title: text('Tutor', 'Tutor'),
  session: text('Samen oefenen', 'Practising together'),
  seats: tutorSeats,
  starter: 'lead',
  guest: 'member',
  limit: tutorLimit,
  start: tutorStart,
  door: tutorDoor,
  endings: tutorEndings,
  // Two who are in different places still find each other in a pause.
  inPause: ['talk'],
  phases: { prepare, welcome, goal, show, practise, teachback, exit, wrapup, work },
  variants: {
    open: {
      title: text('Open tafel', 'Open table'),
      describe: text(
        'Meteen samen aan de slag. Alles ligt klaar, jullie kiezen zelf wat eerst komt.',
        'To work together at once. Everything lies ready; you choose what comes first.',
      ),
      phases: [
        { id: 'work', minutes: 40 },
        { id: 'wrapup', minutes: 5 },
      ],
      lastIsOptional: true,
    },
    guided: {
      title: text('Begeleid', 'Guided'),
      describe: text(
        'Stap voor stap, met zinnen die je kan zeggen. Ongeveer 45 minuten.',
        'Step by step, with sentences that you can say. About 45 minutes.',
      ),
      phases: [
        { id: 'prepare', minutes: 5 },
        { id: 'welcome', minutes: 3 },
        { id: 'goal', minutes: 4 },
        { id: 'show', minutes: 5 },
        { id: 'practise', minutes: 16 },
        { id: 'teachback', minutes: 4 },
        { id: 'exit', minutes: 5 },
        { id: 'wrapup', minutes: 5 },
      ],
    },
    'guided-short': {
      title: text('Begeleid, kort', 'Guided, short'),
      describe: text('Korte vorm: 25 minuten', 'Short form: 25 minutes'),
      under: 'guided',
      phases: [
        { id: 'prepare', minutes: 5 },
        { id: 'welcome', minutes: 2 },
        { id: 'goal', minutes: 2 },
        { id: 'practise', minutes: 13 },
        { id: 'exit', minutes: 4 },
        { id: 'wrapup', minutes: 4 },
      ],
    },
  },
  kept: tutorKept,
  takesAlong: tutorTakesAlong,
  cards: tutorCards,
  tools: { consent: { rules: tutorRules }, checkin: tutorScales, private: { kept: ['lead'] } },
});
