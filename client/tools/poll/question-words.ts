import type { Question } from '../../../shared/tools/poll/question.ts';
import type { Text } from '../../i18n/index.ts';
import type { Standing } from './runs.ts';

export const kinds: Readonly<Record<Question['kind'], Text>> = {
  choice: { nl: 'keuze', en: 'choice' },
  scale: { nl: 'schaal', en: 'scale' },
  number: { nl: 'getal', en: 'number' },
  ranking: { nl: 'rangorde', en: 'ranking' },
  cloud: { nl: 'woordenwolk', en: 'word cloud' },
  text: { nl: 'open antwoord', en: 'open answer' },
  exercise: { nl: 'oefening', en: 'exercise' },
};

export const abouts: Readonly<Record<Question['about'], Text>> = {
  fact: { nl: 'Een feit', en: 'A fact' },
  opinion: { nl: 'Een mening', en: 'An opinion' },
  self: { nl: 'Over wie antwoordt', en: 'About who answers' },
};

export const standings: Readonly<Record<Standing, Text>> = {
  new: { nl: 'nog niet gesteld', en: 'not asked yet' },
  reading: { nl: 'de klas leest', en: 'the class reads' },
  open: { nl: 'de stemming loopt', en: 'the vote is open' },
  closed: { nl: 'gestemd, nog niet getoond', en: 'voted, not shown yet' },
  totals: { nl: 'resultaat getoond', en: 'result shown' },
  answer: { nl: 'antwoord getoond', en: 'answer shown' },
};
