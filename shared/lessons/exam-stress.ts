import { awel, clbChat, jac, teleOnthaal, zelfmoordlijn } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

/** What stress is, which ways of studying work, and when to ask for help. */
export const examStress: Lesson = {
  id: 'exam-stress',
  title: { nl: 'Examenstress', en: 'Exam stress' },
  about: {
    nl: 'Wat stress met je doet, hoe je slim studeert, en wanneer je hulp vraagt.',
    en: 'What stress does to you, how to study cleverly, and when to ask for help.',
  },
  goals: [
    {
      nl: 'Je weet wat stress is, en dat een beetje stress kan helpen.',
      en: 'You know what stress is, and that a little stress can help.',
    },
    {
      nl: 'Je kent twee manieren van studeren die echt werken, en je weet wat slaap doet.',
      en: 'You know two ways of studying that really work, and what sleep does.',
    },
    {
      nl: 'Je herkent wanneer het te veel wordt, en je durft het zeggen.',
      en: 'You notice when it gets too much, and you dare to say so.',
    },
  ],
  sensitive: true,
  checked: '2026-11',
  care: {
    nl: 'In de klas kunnen leerlingen zitten met faalangst, met een leerstoornis, met veel druk van thuis of zonder rustige plek om te studeren. Iemand kan zich zo slecht voelen dat die aan zelfdoding denkt. Vraag niet naar punten of rapporten, vergelijk niemand, en zeg niet "relax gewoon" of "dat valt wel mee". Vertel geen verhalen over iemand die instortte, en doe niet stoer over nachten zonder slaap. Maakt iemand je ongerust, zeg het dan meteen tegen de leerkracht.',
    en: 'There may be pupils in the class with fear of failure, with a learning disorder, with much pressure from home or with no quiet place to study. Somebody may feel so bad that they think of suicide. Do not ask about marks or reports, compare nobody, and do not say "just relax" or "it’s not so bad". Tell no stories about somebody who broke down, and do not boast about nights without sleep. If somebody worries you, tell the teacher at once.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: { nl: '# Examenstress\n\nWat helpt echt?', en: '# Exam stress\n\nWhat really helps?' },
      notes: {
        nl: 'Vandaag gaat het over stress voor toetsen en examens. Je hoeft geen punten te vertellen en niets over jezelf. We zoeken wat echt helpt.',
        en: 'Today is about stress for tests and exams. You need not tell any marks or anything about yourself. We look for what really helps.',
      },
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Hoeveel leerlingen zijn heel zenuwachtig?\n\nGok eens mee.',
        en: '# How many pupils are very nervous?\n\nTake a guess.',
      },
      notes: {
        nl: 'In een groot onderzoek kregen leerlingen van 15 uit veel landen een vraag over toetsen. Gok eens hoeveel er heel zenuwachtig zijn, ook als ze goed geleerd hebben.',
        en: 'In a large study, pupils of 15 from many countries got a question about tests. Guess how many are very nervous, even if they studied well.',
      },
      ask: 'how-many',
    },
    {
      id: 'more-than-half',
      layout: 'answer',
      text: {
        nl: '# Meer dan de helft\n\nOok wie goed geleerd heeft.',
        en: '# More than half\n\nEven those who studied well.',
      },
      notes: {
        nl: 'Gemiddeld zei 55 op de 100 leerlingen: ik ben heel zenuwachtig voor een toets, ook als ik goed voorbereid ben. Zenuwen betekenen dus niet dat je het niet kan. En wie naast je zit, ziet er misschien alleen maar rustig uit.',
        en: 'On average 55 in 100 pupils said: I feel very anxious about a test even if I am well prepared. So nerves do not mean that you cannot do it. And the person beside you may only look calm.',
      },
      sources: [
        {
          name: 'OECD, PISA 2015 Results (Volume III): Students’ Well-Being',
          address: 'https://doi.org/10.1787/9789264273856-en',
          date: '2017-04',
        },
      ],
    },
    {
      id: 'helpful',
      layout: 'message',
      text: {
        nl: '# Je lichaam werkt mee\n\n- Een beetje stress maakt je alert\n- Te veel, te lang: niet meer',
        en: '# Your body is on your side\n\n- A little stress makes you alert\n- Too much, too long: no longer',
      },
      notes: {
        nl: 'Je hart klopt sneller en je bent wakkerder: je lichaam maakt zich klaar. Dat voelt niet fijn, maar het is geen teken dat het misgaat. Duurt het weken en kom je niet meer tot rust, dan helpt het niet meer en is het tijd om erover te praten.',
        en: 'Your heart beats faster and you are more awake: your body is getting ready. It does not feel nice, but it is no sign that things go wrong. If it lasts for weeks and you never calm down, it no longer helps, and it is time to talk about it.',
      },
      sources: [
        {
          name: 'WHO, Stress (vragen en antwoorden)',
          address: 'https://www.who.int/news-room/questions-and-answers/item/stress',
          date: '2023-02',
        },
      ],
    },
    {
      id: 'study',
      layout: 'message',
      text: {
        nl: '# Hoe onthoud je het best?\n\nKies eerst alleen.',
        en: '# How do you remember best?\n\nChoose on your own first.',
      },
      notes: {
        nl: 'Kies eerst zelf. Zoek daarna iemand met een ander antwoord. Het gaat niet over wat jij doet, maar over wat volgens jou het beste werkt.',
        en: 'Choose for yourself first. Then find somebody with another answer. It is not about what you do, but about what you think works best.',
      },
      ask: 'best-way',
    },
    {
      id: 'test-yourself',
      layout: 'answer',
      text: {
        nl: '# Boek dicht, test jezelf\n\n- Vragen, antwoorden, nakijken\n- Liever vaak kort dan één keer lang',
        en: '# Close the book, test yourself\n\n- Ask, answer, check\n- Better short and often than long once',
      },
      notes: {
        nl: 'Herlezen voelt goed omdat de tekst bekend wordt. Maar bekend is nog niet gekend. Als je iets zelf uit je hoofd haalt, blijft het langer zitten, en zo zie je ook wat je nog niet kan. Spreid het over dagen.',
        en: 'Rereading feels good because the text gets familiar. But familiar is not yet known. When you pull something out of your own head, it stays longer, and you also see what you cannot do yet. Spread it over days.',
      },
      sources: [
        {
          name: 'Roediger en Karpicke, Test-Enhanced Learning, Psychological Science',
          date: '2006',
        },
        {
          name: 'Dunlosky en collega’s, Improving Students’ Learning With Effective Learning Techniques, Psychological Science in the Public Interest',
          date: '2013',
        },
      ],
    },
    {
      id: 'night',
      layout: 'message',
      text: {
        nl: '# De avond voor het examen\n\nNog twee hoofdstukken. Wat nu?',
        en: '# The evening before the exam\n\nTwo chapters left. What now?',
      },
      notes: {
        nl: 'Stel je de situatie voor: het is laat en nog niet alles zit erin. Wat is het slimst? Kies eerst alleen, en overtuig dan iemand met een reden.',
        en: 'Imagine the situation: it is late and not everything has gone in yet. What is cleverest? Choose on your own first, then convince somebody with a reason.',
      },
      ask: 'late-evening',
    },
    {
      id: 'sleep',
      layout: 'answer',
      text: {
        nl: '# Slapen is ook leren\n\n- ’s Nachts zet je brein leerstof vast\n- Van 13 tot 18: 8 tot 10 uur',
        en: '# Sleeping is learning too\n\n- At night your brain fixes what you learnt\n- From 13 to 18: 8 to 10 hours',
      },
      notes: {
        nl: 'Terwijl je slaapt, bewaren je hersenen wat je overdag leerde. Wie een nacht doorwerkt, denkt de volgende dag trager en onthoudt minder. Eén slechte nacht is geen ramp: daar kan je lichaam tegen.',
        en: 'While you sleep, your brain stores what you learnt by day. After working all night you think slower and remember less. One bad night is no disaster: your body can handle it.',
      },
      sources: [
        {
          name: 'Rasch en Born, About Sleep’s Role in Memory, Physiological Reviews',
          date: '2013',
        },
        {
          name: 'American Academy of Sleep Medicine, Recommended Amount of Sleep for Pediatric Populations',
          date: '2016',
        },
      ],
    },
    {
      id: 'tips',
      layout: 'columns',
      text: {
        nl: '# Voor het examen\n\n- Plan met pauzes\n- Beweeg elke dag\n- Gsm uit het zicht',
        en: '# Before the exam\n\n- Plan with breaks\n- Move every day\n- Phone out of sight',
      },
      right: {
        nl: '# Tijdens het examen\n\n- Adem rustig uit\n- Begin met wat je kent\n- Blanco? Sla even over',
        en: '# During the exam\n\n- Breathe out slowly\n- Start with what you know\n- Mind blank? Skip it for now',
      },
      notes: {
        nl: 'Bewegen is goed voor je lijf en voor je hoofd, ook tijdens de examens. Traag ademen kan helpen om rustiger te worden. Een blanco moment hebben veel mensen: ga naar een andere vraag, het komt vaak terug.',
        en: 'Moving is good for your body and for your head, during exams too. Breathing slowly can help to get calmer. Many people have a blank moment: go to another question, it often comes back.',
      },
      sources: [
        { name: 'WHO, Guidelines on physical activity and sedentary behaviour', date: '2020' },
        {
          name: 'Zaccaro en collega’s, How Breath-Control Can Change Your Life, Frontiers in Human Neuroscience',
          date: '2018',
        },
      ],
      ask: 'helps-friend',
    },
    {
      id: 'marks',
      layout: 'message',
      text: {
        nl: '# Een punt is niet wie je bent\n\nHet zegt iets over één toets, één dag.',
        en: '# A mark is not who you are\n\nIt says something about one test, one day.',
      },
      notes: {
        nl: 'Punten tellen, dat is waar. Maar ze zeggen niet hoe grappig, lief of slim je bent, en er is bijna altijd een volgende kans of een andere weg. Wat vind jij: hoeveel zegt een punt?',
        en: 'Marks count, that is true. But they do not say how funny, kind or clever you are, and there is nearly always another chance or another way. What do you think: how much does a mark say?',
      },
      ask: 'marks-say',
    },
    {
      id: 'first-sentence',
      layout: 'quote',
      text: {
        nl: 'Wil je dat ik luister, of dat ik meedenk?\n\nEen goede eerste zin voor een vriend.',
        en: 'Shall I listen, or think along?\n\nA good first sentence to a friend.',
      },
      notes: {
        nl: 'We willen een vriend snel geruststellen of tips geven. Vaak is luisteren al genoeg. Met deze vraag kiest de ander zelf.',
        en: 'We want to reassure a friend quickly or give tips. Often listening is enough. With this question the other person chooses.',
      },
    },
    {
      id: 'too-much',
      layout: 'message',
      text: {
        nl: '# Wordt het te veel? Zeg het vandaag\n\n- Weken slecht slapen, altijd bang\n- Nergens nog zin in\n- Praten is sterk',
        en: '# Too much? Say so today\n\n- Weeks of bad sleep, always afraid\n- No joy in anything\n- Talking is strong',
      },
      notes: {
        nl: 'Stress die weken duurt, hoef je niet alleen op te lossen. Praat met iemand die je vertrouwt: thuis, op school of bij een hulplijn. En hoor je dat een vriend niet meer verder wil, vertel het dan altijd aan een volwassene, ook als je beloofde te zwijgen.',
        en: 'Stress that lasts for weeks is not yours to solve alone. Talk to somebody you trust: at home, at school or at a help line. And if you hear that a friend does not want to go on, always tell an adult, even if you promised to keep quiet.',
      },
      sources: [
        {
          name: 'WHO, Stress (vragen en antwoorden)',
          address: 'https://www.who.int/news-room/questions-and-answers/item/stress',
          date: '2023-02',
        },
      ],
    },
  ],
  questions: [
    {
      id: 'word',
      kind: 'cloud',
      question: {
        nl: 'Welk woord komt in je op bij examens?',
        en: 'Which word comes to mind with exams?',
      },
      about: 'opinion',
    },
    {
      id: 'always-bad',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: stress is altijd slecht voor je.',
        en: 'True or false: stress is always bad for you.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Stress voelt niet fijn, en je hoort vooral over te veel stress.',
            en: 'Stress does not feel nice, and you mostly hear about too much stress.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'Een beetje stress kan helpen: je bent alert en je begint eraan. Te veel stress, te lang, is wel slecht voor lichaam en geest. Dat zegt de Wereldgezondheidsorganisatie.',
        en: 'A little stress can help: you are alert and you get started. Too much stress, for too long, is bad for body and mind. So says the World Health Organization.',
      },
    },
    {
      id: 'all-at-once',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: zes uur op één dag leren werkt beter dan zes keer een uur over twee weken.',
        en: 'True or false: studying six hours in one day works better than six times an hour over two weeks.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Na een lange dag zit alles fris in je hoofd, dus het lijkt te werken. Een week later is er veel weg.',
            en: 'After a long day everything is fresh in your head, so it seems to work. A week later much is gone.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'Wie spreidt, onthoudt langer, met evenveel uren. Dat is een van de best onderzochte regels over leren (Dunlosky en collega’s, 2013).',
        en: 'Those who spread it out remember longer, in the same number of hours. This is one of the best researched rules about learning (Dunlosky and colleagues, 2013).',
      },
    },
    {
      id: 'hours-of-sleep',
      kind: 'choice',
      question: {
        nl: 'Hoeveel slaap raden slaapartsen aan voor wie 13 tot 18 is?',
        en: 'How much sleep do sleep doctors advise for people of 13 to 18?',
      },
      about: 'fact',
      options: [
        {
          id: 'six',
          text: { nl: '6 tot 7 uur', en: '6 to 7 hours' },
          tempts: {
            nl: 'Zoveel slapen veel jongeren op een schooldag. Maar gewoon is niet hetzelfde als genoeg.',
            en: 'That is what many young people sleep on school days. But usual is not the same as enough.',
          },
        },
        { id: 'eight', text: { nl: '8 tot 10 uur', en: '8 to 10 hours' } },
        {
          id: 'eleven',
          text: { nl: '11 tot 12 uur', en: '11 to 12 hours' },
          tempts: {
            nl: 'Dat past bij kleine kinderen. Tieners hebben iets minder nodig.',
            en: 'That fits small children. Teenagers need a little less.',
          },
        },
      ],
      right: ['eight'],
      explain: {
        nl: 'Het advies is 8 tot 10 uur per nacht (American Academy of Sleep Medicine, 2016). Voor 6 tot 12 jaar is het 9 tot 12 uur.',
        en: 'The advice is 8 to 10 hours a night (American Academy of Sleep Medicine, 2016). From 6 to 12 years it is 9 to 12 hours.',
      },
    },
    {
      id: 'how-many',
      kind: 'number',
      question: {
        nl: 'Van 100 leerlingen van 15: hoeveel zijn er heel zenuwachtig voor een toets, ook als ze goed voorbereid zijn?',
        en: 'Of 100 pupils of 15: how many are very anxious about a test, even if they are well prepared?',
      },
      about: 'fact',
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 55, tolerance: 10 },
      explain: {
        nl: 'Gemiddeld 55 op 100, in de landen van de OESO. Het komt uit PISA 2015, een groot onderzoek bij leerlingen van 15.',
        en: 'On average 55 in 100, in the countries of the OECD. It comes from PISA 2015, a large study among pupils of 15.',
      },
    },
    {
      id: 'best-way',
      kind: 'choice',
      question: {
        nl: 'Je hebt voor elke manier evenveel tijd. Na welke manier weet je een week later het meest?',
        en: 'You have the same time for each way. After which one do you know most a week later?',
      },
      about: 'fact',
      options: [
        {
          id: 'reread',
          text: { nl: 'De tekst nog eens herlezen', en: 'Reading the text once more' },
          tempts: {
            nl: 'Het leest elke keer vlotter, dus het lijkt alsof je het kent. Herkennen is makkelijker dan onthouden.',
            en: 'It reads more easily each time, so it seems you know it. Recognising is easier than remembering.',
          },
        },
        {
          id: 'highlight',
          text: { nl: 'Markeren met kleuren', en: 'Highlighting with colours' },
          tempts: {
            nl: 'Je blad ziet er mooi uit en je bent bezig. Maar je hersenen moeten er weinig voor doen.',
            en: 'Your page looks good and you are busy. But your brain has little to do.',
          },
        },
        {
          id: 'self-test',
          text: {
            nl: 'Boek dicht en jezelf vragen stellen',
            en: 'Closing the book and quizzing yourself',
          },
        },
        {
          id: 'copy',
          text: { nl: 'De samenvatting overschrijven', en: 'Copying out the summary' },
          tempts: {
            nl: 'Schrijven voelt als hard werken. Maar overschrijven kan zonder na te denken.',
            en: 'Writing feels like hard work. But you can copy without thinking.',
          },
        },
      ],
      right: ['self-test'],
      explain: {
        nl: 'In onderzoek wisten mensen die zichzelf testten een week later meer dan mensen die herlazen (Roediger en Karpicke, 2006). Je oefent dan net wat je op het examen moet doen: iets uit je hoofd halen.',
        en: 'In research people who tested themselves knew more a week later than people who reread (Roediger and Karpicke, 2006). You practise just what you must do in the exam: pulling something out of your head.',
      },
    },
    {
      id: 'late-evening',
      kind: 'choice',
      question: {
        nl: 'Het is 23 uur en morgen is er examen. Twee hoofdstukken zitten nog niet goed. Wat is het slimst?',
        en: 'It is 11 p.m. and tomorrow is the exam. Two chapters are not in yet. What is cleverest?',
      },
      about: 'fact',
      options: [
        {
          id: 'all-night',
          text: { nl: 'Doorwerken tot alles gezien is', en: 'Work on until all is done' },
          tempts: {
            nl: 'Stoppen voelt als opgeven. Maar wie moe is, onthoudt weinig van wat er nog bij komt.',
            en: 'Stopping feels like giving up. But when you are tired, little of what is added stays.',
          },
        },
        {
          id: 'energy-drink',
          text: {
            nl: 'Een energiedrank en nog twee uur',
            en: 'An energy drink and two more hours',
          },
          tempts: {
            nl: 'Cafeïne maakt even wakker. Ze houdt je daarna ook uit je slaap.',
            en: 'Caffeine wakes you up for a while. Afterwards it keeps you from sleeping too.',
          },
        },
        {
          id: 'sleep',
          text: {
            nl: 'Kort het belangrijkste testen, dan slapen',
            en: 'Test the main points briefly, then sleep',
          },
        },
        {
          id: 'alarm',
          text: { nl: 'Nu slapen, om 3 uur opstaan', en: 'Sleep now, get up at 3' },
          tempts: {
            nl: 'Het lijkt een goede mix. Maar dan mis je het grootste deel van de nacht.',
            en: 'It seems a good mix. But then you miss the greater part of the night.',
          },
        },
      ],
      right: ['sleep'],
      explain: {
        nl: 'Tijdens de slaap zetten je hersenen vast wat je leerde (Rasch en Born, 2013). Uitgerust kan je ook beter nadenken over vragen die je niet verwachtte. Het slimst van al is vroeger beginnen, maar dat helpt je om 23 uur niet meer.',
        en: 'During sleep your brain fixes what you learnt (Rasch and Born, 2013). Rested, you also think better about questions you did not expect. Cleverest of all is starting earlier, but that does not help at 11 p.m.',
      },
    },
    {
      id: 'marks-say',
      kind: 'scale',
      question: {
        nl: 'Hoeveel zeggen punten volgens jou over hoe slim iemand is?',
        en: 'How much do you think marks say about how clever somebody is?',
      },
      about: 'opinion',
      from: 1,
      to: 5,
      ends: [
        { nl: 'bijna niets', en: 'almost nothing' },
        { nl: 'heel veel', en: 'very much' },
      ],
    },
    {
      id: 'helps-friend',
      kind: 'ranking',
      question: {
        nl: 'Een vriend heeft veel stress voor de examens. Wat helpt volgens jou het meest?',
        en: 'A friend has a lot of exam stress. What do you think helps most?',
      },
      about: 'opinion',
      options: [
        { id: 'listen', text: { nl: 'Luisteren', en: 'Listening' } },
        { id: 'plan', text: { nl: 'Samen een planning maken', en: 'Making a plan together' } },
        { id: 'quiz', text: { nl: 'Elkaar vragen stellen', en: 'Quizzing each other' } },
        {
          id: 'move',
          text: { nl: 'Samen bewegen of buiten gaan', en: 'Moving or going out together' },
        },
        {
          id: 'adult',
          text: { nl: 'Mee naar een volwassene gaan', en: 'Going along to an adult' },
        },
      ],
    },
  ],
  quiz: ['always-bad', 'all-at-once', 'hours-of-sleep'],
  cloud: 'word',
  cases: [
    {
      id: 'blank',
      title: { nl: 'Blanco', en: 'Blank' },
      story: {
        nl: 'Elif leert elke dag en kent thuis alles. Zodra het examen voor haar ligt, is haar hoofd leeg en trillen haar handen. De laatste keer gaf ze bijna een wit blad af. "Ik ben gewoon dom," zegt ze op de speelplaats.',
        en: 'Elif studies every day and at home she knows everything. As soon as the exam lies before her, her head is empty and her hands shake. Last time she handed in an almost blank sheet. "I’m just stupid," she says in the playground.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan Elif proberen, en wie op school kan helpen?',
          en: 'What can Elif try, and who at school can help?',
        },
        {
          nl: 'Wat is een goede eerste zin van een vriend?',
          en: 'What is a good first sentence from a friend?',
        },
      ],
    },
    {
      id: 'eight-out-of-ten',
      title: { nl: 'Een acht is niet genoeg', en: 'An eight is not enough' },
      story: {
        nl: 'Een leerling krijgt een acht op tien en begint te huilen. Thuis vragen ze altijd waar de andere twee punten zijn. De leerling gaat niet meer naar de training en komt ’s middags niet meer bij jullie zitten. "Na de examens," klinkt het telkens.',
        en: 'A pupil gets eight out of ten and starts to cry. At home they always ask where the other two marks are. The pupil no longer goes to training and no longer sits with you at lunch. "After the exams," is the answer each time.',
      },
      asks: [
        {
          nl: 'Wat speelt er? Van wie komt de druk?',
          en: 'What is going on? Where does the pressure come from?',
        },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'nothing-done',
      title: { nl: 'Nog niets gedaan', en: 'Nothing done yet' },
      story: {
        nl: 'Over vijf dagen zijn er examens en Jonas is nog niet begonnen. Telkens als hij zijn boek opent, krijgt hij buikpijn en pakt hij zijn gsm. In de groep maakt hij er grapjes over. ’s Nachts om één uur stuurt hij jou: "Het heeft toch allemaal geen zin meer."',
        en: 'Exams are in five days and Jonas has not started. Each time he opens his book, he gets a stomach ache and picks up his phone. In the chat he jokes about it. At one in the night he sends you: "There’s no point in anything any more."',
      },
      asks: [
        { nl: 'Wat kan er achter de grapjes zitten?', en: 'What may be behind the jokes?' },
        {
          nl: 'Wat antwoord je? En aan welke volwassene vertel je dit?',
          en: 'What do you answer? And which adult do you tell?',
        },
        {
          nl: 'Wat is een kleine eerste stap om te beginnen leren?',
          en: 'What is a small first step to start studying?',
        },
      ],
    },
  ],
  help: [
    {
      ...awel,
      about: {
        nl: 'Voor kinderen en jongeren, over alles. Bellen, chatten of mailen, gratis en zonder naam.',
        en: 'For children and young people, about anything. Call, chat or mail, free and without a name.',
      },
    },
    {
      ...clbChat,
      about: {
        nl: 'Het CLB van je school: over leren, faalangst en je goed voelen. Je kan zonder naam chatten.',
        en: 'The guidance centre of your school: about learning, fear of failure and feeling well. You can chat without a name.',
      },
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren van 12 tot 25: praten over stress, thuis, school en alles. Gratis.',
        en: 'For young people from 12 to 25: talk about stress, home, school and anything. Free.',
      },
    },
    {
      ...teleOnthaal,
      about: {
        nl: 'Praten met iemand die luistert, dag en nacht.',
        en: 'Talking to somebody who listens, day and night.',
      },
    },
    {
      ...zelfmoordlijn,
      about: {
        nl: 'Als je aan zelfdoding denkt, of ongerust bent over iemand. Dag en nacht, zonder naam.',
        en: 'When you think of suicide, or worry about somebody. Day and night, without a name.',
      },
    },
  ],
};
