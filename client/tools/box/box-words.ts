import type { Reason, Standing } from '../../../shared/tools/box/state.ts';
import type { Text } from '../../i18n/index.ts';

export const reasons: Readonly<Record<Reason, Text>> = {
  hurts: { nl: 'Ze kan iemand kwetsen', en: 'It can hurt somebody' },
  name: { nl: 'Er staat een naam in', en: 'There is a name in it' },
  joke: { nl: 'Het is een grapje', en: 'It is a joke' },
  double: { nl: 'Ze staat er al', en: 'It is there already' },
};

export const standings: Readonly<Record<Standing, Text>> = {
  new: { nl: 'nieuw', en: 'new' },
  shown: { nl: 'getoond', en: 'shown' },
  answered: { nl: 'beantwoord', en: 'answered' },
  later: { nl: 'voor later', en: 'for later' },
  read: { nl: 'gelezen', en: 'read' },
  merged: { nl: 'samen met een andere', en: 'one with another' },
  adult: { nl: 'bij de volwassene', en: 'with the adult' },
  declined: { nl: 'past hier niet', en: 'does not fit here' },
};
