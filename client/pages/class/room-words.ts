export const words = {
  noName: { nl: 'Zonder naam', en: 'No name' },
  help: { nl: 'Hulp', en: 'Help' },
  reading: { nl: 'Lezen', en: 'Reading' },
  leave: { nl: 'Ik stop even', en: 'I stop for now' },
  always: { nl: 'Altijd bij de hand', en: 'Always at hand' },
  places: { nl: 'Waar je bent', en: 'Where you are' },
  now: { nl: 'Nu', en: 'Now' },
  fresh: { nl: 'Nu: nieuw', en: 'Now: new' },
  questions: { nl: 'Vragen', en: 'Questions' },
  offline: {
    nl: 'Geen verbinding. Wat je ziet, blijft staan; we proberen het opnieuw.',
    en: 'No connection. What you see stays; we keep trying.',
  },
  paused: { nl: 'Even pauze', en: 'A short break' },
  pausedWhat: {
    nl: 'Alles staat stil. Adem even, drink iets. Je hoeft niets te doen.',
    en: 'Everything stands still. Breathe, drink something. You need not do anything.',
  },
  begins: { nl: 'Zo begint het', en: 'It begins in a moment' },
  keep: {
    nl: 'Hou deze pagina open. Je hoeft niets te doen.',
    en: 'Keep this page open. You need not do anything.',
  },
};
