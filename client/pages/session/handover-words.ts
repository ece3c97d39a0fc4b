export const words = {
  isCalled: { nl: 'is geroepen', en: 'was called' },
  areCalled: { nl: 'zijn geroepen', en: 'were called' },
  noAnswer: { nl: 'Er is nog geen antwoord.', en: 'There is no answer yet.' },
  hasIt: { nl: 'heeft het', en: 'has it' },
  hasItWhat: {
    nl: 'Blijf rustig waar je veilig bent, liefst samen, tot jullie elkaar zien.',
    en: 'Stay calmly where you are safe, best together, until you see each other.',
  },
  unanswered: { nl: 'Nog niemand heeft geantwoord', en: 'Nobody has answered yet' },
  noAdult: { nl: 'Ga nu naar een volwassene', en: 'Walk to an adult now' },
  takesOver: { nl: 'neemt het over', en: 'takes over' },
  walk: { nl: 'Ga nu zelf naar', en: 'Walk now to' },
  walkAnywhere: {
    nl: 'In dit gesprek zit er nu geen. Ga naar een leerkracht, iemand van het secretariaat of een leerlingbegeleider. Zeg dat het dringend is. Kring belt niemand voor je op.',
    en: 'There is none in this talk now. Go to a teacher, the school office or a counsellor. Say that it is urgent. Kring calls nobody for you.',
  },
  elsewhere: {
    nl: 'Vind je daar niemand, ga dan naar een leerkracht of het secretariaat. Zeg dat het dringend is.',
    en: 'If you find nobody there, go to a teacher or the school office. Say that it is urgent.',
  },
  oneGoes: {
    nl: 'Eén gaat, de ander blijft bij de groep. Kring belt niemand buiten de app.',
    en: 'One goes, the other stays with the group. Kring calls nobody outside the app.',
  },
  caller: {
    nl: 'Durf je niet te gaan, blijf dan bij iemand die je vertrouwt. Kring belt niemand buiten de app.',
    en: 'If you do not dare to go, stay with somebody you trust. Kring calls nobody outside the app.',
  },
  rules: {
    nl: 'Vraag niet verder, beloof niets en zoek geen bewijs. Blijf bij elkaar als dat veilig is.',
    en: 'Do not ask further, promise nothing and look for no proof. Stay together if that is safe.',
  },
  danger: { nl: 'Direct gevaar? Bel 112', en: 'Immediate danger? Call 112' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
  calledYou: { nl: 'roept jou', en: 'calls you' },
  go: { nl: 'Ga er nu naartoe.', en: 'Walk there now.' },
  sameRoom: {
    nl: 'zit waarschijnlijk in dezelfde ruimte als de anderen, waar jullie dit gesprek planden.',
    en: 'is probably in the same room as the others, where this talk was planned.',
  },
  calm: {
    nl: 'Blijf rustig en luister. Onderzoek niets: vraag niemand uit, beloof niets, zoek geen bewijs.',
    en: 'Stay calm and listen. Do not investigate: question nobody, promise nothing, look for no proof.',
  },
  haveIt: { nl: 'Ik heb het', en: 'I have it' },
  haveItWhat: {
    nl: 'Dan lezen wie riep en de bemiddelaars dat jij het hebt. Daarna beslis jij mee hoe het verdergaat.',
    en: 'Then whoever called and the mediators read that you have it. After that you too decide how it goes on.',
  },
  youHaveIt: { nl: 'Jij hebt het', en: 'You have it' },
  askHelp: {
    nl: 'Vraag of je kan helpen. Verder hoef je niets te doen.',
    en: 'Ask whether you can help. You need not do anything else.',
  },
  first: { nl: 'is eerst geroepen', en: 'was called first' },
  thenYou: {
    nl: 'Komt er binnen 5 minuten geen antwoord, dan word jij geroepen. Ben je in de buurt? Ga dan gerust al kijken.',
    en: 'Without an answer within 5 minutes you will be called. Are you nearby? Then feel free to go and look already.',
  },
  youStopped: { nl: 'Jij stopte het gesprek', en: 'You stopped the talk' },
  youStoppedWhat: {
    nl: 'Ga er nu naartoe. Blijf rustig en luister.',
    en: 'Walk there now. Stay calm and listen.',
  },
  decide: {
    nl: 'Jij haalde er een volwassene bij. Is het opgelost, of was het een vergissing? Dan kunnen jullie verder.',
    en: 'You brought in an adult. Is it settled, or was it a mistake? Then you can go on.',
  },
  decideTogether: {
    nl: 'Jij haalde er een volwassene bij. Hoe het verdergaat, beslis je best samen met',
    en: 'You brought in an adult. How it goes on is best decided together with',
  },
  decideAdult: {
    nl: 'Is het veilig, en wil iedereen verder? Dan kunnen jullie verder.',
    en: 'Is it safe, and does everyone want to go on? Then you can go on.',
  },
  endWhat: {
    nl: 'Sluit je de sessie af, dan wordt het gesprek vernietigd, behalve als iemand iets meldde: dan blijft het nog hoogstens 14 dagen verzegeld.',
    en: 'If you end the session, the talk is destroyed, unless somebody reported something: then it stays sealed for at most 14 days.',
  },
  reportFirst: {
    nl: 'Wil je zelf iets melden? Doe dat eerst: het staat bij Hulp.',
    en: 'Do you want to report something yourself? Do so first: it is under Help.',
  },
  goOn: { nl: 'We gaan verder', en: 'We go on' },
  end: { nl: 'Sluit de sessie af', en: 'End the session' },
  endSure: { nl: 'De sessie afsluiten?', en: 'End the session?' },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
};
