import type { Text } from '../wire/text.ts';
import type { ArtefactOf, CardOf, PartOf, PromptOf } from './define.ts';
import type { MediatorSeat } from './mediator-seats.ts';
import { tutorLimit } from './tutor-texts.ts';
import { holds } from './words.ts';

/** The words of the mediator form. */
const text = (nl: string, en: string): Text => ({ nl, en });
type Card = CardOf<MediatorSeat>;
type Prompt = PromptOf<MediatorSeat>;
const say = (to: Prompt['to'], nl: string, en: string): Prompt => ({ to, text: { nl, en } });

export const mediatorLimit = tutorLimit;
export const mediatorAlsoSeen = text(
  'de afspraak alleen als alle partijen dat goed vinden',
  'the agreement only if all parties allow it',
);

/** One *yes* and it is not mediation (forms.md 2.1). */
export const mediatorChecks: Readonly<Record<string, Text>> = {
  violence: text('Is er geweld of dreiging?', 'Is there violence or a threat?'),
  weapons: text('Zijn er wapens in het spel?', 'Are there weapons?'),
  sexual: text('Gaat het om seksueel grensoverschrijdend gedrag?', 'Is it about sexual harm?'),
  crime: text('Gaat het om een misdrijf?', 'Is it about a crime?'),
  bullying: text('Is het herhaald of in groep pesten?', 'Is it repeated or group bullying?'),
  hate: text('Is het haat tegen wie iemand is?', 'Is it hate directed at who somebody is?'),
  adult: text('Is het een conflict met een volwassene?', 'Is it a conflict with an adult?'),
  crisis: text('Is iemand in crisis?', 'Is somebody in crisis?'),
  outside: text(
    'Is het een zaak van thuis of buiten de school?',
    'Is it a family or outside matter?',
  ),
  discipline: text(
    'Loopt er een tuchtbeslissing waar dit een ruil voor is?',
    'Is discipline being decided, with this as a bargain?',
  ),
  often: text(
    'Is dit meer dan een paar keer gebeurd, vooral in één richting?',
    'Has this happened more than a few times, mostly in one direction?',
  ),
  afraid: text('Is een van beiden bang?', 'Is one of them afraid?'),
  power: text(
    'Heeft een van beiden veel meer macht (leeftijd, groep, populariteit, een geheim, beelden)?',
    'Does one have much more power (age, group, popularity, a secret, images)?',
  ),
};

export const mediatorRules: readonly Text[] = [
  text('We willen het oplossen.', 'We want to solve it.'),
  text('We laten elkaar uitspreken.', 'We let each other finish.'),
  text('Geen schelden, geen dreigen.', 'No insults, no threats.'),
  text('We zijn eerlijk.', 'We are honest.'),
  text(
    'Telefoons alleen voor Kring. Geen opnames of screenshots.',
    'Phones for Kring only. No recordings or screenshots.',
  ),
  text(
    'Wat we zeggen blijft hier, behalve wat we samen afspreken te vertellen, en gevaar.',
    'What is said stays with us, except what we agree to tell others, and danger.',
  ),
  text('Iedereen mag stoppen.', 'Everyone may stop.'),
];

