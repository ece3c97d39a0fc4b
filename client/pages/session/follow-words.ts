import type { Text } from '../../i18n/index.ts';

/** What is said of following, wherever it can begin and end. */
export const followWords = {
  follow: { nl: 'Volg', en: 'Follow' },
  stop: { nl: 'Stop met volgen', en: 'Stop following' },
  followsYou: { nl: 'volgt jou', en: 'follows you' },
  following: (name: string): Text => ({ nl: `Je volgt ${name}`, en: `You are following ${name}` }),
  come: { nl: 'Kom je even kijken?', en: 'Come and look?' },
  ask: (name: string): Text => ({
    nl: `Kom je even kijken? Vraag het aan ${name}`,
    en: `Come and look? Ask ${name}`,
  }),
  asks: { nl: 'vraagt: kom je even kijken?', en: 'asks: will you come and look?' },
  yes: { nl: 'Ik kom kijken', en: 'I will come' },
  notNow: { nl: 'Nu niet', en: 'Not now' },
  unseen: (name: string): Text => ({
    nl: `Je gaat mee zodra ${name} weer bij iets is dat jij ook ziet.`,
    en: `You go along once ${name} is at something that you see as well.`,
  }),
  asked: (name: string): Text => ({ nl: `Je vroeg het aan ${name}.`, en: `You asked ${name}.` }),
  blind: (name: string): Text => ({
    nl: `${name} kan nu niet zien waar jij bent. Ga naar iets dat jullie delen.`,
    en: `${name} cannot see now where you are. Go to something that you share.`,
  }),
  later: (name: string): Text => ({
    nl: `${name} komt nu niet kijken.`,
    en: `${name} is not coming to look now.`,
  }),
};
