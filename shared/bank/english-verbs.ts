import { t, type SetSource } from './source.ts';

/** English verbs: the past simple of regular and irregular verbs, questions and negatives. */
export const englishVerbs: SetSource = {
  items: [
    {
      id: 'en-1',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *Yesterday I ___ (go) to school by bike.*',
        'Complete in the past simple: *Yesterday I ___ (go) to school by bike.*',
      ),
      key: { accepted: ['went', 'I went', 'Yesterday I went to school by bike'] },
      mistakes: ['goed', 'go', 'gone', 'was go'],
      worked: t(
        '**went**. *Go* is onregelmatig: go - **went** - gone. Voor de past simple neem je de tweede vorm. *Yesterday* zegt dat het voorbij is.',
        '**went**. *Go* is irregular: go - **went** - gone. The past simple is the second form. *Yesterday* tells you that it is over.',
      ),
      hints: [
        t(
          'Wanneer gebeurt het? Welk woord zegt dat?',
          'When does it happen? Which word tells you?',
        ),
        t('Kijk naar *go*: is dat regelmatig?', 'Look at *go*: is it regular?'),
        t(
          'Ik doe er één die erop lijkt: *Yesterday I (come) home late.*',
          'I do a similar one: *Yesterday I (come) home late.*',
        ),
        t(
          'Samen: zeg de drie vormen van *go*. Welke heb je nodig?',
          'Together: say the three forms of *go*. Which one do you need?',
        ),
        t(
          '*went*, de tweede vorm van *go*. Wanneer gebruik je *gone*?',
          '*went*, the second form of *go*. When do you use *gone*?',
        ),
      ],
      similar: {
        question: t('*Yesterday I ___ (come) home late.*', '*Yesterday I ___ (come) home late.*'),
        worked: t(
          'come - **came** - come: I came home late.',
          'come - **came** - come: I came home late.',
        ),
      },
    },
    {
      id: 'en-2',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *She ___ (stop) at the red light.*',
        'Complete in the past simple: *She ___ (stop) at the red light.*',
      ),
      key: { accepted: ['stopped', 'she stopped', 'She stopped at the red light'] },
      mistakes: ['stoped', 'stop', 'stopt', 'stops'],
      worked: t(
        '**stopped**. *Stop* is regelmatig, dus *-ed*. Het is kort en eindigt op één klinker en één medeklinker: dan verdubbelt de medeklinker, sto**pp**ed.',
        '**stopped**. *Stop* is regular, so *-ed*. It is short and ends in one vowel and one consonant: then the consonant doubles, sto**pp**ed.',
      ),
      hints: [
        t('Is *stop* regelmatig of onregelmatig?', 'Is *stop* regular or irregular?'),
        t('Kijk naar de laatste letters: o-p.', 'Look at the last letters: o-p.'),
        t('Ik doe er één die erop lijkt: *plan*.', 'I do a similar one: *plan*.'),
        t(
          'Samen de eerste stap: er komt *-ed* bij. Wat gebeurt er met de *p*?',
          'The first step together: add *-ed*. What happens to the *p*?',
        ),
        t(
          '*stopped*, met dubbele p omdat de o kort blijft.',
          '*stopped*, with double p because the o stays short.',
        ),
      ],
      similar: {
        question: t('*We ___ (plan) a party.*', '*We ___ (plan) a party.*'),
        worked: t(
          'Kort, één klinker, één medeklinker: planned.',
          'Short, one vowel, one consonant: planned.',
        ),
      },
    },
    {
      id: 'en-3',
      kind: 'choice',
      question: t(
        'Kies de juiste vorm: *Did you ___ him at the party?*',
        'Choose the right form: *Did you ___ him at the party?*',
      ),
      options: { a: 'saw', b: 'see', c: 'seen', d: 'seeing' },
      correct: ['b'],
      mistakes: [['a'], ['c'], ['d']],
      worked: t(
        '**see**. *Did* draagt al de verleden tijd. Het hoofdwerkwoord blijft daarom in de basisvorm: did you **see**.',
        '**see**. *Did* already carries the past. So the main verb stays in its base form: did you **see**.',
      ),
      hints: [
        t('Welk woord zegt hier dat het verleden is?', 'Which word shows the past here?'),
        t(
          'Kijk naar *did*. Hoeveel keer toon je de verleden tijd?',
          'Look at *did*. How many times do you show the past?',
        ),
        t(
          'Ik doe er één die erop lijkt: *Did she (take) the bus?*',
          'I do a similar one: *Did she (take) the bus?*',
        ),
        t(
          'Samen: *you saw him* wordt een vraag met *did*. Wat wordt *saw* dan weer?',
          'Together: *you saw him* becomes a question with *did*. What does *saw* turn back into?',
        ),
        t('*see*: na *did* komt de basisvorm.', '*see*: after *did* comes the base form.'),
      ],
      similar: {
        question: t('*Did she ___ (take) the bus?*', '*Did she ___ (take) the bus?*'),
        worked: t('Na *did* de basisvorm: take.', 'After *did* the base form: take.'),
      },
    },
    {
      id: 'en-4',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *We ___ (not / buy) anything.*',
        'Complete in the past simple: *We ___ (not / buy) anything.*',
      ),
      key: {
        accepted: [
          "didn't buy",
          'did not buy',
          "we didn't buy",
          'we did not buy',
          "We didn't buy anything",
          'We did not buy anything',
        ],
      },
      mistakes: ["didn't bought", 'bought not', "don't buy", "wasn't buy"],
      worked: t(
        "**didn't buy** (of *did not buy*). Een ontkenning in de past simple maak je met *did not* en de basisvorm. *Did* toont het verleden, dus *buy* en niet *bought*.",
        "**didn't buy** (or *did not buy*). A negative in the past simple is *did not* and the base form. *Did* shows the past, so *buy*, not *bought*.",
      ),
      hints: [
        t(
          'Hoe maak je een zin ontkennend in het verleden?',
          'How do you make a past sentence negative?',
        ),
        t(
          'Kijk naar *not*: welk hulpwoord hoort daarbij?',
          'Look at *not*: which helper goes with it?',
        ),
        t(
          'Ik doe er één die erop lijkt: *I (not / know) it.*',
          'I do a similar one: *I (not / know) it.*',
        ),
        t(
          'Samen de eerste stap: *we did not ...*. In welke vorm komt *buy*?',
          'The first step together: *we did not ...*. Which form of *buy* comes next?',
        ),
        t("*didn't buy*: did + not + basisvorm.", "*didn't buy*: did + not + base form."),
      ],
      similar: {
        question: t(
          '*I ___ (not / know) it.* (past simple)',
          '*I ___ (not / know) it.* (past simple)',
        ),
        worked: t(
          "did + not + basisvorm: I didn't know it.",
          "did + not + base form: I didn't know it.",
        ),
      },
    },
    {
      id: 'en-5',
      kind: 'choice',
      many: true,
      question: t(
        'Welke werkwoorden zijn onregelmatig in de past simple? Duid ze allemaal aan.',
        'Which verbs are irregular in the past simple? Tick all of them.',
      ),
      options: { a: 'bring', b: 'walk', c: 'teach', d: 'plan', e: 'think' },
      correct: ['a', 'c', 'e'],
      mistakes: [['a', 'c'], ['a', 'c', 'd', 'e'], ['b']],
      worked: t(
        'bring - **brought**, teach - **taught**, think - **thought**: geen *-ed*, dus onregelmatig. *walked* en *planned* zijn gewoon met *-ed*; bij *plan* verdubbelt alleen de *n*.',
        'bring - **brought**, teach - **taught**, think - **thought**: no *-ed*, so irregular. *walked* and *planned* simply take *-ed*; with *plan* only the *n* doubles.',
      ),
      hints: [
        t('Wanneer noem je een werkwoord onregelmatig?', 'When do you call a verb irregular?'),
        t(
          'Zet bij elk werkwoord *-ed*. Klinkt dat juist?',
          'Add *-ed* to each verb. Does it sound right?',
        ),
        t('Ik kijk naar twee andere: *buy* en *help*.', 'I look at two others: *buy* and *help*.'),
        t(
          'Samen de eerste: *bring*. Zeg je *bringed*?',
          'The first one together: *bring*. Do you say *bringed*?',
        ),
        t(
          '*brought, taught, thought*: ze rijmen allemaal.',
          '*brought, taught, thought*: they all rhyme.',
        ),
      ],
      similar: {
        question: t('Regelmatig of niet: buy? help?', 'Regular or not: buy? help?'),
        worked: t(
          'buy - *bought* (onregelmatig), help - *helped* (regelmatig).',
          'buy - *bought* (irregular), help - *helped* (regular).',
        ),
      },
    },
    {
      id: 'en-6',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *He ___ (teach) us maths last year.*',
        'Complete in the past simple: *He ___ (teach) us maths last year.*',
      ),
      key: { accepted: ['taught', 'he taught', 'He taught us maths last year'] },
      mistakes: ['teached', 'thought', 'teaches', 'tought'],
      worked: t(
        '**taught**: teach - **taught** - taught. Let op de spelling: *taught* hoort bij teach, *thought* bij think.',
        '**taught**: teach - **taught** - taught. Mind the spelling: *taught* belongs to teach, *thought* to think.',
      ),
      hints: [
        t('Wanneer was het? Welke tijd vraagt dat?', 'When was it? Which tense does that need?'),
        t('Kijk naar *teach*: kan daar *-ed* achter?', 'Look at *teach*: can it take *-ed*?'),
        t(
          'Ik doe er één die erop lijkt: *She (catch) the ball.*',
          'I do a similar one: *She (catch) the ball.*',
        ),
        t(
          'Samen: *catch* wordt *caught*. Hoe gaat *teach* dan?',
          'Together: *catch* becomes *caught*. How does *teach* go then?',
        ),
        t('*taught*, zoals *caught*: met *au*.', '*taught*, like *caught*: with *au*.'),
      ],
      similar: {
        question: t('*She ___ (catch) the ball.*', '*She ___ (catch) the ball.*'),
        worked: t('catch - **caught** - caught.', 'catch - **caught** - caught.'),
      },
    },
    {
      id: 'en-7',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *They ___ (be) tired after the match.*',
        'Complete in the past simple: *They ___ (be) tired after the match.*',
      ),
      key: { accepted: ['were', 'they were', 'They were tired after the match'] },
      mistakes: ['was', 'are', 'been', 'beed'],
      worked: t(
        '**were**. *Be* heeft twee vormen in de past simple: *was* bij I, he, she, it, en *were* bij you, we, they.',
        '**were**. *Be* has two forms in the past simple: *was* with I, he, she, it, and *were* with you, we, they.',
      ),
      hints: [
        t('Over wie gaat de zin?', 'Who is the sentence about?'),
        t('Kijk naar *they*: enkelvoud of meervoud?', 'Look at *they*: singular or plural?'),
        t('Ik doe er één die erop lijkt: *We (be) late.*', 'I do a similar one: *We (be) late.*'),
        t('Samen: *I was, you ..., he was, we ...*', 'Together: *I was, you ..., he was, we ...*'),
        t('*were*, want *they* is meervoud.', '*were*, because *they* is plural.'),
      ],
      similar: {
        question: t('*We ___ (be) late.*', '*We ___ (be) late.*'),
        worked: t('We **were** late: meervoud.', 'We **were** late: plural.'),
      },
    },
  ],
  exit: [
    {
      id: 'en-exit-1',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *I ___ (write) a letter last week.*',
        'Complete in the past simple: *I ___ (write) a letter last week.*',
      ),
      key: { accepted: ['wrote', 'I wrote', 'I wrote a letter last week'] },
      mistakes: ['writed', 'written', 'write'],
      worked: t(
        '**wrote**: write - **wrote** - written. Voor de past simple de tweede vorm.',
        '**wrote**: write - **wrote** - written. The past simple is the second form.',
      ),
      hints: [
        t('Wanneer was het?', 'When was it?'),
        t('Kijk naar *write*: onregelmatig.', 'Look at *write*: irregular.'),
        t('Bekijk *ride - rode - ridden*.', 'Look at *ride - rode - ridden*.'),
        t('Zeg de drie vormen: *write, ...*', 'Say the three forms: *write, ...*'),
        t('*wrote*, de tweede vorm.', '*wrote*, the second form.'),
      ],
      similar: {
        question: t(
          '*I ___ (ride) my bike.* (past simple)',
          '*I ___ (ride) my bike.* (past simple)',
        ),
        worked: t('ride - **rode** - ridden.', 'ride - **rode** - ridden.'),
      },
    },
    {
      id: 'en-exit-2',
      kind: 'choice',
      question: t('Welke vraag is juist?', 'Which question is correct?'),
      options: {
        a: 'Where did you found it?',
        b: 'Where you found it?',
        c: 'Where did you find it?',
        d: 'Where do you found it?',
      },
      correct: ['c'],
      mistakes: [['a'], ['b'], ['d']],
      worked: t(
        '**Where did you find it?** Een vraag in de past simple: *did* + onderwerp + basisvorm. *Did* toont het verleden al, dus *find*.',
        '**Where did you find it?** A question in the past simple: *did* + subject + base form. *Did* already shows the past, so *find*.',
      ),
      hints: [
        t(
          'Welk hulpwoord heeft een vraag in het verleden nodig?',
          'Which helper does a past question need?',
        ),
        t('Kijk naar het hoofdwerkwoord na *did*.', 'Look at the main verb after *did*.'),
        t('Bekijk *When did she leave?*', 'Look at *When did she leave?*'),
        t('*Where did you ...*: welke vorm van find?', '*Where did you ...*: which form of find?'),
        t(
          '*Where did you find it?*: did + basisvorm.',
          '*Where did you find it?*: did + base form.',
        ),
      ],
      similar: {
        question: t(
          'Maak de vraag: *When / she / leave?* (past simple)',
          'Make the question: *When / she / leave?* (past simple)',
        ),
        worked: t('When **did** she **leave**?', 'When **did** she **leave**?'),
      },
    },
    {
      id: 'en-exit-3',
      kind: 'text',
      question: t(
        'Vul aan in de past simple: *She ___ (study) all night.*',
        'Complete in the past simple: *She ___ (study) all night.*',
      ),
      key: { accepted: ['studied', 'she studied', 'She studied all night'] },
      mistakes: ['studyed', 'study', 'studdied', 'studies'],
      worked: t(
        '**studied**: regelmatig, maar een medeklinker + *y* wordt *-ied*.',
        '**studied**: regular, but a consonant + *y* becomes *-ied*.',
      ),
      hints: [
        t('Is *study* regelmatig?', 'Is *study* regular?'),
        t(
          'Kijk naar de laatste letter en die ervoor.',
          'Look at the last letter and the one before it.',
        ),
        t('Bekijk *carry*.', 'Look at *carry*.'),
        t('Er komt *-ed* bij. Wat wordt de *y*?', 'Add *-ed*. What does the *y* become?'),
        t('*studied*: y wordt i, dan -ed.', '*studied*: y becomes i, then -ed.'),
      ],
      similar: {
        question: t(
          '*He ___ (carry) the bag.* (past simple)',
          '*He ___ (carry) the bag.* (past simple)',
        ),
        worked: t('carr-y wordt carr-ied: **carried**.', 'carr-y becomes carr-ied: **carried**.'),
      },
    },
  ],
};