export const mediatorPrompts = {
  intake: [
    say(
      'coord',
      'Wil je dit zelf, ook als niemand het je vraagt?',
      'Do you want this yourself, even if nobody asked?',
    ),
    say('coord', 'Ben je bang om samen te zitten?', 'Are you afraid of sitting together?'),
    say('coord', 'Wat heb je nodig om je veilig te voelen?', 'What do you need to feel safe?'),
    say(
      'coord',
      'Is er een bemiddelaar met wie je het liever niet doet?',
      "Any mediator you'd rather not have?",
    ),
  ],
  open: [
    say(
      'lead',
      'Welkom. Goed dat jullie willen praten. Wij zijn ... en ... . Wij kiezen geen kant en beslissen niet wie gelijk heeft. Jullie zoeken zelf een oplossing.',
      "Welcome. Good that you want to talk. We are ... and ... . We don't take sides or decide who is right. You find the solution.",
    ),
    say(
      'colead',
      'Eén praat, de ander luistert. Geen schelden. Je praat over jezelf: ik. Je mag altijd pauze vragen of stoppen.',
      'One talks, the other listens. No insults. Speak about yourself: I. You may pause or stop any time.',
    ),
    say('lead', tutorLimit.nl, tutorLimit.en),
    say(
      'colead',
      'Wij maken soms notities om niets te vergeten. Die worden straks vernietigd.',
      "We may take notes so we don't forget. They are destroyed afterwards.",
    ),
    say(
      'lead',
      'Kunnen jullie met deze regels akkoord gaan? Willen jullie er één bij?',
      'Can you agree to these rules? Want to add one?',
    ),
  ],
  stories: [
    say(
      'lead',
      'Vertel eens wat er volgens jou gebeurd is.',
      'Tell us what happened, as you see it.',
    ),
    say('lead', 'Wat gebeurde er daarna?', 'What happened next?'),
    say(
      'lead',
      'Als ik het goed begrijp, ... Klopt dat? Ben ik iets vergeten?',
      'If I understand you well, ... Is that right? Did I miss something?',
    ),
    say(
      'party',
      'Jouw beurt komt. Schrijf op wat je niet wil vergeten.',
      "Your turn will come. Jot down what you don't want to forget.",
    ),
  ],
  needs: [
    say('lead', 'Hoe was dat voor jou?', 'How was that for you?'),
    say('lead', 'Wat vond je het ergste?', 'What was the worst part?'),
    say('lead', 'Wat is voor jou belangrijk hierin?', 'What matters to you here?'),
    say('lead', 'Wat heb je nodig, zodat het weer gaat?', 'What do you need so it works again?'),
    say(
      'lead',
      'Je wil dat hij sorry zegt. Wat zou dat voor jou veranderen?',
      'You want him to say sorry. What would that change for you?',
    ),
    say(
      'colead',
      'A, kan jij zeggen wat voor B belangrijk is? B, klopt dat?',
      'A, can you say what matters to B? B, is that right?',
    ),
    say(
      'colead',
      'Hoe kunnen we ervoor zorgen dat A ... én dat B ... ?',
      'How can we make sure that A ... and that B ... ?',
    ),
  ],
  ideas: [
    say(
      'lead',
      'Nu alle ideeën die antwoord geven op onze vraag. Alles mag, gek mag ook. Nog niet beoordelen. Verder bouwen mag.',
      'All ideas that answer our question. Everything goes, odd is fine. No judging yet. Build on each other.',
    ),
    say('lead', 'Wat zou jij zelf kunnen doen?', 'What could you yourself do?'),
    say('colead', 'Wat zou je een vriend aanraden?', 'What would you advise a friend?'),
    say(
      'colead',
      'Stel dat het volgende week opgelost is: wat is er dan anders?',
      "Suppose it's solved next week: what's different?",
    ),
  ],
  choose: [
    say('lead', 'Is dit eerlijk voor allebei?', 'Fair to both?'),
    say('lead', 'Kan je dit echt doen? Vanaf wanneer?', 'Can you really do this? From when?'),
    say('colead', 'Lost het ons probleem op?', 'Does it solve our problem?'),
    say('colead', 'Wat als het een keer misgaat?', 'What if it goes wrong once?'),
    say('lead', 'Doe je het ook als niemand kijkt?', 'Would you do it when nobody is watching?'),
  ],
  agree: [
    say('lead', 'Staat het er zoals jij het bedoelt?', 'Does it say what you mean?'),
    say(
      'colead',
      'Zou een buitenstaander begrijpen wat jij gaat doen?',
      'Would an outsider understand what you will do?',
    ),
  ],
  sign: [
    say(
      'lead',
      'Lees het nog eens rustig. Twijfel je? Zeg het nu, dat is oké.',
      "Read it calmly again. Doubts? Say so now, that's fine.",
    ),
    say(
      'colead',
      'Dit is een belofte aan elkaar, geen contract voor de rechter.',
      'A promise to each other, not a legal contract.',
    ),
  ],
  close: [
    say('lead', 'Dank jullie. Dat was moedig.', 'Thank you. That took courage.'),
    say('lead', 'Hoe ga je hier weg, 1 tot 5?', 'How do you feel now, 1 to 5?'),
    say('colead', 'Nu vernietigen we alle notities.', 'Now we destroy all notes.'),
    ...(['lead', 'colead'] as const).map((to) =>
      say(
        to,
        'Wat ging goed? Bleven we neutraal? Wat neem je mee? Is er iets te zwaar?',
        'What went well? Did we stay neutral? What do you take along? Anything too heavy?',
      ),
    ),
  ],
} satisfies Record<string, readonly Prompt[]>;

