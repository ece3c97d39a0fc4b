import type { Text } from '../wire/text.ts';
import type { ArtefactOf, CardOf, PartOf, PromptOf } from './define.ts';
import type { EducatorSeat } from './educator-seats.ts';
import { holds } from './words.ts';

/** The words of a lesson: what people say and read, apart from how it runs. */
const text = (nl: string, en: string): Text => ({ nl, en });
type Prompt = PromptOf<EducatorSeat>;
const say = (to: Prompt['to'], nl: string, en: string): Prompt => ({ to, text: { nl, en } });

export const educatorLimit = text(
  'Wat je hier zegt, vertellen wij niet rond.\nEén uitzondering: bij gevaar halen we er een volwassene bij.',
  "We don't pass on what you say here.\nOne exception: in danger we bring in an adult.",
);

export const educatorRules: readonly Text[] = [
  text('Respect: we lachen niet met mensen.', "Respect: we don't laugh at people."),
  text('Je mag altijd passen.', 'You may always pass.'),
  text(
    'Je praat over mensen, niet over iemand hier.',
    'You talk about people, not about someone here.',
  ),
  text(
    'Anoniem betekent: ook wij kunnen niet zien wie iets schreef. Wil je hulp? Gebruik dan de hulpknop, anders vinden we je niet.',
    "Anonymous means: we can't see who wrote it either. Need help? Use the help button, or we can't find you.",
  ),
];

export const educatorPrompts = {
  prepare: [
    say(
      'lead',
      'Wat moet de klas op het einde weten, vinden of durven? Maximaal drie.',
      'What should the class know, think or dare at the end? Three at most.',
    ),
    say('lead', 'Waar komt elk feit vandaan?', 'Where does each fact come from?'),
    say(
      'lead',
      'Wie in de klas kan dit zelf meemaken? Wat zeggen we dan niet?',
      'Who in the class may be living this? What do we avoid?',
    ),
  ],
  join: [
    say(
      'lead',
      'Doe mee met de code. Je naam komt niet op het scherm.',
      "Join with the code. Your name won't show.",
    ),
    say(
      'lead',
      'Drie afspraken: respect, je mag altijd passen, je praat over mensen, niet over iemand hier.',
      'Three rules: respect, you may always pass, talk about people, not about someone here.',
    ),
    say(
      'lead',
      'Anoniem betekent: ook wij kunnen niet zien wie iets schreef. Wil je hulp? Gebruik dan de hulpknop, anders vinden we je niet.',
      "Anonymous means: we can't see who wrote it either. Need help? Use the help button, or we can't find you.",
    ),
  ],
  open: [
    say('lead', 'Welk woord komt in je op?', 'Which word comes to mind?'),
    say(
      'lead',
      'Waar of niet waar? Gok maar, straks checken we.',
      "True or false? Guess, we'll check later.",
    ),
  ],
  input: [
    say('lead', 'Eén ding om te onthouden: ...', 'One thing to remember: ...'),
    say('lead', 'Hoe weten we dat? Bron: ...', 'How do we know? Source: ...'),
    say('lead', 'Wat verrast je?', 'What surprises you?'),
  ],
  vote: [
    say('lead', 'Kies eerst alleen. Niemand kijkt mee.', 'Choose alone first. Nobody looks.'),
    say(
      'lead',
      'Zoek iemand met een ander antwoord. Overtuig met een reden.',
      'Find someone with another answer. Convince with a reason.',
    ),
    say('lead', 'Wat deed je van mening veranderen?', 'What changed your mind?'),
    say('lead', 'Waarom is dit antwoord verleidelijk?', 'Why is this answer tempting?'),
  ],
  groups: [
    say(
      'lead',
      'Lees de situatie. Wat speelt er? Wat kan een vriend doen? Wat is een goede eerste zin?',
      "Read the case. What's going on? What can a friend do? What is a good first sentence?",
    ),
    say('lead', 'Iedereen al iets gezegd?', 'Has everyone spoken?'),
  ],
  harvest: [
    say('lead', 'Eén tip per groep, 30 seconden.', 'One tip per group, 30 seconds.'),
    say('lead', 'Welke tip ga jij onthouden?', 'Which tip will you remember?'),
  ],
  questions: [
    say(
      'lead',
      'Goede vraag. Ons antwoord is ... (bron).',
      'Good question. Our answer is ... (source).',
    ),
    say(
      'lead',
      'Dat weten we niet; we zoeken het op en zetten het hier.',
      "We don't know; we'll look it up and post it here.",
    ),
  ],
  wrap: [
    say('lead', 'Zelfde drie vragen als in het begin.', 'Same three questions as at the start.'),
    say('lead', 'Eén ding dat ik ga doen of zeggen: ...', 'One thing I will do or say: ...'),
    say('lead', 'Hier vind je hulp.', 'Here is help.'),
    say('lead', 'Wat vond je van ons? 1 tot 5, en één tip.', 'How were we? 1 to 5, and one tip.'),
  ],
} satisfies Record<string, readonly Prompt[]>;

