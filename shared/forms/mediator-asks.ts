import type { Text } from '../wire/text.ts';
import type { AsksOf } from './define.ts';
import type { MediatorSeat } from './mediator-seats.ts';

/**
 * What each gate of a mediation, and of looking back on one, asks (decision 0029). Where a gate is neutral a party reads
 * only that, so nothing is said to a party there; where nobody may know for whom it waits, nobody is named.
 */
const text = (nl: string, en: string): Text => ({ nl, en });

/** The same to both mediators. */
const toMediators = <const Ask>(ask: Ask) => ({ lead: ask, colead: ask });

export const mediatorAsks = {
  clear: {
    needs: text(
      'Elke vraag van de lijst is "nee", en er is een volwassene bereikbaar.',
      'Every question on the list is "no", and an adult can be reached.',
    ),
    asks: {
      coord: {
        mine: text(
          'Ga de lijst na: overal "nee"? Zeg daarna dat je bereikbaar blijft.',
          'Go through the list: "no" everywhere? Then say that you stay within reach.',
        ),
      },
    },
  },
  willing: {
    needs: text(
      'Elke partij wil zelf en aanvaardt beide bemiddelaars, en die kiezen geen kant.',
      'Each party wants it and accepts both mediators, and those take no side.',
    ),
    asks: {
      party: {
        theirs: text(
          '{name} zegt: ik wil dit zelf, en met deze bemiddelaars.',
          '{name} says: I want this myself, and with these mediators.',
        ),
      },
      ...toMediators({
        theirs: text('{name} zegt: ik kies geen kant.', '{name} says: I take no side.'),
      }),
    },
  },
  pair: {
    needs: text(
      'Elke partij aanvaardt beide bemiddelaars, en die kiezen geen kant.',
      'Each party accepts both mediators, and those take no side.',
    ),
    asks: toMediators({
      mine: text(
        'Zeg bij "Deze stap" of je geen kant kiest.',
        'Say at "This step" whether you take no side.',
      ),
    }),
  },
  rules: {
    needs: text(
      'Iedereen gaat akkoord met precies dezelfde afspraken.',
      'Everyone agrees to exactly the same rules.',
    ),
    asks: {
      party: {
        theirs: text('{name} gaat akkoord met de afspraken.', '{name} agrees to the rules.'),
      },
      ...toMediators({
        mine: text('Ga zelf akkoord met de afspraken.', 'Agree to the rules yourself.'),
        theirs: text('{name} gaat akkoord met de afspraken.', '{name} agrees to the rules.'),
      }),
    },
  },
  'heard-mediators': {
    needs: text(
      'Elke partij voelt zich begrepen door de bemiddelaars. De bemiddelaars tikken het laatst.',
      'Each party feels understood by the mediators. The mediators tap last.',
    ),
    asks: {
      party: {
        theirs: text(
          '{name} vertelt, en zegt daarna of het verhaal goed begrepen is.',
          '{name} tells what happened, and then says whether it was understood well.',
        ),
      },
      ...toMediators({
        mine: text(
          'Voelt elke partij zich begrepen? Tik dan als laatste.',
          'Does each party feel understood? Then tap last.',
        ),
        theirs: text('{name} tikt als laatste.', '{name} taps last.'),
      }),
    },
  },
  said: {
    needs: text(
      'Elke partij schrijft wat belangrijk is, en zegt wat voor de ander belangrijk is.',
      'Each party writes what matters, and says what matters to the other.',
    ),
    asks: {
      party: {
        mine: text(
          'Schrijf wat voor jou belangrijk is, en zeg wat voor de ander belangrijk is.',
          'Write what matters to you, and say what matters to the other.',
        ),
        theirs: text(
          '{name} schrijft wat belangrijk is, en zegt wat voor de ander belangrijk is.',
          '{name} writes what matters, and says what matters to the other.',
        ),
      },
    },
  },
  'heard-other': {
    needs: text(
      'Elke partij voelt zich genoeg begrepen door de ander. De bemiddelaars tikken het laatst.',
      'Each party feels understood enough by the other. The mediators tap last.',
    ),
    asks: {
      party: {
        theirs: text(
          '{name} zegt of de ander het genoeg begrijpt.',
          '{name} says whether the other understands enough.',
        ),
      },
      ...toMediators({
        mine: text(
          'Voelt elke partij zich genoeg begrepen? Tik dan als laatste.',
          'Does each party feel understood enough? Then tap last.',
        ),
        theirs: text('{name} tikt als laatste.', '{name} taps last.'),
      }),
    },
  },
  question: {
    needs: text(
      'Elke partij zegt: "dit is onze vraag".',
      'Each party says: "this is our question".',
    ),
    asks: {
      party: {
        theirs: text('{name} zegt: "dit is onze vraag".', '{name} says: "this is our question".'),
      },
    },
  },
  fair: {
    needs: text(
      'Praatte één partij apart, dan krijgt elke andere partij dat ook aangeboden.',
      'If one party talked apart, each other party is offered it too.',
    ),
    asks: toMediators({
      mine: text(
        'Praatte één partij apart met jullie? Bied het dan ook elke andere partij aan.',
        'Did one party talk apart with you? Then offer it to each other party too.',
      ),
    }),
  },
  enough: {
    needs: text(
      'Er zijn vier ideeën, minstens één van elke partij.',
      'There are four ideas, at least one from each party.',
    ),
  },
  free: {
    needs: text(
      'Elke partij bevestigt: "deze ideeën kies ik vrij".',
      'Each party confirms: "these are the ideas I choose freely".',
    ),
    asks: {
      party: {
        theirs: text(
          '{name} bevestigt: "deze ideeën kies ik vrij".',
          '{name} confirms: "these are the ideas I choose freely".',
        ),
      },
    },
  },
  signed: {
    needs: text(
      'Alle partijen tekenen dezelfde tekst, of kiezen samen een ander einde.',
      'All parties sign the same text, or choose another ending together.',
    ),
    asks: {
      party: {
        theirs: text(
          '{name} tekent de tekst, of kiest een ander einde.',
          '{name} signs the text, or chooses another ending.',
        ),
      },
    },
  },
  answered: {
    needs: text(
      'Elke partij antwoordt, of zegt: laat maar.',
      'Each party answers, or says: leave it.',
    ),
    asks: {
      party: {
        theirs: text('{name} antwoordt, of zegt: laat maar.', '{name} answers, or says: leave it.'),
      },
    },
  },
  concluded: {
    needs: text(
      'De bemiddelaars kiezen hoe het verder gaat.',
      'The mediators choose how it goes on.',
    ),
    asks: toMediators({ mine: text('Kies hoe het verder gaat.', 'Choose how it goes on.') }),
  },
} as const satisfies Readonly<Record<string, AsksOf<MediatorSeat>>>;
