export const words = {
  title: { nl: 'Meld iets over dit gesprek', en: 'Report something in this session' },
  only: { nl: 'Alleen', en: 'Only' },
  reads: {
    nl: 'leest dit, en ziet dat jij het meldt. De anderen krijgen geen teken.',
    en: 'will read this, and sees that you report it. The others get no sign.',
  },
  read: {
    nl: 'lezen dit, en zien dat jij het meldt. De anderen krijgen geen teken.',
    en: 'will read this, and see that you report it. The others get no sign.',
  },
  text: { nl: 'Wat wil je melden?', en: 'What do you want to report?' },
  textHint: {
    nl: 'Schrijf wat er gebeurde, in je eigen woorden. Kort is genoeg.',
    en: 'Write what happened, in your own words. Short is enough.',
  },
  attach: {
    nl: 'Wat mag er nog bij gelezen worden? (hoeft niet)',
    en: 'What else may be read with it? (not needed)',
  },
  attachHint: {
    nl: 'Bijvoorbeeld de zin waar het over gaat. Van het gesprek zelf gaat niets open: alleen wat jij hier zet.',
    en: 'For instance the sentence it is about. Nothing of the talk itself is opened: only what you put here.',
  },
  then: { nl: 'Wat er dan gebeurt', en: 'What happens then' },
  sealed: {
    nl: 'Dit gesprek blijft na het einde hoogstens 14 dagen langer bewaard, verzegeld: niemand kan erin kijken. Daarna wordt het vernietigd.',
    en: 'This talk stays for at most 14 days longer after its end, sealed: nobody can look into it. Then it is destroyed.',
  },
  stays: {
    nl: 'Je melding zelf blijft 30 dagen bewaard, of zo lang als dit gesprek open of verzegeld is, alleen voor',
    en: 'Your report itself is kept for 30 days, or as long as this talk is open or sealed, only for',
  },
  here: {
    nl: 'Op dit toestel blijft niets staan van wat je typte.',
    en: 'Nothing of what you typed stays on this device.',
  },
  noService: {
    nl: 'Kring is geen nooddienst: misschien wordt dit niet meteen gelezen. Direct gevaar?',
    en: 'Kring is no emergency service: this may not be read at once. Immediate danger?',
  },
  call: { nl: 'Bel 112', en: 'Call 112' },
  send: { nl: 'Verstuur de melding', en: 'Send the report' },
  no: { nl: 'Toch niet', en: 'Not now' },
  throw: { nl: 'Gooi weg, verstuur niets', en: 'Throw away, send nothing' },
  failed: {
    nl: 'Wat je typte, staat er nog. Lukt het niet? Ga dan naar',
    en: 'What you typed is still here. If it does not work, go to',
  },
  slow: {
    nl: 'Het duurt te lang. Misschien kwam je melding aan, misschien niet.',
    en: 'It takes too long. Your report may have arrived, or not.',
  },
  tell: { nl: 'en vertel het.', en: 'and tell it.' },
  sent: { nl: 'Je melding is verstuurd', en: 'Your report was sent' },
  to: { nl: 'Ze ging naar', en: 'It went to' },
  nobodyElse: {
    nl: 'en naar niemand anders. De anderen merken er niets van.',
    en: 'and to nobody else. The others notice nothing.',
  },
  talk: {
    nl: 'Wil je er nu over praten, of is het dringend? Ga er gewoon naartoe.',
    en: 'Do you want to talk about it now, or is it urgent? Simply walk there.',
  },
  close: { nl: 'Terug naar het gesprek', en: 'Back to the talk' },
};
