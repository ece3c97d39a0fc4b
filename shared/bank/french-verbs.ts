import { t, type SetSource } from './source.ts';

const present = t('présent', 'présent');
const perfect = t('passé composé', 'passé composé');

/** French verbs: présent, and passé composé with avoir and être. */
export const frenchVerbs: SetSource = {
  items: [
    {
      id: 'fr-1',
      kind: 'text',
      question: t(
        'Vul aan in de présent: *Nous ___ (finir) le travail.*',
        'Complete in the présent: *Nous ___ (finir) le travail.*',
      ),
      hint: present,
      key: { accepted: ['finissons', 'nous finissons', 'Nous finissons le travail'] },
      mistakes: ['finons', 'finisons', 'finissez'],
      worked: t(
        '**Nous finissons.** Werkwoorden als *finir* krijgen in het meervoud *-iss-* voor de uitgang: nous fin-**iss**-ons, vous fin-**iss**-ez, ils fin-**iss**-ent. De uitgang bij *nous* is *-ons*.',
        '**Nous finissons.** Verbs like *finir* take *-iss-* before the ending in the plural: nous fin-**iss**-ons, vous fin-**iss**-ez, ils fin-**iss**-ent. The ending with *nous* is *-ons*.',
      ),
      hints: [
        t(
          'Wie doet het? Tot welke groep hoort *finir*?',
          'Who does it? Which group does *finir* belong to?',
        ),
        t(
          'Kijk naar *nous*: wat gebeurt er met *-ir*-werkwoorden in het meervoud?',
          'Look at *nous*: what happens to *-ir* verbs in the plural?',
        ),
        t(
          'Ik doe er één die erop lijkt: *nous (choisir)*.',
          'I do a similar one: *nous (choisir)*.',
        ),
        t(
          'Samen de eerste stap: de stam is *fin-*. Wat komt er in het meervoud tussen stam en uitgang?',
          'The first step together: the stem is *fin-*. What comes between stem and ending in the plural?',
        ),
        t(
          '*finissons*: stam + iss + ons. Hoe wordt het bij *vous*?',
          '*finissons*: stem + iss + ons. What is it with *vous*?',
        ),
      ],
      similar: {
        question: t('*Nous ___ (choisir) un livre.*', '*Nous ___ (choisir) un livre.*'),
        worked: t(
          'Stam *chois-*, dan *-iss-*, dan *-ons*: nous choisissons.',
          'Stem *chois-*, then *-iss-*, then *-ons*: nous choisissons.',
        ),
      },
    },
    {
      id: 'fr-2',
      kind: 'choice',
      question: t(
        'Kies de juiste vorm: *Ils ___ au cinéma.* (aller)',
        'Choose the right form: *Ils ___ au cinéma.* (aller)',
      ),
      options: { a: 'allent', b: 'vont', c: 'va', d: 'allons' },
      correct: ['b'],
      mistakes: [['a'], ['c'], ['d']],
      worked: t(
        '**Ils vont.** *Aller* is onregelmatig: je vais, tu vas, il va, nous allons, vous allez, ils **vont**. Alleen *nous* en *vous* hebben de stam *all-*.',
        '**Ils vont.** *Aller* is irregular: je vais, tu vas, il va, nous allons, vous allez, ils **vont**. Only *nous* and *vous* have the stem *all-*.',
      ),
      hints: [
        t('Wie gaat er? Is *aller* regelmatig?', 'Who is going? Is *aller* regular?'),
        t(
          'Kijk naar *ils*: het is meervoud, derde persoon.',
          'Look at *ils*: it is plural, third person.',
        ),
        t('Ik doe er één die erop lijkt: *ils (faire)*.', 'I do a similar one: *ils (faire)*.'),
        t(
          'Samen: zeg de rij op. *je vais, tu vas, il va, nous ...*',
          'Together: say the list. *je vais, tu vas, il va, nous ...*',
        ),
        t(
          '*vont*. Net als ont, sont en font eindigt het op -ont.',
          '*vont*. Like ont, sont and font it ends in -ont.',
        ),
      ],
      similar: {
        question: t('*Ils ___ du sport.* (faire)', '*Ils ___ du sport.* (faire)'),
        worked: t(
          'Ils **font**: onregelmatig, zoals vont, ont en sont.',
          'Ils **font**: irregular, like vont, ont and sont.',
        ),
      },
    },
    {
      id: 'fr-3',
      kind: 'text',
      question: t(
        'Vul aan in de présent: *Je ___ (prendre) le bus.*',
        'Complete in the présent: *Je ___ (prendre) le bus.*',
      ),
      hint: present,
      key: { accepted: ['prends', 'je prends', 'Je prends le bus'] },
      mistakes: ['prend', 'prendre', 'prens'],
      worked: t(
        '**Je prends.** De stam is *prend-*, en bij *je* en *tu* komt er een *-s*: je prends, tu prends, il prend. In het meervoud valt de *d* weg: nous prenons.',
        '**Je prends.** The stem is *prend-*, and *je* and *tu* add *-s*: je prends, tu prends, il prend. In the plural the *d* disappears: nous prenons.',
      ),
      hints: [
        t(
          'Wie doet het? Wat weet je van *prendre*?',
          'Who does it? What do you know about *prendre*?',
        ),
        t(
          'Kijk naar het einde van het woord: wat komt er bij *je*?',
          'Look at the end of the word: what does *je* add?',
        ),
        t('Ik doe er één die erop lijkt: *je (vendre)*.', 'I do a similar one: *je (vendre)*.'),
        t(
          'Samen de eerste stap: haal *-re* weg. Wat houd je over? En welke letter komt erbij?',
          'The first step together: take *-re* off. What is left? And which letter is added?',
        ),
        t(
          '*prends*: prend + s. Hoor je die s? Nee, maar je schrijft ze.',
          '*prends*: prend + s. You do not hear the s, but you write it.',
        ),
      ],
      similar: {
        question: t('*Je ___ (vendre) mon vélo.*', '*Je ___ (vendre) mon vélo.*'),
        worked: t('Stam *vend-* + *s*: je vends.', 'Stem *vend-* + *s*: je vends.'),
      },
    },
    {
      id: 'fr-4',
      kind: 'text',
      question: t(
        "Vul aan in de passé composé: *Hier, j'___ (manger) une pomme.*",
        "Complete in the passé composé: *Hier, j'___ (manger) une pomme.*",
      ),
      hint: perfect,
      key: { accepted: ['ai mangé', "j'ai mangé", "Hier, j'ai mangé une pomme"] },
      mistakes: ['ai manger', 'suis mangé', 'mangé', 'ai mangée'],
      worked: t(
        "**J'ai mangé.** De passé composé heeft twee delen: een hulpwerkwoord en een voltooid deelwoord. *Manger* gaat met *avoir* (j'**ai**), en *-er* wordt *-é*: mang**é**.",
        "**J'ai mangé.** The passé composé has two parts: a helper verb and a past participle. *Manger* goes with *avoir* (j'**ai**), and *-er* becomes *-é*: mang**é**.",
      ),
      hints: [
        t('Uit hoeveel woorden bestaat een passé composé?', 'How many words make a passé composé?'),
        t('Kijk naar het hulpwerkwoord: avoir of être?', 'Look at the helper verb: avoir or être?'),
        t("Ik doe er één die erop lijkt: *j'(regarder)*.", "I do a similar one: *j'(regarder)*."),
        t(
          'Samen de eerste stap: avoir bij *je* is *ai*. Wat wordt *manger* nu?',
          'The first step together: avoir with *je* is *ai*. What does *manger* become now?',
        ),
        t(
          '*ai mangé*: avoir + deelwoord op -é. Waarom niet *manger*?',
          '*ai mangé*: avoir + participle in -é. Why not *manger*?',
        ),
      ],
      similar: {
        question: t("*Hier, j'___ (regarder) un film.*", "*Hier, j'___ (regarder) un film.*"),
        worked: t(
          "Avoir: *ai*. Deelwoord: regardé. J'ai regardé.",
          "Avoir: *ai*. Participle: regardé. J'ai regardé.",
        ),
      },
    },
    {
      id: 'fr-5',
      kind: 'text',
      question: t(
        'Vul aan in de passé composé: *Elle ___ (aller) à Paris.*',
        'Complete in the passé composé: *Elle ___ (aller) à Paris.*',
      ),
      hint: perfect,
      key: { accepted: ['est allée', 'elle est allée', 'Elle est allée à Paris'] },
      mistakes: ['a allé', 'est allé', 'est aller', 'a allée'],
      worked: t(
        '**Elle est allée.** *Aller* gaat met *être*: elle **est**. Met *être* past het deelwoord zich aan het onderwerp aan: *elle* is vrouwelijk enkelvoud, dus een extra *-e*: all**ée**.',
        '**Elle est allée.** *Aller* goes with *être*: elle **est**. With *être* the participle agrees with the subject: *elle* is feminine singular, so it takes an extra *-e*: all**ée**.',
      ),
      hints: [
        t('Welk hulpwerkwoord hoort bij *aller*?', 'Which helper verb goes with *aller*?'),
        t(
          'Kijk naar het onderwerp: *elle*. Wat doet dat met het deelwoord?',
          'Look at the subject: *elle*. What does it do to the participle?',
        ),
        t(
          'Ik doe er één die erop lijkt: *elle (arriver)*.',
          'I do a similar one: *elle (arriver)*.',
        ),
        t(
          'Samen de eerste stap: *elle est ...*. Het deelwoord van aller is *allé*. Ben je dan klaar?',
          'The first step together: *elle est ...*. The participle of aller is *allé*. Are you done then?',
        ),
        t(
          '*est allée*: être, dus het deelwoord krijgt de -e van *elle*.',
          '*est allée*: être, so the participle takes the -e of *elle*.',
        ),
      ],
      similar: {
        question: t('*Elle ___ (arriver) en retard.*', '*Elle ___ (arriver) en retard.*'),
        worked: t(
          'Être: *est*. Deelwoord met -e: arrivée. Elle est arrivée.',
          'Être: *est*. Participle with -e: arrivée. Elle est arrivée.',
        ),
      },
    },
    {
      id: 'fr-6',
      kind: 'choice',
      many: true,
      question: t(
        'Welke werkwoorden krijgen *être* in de passé composé? Duid ze allemaal aan.',
        'Which verbs take *être* in the passé composé? Tick all of them.',
      ),
      options: { a: 'venir', b: 'manger', c: 'partir', d: 'faire', e: 'arriver' },
      correct: ['a', 'c', 'e'],
      mistakes: [['a'], ['a', 'c'], ['a', 'c', 'd', 'e']],
      worked: t(
        "*Venir*, *partir* en *arriver* zeggen dat iemand van plaats verandert: dan gebruik je *être*. *Manger* en *faire* doen dat niet en gaan met *avoir*: j'ai mangé, j'ai fait.",
        "*Venir*, *partir* and *arriver* say that someone changes place: they take *être*. *Manger* and *faire* do not, and take *avoir*: j'ai mangé, j'ai fait.",
      ),
      hints: [
        t(
          'Wat hebben de werkwoorden met *être* gemeen?',
          'What do the verbs with *être* have in common?',
        ),
        t(
          'Kijk bij elk werkwoord: gaat of komt er iemand ergens?',
          'Look at each verb: does someone come or go somewhere?',
        ),
        t(
          'Ik kijk naar twee andere: *sortir* en *chanter*.',
          'I look at two others: *sortir* and *chanter*.',
        ),
        t(
          'Samen de eerste: *venir* is komen. Verandert er iemand van plaats?',
          'The first one together: *venir* is to come. Does someone change place?',
        ),
        t(
          '*venir, partir, arriver*: komen, vertrekken, aankomen.',
          '*venir, partir, arriver*: to come, to leave, to arrive.',
        ),
      ],
      similar: {
        question: t(
          'Met *être* of *avoir*: sortir? chanter?',
          'With *être* or *avoir*: sortir? chanter?',
        ),
        worked: t(
          "*Je suis sorti* (van plaats veranderen), *j'ai chanté* (geen verandering van plaats).",
          "*Je suis sorti* (a change of place), *j'ai chanté* (no change of place).",
        ),
      },
    },
    {
      id: 'fr-7',
      kind: 'text',
      question: t(
        'Vul aan in de présent: *Vous ___ (faire) du sport ?*',
        'Complete in the présent: *Vous ___ (faire) du sport ?*',
      ),
      hint: present,
      key: { accepted: ['faites', 'vous faites'] },
      mistakes: ['faisez', 'faitez', 'font'],
      worked: t(
        '**Vous faites.** *Faire* is onregelmatig: je fais, tu fais, il fait, nous faisons, vous **faites**, ils font. Samen met *vous êtes* en *vous dites* is het een van de drie vormen bij *vous* zonder *-ez*.',
        '**Vous faites.** *Faire* is irregular: je fais, tu fais, il fait, nous faisons, vous **faites**, ils font. With *vous êtes* and *vous dites* it is one of the three *vous* forms without *-ez*.',
      ),
      hints: [
        t(
          'Welke uitgang verwacht je bij *vous*? Is *faire* regelmatig?',
          'Which ending do you expect with *vous*? Is *faire* regular?',
        ),
        t(
          'Kijk uit: bij drie werkwoorden eindigt *vous* niet op *-ez*.',
          'Careful: with three verbs *vous* does not end in *-ez*.',
        ),
        t('Ik doe er één die erop lijkt: *vous (dire)*.', 'I do a similar one: *vous (dire)*.'),
        t(
          'Samen: zeg de rij op. *je fais, tu fais, il fait, nous faisons, vous ...*',
          'Together: say the list. *je fais, tu fais, il fait, nous faisons, vous ...*',
        ),
        t('*faites*, zoals *êtes* en *dites*.', '*faites*, like *êtes* and *dites*.'),
      ],
      similar: {
        question: t('*Vous ___ (dire) la vérité.*', '*Vous ___ (dire) la vérité.*'),
        worked: t(
          '*dites*: onregelmatig, zonder -ez, zoals faites.',
          '*dites*: irregular, without -ez, like faites.',
        ),
      },
    },
  ],
  exit: [
    {
      id: 'fr-exit-1',
      kind: 'text',
      question: t(
        'Vul aan in de présent: *Tu ___ (avoir) raison.*',
        'Complete in the présent: *Tu ___ (avoir) raison.*',
      ),
      hint: present,
      key: { accepted: ['as', 'tu as', 'Tu as raison'] },
      mistakes: ['a', 'ais', 'es'],
      worked: t(
        "**Tu as.** Avoir: j'ai, tu **as**, il a. Zonder *s* is het de vorm van *il*.",
        "**Tu as.** Avoir: j'ai, tu **as**, il a. Without *s* it is the form of *il*.",
      ),
      hints: [
        t('Welk werkwoord is het? Wie?', 'Which verb is it? Who?'),
        t(
          'Kijk naar *tu*: welke letter staat daar bijna altijd achteraan?',
          'Look at *tu*: which letter is nearly always at the end?',
        ),
        t('Bekijk *tu (aller)*.', 'Look at *tu (aller)*.'),
        t("Begin de rij: *j'ai, tu ...*", "Start the list: *j'ai, tu ...*"),
        t('*as*, met de s van *tu*.', '*as*, with the s of *tu*.'),
      ],
      similar: {
        question: t('*Tu ___ (aller) bien ?*', '*Tu ___ (aller) bien ?*'),
        worked: t('Tu **vas**.', 'Tu **vas**.'),
      },
    },
    {
      id: 'fr-exit-2',
      kind: 'text',
      question: t(
        'Vul aan in de passé composé: *Nous ___ (choisir) un film.*',
        'Complete in the passé composé: *Nous ___ (choisir) un film.*',
      ),
      hint: perfect,
      key: { accepted: ['avons choisi', 'nous avons choisi', 'Nous avons choisi un film'] },
      mistakes: ['avons choisis', 'sommes choisi', 'avons choisir'],
      worked: t(
        '**Nous avons choisi.** Avoir bij *nous* is *avons*; *-ir* wordt *-i*. Met *avoir* past het deelwoord zich niet aan *nous* aan.',
        '**Nous avons choisi.** Avoir with *nous* is *avons*; *-ir* becomes *-i*. With *avoir* the participle does not agree with *nous*.',
      ),
      hints: [
        t('Welke twee delen heb je nodig?', 'Which two parts do you need?'),
        t('Kijk naar het hulpwerkwoord bij *nous*.', 'Look at the helper verb with *nous*.'),
        t(
          'Bekijk *nous (finir)* in de passé composé.',
          'Look at *nous (finir)* in the passé composé.',
        ),
        t('*nous avons ...*: wat wordt *-ir*?', '*nous avons ...*: what does *-ir* become?'),
        t('*avons choisi*: avoir + -i, zonder s.', '*avons choisi*: avoir + -i, without s.'),
      ],
      similar: {
        question: t(
          '*Nous ___ (finir) la tâche.* (passé composé)',
          '*Nous ___ (finir) la tâche.* (passé composé)',
        ),
        worked: t('Nous **avons fini**.', 'Nous **avons fini**.'),
      },
    },
    {
      id: 'fr-exit-3',
      kind: 'choice',
      question: t(
        'Kies de juiste vorm: *Marie et Paul sont ___.* (partir)',
        'Choose the right form: *Marie et Paul sont ___.* (partir)',
      ),
      options: { a: 'parti', b: 'partie', c: 'partis', d: 'parties' },
      correct: ['c'],
      mistakes: [['a'], ['b'], ['d']],
      worked: t(
        '**partis**: met *être* past het deelwoord zich aan. Marie en Paul zijn met twee (meervoud: -s), en in een gemengde groep gebruik je de mannelijke vorm.',
        '**partis**: with *être* the participle agrees. Marie and Paul are two (plural: -s), and a mixed group takes the masculine form.',
      ),
      hints: [
        t('Met welk hulpwerkwoord staat het deelwoord hier?', 'Which helper verb is used here?'),
        t(
          'Kijk naar het onderwerp: hoeveel mensen, en wie?',
          'Look at the subject: how many people, and who?',
        ),
        t('Bekijk *Anne et Lucie sont (arriver)*.', 'Look at *Anne et Lucie sont (arriver)*.'),
        t(
          'Meervoud: er komt een *-s*. Komt er ook een *-e*?',
          'Plural: add *-s*. Do you add *-e* too?',
        ),
        t('*partis*: meervoud, gemengde groep.', '*partis*: plural, mixed group.'),
      ],
      similar: {
        question: t('*Anne et Lucie sont ___.* (arriver)', '*Anne et Lucie sont ___.* (arriver)'),
        worked: t(
          'Twee meisjes: *arrivées*, met -e en -s.',
          'Two girls: *arrivées*, with -e and -s.',
        ),
      },
    },
  ],
};
