import type { Text } from '../../i18n/index.ts';

/** The feeling cards; which ones there are is decided by the tool. */
export const feelingWords: Readonly<Record<string, Text>> = {
  angry: { nl: 'boos', en: 'angry' },
  sad: { nl: 'verdrietig', en: 'sad' },
  afraid: { nl: 'bang', en: 'afraid' },
  hurt: { nl: 'gekwetst', en: 'hurt' },
  ashamed: { nl: 'beschaamd', en: 'ashamed' },
  lonely: { nl: 'alleen', en: 'lonely' },
  confused: { nl: 'in de war', en: 'confused' },
  tired: { nl: 'moe', en: 'tired' },
  relieved: { nl: 'opgelucht', en: 'relieved' },
  hopeful: { nl: 'hoopvol', en: 'hopeful' },
};

/** The stage of a mediation: the adult does not read it. */
export const atTable: Text = {
  nl: 'Alle partijen en bemiddelaars',
  en: 'All parties and mediators',
};