/** Asked at the end without a name; they count in programme totals only (forms.md 2.10). */
export const mediatorScales: PartOf<'checkin', MediatorSeat> = {
  leaving: {
    question: text('Hoe ga je hier weg?', 'How do you feel now?'),
    ends: [text('rot', 'awful'), text('goed', 'good')],
    ...{ from: 1, to: 5, shown: 'totals', asks: ['party'], kept: false },
  },
  fair: {
    question: text('Was het eerlijk, en werd jij gehoord?', 'Was it fair, and were you heard?'),
    ends: [text('helemaal niet', 'not at all'), text('helemaal', 'fully')],
    ...{ from: 1, to: 5, shown: 'totals', asks: ['party'], kept: false },
  },
};

const hardMoments: Card['lines'] = [
  text(
    'Onderbreken, twee keer: "Stop even. Wat hadden we afgesproken?" De derde keer: pauze.',
    'Interrupting twice: "Stop. What did we agree?" The third time: pause.',
  ),
  text(
    'Roepen of schelden: pauze, vijf minuten afkoelen.',
    'Shouting or insults: pause, cool down five minutes.',
  ),
  text(
    'Huilen: "Neem je tijd. Wil je een pauze of even apart praten?"',
    'Crying: "Take your time. A break, or talk apart?"',
  ),
  text('Stil: schrijven in plaats van praten.', 'Silent: write instead of talk.'),
  text(
    '"Wie heeft gelijk volgens jou?": "Dat beslissen wij niet. Wat heb jij nodig?"',
    '"Who\'s right?": "We don\'t decide that. What do you need?"',
  ),
  text(
    'Iemand loopt weg: de sessie pauzeert. Loop er niet achter.',
    'Somebody walks out: the session pauses. Do not chase.',
  ),
  text(
    'Pesten, angst of gevaar: haal er meteen een volwassene bij, ook midden in het tekenen.',
    'Bullying, fear or danger: bring in an adult at once, even mid-signing.',
  ),
  text(
    'Niet meer neutraal? Zeg het, neem pauze, een ander duo.',
    'No longer neutral? Say so, pause, another pair.',
  ),
];
const avoid: Card['lines'] = [
  text(
    'Vermijd "waarom deed je", ja-neevragen, en geladen woorden overnemen.',
    'Avoid "why did you", yes-no questions, and taking over loaded words.',
  ),
  text(
    'Niet "hij is een leugenaar", wel "je vindt dat het niet klopte wat hij zei".',
    'Not "he is a liar", but "you feel that what he said was not right".',
  ),
];
const apart: Card['lines'] = [
  text(
    'Dit gesprek blijft tussen ons drie. Alleen wat jij aanvinkt, mogen we straks zeggen - in jouw woorden. Gevaar blijft de uitzondering.',
    'This stays between the three of us. Only what you tick may be told, in your words. Danger stays the exception.',
  ),
  text('Hoe gaat het nu met je?', 'How are you now?'),
  text('Wat durf je moeilijk te zeggen?', 'What is hard to say?'),
  text('Wat als het niet opgelost raakt?', "What if it isn't solved?"),
  text('Wat zou jij kunnen doen?', 'What could you do?'),
  text('Wat mag gedeeld worden? Wat zeker niet?', 'What may be shared? What not?'),
];
const together: Card['lines'] = [
  text(
    'De ene leidt het gesprek. De andere bewaakt de tijd, de afspraken en of iedereen zich gehoord voelt. Wisselen per stap mag.',
    'One leads the talk. The other guards the time, the rules and whether everyone feels heard. You may swap at each step.',
  ),
  text(
    'Niet oordelen, geen raad geven, geen kant kiezen, niet naar de waarheid zoeken, niet straffen.',
    'Do not judge, advise, take sides, look for the truth or punish.',
  ),
  text(
    'Kan een idee echt? Vraag het eerst aan wie het stilst is.',
    'Can an idea really work? Ask the quieter one first.',
  ),
];
const card = (to: MediatorSeat, id: string, title: Text, lines: Card['lines']): Card => ({
  to,
  id: `${id}-${to}`,
  title,
  lines,
});

