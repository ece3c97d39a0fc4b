import type { Text } from '../wire/text.ts';
import type { ArtefactOf, CardOf, PartOf, PromptOf } from './define.ts';
import type { TutorSeat } from './tutor-seats.ts';

/** The words of the tutor form: what people say and read, apart from how the form runs. */
const text = (nl: string, en: string): Text => ({ nl, en });
type Prompt = PromptOf<TutorSeat>;
const say = (to: Prompt['to'], nl: string, en: string): Prompt => ({ to, text: { nl, en } });

/** Four short lines, wherever it is shown. */
export const tutorLimit = text(
  'Wat je hier vertelt, vertellen wij niet rond.\nEén uitzondering: als jij of iemand anders in gevaar is,\nhalen we er een volwassene bij.\nWe zeggen het je eerst, als dat kan.',
  "We don't pass on what you tell us.\nOne exception: if you or someone else is in danger,\nwe bring in an adult.\nWe tell you first, if we can.",
);

export const tutorRules: readonly Text[] = [
  text('We zijn op tijd.', 'We are on time.'),
  text('Eerst zelf proberen.', 'Try first.'),
  text('Geen antwoorden geven bij taken op punten.', 'No answers to tasks that are for marks.'),
  text('Vriendelijke woorden.', 'Kind words.'),
  text(
    'Wat we hier zeggen over leren, blijft onder ons.',
    'What we say here about learning stays between us.',
  ),
];

/** Of somebody else, to who sees their answer. */
const sure = {
  one: text('Hoe zeker is {name}?', 'How sure is {name}?'),
  many: text('Hoe zeker zijn ze?', 'How sure are they?'),
};
export const tutorScales: PartOf<'checkin', TutorSeat> = {
  mood: {
    question: text('Hoe zit je erbij?', 'How are you feeling?'),
    from: 1,
    to: 5,
    ends: [text('moeilijk', 'hard'), text('goed', 'good')],
    shown: 'on-tap',
    asks: ['member'],
    kept: false,
    about: {
      one: text('Hoe zit {name} erbij?', 'How is {name} feeling?'),
      many: text('Hoe zitten ze erbij?', 'How are they feeling?'),
    },
  },
  'confidence-before': {
    question: text('Hoe zeker ben je nu van je doel?', 'How sure are you now about your goal?'),
    moment: text('Bij het begin', 'At the start'),
    from: 0,
    to: 4,
    ends: [text('nog niet', 'not yet'), text('heel zeker', 'very sure')],
    shown: 'at-once',
    asks: ['member'],
    kept: true,
    about: sure,
  },
  'confidence-after': {
    question: text('Hoe zeker ben je nu?', 'How sure are you now?'),
    moment: text('Op het einde', 'At the end'),
    from: 0,
    to: 4,
    ends: [text('nog niet', 'not yet'), text('heel zeker', 'very sure')],
    shown: 'at-once',
    asks: ['member'],
    kept: true,
    about: sure,
  },
};

export const tutorPrompts = {
  prepare: [
    say(
      'member',
      'Wat wil je straks beter kunnen? Zet er één oefening bij waar je vastliep.',
      'What do you want to be better at? Add one exercise where you got stuck.',
    ),
    say(
      'lead',
      'Kies 3 oefeningen met oplossing en hints. Heb je ze zelf gemaakt?',
      'Pick 3 exercises with key and hints. Did you do them yourself?',
    ),
    say('all', 'Telt dit mee voor punten?', 'Is this for marks?'),
  ],
  welcome: [
    say(
      'lead',
      'Fijn dat je er bent. Hoe zit je erbij, van 1 tot 5?',
      "Good that you're here. How are you feeling, 1 to 5?",
    ),
    say(
      'lead',
      'Fouten zijn hier welkom: daar leren we van.',
      'Mistakes are welcome: we learn from them.',
    ),
    say(
      'lead',
      'Ik geef geen punten en ik lach je niet uit.',
      "I don't grade you and won't laugh at you.",
    ),
  ],
  goal: [
    say('lead', 'Wat moet je na vandaag kunnen?', 'What should you be able to do after today?'),
    say('lead', 'Hoe zeker ben je nu, van 0 tot 4?', 'How sure are you now, 0 to 4?'),
    say(
      'lead',
      'Hoe pak je zo’n taak meestal aan?',
      'How do you usually tackle this kind of task?',
    ),
    say('lead', 'Wat doen we eerst?', 'What do we do first?'),
  ],
  show: [
    say('lead', 'Laat eens zien hoe je begint.', 'Show me how you start.'),
    say('lead', 'Wat weet je al zeker?', 'What do you already know for sure?'),
    say('lead', 'Waar precies loopt het vast?', 'Where exactly do you get stuck?'),
  ],
  practise: [
    say('lead', 'Neem je tijd.', 'Take your time.'),
    say('lead', 'Wat wordt er gevraagd? Wat heb je al?', 'What is being asked? What do you have?'),
    say('lead', 'Hoe kwam je hierbij?', 'How did you get there?'),
    say('lead', 'Kijk nog eens naar deze regel.', 'Look at this line again.'),
    say(
      'lead',
      'Je controleerde je eenheid, daardoor zag je het zelf.',
      "You checked your units, that's how you spotted it.",
    ),
    say('member', 'Begrijp je het, of doe je het na?', 'Do you get it, or are you copying?'),
  ],
  teachback: [
    say(
      'lead',
      'Leg het nu aan mij uit alsof ik het voor het eerst zie.',
      "Explain it to me as if it's new to me.",
    ),
    say('lead', 'Waarom mag dat?', 'Why is that allowed?'),
    say('lead', 'Wat als het getal negatief is?', 'What if the number is negative?'),
  ],
  exit: [
    say(
      'all',
      'Drie vragen, op je eentje. Ik kijk niet mee.',
      "Three questions, on your own. I'm not watching.",
    ),
  ],
  wrapup: [
    say('lead', 'Hoe zeker ben je nu, 0 tot 4?', 'How sure are you now?'),
    say('lead', 'Wat hielp je het meest?', 'What helped most?'),
    say(
      'lead',
      'Wat doe je zelf vóór de volgende keer?',
      'What will you do yourself before next time?',
    ),
    say('lead', 'Wat vragen we aan de leerkracht?', 'What do we ask the teacher?'),
    say(
      'lead',
      'Voor jou alleen, straks: wanneer heb ik te vroeg geholpen?',
      'For you alone, afterwards: when did I help too early?',
    ),
  ],
} satisfies Record<string, readonly Prompt[]>;

