import type { Text } from '../../i18n/index.ts';

export interface HelpLine {
  name: string;
  what: Text;
  /** A number to call, as one dials it. */
  phone?: string;
  url?: string;
}

/** When this list was written. A school checks it against the lines themselves, and puts the date on which it did. */
export const checkedOn = Date.UTC(2026, 10, 24, 12);

export const emergency: HelpLine = {
  name: '112',
  phone: '112',
  what: {
    nl: 'Direct gevaar: ambulance, brandweer, politie',
    en: 'Immediate danger: ambulance, fire, police',
  },
};

export const belgium: readonly HelpLine[] = [
  {
    name: 'Zelfmoordlijn 1813',
    phone: '1813',
    url: 'https://www.zelfmoord1813.be',
    what: { nl: 'Denk je aan zelfmoord? Dag en nacht', en: 'Thinking of suicide? Day and night' },
  },
  {
    name: 'Awel 102',
    phone: '102',
    url: 'https://awel.be',
    what: { nl: 'Luistert naar kinderen en jongeren', en: 'Listens to children and young people' },
  },
  {
    name: 'Tele-Onthaal 106',
    phone: '106',
    url: 'https://www.tele-onthaal.be',
    what: { nl: 'Praat met iemand, dag en nacht', en: 'Talk with somebody, day and night' },
  },
  {
    name: '1712',
    phone: '1712',
    url: 'https://1712.be',
    what: {
      nl: 'Vragen over geweld, misbruik of pesten',
      en: 'Questions about violence, abuse or bullying',
    },
  },
  {
    name: 'CLBch@t',
    url: 'https://www.clbchat.be',
    what: { nl: 'Chat met iemand van het CLB', en: 'Chat with somebody of the CLB' },
  },
  {
    name: 'nupraatikerover.be',
    url: 'https://www.nupraatikerover.be',
    what: { nl: 'Chat over seksueel misbruik', en: 'Chat about sexual abuse' },
  },
];

export const netherlands: readonly HelpLine[] = [
  {
    name: '113 Zelfmoordpreventie',
    phone: '0800-0113',
    url: 'https://www.113.nl',
    what: { nl: 'Ook op 113, dag en nacht', en: 'Also at 113, day and night' },
  },
  {
    name: 'Kindertelefoon',
    phone: '0800-0432',
    url: 'https://www.kindertelefoon.nl',
    what: { nl: 'Praat over wat je wil', en: 'Talk about whatever you want' },
  },
];