export const mediatorCards: readonly Card[] = (['lead', 'colead'] as const).flatMap((to) => [
  card(to, 'hard-moments', text('Moeilijke momenten', 'Hard moments'), hardMoments),
  card(to, 'avoid', text('Liever niet', 'Better not'), avoid),
  card(to, 'apart', text('Apart praten', 'Talking apart'), apart),
  card(to, 'together', text('Met twee', 'The two of you'), together),
]);

export const mediatorKept: readonly ArtefactOf<MediatorSeat>[] = [
  {
    what: text(
      'Verhalen, samenvattingen, wat belangrijk was, kaartjes, keuzes, aparte gesprekken, eigen notities, oude versies, spreektijd',
      'Stories, summaries, what mattered, cards, marks, private talks, own notes, old versions, talk time',
    ),
    class: 'K1',
    until: text('vernietigd als het gesprek sluit', 'destroyed when the talk closes'),
  },
  {
    what: text('De getekende afspraak', 'The signed agreement'),
    class: 'K2',
    until: text(
      'bij de partijen en de bemiddelaars, tot 14 dagen nadat jullie samen terugkeken',
      'with the parties and the mediators, until 14 days after you looked back together',
    ),
    when: holds('agreement/looked-back'),
  },
  {
    what: text('De eigen kopie van elke partij die tekende', "Each signing party's own copy"),
    class: 'K3',
    until: text(
      'hier 7 dagen; daarna alleen wat jij zelf bewaarde',
      'here for 7 days; then only what you kept yourself',
    ),
    when: holds('agreement/written'),
  },
  {
    what: text(
      'De vragen van de voorbereiding, alleen voor de volwassene',
      'The questions of the intake, for the adult only',
    ),
    class: 'K2',
    until: text('tot jullie samen teruggekeken hebben', 'until you have looked back together'),
    when: holds('agreement/looked-back'),
  },
  {
    what: text('Een melding of overdracht aan een volwassene', 'A report or hand-over to an adult'),
    class: 'K5',
    until: text('zoals de school dat regelt', 'as the school has decided'),
  },
  {
    what: text(
      'Een regel zonder namen: de datum, het soort ruzie, hoeveel mensen, hoe lang, dat iedereen de afspraken aanvaardde, hoe het eindigde en wanneer jullie terugkijken',
      'One line without names: the date, the kind of quarrel, how many people, how long, that everyone accepted the rules, how it ended and when you look back',
    ),
    class: 'K4',
    until: text('tot het einde van het schooljaar', 'until the end of the school year'),
  },
];