/** Asked at the end of every lesson, whatever it is about. */
export const educatorQuestions: PartOf<'poll', EducatorSeat> = {
  questions: [
    {
      id: 'feedback',
      kind: 'scale',
      about: 'opinion',
      question: text('Wat vond je van ons?', 'How were we?'),
      from: 1,
      to: 5,
      ends: [text('kan beter', 'could be better'), text('heel goed', 'very good')],
    },
    {
      id: 'tip',
      kind: 'text',
      about: 'opinion',
      question: text('Eén tip voor ons', 'One tip for us'),
    },
  ],
};

export const educatorCards: readonly CardOf<EducatorSeat>[] = [
  {
    id: 'hard-moments',
    to: 'lead',
    title: text('Moeilijke momenten', 'Hard moments'),
    lines: [
      text(
        'Er wordt gelachen met iemand: stop. “We lachen niet met mensen.”',
        'Someone is laughed at: stop. "We don\'t laugh at people."',
      ),
      text(
        'Iemand vertelt iets van zichzelf: “Dank je. Wil je daar straks met ... over praten?”',
        'Someone tells a personal story: "Thank you. Would you like to talk to ... later?"',
      ),
      text(
        'Er komt een fout feit uit de klas: “Laten we dat checken.”',
        'A wrong fact from the floor: "Let\'s check that."',
      ),
      text(
        'Iemand loopt weg: de leerkracht gaat mee, jullie niet.',
        'Someone walks out: the teacher follows, not you.',
      ),
    ],
  },
];

export const educatorKept: readonly ArtefactOf<EducatorSeat>[] = [
  {
    what: text(
      'Wie wat stemde of vroeg. Het was nooit aan iemand te koppelen.',
      'Who voted or asked what. It could never be linked to anybody.',
    ),
    class: 'K0',
    until: text('wordt nooit bewaard', 'is never kept'),
  },
  {
    what: text(
      'Wolken, dia’s van deze les, afgewezen vragen en wie er in de app was',
      'Clouds, slides of this lesson, declined questions and who was in the app',
    ),
    class: 'K1',
    until: text('vernietigd als de les sluit', 'destroyed when the lesson closes'),
  },
  {
    what: text(
      'De vragen die getoond zijn, met hun antwoord, en de hulplijst: op een pagina voor de klas, zonder namen en zonder stemmen',
      'The questions that were shown, with their answers, and the help list: on a page for the class, without names and without votes',
    ),
    class: 'K2',
    until: text(
      '30 dagen, of tot de voorlichters ze vernietigen',
      '30 days, or until the educators destroy it',
    ),
    when: holds('afterwards/addressed'),
  },
  {
    what: text(
      'Een vraag die zorgen baart, voor de volwassenen: tekst en les',
      'A worrying question, for the adults: text and lesson',
    ),
    class: 'K5',
    until: text('zoals de school het regelt', 'as the school arranges it'),
  },
];
