import type { Text } from '../../i18n/index.ts';

/** What the intake says on the screen. */
export const words = {
  title: { nl: 'Voorbereiding', en: 'Intake' },
  lead: {
    nl: 'Spreek elke partij apart, ongeveer 10 minuten. Daarna zie je niets meer van wat er gezegd wordt.',
    en: 'Speak with each party apart, about 10 minutes. After that you see nothing of what is said.',
  },
  adultOnly: { nl: 'Alleen jij', en: 'Only you' },
  suits: { nl: '1. Past bemiddelen hier?', en: '1. Does mediation fit here?' },
  suitsHint: {
    nl: 'Op elke vraag moet het antwoord "nee" zijn.',
    en: 'The answer to each question must be "no".',
  },
  no: { nl: 'Nee', en: 'No' },
  yes: { nl: 'Ja', en: 'Yes' },
  answered: { nl: 'beantwoord', en: 'answered' },
  of: { nl: 'van', en: 'of' },
  notThis: { nl: 'Dit is niet voor bemiddeling', en: 'This is not for mediation' },
  notThisWhat: {
    nl: 'Dat is geen fout van iemand. Bied iets anders aan: een gesprek met een vertrouwenspersoon, het zorgteam, of de weg van het schoolreglement.',
    en: "That is nobody's fault. Offer something else: a talk with a confidant, the care team, or the discipline route.",
  },
  end: { nl: 'Stop hier, zonder bemiddeling', en: 'Stop here, without mediation' },
  endSure: { nl: 'Ja, stop en vernietig', en: 'Yes, stop and destroy' },
  endWhat: {
    nl: 'Alles van deze voorbereiding wordt vernietigd. Alleen "niet bemiddeld" blijft.',
    en: 'Everything of this intake is destroyed. Only "not mediated" remains.',
  },
  keep: { nl: 'Nog niet', en: 'Not yet' },
  about: { nl: '2. Waarover gaat het?', en: '2. What is it about?' },
  category: { nl: 'Soort', en: 'Kind' },
  choose: { nl: 'Kies', en: 'Choose' },
  practical: { nl: 'Praktisch nodig', en: 'Practical needs' },
  practicalHint: {
    nl: 'Bijvoorbeeld: een rustig lokaal, wat meer tijd, een tolk. Niets over wat er gebeurde.',
    en: 'For example: a quiet room, some more time, an interpreter. Nothing about what happened.',
  },
  people: { nl: '3. Wie doet mee?', en: '3. Who takes part?' },
  peopleHint: {
    nl: 'Elke link is voor één persoon en laat die meteen binnen. Geef hem dus zelf door, aan niemand anders.',
    en: 'Each link is for one person and lets that person in at once. So hand it over yourself, to nobody else.',
  },
  copy: { nl: 'Kopieer', en: 'Copy' },
  copyFor: { nl: 'Kopieer de link voor', en: 'Copy the link for' },
  copied: { nl: 'De link is gekopieerd.', en: 'The link is copied.' },
  byHand: { nl: 'Kopieer zelf:', en: 'Copy it yourself:' },
  qr: { nl: 'Toon QR', en: 'Show QR' },
  qrHide: { nl: 'Verberg QR', en: 'Hide QR' },
  qrFor: { nl: 'QR-code voor', en: 'QR code for' },
  more: { nl: 'Nog een partij', en: 'One more party' },
  free: { nl: 'nog niet binnen', en: 'not in yet' },
  outside: { nl: 'wacht buiten', en: 'waits outside' },
  letIn: { nl: 'Laat binnen', en: 'Let in' },
  here: { nl: 'is er', en: 'is here' },
  away: { nl: 'is even weg', en: 'is away' },
  making: { nl: 'De link wordt gemaakt.', en: 'Making the link.' },
  reach: { nl: '4. Een volwassene in de buurt', en: '4. An adult nearby' },
  reachable: {
    nl: 'Ik ben het hele gesprek bereikbaar in het gebouw',
    en: 'I can be reached in the building during the whole talk',
  },
  begin: { nl: '5. Beginnen', en: '5. Begin' },
  still: { nl: 'Dit is nog nodig', en: 'This is still needed' },
  allReady: {
    nl: 'Alles is klaar. Zodra je het gesprek opent, zie je alleen nog de envelop.',
    en: 'Everything is ready. Once you open the talk you see only the envelope.',
  },
  open: { nl: 'Open het gesprek', en: 'Open the talk' },
  needs: {
    list: { nl: 'Elke vraag van de lijst beantwoorden.', en: 'Answer each question on the list.' },
    lead: { nl: 'Twee bemiddelaars binnen.', en: 'Two mediators in.' },
    party: { nl: 'Minstens twee partijen binnen.', en: 'At least two parties in.' },
    reach: { nl: 'Zeggen dat je bereikbaar bent.', en: 'Say that you can be reached.' },
    willing: { nl: 'zegt nog of die zelf wil.', en: 'has yet to say that they want it.' },
    wantsNot: { nl: 'wil liever niet.', en: 'would rather not.' },
    accepts: { nl: 'aanvaardt nog beide bemiddelaars.', en: 'has yet to accept both mediators.' },
    rather: { nl: 'wil liever een andere bemiddelaar.', en: 'would rather have another mediator.' },
    neutral: { nl: 'zegt nog: ik kies geen kant.', en: 'has yet to say: I take no side.' },
    notNeutral: {
      nl: 'staat te dicht bij een van de partijen.',
      en: 'is too close to one of the parties.',
    },
  },
  wants: { nl: 'wil zelf', en: 'wants it' },
  wantsNot: { nl: 'wil liever niet', en: 'would rather not' },
  acceptsBoth: { nl: 'aanvaardt beide bemiddelaars', en: 'accepts both mediators' },
  rather: { nl: 'liever niet met', en: 'rather not with' },
  neutral: { nl: 'kiest geen kant', en: 'takes no side' },
  notNeutral: { nl: 'staat te dichtbij', en: 'too close' },
  unsaid: { nl: 'nog niets gezegd', en: 'has not said yet' },
  refusedWhat: {
    nl: 'Niemand hoeft een reden te geven. Zoek een ander moment, een andere bemiddelaar, of iets anders dan bemiddeling.',
    en: 'Nobody has to give a reason. Find another moment, another mediator, or something other than mediation.',
  },
} as const;

