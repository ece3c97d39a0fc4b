export const words = {
  help: { nl: 'Hulp', en: 'Help' },
  adult: { nl: 'Haal er een volwassene bij', en: 'Bring in an adult' },
  adultWhat: {
    nl: 'Bij gevaar, of als het te groot wordt. De sessie stopt dan voor iedereen.',
    en: 'In danger, or when it becomes too big. The session then stops for everyone.',
  },
  takeOver: { nl: 'Stop hier en neem het over', en: 'Stop here and take over' },
  takeOverWhat: {
    nl: 'Bij gevaar, of als het te groot wordt. De sessie stopt voor iedereen, en jij gaat ernaartoe.',
    en: 'In danger, or when it becomes too big. The session stops for everyone, and you walk there.',
  },
  takeOverSure: { nl: 'Stoppen en overnemen?', en: 'Stop and take over?' },
  takeOverThen: {
    nl: 'Ga daarna naar hen toe. Jij beslist of jullie verdergaan of afsluiten. Direct gevaar: bel 112.',
    en: 'Then walk to them. You decide whether to go on or to end. Immediate danger: call 112.',
  },
  sure: { nl: 'Een volwassene erbij halen?', en: 'Bring in an adult?' },
  sureWhat: {
    nl: 'Alles staat meteen stil. De anderen lezen: "We stoppen hier even. Een volwassene neemt het over. Je hebt niets fout gedaan."',
    en: 'Everything stops at once. The others read: "We stop here. An adult takes over. You did nothing wrong."',
  },
  walk: {
    nl: 'Kring belt niemand op. Ga zelf naar een leerkracht of een andere volwassene die je vertrouwt. Direct gevaar: bel 112.',
    en: 'Kring calls nobody. Walk to a teacher or another adult whom you trust. Immediate danger: call 112.',
  },
  called: { nl: 'Kring roept meteen op het scherm:', en: 'Kring at once calls on the screen:' },
  calledNext: {
    nl: 'Komt er geen antwoord, dan na 5 minuten',
    en: 'Without an answer, after 5 minutes',
  },
  calledWhat: {
    nl: 'Buiten de app belt Kring niemand op. Komt er niet meteen iemand, ga er dan zelf naartoe. Direct gevaar: bel 112.',
    en: 'Kring calls nobody outside the app. If nobody comes at once, walk there yourself. Immediate danger: call 112.',
  },
  talk: { nl: 'Praat met', en: 'Talk to' },
  talkWho: { nl: 'is de volwassene van dit gesprek.', en: 'is the adult of this talk.' },
  talkWhoAll: { nl: 'zijn de volwassenen van dit gesprek.', en: 'are the adults of this talk.' },
  talkWalk: {
    nl: 'Ga er gewoon naartoe; je hoeft niet te zeggen waarom. Kring roept niemand buiten de app.',
    en: 'Simply walk there; you need not say why. Kring calls nobody outside the app.',
  },
  talkAway: {
    nl: 'is nu niet in Kring. Zoek in het gebouw.',
    en: 'is not in Kring now. Look in the building.',
  },
  report: { nl: 'Meld iets over dit gesprek', en: 'Report something in this session' },
  reportFor: { nl: 'Alleen voor', en: 'Only for' },
  reportWhat: { nl: 'De anderen krijgen geen teken.', en: 'The others get no sign.' },
  yes: { nl: 'Ja, stop hier', en: 'Yes, stop here' },
  no: { nl: 'Toch niet', en: 'Not now' },
  leave: { nl: 'Ga veilig weg', en: 'Leave safely' },
  leaveWhat: {
    nl: 'Je hoeft niet te zeggen waarom. Je verlaat de kring.',
    en: 'You need not say why. You leave the circle.',
  },
  leaveReport: {
    nl: 'Wil je nog iets melden? Doe dat voor je weggaat.',
    en: 'Do you still want to report something? Do so before you leave.',
  },
  leaveSure: { nl: 'Wil je weggaan?', en: 'Do you want to leave?' },
  leaveYes: { nl: 'Ja, ik ga weg', en: 'Yes, I leave' },
  lines: { nl: 'Praat met iemand buiten de school', en: 'Talk to somebody outside school' },
  be: { nl: 'België', en: 'Belgium' },
  nl: { nl: 'Nederland', en: 'The Netherlands' },
  checked: {
    nl: 'Lijst van Kring zelf, van',
    en: "Kring's own list, of",
  },
  honest: {
    nl: 'Kring is geen nooddienst. Hier is geen school verbonden: geen leerkracht en geen coördinator krijgt een melding.',
    en: 'Kring is no emergency service. No school is connected here: no teacher and no coordinator receives a report.',
  },
  honestAdult: {
    nl: 'Kring is geen nooddienst: niemand kijkt de hele tijd mee. Een melding over dit gesprek gaat alleen naar',
    en: 'Kring is no emergency service: nobody watches all the time. A report about this talk goes only to',
  },
  you: { nl: 'jou', en: 'you' },
};
