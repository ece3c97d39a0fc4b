import type { EndReader, ToolEnd } from '../tool-end.ts';

const words = {
  copy: { nl: 'Jouw kopie van de afspraak', en: 'Your copy of the agreement' },
  copyWhat: {
    nl: 'Ze is van jou. Bekijk ze, druk ze af of download ze.',
    en: 'It is yours. Look at it, print it or download it.',
  },
  text: { nl: 'De afspraak', en: 'The agreement' },
  textMediator: {
    nl: 'Om te onthouden wat de partijen afspraken.',
    en: 'To remember what the parties agreed.',
  },
  textAdult: {
    nl: 'Elke partij liet jou de afspraak lezen. Ze dient niet om te straffen.',
    en: 'Each party let you read the agreement. It is not for punishing.',
  },
  gone: { nl: 'Hier verdwijnt ze na', en: 'Here it is gone after' },
  download: { nl: 'Download', en: 'Download' },
};

function said({ leads, responsible }: EndReader) {
  if (leads) return { title: words.text, what: words.textMediator };
  if (responsible) return { title: words.text, what: words.textAdult };
  return { title: words.copy, what: words.copyWhat };
}

/** The text that was signed, for whoever got a copy of it; without one, only how the talk ended. */
export const agreementEnd: ToolEnd = {
  paper: ({ items }, reader) =>
    Array.isArray(items) && items.length > 0
      ? { ...said(reader), gone: words.gone, download: words.download }
      : undefined,
  again: ({ outcome }) => outcome === 'second-sitting',
};
