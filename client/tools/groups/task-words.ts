import type { Task } from '../../../shared/tools/groups/index.ts';
import type { Text } from '../../i18n/index.ts';

export const taskWords: Readonly<Record<Task, Text>> = {
  reads: { nl: 'Jij leest voor.', en: 'You read aloud.' },
  writes: { nl: 'Jij schrijft de zin.', en: 'You write the sentence.' },
  reports: { nl: 'Jij doet verslag.', en: 'You report.' },
  'reports-and-times': {
    nl: 'Jij doet verslag en bewaakt de tijd.',
    en: 'You report and keep the time.',
  },
  times: { nl: 'Jij bewaakt de tijd.', en: 'You keep the time.' },
};

export const groupWords = {
  group: { nl: 'Groep', en: 'Group' },
  advise: { nl: 'Wij raden aan', en: 'We advise' },
  half: { nl: 'Halverwege: iedereen al iets gezegd?', en: 'Half time: has everyone spoken?' },
};