export const tutorCards: readonly CardOf<TutorSeat>[] = [
  {
    id: 'habits',
    to: 'lead',
    title: text('Vijf gewoontes van een tutor', "A tutor's five habits"),
    lines: [
      text('Wacht.', 'Wait.'),
      text('Vraag voor je vertelt.', 'Ask before telling.'),
      text('De pen blijft bij de tutee.', 'The pen stays with the tutee.'),
      text(
        'Prijs wat iemand déed, niet wat iemand ís.',
        'Praise what they did, not what they are.',
      ),
      text(
        '"Dat weet ik niet" is prima: bewaar de vraag.',
        '"I don\'t know" is fine: save the question.',
      ),
    ],
  },
  {
    id: 'ladder',
    to: 'lead',
    title: text('De hintladder', 'The hint ladder'),
    lines: [
      text('0 Wacht: "Neem je tijd."', '0 Wait: "Take your time."'),
      text(
        '1 Vraag: "Wat wordt er gevraagd? Wat heb je al?"',
        '1 Ask: "What is being asked? What do you have?"',
      ),
      text('2 Wijs aan: "Kijk nog eens naar deze regel."', '2 Point: "Look at this line again."'),
      text(
        '3 Gelijkaardig: "Ik doe er één die erop lijkt en zeg wat ik denk."',
        '3 Similar: "I do a similar one and say what I think."',
      ),
      text('4 Samen: "Zeg jij wat ik moet doen?"', '4 Together: "You tell me what to do."'),
      text('5 Sleutel: "Dit is het. Waarom klopt het?"', '5 Key: "This is it. Why is it right?"'),
    ],
  },
  {
    id: 'stop-signs',
    to: 'lead',
    title: text('Stoptekens', 'Stop signs'),
    lines: [
      text('Tranen of kwaadheid: neem een pauze.', 'Tears or anger: take a pause.'),
      text(
        'Een verhaal over thuis, pesten of gevaar: haal er een volwassene bij.',
        'A story about home, bullying or danger: bring in an adult.',
      ),
      text(
        '"Stuur gewoon de antwoorden": "Dan leer je het niet. Zullen we er één samen doen?"',
        '"Just send me the answers": "Then you won\'t learn it. Shall we do one together?"',
      ),
    ],
  },
];

export const tutorTakesAlong: Text = {
  nl: 'Je doel, je oefeningen en de bladzijden en notities die je bewaarde.',
  en: 'Your goal, your exercises and the pages and notes you kept.',
};

export const tutorKept: readonly ArtefactOf<TutorSeat>[] = [
  {
    what: text(
      'Kladwerk, pogingen, hoe je je voelde, wat de tutor dacht, het gesprek, en bladzijden die niemand bewaart',
      'Drafts, tries, how you felt, what the tutor thought, the talk, and pages that nobody keeps',
    ),
    class: 'K1',
    until: text('vernietigd als de sessie sluit', 'destroyed when the session closes'),
  },
  {
    what: text(
      'Bladzijden en notities die jij bewaart, je oefeningen en hints, hoe zeker je was, je doel en volgende stap',
      'Pages and notes you keep, your exercises and hints, how sure you were, your goal and next step',
    ),
    class: 'K3',
    until: text(
      'voor jou alleen: download ze; hier verdwijnen ze na 7 dagen',
      'for you alone: download them; here they are gone after 7 days',
    ),
  },
  {
    what: text('De terugblik van de tutor', "The tutor's reflection"),
    class: 'K3',
    until: text(
      'voor de tutor alleen: downloaden, hier weg na 7 dagen',
      'for the tutor alone: download, gone here after 7 days',
    ),
  },
  {
    what: text(
      'Datum, vorm, aantal mensen, minuten, hoe het eindigde. Geen namen, geen scores',
      'Date, form, number of people, minutes, how it ended. No names, no scores',
    ),
    class: 'K4',
    until: text('tot het einde van het schooljaar', 'until the end of the school year'),
  },
];
