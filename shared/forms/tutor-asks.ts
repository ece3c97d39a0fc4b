import type { Text } from '../wire/text.ts';
import type { AsksOf } from './define.ts';
import type { TutorSeat } from './tutor-seats.ts';

/** What each gate of the tutor form asks, as whoever it is asked of reads it and as the others do (decision 0029). */
const text = (nl: string, en: string): Text => ({ nl, en });

export const tutorAsks = {
  graded: {
    needs: text(
      'Kies eerst samen: telt dit mee voor punten?',
      'Choose together first: is this for marks?',
    ),
  },
  asked: {
    needs: text('Elke tutee schrijft een vraag op.', 'Every tutee writes down a question.'),
    asks: {
      member: {
        mine: text(
          'Schrijf op wat je beter wil kunnen.',
          'Write down what you want to be better at.',
        ),
        theirs: text('{name} schrijft een vraag op.', '{name} writes down a question.'),
      },
    },
  },
  ready: {
    needs: text(
      'Er liggen 3 oefeningen klaar, of het is een leessessie.',
      '3 exercises are ready, or it is a session for reading.',
    ),
    asks: {
      lead: {
        mine: text(
          'Leg 3 oefeningen klaar, of kies "Lees- of uitlegsessie".',
          'Get 3 exercises ready, or choose "Reading or explaining session".',
        ),
        theirs: text('{name} legt 3 oefeningen klaar.', '{name} gets 3 exercises ready.'),
      },
    },
  },
  rules: {
    needs: text('Iedereen gaat akkoord met de afspraken.', 'Everyone accepts the rules.'),
    asks: {
      lead: {
        mine: text('Lees de afspraken en ga akkoord.', 'Read the rules and accept them.'),
        theirs: text('{name} gaat akkoord met de afspraken.', '{name} accepts the rules.'),
      },
      member: {
        mine: text('Lees de afspraken en ga akkoord.', 'Read the rules and accept them.'),
        theirs: text('{name} gaat akkoord met de afspraken.', '{name} accepts the rules.'),
      },
    },
  },
  goal: {
    needs: text(
      'Elke tutee schrijft een doel en zegt hoe zeker.',
      'Every tutee writes a goal and says how sure.',
    ),
    asks: {
      member: {
        mine: text(
          'Schrijf je doel in één zin, en zeg hoe zeker je bent.',
          'Write your goal in one sentence, and say how sure you are.',
        ),
        theirs: text(
          '{name} schrijft een doel en zegt hoe zeker.',
          '{name} writes a goal and says how sure.',
        ),
      },
    },
  },
  tried: {
    needs: text(
      'Elke tutee probeert oefening 1, of vertelt hoe het begint.',
      'Every tutee tries exercise 1, or tells how it starts.',
    ),
    asks: {
      member: {
        mine: text(
          'Probeer oefening 1, of leg uit hoe je begint.',
          'Try exercise 1, or explain how you start.',
        ),
        theirs: text(
          '{name} probeert oefening 1, of vertelt hoe het begint.',
          '{name} tries exercise 1, or tells how it starts.',
        ),
      },
    },
  },
  guessed: {
    needs: text(
      'Lukt het nog niet, dan kiest de tutor waar het op lijkt.',
      'If it does not work yet, the tutor chooses what it looks like.',
    ),
    asks: {
      lead: {
        mine: text(
          'Lukt het nog niet? Kies waar het op lijkt.',
          'Does it not work yet? Choose what it looks like.',
        ),
        theirs: text(
          'Lukt het nog niet, dan kiest {name} waar het op lijkt.',
          'If it does not work yet, {name} chooses what it looks like.',
        ),
      },
    },
  },
  practised: {
    needs: text(
      'Elke tutee maakt twee oefeningen af, waarvan één zonder hint 4 of 5, of zegt: genoeg voor vandaag.',
      'Every tutee finishes two exercises, one of them without hint 4 or 5, or says: enough for today.',
    ),
    asks: {
      member: {
        mine: text(
          'Maak twee oefeningen af, waarvan één zonder hint 4 of 5. Of zeg: genoeg voor vandaag.',
          'Finish two exercises, one of them without hint 4 or 5. Or say: enough for today.',
        ),
        theirs: text(
          '{name} maakt twee oefeningen af, waarvan één zonder hint 4 of 5, of zegt: genoeg voor vandaag.',
          '{name} finishes two exercises, one of them without hint 4 or 5, or says: enough for today.',
        ),
      },
    },
  },
  ticked: {
    needs: text(
      'Elke tutee legt uit en duidt aan wat erin zat.',
      'Every tutee explains and ticks what was in it.',
    ),
    asks: {
      member: {
        mine: text(
          'Leg uit, en duid aan wat er in je uitleg zat.',
          'Explain, and tick what was in your explanation.',
        ),
        theirs: text(
          '{name} legt uit en duidt aan wat erin zat.',
          '{name} explains and ticks what was in it.',
        ),
      },
    },
  },
  listened: {
    needs: text(
      'Wie luisterde, duidt aan wat er te horen was.',
      'Whoever listened ticks what they heard.',
    ),
    asks: {
      lead: {
        mine: text('Luister, en duid aan wat je hoorde.', 'Listen, and tick what you heard.'),
        theirs: text(
          '{name} luistert en duidt aan wat er te horen was.',
          '{name} listens and ticks what there was to hear.',
        ),
      },
    },
  },
  next: {
    needs: text(
      'Elke tutee schrijft een volgende stap en kiest een datum, of "stop".',
      'Every tutee writes a next step and chooses a date, or "stop".',
    ),
    asks: {
      member: {
        mine: text(
          'Schrijf je volgende stap en kies een datum, of "We stoppen hier".',
          'Write your next step and choose a date, or "We stop here".',
        ),
        theirs: text(
          '{name} schrijft een volgende stap en kiest een datum, of stopt hier.',
          '{name} writes a next step and chooses a date, or stops here.',
        ),
      },
    },
  },
} as const satisfies Readonly<Record<string, AsksOf<TutorSeat>>>;
