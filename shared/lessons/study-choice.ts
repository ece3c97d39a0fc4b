import { awel, jac } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

const careers = {
  name: 'OESO, The State of Global Teenage Career Preparation (PISA 2022)',
  address: 'https://doi.org/10.1787/d5f8e3f2-en',
  date: '2025',
};

/** Choosing a course of study: what fits, how to find out, and who helps. */
export const studyChoice: Lesson = {
  id: 'study-choice',
  title: { nl: 'Kiezen wat bij je past', en: 'Choosing what fits you' },
  about: {
    nl: 'Een studiekeuze maken: waar je op let, hoe je het uitzoekt, en wie je helpt.',
    en: 'Making a choice of study: what to look at, how to find out, and who helps you.',
  },
  goals: [
    {
      nl: 'Je weet dat nog niet weten normaal is, en wat je dan kan doen.',
      en: 'You know that not knowing yet is normal, and what you can do then.',
    },
    {
      nl: 'Je kan een goede reden om te kiezen onderscheiden van een zwakke.',
      en: 'You can tell a good reason to choose from a weak one.',
    },
    {
      nl: 'Je durft met iemand over je keuze praten, ook als thuis anders denkt.',
      en: 'You dare to talk with somebody about your choice, even if home thinks differently.',
    },
  ],
  sensitive: false,
  checked: '2026-11',
  care: {
    nl: 'In de klas zit misschien iemand die moest veranderen van richting, die thuis veel druk voelt, voor wie studeren duur is, of die niet zeker is of hij in België mag blijven. Praat nooit over hoge en lage richtingen of over afzakken, ook niet als grap. Vraag geen punten en geen attesten. Zeg niet dat alles kan als je maar wil. Gebruik voorbeelden waarin elk beroep door iedereen gedaan wordt.',
    en: 'There may be somebody in the class who had to change course, who feels a lot of pressure at home, for whom studying is expensive, or who is not sure of being allowed to stay in Belgium. Never talk about high and low courses or about dropping down, not even as a joke. Ask for no marks and no certificates. Do not say that anything is possible if only you want it. Use examples in which every job is done by anybody.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Kiezen wat bij je past\n\nJe hoeft het vandaag nog niet te weten',
        en: '# Choosing what fits you\n\nYou need not know it today',
      },
      notes: {
        nl: 'Welkom. Niemand hoeft vandaag te zeggen wat hij gaat kiezen. Wij hebben ook getwijfeld. We kijken wat helpt om te kiezen, en wie er kan helpen.',
        en: 'Welcome. Nobody has to say today what they are going to choose. We had our doubts too. We look at what helps in choosing, and who can help.',
      },
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Gok eens: wie weet het nog niet?\n\nVijftienjarigen, op de vraag: welk beroep later?',
        en: '# Take a guess: who doesn’t know yet?\n\nFifteen-year-olds, asked: which job later?',
      },
      notes: {
        nl: 'In een groot onderzoek vroeg men aan vijftienjarigen welk beroep ze denken te hebben als ze dertig zijn. Hoeveel op honderd konden daar geen duidelijk antwoord op geven? Gok maar.',
        en: 'A large study asked fifteen-year-olds which job they expect to have when they are thirty. How many in a hundred could not give a clear answer? Just guess.',
      },
      sources: [careers],
      ask: 'not-known',
    },
    {
      id: 'normal',
      layout: 'message',
      text: {
        nl: '# Twijfelen is normaal\n\n- Veel jongeren weten het nog niet\n- Wachten helpt niet, uitzoeken wel',
        en: '# Doubting is normal\n\n- Many young people don’t know yet\n- Waiting won’t help, exploring will',
      },
      notes: {
        nl: 'Je bent dus niet alleen. Niet weten is geen fout, maar blijf er niet mee zitten. Een kleine stap, zoals één gesprek of één bezoek, brengt je verder dan lang piekeren.',
        en: 'So you are not alone. Not knowing is no fault, but don’t stay stuck with it. One small step, such as one talk or one visit, gets you further than long worrying.',
      },
      sources: [careers],
    },
    {
      id: 'three-aims',
      layout: 'message',
      text: {
        nl: '# Drie soorten richtingen, drie doelen\n\n- Doorstroom: verder studeren\n- Dubbel: studeren of werken\n- Arbeidsmarkt: een beroep',
        en: '# Three kinds of courses, three aims\n\n- Doorstroom: on to further study\n- Dubbel: study or work\n- Arbeidsmarkt: a job',
      },
      notes: {
        nl: 'Dat heet de finaliteit: waar bereidt de richting je vooral op voor? De ene is niet beter dan de andere. Ze vragen iets anders van je. Wat jouw richting precies mogelijk maakt, kan je nakijken op Onderwijskiezer of vragen aan het CLB.',
        en: 'That is called the finality: what does the course mainly prepare you for? One is not better than the other. They ask different things of you. What exactly your course makes possible you can look up on Onderwijskiezer or ask the CLB.',
      },
      sources: [
        {
          name: 'Vlaamse overheid, einddoelen.be: het vernieuwd secundair onderwijs',
          address: 'https://einddoelen.be/veelgestelde-vragen-over-kwalificaties',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'vote-aim-high',
      layout: 'message',
      text: {
        nl: '# Wat is een goede start?\n\nStem eerst alleen, praat daarna.',
        en: '# What is a good start?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Je kiest een richting. Waar let je volgens onderzoek het best op, als je het wil volhouden? Stem eerst alleen, zoek dan iemand met een ander antwoord.',
        en: 'You choose a course. According to research, what had you best look at if you want to keep it up? Vote alone first, then find somebody with another answer.',
      },
      ask: 'good-start',
    },
    {
      id: 'answer-aim-high',
      layout: 'answer',
      text: {
        nl: '# Wat past, houd je beter vol\n\n- Je interesse telt echt mee\n- Samen met wat je kan',
        en: '# What fits, you keep up better\n\n- Your interest really counts\n- Together with what you can do',
      },
      notes: {
        nl: 'Onderzoekers legden zestig studies naast elkaar. Wie iets doet dat past bij wat hem boeit, doet het gemiddeld beter en houdt het langer vol. Interesse is niet alles: kijk ook naar wat je kan en wilt leren.',
        en: 'Researchers put sixty studies side by side. Who does something that fits their interests does better on average and keeps it up longer. Interest is not everything: look at what you can do and want to learn too.',
      },
      sources: [
        {
          name: 'Nye en collega’s, Vocational Interests and Performance, Perspectives on Psychological Science',
          address: 'https://doi.org/10.1177/1745691612449021',
          date: '2012',
        },
      ],
    },
    {
      id: 'interests-move',
      layout: 'message',
      text: {
        nl: '# Wat je boeit, beweegt nog\n\n- Tot ongeveer 18 ligt het minder vast\n- Kies dus wat deuren openhoudt',
        en: '# What interests you still moves\n\n- Until about 18 it is less fixed\n- So choose what keeps doors open',
      },
      notes: {
        nl: 'Onderzoek volgde mensen van hun twaalfde tot hun veertigste. Interesses worden een stuk vaster rond de leeftijd van achttien tot tweeëntwintig. Van gedachten veranderen is dus geen mislukking.',
        en: 'Research followed people from twelve to forty. Interests become a good deal more fixed around the age of eighteen to twenty-two. So changing your mind is no failure.',
      },
      sources: [
        {
          name: 'Low en collega’s, The Stability of Vocational Interests From Early Adolescence to Middle Adulthood, Psychological Bulletin',
          date: '2005',
        },
      ],
    },
    {
      id: 'vote-find-out',
      layout: 'message',
      text: {
        nl: '# Hoe kom je het te weten?\n\nStem eerst alleen, praat daarna.',
        en: '# How do you find out?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Je wil weten of een richting of beroep iets voor jou is. Wat hangt in onderzoek samen met een betere start later? Stem eerst alleen.',
        en: 'You want to know whether a course or job is something for you. In research, what goes together with a better start later? Vote alone first.',
      },
      ask: 'find-out',
    },
    {
      id: 'answer-find-out',
      layout: 'answer',
      text: {
        nl: '# Ga kijken, praat, probeer\n\n- Met mensen die het echt doen\n- Op een opendeurdag of een werkplek',
        en: '# Go and look, talk, try\n\n- With people who really do it\n- At an open day or a workplace',
      },
      notes: {
        nl: 'De OESO zag het in veel landen: jongeren die met mensen uit een beroep praten en gaan kijken, vinden later gemiddeld beter hun weg. Een test kan helpen om te beginnen, maar kiest niet in jouw plaats.',
        en: 'The OECD saw it in many countries: young people who talk with people in a job and go and look find their way better later, on average. A test can help to begin, but does not choose for you.',
      },
      sources: [careers],
    },
    {
      id: 'reasons',
      layout: 'columns',
      text: {
        nl: '# Sterke vragen\n\n- Wat wil ik leren?\n- Hou ik het vol als het lastig is?',
        en: '# Strong questions\n\n- What do I want to learn?\n- Do I keep going when it is hard?',
      },
      right: {
        nl: '# Zwakke redenen\n\n- Mijn vrienden gaan ook\n- Het klinkt goed',
        en: '# Weak reasons\n\n- My friends go too\n- It sounds good',
      },
      notes: {
        nl: 'Vrienden en ouders zijn belangrijk, en hun mening mag je horen. Maar jij zit elke dag in die les. Wat vind jij: hoeveel mogen ouders meebeslissen? Duid het aan op de schaal.',
        en: 'Friends and parents matter, and you may hear what they think. But it is you who sits in that class every day. What do you think: how much may parents decide? Show it on the scale.',
      },
      ask: 'parents-decide',
    },
    {
      id: 'clb',
      layout: 'message',
      text: {
        nl: '# Het CLB helpt je gratis\n\n- Je mag er zelf naartoe\n- Wat je zegt, is vertrouwelijk',
        en: '# The CLB helps you for free\n\n- You may go there yourself\n- What you say is confidential',
      },
      notes: {
        nl: 'Het CLB werkt samen met je school, maar hoort er niet bij. Je betaalt niets. Ze luisteren, en ze zeggen je eerlijk wat vertrouwelijk blijft en wat niet, bijvoorbeeld bij gevaar.',
        en: 'The CLB, the pupil guidance centre, works with your school but is not part of it. You pay nothing. They listen, and they tell you honestly what stays confidential and what does not, for example when there is danger.',
      },
      sources: [
        {
          name: 'Onderwijskiezer, Wat is een CLB?',
          address: 'https://www.onderwijskiezer.be/v2/clb/clb_intro.php',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'one-step',
      layout: 'message',
      text: {
        nl: '# Eén stap deze maand\n\nEén vraag, één bezoek of één gesprek.',
        en: '# One step this month\n\nOne question, one visit or one talk.',
      },
      notes: {
        nl: 'Zet de ideeën in jouw volgorde. Je hoeft niet te zeggen wat jij gaat doen. Neem er wel één mee naar huis.',
        en: 'Put the ideas in your order. You need not say what you are going to do. But do take one home.',
      },
      ask: 'first-step',
    },
  ],
  questions: [
    {
      id: 'first-word',
      kind: 'cloud',
      about: 'opinion',
      question: {
        nl: 'Welk woord komt in je op bij studiekeuze?',
        en: 'Which word comes to mind with choosing what to study?',
      },
    },
    {
      id: 'double-aim',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waarop bereidt een richting met dubbele finaliteit je voor?',
        en: 'What does a course with a dual aim (dubbele finaliteit) prepare you for?',
      },
      options: [
        { id: 'only-work', text: { nl: 'Alleen op werken', en: 'Only for work' } },
        {
          id: 'only-study',
          text: { nl: 'Alleen op verder studeren', en: 'Only for further study' },
        },
        { id: 'both', text: { nl: 'Op allebei', en: 'For both' } },
      ],
      right: ['both'],
      explain: {
        nl: 'Op allebei: je kan gaan werken en je kan verder studeren. Daarom heet het dubbel.',
        en: 'For both: you can go to work and you can study further. That is why it is called dual.',
      },
    },
    {
      id: 'fixed-interest',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Wat je op je veertiende boeit, ligt vast voor de rest van je leven.',
        en: 'True or false? What interests you at fourteen is fixed for the rest of your life.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['false'],
      explain: {
        nl: 'Niet waar. Iets van je interesses blijft vaak, maar ze worden pas een stuk vaster rond de leeftijd van achttien tot tweeëntwintig.',
        en: 'False. Something of your interests often stays, but they only become a good deal more fixed around the age of eighteen to twenty-two.',
      },
    },
    {
      id: 'clb-free',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Een leerling mag zelf naar het CLB stappen en betaalt daar niets voor.',
        en: 'True or false? A pupil may go to the CLB without being sent and pays nothing for it.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['true'],
      explain: {
        nl: 'Waar. Je kan er zelf terecht, gratis, met vragen over je keuze en over veel meer.',
        en: 'True. You can go there yourself, for free, with questions about your choice and much more.',
      },
    },
    {
      id: 'good-start',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar let je volgens onderzoek het best op als je een richting wil volhouden?',
        en: 'According to research, what had you best look at if you want to keep up a course?',
      },
      options: [
        {
          id: 'hardest-first',
          text: {
            nl: 'Begin met de moeilijkste, dat kan altijd nog anders',
            en: 'Start with the hardest, you can always change',
          },
          tempts: {
            nl: 'Het klinkt alsof je zo alle deuren openhoudt. Maar een paar jaar tegen je zin of met veel moeite kost zelfvertrouwen, en dan kies je later uit noodzaak.',
            en: 'It sounds as if that keeps all doors open. But a few years against your will or with great difficulty cost confidence, and then you choose later because you must.',
          },
        },
        {
          id: 'fits-interest',
          text: {
            nl: 'Kies wat past bij wat je boeit en kan',
            en: 'Choose what fits your interests and skills',
          },
        },
        {
          id: 'good-marks',
          text: {
            nl: 'Kies waar je de beste punten voor hebt',
            en: 'Choose what you get the best marks in',
          },
          tempts: {
            nl: 'Punten zijn duidelijk en ze zeggen iets. Maar ze zeggen niet of je het graag doet, en dat telt mee voor volhouden.',
            en: 'Marks are clear and they say something. But they do not say whether you like doing it, and that counts for keeping it up.',
          },
        },
        {
          id: 'with-friends',
          text: {
            nl: 'Kies waar je vrienden zitten',
            en: 'Choose where your friends are',
          },
          tempts: {
            nl: 'Vrienden maken school leuk, dat is waar. Maar klassen veranderen, en de lessen blijven.',
            en: 'Friends make school fun, that is true. But classes change, and the lessons stay.',
          },
        },
      ],
      right: ['fits-interest'],
      explain: {
        nl: 'Zestig studies samen tonen: hoe beter iets past bij iemands interesses, hoe beter het gemiddeld gaat en hoe langer men volhoudt. Moeilijk mag zeker, als het is wat je wil leren.',
        en: 'Sixty studies together show: the better something fits somebody’s interests, the better it goes on average and the longer people keep it up. Hard is fine, if it is what you want to learn.',
      },
    },
    {
      id: 'find-out',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Wat hangt volgens de OESO samen met een betere start op het werk, later?',
        en: 'According to the OECD, what goes together with a better start at work, later?',
      },
      options: [
        {
          id: 'test-decides',
          text: {
            nl: 'Eén test doen en het resultaat volgen',
            en: 'Take one test and follow the result',
          },
          tempts: {
            nl: 'Een test geeft een duidelijk antwoord, en dat geeft rust. Maar hij kent alleen wat je invulde op één moment.',
            en: 'A test gives a clear answer, and that is restful. But it only knows what you filled in at one moment.',
          },
        },
        {
          id: 'wait',
          text: {
            nl: 'Wachten tot je het zeker voelt',
            en: 'Wait until you feel sure',
          },
          tempts: {
            nl: 'Het voelt veilig om nog niets te doen. Maar zeker worden komt meestal door te proberen, niet door te wachten.',
            en: 'It feels safe to do nothing yet. But becoming sure mostly comes from trying, not from waiting.',
          },
        },
        {
          id: 'talk-and-visit',
          text: {
            nl: 'Praten met mensen uit het beroep en gaan kijken',
            en: 'Talk with people in the job and go and look',
          },
        },
        {
          id: 'online-clips',
          text: {
            nl: 'Veel filmpjes over beroepen bekijken',
            en: 'Watch many clips about jobs',
          },
          tempts: {
            nl: 'Filmpjes zijn een makkelijk begin. Maar ze tonen de mooiste stukjes, en je kan niets vragen.',
            en: 'Clips are an easy beginning. But they show the nicest bits, and you cannot ask anything.',
          },
        },
      ],
      right: ['talk-and-visit'],
      explain: {
        nl: 'Contact met mensen die het beroep doen, hangt samen met een betere start later. Dat is geen zekerheid voor iedereen, maar het helpt je om te weten wat je kiest. Ken je niemand? Vraag het aan een leerkracht of het CLB.',
        en: 'Contact with people who do the job goes together with a better start later. That is no certainty for everybody, but it helps you to know what you choose. You know nobody? Ask a teacher or the CLB.',
      },
    },
    {
      id: 'parents-decide',
      kind: 'scale',
      about: 'opinion',
      question: {
        nl: 'Ouders mogen mee beslissen over een studiekeuze. Wat vind jij?',
        en: 'Parents may have a say in a choice of study. What do you think?',
      },
      from: 1,
      to: 5,
      ends: [
        { nl: 'helemaal niet', en: 'not at all' },
        { nl: 'helemaal wel', en: 'very much so' },
      ],
    },
    {
      id: 'not-known',
      kind: 'number',
      about: 'fact',
      question: {
        nl: 'Hoeveel op honderd vijftienjarigen konden niet duidelijk zeggen welk beroep ze later verwachten?',
        en: 'How many in a hundred fifteen-year-olds could not clearly say which job they expect later?',
      },
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 39, tolerance: 6 },
      explain: {
        nl: 'Ongeveer 39 op 100, in de landen van de OESO samen, in 2022. Dat is meer dan twintig jaar geleden: toen was het ongeveer een op de vier.',
        en: 'About 39 in 100, in the OECD countries together, in 2022. That is more than twenty years ago: then it was about one in four.',
      },
    },
    {
      id: 'first-step',
      kind: 'ranking',
      about: 'opinion',
      question: {
        nl: 'Welke stap helpt iemand die twijfelt het meest? Zet de beste bovenaan.',
        en: 'Which step helps somebody in doubt most? Put the best on top.',
      },
      options: [
        {
          id: 'older-pupil',
          text: { nl: 'Praten met een oudere leerling', en: 'Talk with an older pupil' },
        },
        { id: 'open-day', text: { nl: 'Naar een opendeurdag gaan', en: 'Go to an open day' } },
        {
          id: 'onderwijskiezer',
          text: { nl: 'Onderwijskiezer bekijken', en: 'Look at Onderwijskiezer' },
        },
        { id: 'clb', text: { nl: 'Een afspraak met het CLB', en: 'An appointment with the CLB' } },
        { id: 'home', text: { nl: 'Er thuis over beginnen', en: 'Bring it up at home' } },
      ],
    },
  ],
  quiz: ['double-aim', 'fixed-interest', 'clb-free'],
  cloud: 'first-word',
  cases: [
    {
      id: 'parents-other-plan',
      title: { nl: 'Thuis een ander plan', en: 'Another plan at home' },
      story: {
        nl: 'Robin wil een richting met veel praktijk en hout. Thuis zeggen ze dat Robin te goede punten heeft om met de handen te werken. Robin wil niemand teleurstellen en zegt tegen vrienden: “Ik kies wel wat zij willen.” Het keuzeblad moet volgende week binnen.',
        en: 'Robin wants a course with a lot of practice and wood. At home they say that Robin’s marks are too good to work with one’s hands. Robin wants to disappoint nobody and tells friends: “I’ll choose what they want.” The form has to be in next week.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan een vriend doen, en wie kan er nog helpen?',
          en: 'What can a friend do, and who else can help?',
        },
        {
          nl: 'Wat is een goede eerste zin voor Robin thuis?',
          en: 'What is a good first sentence for Robin at home?',
        },
      ],
    },
    {
      id: 'with-the-friends',
      title: { nl: 'Samen of apart', en: 'Together or apart' },
      story: {
        nl: 'Jade en Kobe zijn al jaren beste vrienden. Kobe kiest wetenschappen en Jade zegt: “Dan ik ook.” Jade tekent en schrijft graag en vindt wetenschappen saai. “Alleen in een nieuwe klas, dat kan ik niet,” zegt Jade.',
        en: 'Jade and Kobe have been best friends for years. Kobe chooses science and Jade says: “Then so do I.” Jade likes drawing and writing and finds science boring. “Alone in a new class, I can’t do that,” says Jade.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat kan Kobe doen als vriend?', en: 'What can Kobe do as a friend?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'changed-course',
      title: { nl: 'Van richting veranderd', en: 'Changed course' },
      story: {
        nl: 'Een leerling komt in januari nieuw in de klas, uit een andere richting. In de gang zegt iemand: “Die kon het daar niet aan.” De leerling lacht mee, maar zegt daarna weinig meer. Eigenlijk koos de leerling zelf voor de verandering.',
        en: 'A pupil comes new into the class in January, from another course. In the corridor somebody says: “Couldn’t cope over there.” The pupil laughs along, but says little afterwards. In fact the pupil chose the change.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat kan een klasgenoot doen?', en: 'What can a classmate do?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      name: 'Het CLB van je school',
      about: {
        nl: 'Voor vragen over je keuze en over hoe het met je gaat. Gratis. Online kan ook, via CLBch@t.',
        en: 'The pupil guidance centre of your school, for questions about your choice and about how you are. Free. Online too, through CLBch@t.',
      },
      address: 'https://www.clbchat.be',
    },
    {
      name: 'Onderwijskiezer',
      about: {
        nl: 'Alle richtingen in Vlaanderen, wat je er leert en wat erna kan. Gemaakt door de CLB’s.',
        en: 'All courses in Flanders, what you learn there and what comes after. Made by the CLBs.',
      },
      address: 'https://www.onderwijskiezer.be',
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren met vragen over school, thuis of werk.',
        en: 'For young people with questions about school, home or work.',
      },
    },
    {
      ...awel,
      about: {
        nl: 'Als de druk te groot wordt. Bellen, chatten of mailen, zonder je naam te zeggen.',
        en: 'When the pressure gets too much. Call, chat or mail, without giving your name.',
      },
    },
  ],
};