export const categoryNames: Readonly<Record<string, Text>> = {
  friendship: { nl: 'Vriendschap', en: 'Friendship' },
  gossip: { nl: 'Roddelen', en: 'Gossip' },
  joke: { nl: 'Een grap die te ver ging', en: 'A joke gone too far' },
  borrowed: { nl: 'Iets geleend', en: 'Something borrowed' },
  promise: { nl: 'Een belofte', en: 'A promise' },
  'left-out': { nl: 'Niet mogen meedoen', en: 'Being left out' },
  'group-work': { nl: 'Groepswerk', en: 'Group work' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const partyWords = {
  another: { nl: 'Een andere bemiddelaar', en: 'Another mediator' },
  anotherWhat: {
    nl: 'komt erbij. Is dat oké voor jou? Wie nieuw is, leest niets van het gesprek zolang niet elke partij ja zei.',
    en: 'joins. Is that fine with you? Whoever is new reads nothing of the talk until each party said yes.',
  },
  nobodyHears: { nl: 'Niemand hoort wie nee zei', en: 'Nobody hears who said no' },
  title: { nl: 'Wil jij dit zelf?', en: 'Do you want this yourself?' },
  what: {
    nl: 'Twee leerlingen helpen jullie om zelf een oplossing te vinden. Zij kiezen geen kant. Je mag altijd stoppen.',
    en: 'Two pupils help you to find a solution yourselves. They take no side. You may stop at any time.',
  },
  ask: {
    nl: 'Wil je dit, ook als niemand het je vraagt?',
    en: 'Do you want this, even if nobody asked you?',
  },
  yes: { nl: 'Ja, ik wil dit zelf', en: 'Yes, I want this myself' },
  no: { nl: 'Liever niet', en: 'Rather not' },
  noWhat: {
    nl: 'Dat is oké. Alleen de volwassene ziet het en praat met jou. Je hoeft niets uit te leggen.',
    en: 'That is fine. Only the adult sees it and talks with you. You need not explain anything.',
  },
  who: { nl: 'Is deze bemiddelaar goed voor jou?', en: 'Is this mediator fine with you?' },
  whoHint: {
    nl: 'Liever iemand anders? Je hoeft niet te zeggen waarom.',
    en: 'Rather somebody else? You need not say why.',
  },
  fine: { nl: 'Ja', en: 'Yes' },
  other: { nl: 'Liever iemand anders', en: 'Rather somebody else' },
  nobody: { nl: 'De bemiddelaars komen zo binnen.', en: 'The mediators will come in soon.' },
  needs: { nl: 'Wat heb je nodig?', en: 'What do you need?' },
  needsWhat: {
    nl: 'Ben je bang om samen te zitten? Wat heb je nodig om je veilig te voelen? Zeg het aan',
    en: 'Are you afraid of sitting together? What do you need to feel safe? Tell',
  },
  needsHow: {
    nl: 'Dat mag altijd, ook straks. Zie je het niet zitten? Tik op Hulp.',
    en: 'You always may, also later. Does it not feel right? Tap Help.',
  },
  done: {
    nl: 'Dank je. De volwassene rondt de voorbereiding af.',
    en: 'Thank you. The adult finishes the intake.',
  },
};

export const mediatorWords = {
  title: { nl: 'Kies jij geen kant?', en: 'Do you take no side?' },
  about: { nl: 'Waarover', en: 'About' },
  practical: { nl: 'Praktisch', en: 'Practical' },
  parties: { nl: 'Partijen', en: 'Parties' },
  nobody: { nl: 'nog niet binnen', en: 'not in yet' },
  unknown: { nl: 'nog niet gekozen', en: 'not chosen yet' },
  declare: {
    nl: 'Ik heb met geen van hen vriendschap, familie of ruzie in de klas, en ik win of verlies er niets bij.',
    en: 'I have no friendship, family tie or class quarrel with any of them, and nothing to win or lose.',
  },
  yes: { nl: 'Dat klopt, ik kies geen kant', en: 'That is right, I take no side' },
  no: { nl: 'Dat klopt niet', en: 'That is not so' },
  noWhat: {
    nl: 'Goed dat je het zegt. De volwassene zoekt een ander duo.',
    en: 'Good that you say so. The adult finds another pair.',
  },
  done: {
    nl: 'Dank je. De volwassene rondt de voorbereiding af.',
    en: 'Thank you. The adult finishes the intake.',
  },
};
