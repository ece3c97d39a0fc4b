import { awel, clbChat, teleOnthaal } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

const recommended = {
  name: 'American Academy of Sleep Medicine, Recommended Amount of Sleep for Pediatric Populations',
  address: 'https://doi.org/10.5664/jcsm.5866',
  date: '2016',
};
const flemishPupils = {
  name: 'UGent, studie Jongeren en Gezondheid 2018 (HBSC Vlaanderen), cijfers over slaap',
  address: 'https://www.jongeren-en-gezondheid.ugent.be',
  date: '2020',
};
const bodyClock = {
  name: 'Crowley en collega’s, An update on adolescent sleep, Journal of Adolescence',
  address: 'https://doi.org/10.1016/j.adolescence.2018.06.001',
  date: '2018',
};
const caffeine = {
  name: 'EFSA (Europese voedselautoriteit), Scientific Opinion on the safety of caffeine',
  date: '2015',
};

/** Why sleep is learning, why the evening comes late at this age, and one small step. */
export const sleep: Lesson = {
  id: 'sleep',
  title: { nl: 'Slaap: wat doet het met je?', en: 'Sleep: what does it do for you?' },
  about: {
    nl: 'Hoeveel slaap je nodig hebt, waarom inslapen lastig kan zijn op deze leeftijd, en wat helpt.',
    en: 'How much sleep you need, why falling asleep can be hard at this age, and what helps.',
  },
  goals: [
    {
      nl: 'Je weet hoeveel slaap op jouw leeftijd aangeraden is, en waarom je klok opschuift.',
      en: 'You know how much sleep is advised at your age, and why your clock moves.',
    },
    {
      nl: 'Je kan uitleggen waarom slapen ook leren is.',
      en: 'You can explain why sleep is learning too.',
    },
    {
      nl: 'Je kiest één kleine stap, of je zegt aan iemand dat slapen niet lukt.',
      en: 'You choose one small step, or you tell somebody that sleeping does not work.',
    },
  ],
  sensitive: false,
  checked: '2026-11',
  care: {
    nl: 'Slecht slapen is vaak geen keuze. Iemand deelt een kamer, zorgt voor een broer of zus, woont waar het lawaaierig of niet veilig is, heeft pijn, verdriet of medicatie. Zeg dus nooit: “Leg gewoon je telefoon weg.” Vraag niet hoe laat iemand gaat slapen of hoe het thuis is. Praat over wat helpt, niet over wie het fout doet.',
    en: 'Sleeping badly is often not a choice. Somebody shares a room, looks after a brother or sister, lives where it is noisy or not safe, is in pain, in grief or on medication. So never say: “Just put your phone away.” Do not ask when somebody goes to bed or what home is like. Talk about what helps, not about who gets it wrong.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Wat doet slaap met je?\n\nMinder moeten, meer weten',
        en: '# What does sleep do for you?\n\nLess “you must”, more knowing',
      },
      notes: {
        nl: 'Welkom. Niemand hoeft vandaag te vertellen hoe hij slaapt. We kijken wat we weten over slaap, en wat een beetje kan helpen.',
        en: 'Welcome. Nobody has to tell today how they sleep. We look at what is known about sleep, and what can help a little.',
      },
    },
    {
      id: 'hours',
      layout: 'message',
      text: {
        nl: '# Het advies: acht tot tien uur\n\n- Van 13 tot 18 jaar\n- Wie 12 is: negen tot twaalf uur',
        en: '# The advice: eight to ten hours\n\n- From 13 to 18 years\n- If you are 12: nine to twelve hours',
      },
      notes: {
        nl: 'Slaapartsen lazen honderden studies en kwamen tot dit advies. Het is een advies voor de meeste mensen: de ene heeft wat meer nodig dan de andere. Eén korte nacht is geen ramp.',
        en: 'Sleep doctors read hundreds of studies and came to this advice. It is advice for most people: one needs a bit more than another. One short night is no disaster.',
      },
      sources: [recommended],
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Gok eens: hoeveel halen dat niet?\n\nVlaamse jongeren van 17 en 18, op schooldagen',
        en: '# Take a guess: how many miss that?\n\nFlemish teenagers of 17 and 18, on school days',
      },
      notes: {
        nl: 'De Universiteit Gent vroeg het aan 11.000 leerlingen in Vlaanderen. Hoeveel op honderd jongeren van 17 en 18 slapen in de schoolweek minder dan acht uur? Gok maar.',
        en: 'Ghent University asked 11,000 pupils in Flanders. How many in a hundred teenagers of 17 and 18 sleep less than eight hours in the school week? Just guess.',
      },
      sources: [flemishPupils],
      ask: 'too-little',
    },
    {
      id: 'vote-late',
      layout: 'message',
      text: {
        nl: '# Waarom word je pas laat moe?\n\nStem eerst alleen, praat daarna.',
        en: '# Why do you get tired so late?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Veel jongeren worden ’s avonds pas laat moe. Wat is volgens jou de belangrijkste reden? Stem eerst alleen, zoek dan iemand met een ander antwoord.',
        en: 'Many teenagers only get tired late in the evening. What do you think is the main reason? Vote alone first, then find somebody with another answer.',
      },
      ask: 'why-late',
    },
    {
      id: 'answer-late',
      layout: 'answer',
      text: {
        nl: '# Je klok schuift op in de puberteit\n\n- Je lichaam wordt later slaperig\n- De wekker schuift niet mee',
        en: '# In puberty your clock moves later\n\n- Your body gets sleepy later\n- The alarm does not move along',
      },
      notes: {
        nl: 'In je hoofd zit een klok die zegt wanneer het nacht is. In de puberteit loopt die later. Je bent dus niet lui. Licht en schermen in de avond kunnen er nog een stuk bij doen.',
        en: 'In your head there is a clock that says when it is night. In puberty it runs later. So you are not lazy. Light and screens in the evening can add to it.',
      },
      sources: [bodyClock],
    },
    {
      id: 'vote-test',
      layout: 'message',
      text: {
        nl: '# Morgen toets. Wat helpt je geheugen?\n\nStem eerst alleen, praat daarna.',
        en: '# Test tomorrow. What helps your memory?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Het is negen uur ’s avonds en je hebt al geleerd. Wat is volgens jou het beste voor wat je morgen nog weet? Stem eerst alleen.',
        en: 'It is nine in the evening and you have already studied. What do you think is best for what you still know tomorrow? Vote alone first.',
      },
      ask: 'night-before',
    },
    {
      id: 'answer-test',
      layout: 'answer',
      text: {
        nl: '# Slapen is ook leren\n\n- Je brein zet vast wat je leerde\n- Uitgeslapen denk je helderder',
        en: '# Sleep is learning too\n\n- Your brain fixes what you learned\n- Rested, you think more clearly',
      },
      notes: {
        nl: 'Terwijl je slaapt, speelt je brein stukken van de dag opnieuw af en bewaart ze beter. Een nacht doorwerken geeft je uren, maar neemt dat weg. Beter: op tijd beginnen, stoppen, slapen.',
        en: 'While you sleep, your brain replays parts of the day and stores them better. Working through the night gives you hours, but takes that away. Better: start in time, stop, sleep.',
      },
      sources: [
        {
          name: 'Rasch en Born, About sleep’s role in memory, Physiological Reviews',
          address: 'https://doi.org/10.1152/physrev.00032.2012',
          date: '2013',
        },
        recommended,
      ],
    },
    {
      id: 'helps-hinders',
      layout: 'columns',
      text: {
        nl: '# Dit helpt vaak\n\n- Daglicht en bewegen\n- Een vast uur om op te staan\n- Iets rustigs voor bed',
        en: '# This often helps\n\n- Daylight and moving\n- A fixed time to get up\n- Something calm before bed',
      },
      right: {
        nl: '# Dit stoort vaak\n\n- Meldingen in de nacht\n- Spannende dingen in bed\n- Cafeïne laat op de dag',
        en: '# This often disturbs\n\n- Alerts in the night\n- Exciting things in bed\n- Caffeine late in the day',
      },
      notes: {
        nl: 'Jongeren met een toestel in bed slapen in onderzoek vaker te kort. Dat komt door het licht, maar ook doordat het spannend is en je de tijd vergeet. Niet alles op deze lijst kan bij iedereen thuis: kies wat wel kan.',
        en: 'In research young people with a device in bed more often sleep too little. That is because of the light, but also because it is exciting and you forget the time. Not everything on this list is possible in every home: choose what is.',
      },
      sources: [
        {
          name: 'Carter en collega’s, Portable Screen-Based Media Device Access or Use and Sleep Outcomes, JAMA Pediatrics',
          address: 'https://doi.org/10.1001/jamapediatrics.2016.2341',
          date: '2016',
        },
        bodyClock,
        caffeine,
      ],
    },
    {
      id: 'caffeine',
      layout: 'message',
      text: {
        nl: '# Cafeïne werkt uren door\n\n- Ook in cola en energiedrank\n- Na de middag liever niet',
        en: '# Caffeine keeps working for hours\n\n- Cola and energy drinks have it too\n- After noon, better not',
      },
      notes: {
        nl: 'Uren na een blikje zit een deel van de cafeïne nog in je lichaam. Je kan er slechter van inslapen en korter van slapen. Hoe sterk dat is, verschilt van mens tot mens. Zo kom je in een kringetje: moe, cafeïne, slechter slapen, weer moe.',
        en: 'Hours after a can, part of the caffeine is still in your body. It can make you fall asleep later and sleep shorter. How strongly differs from person to person. That way you go round in a circle: tired, caffeine, worse sleep, tired again.',
      },
      sources: [
        caffeine,
        {
          name: 'Drake en collega’s, Caffeine effects on sleep taken 0, 3, or 6 hours before going to bed, Journal of Clinical Sleep Medicine',
          address: 'https://doi.org/10.5664/jcsm.3170',
          date: '2013',
        },
      ],
    },
    {
      id: 'weekend',
      layout: 'message',
      text: {
        nl: '# Uitslapen haalt niet alles in\n\n- Een beetje langer mag gerust\n- Heel lang verzet je klok',
        en: '# A lie-in does not win it all back\n\n- A bit longer is fine\n- Very long moves your clock',
      },
      notes: {
        nl: 'Uitslapen na een drukke week voelt goed, en een uurtje of twee mag. Slaap je tot de middag, dan schuift je klok nog later. Zondagavond raak je dan moeilijk in slaap, en maandag wordt zwaar.',
        en: 'A lie-in after a busy week feels good, and an hour or two is fine. If you sleep until noon, your clock moves even later. On Sunday evening you then fall asleep with difficulty, and Monday gets heavy.',
      },
      sources: [
        bodyClock,
        {
          name: 'Crowley en Carskadon, Modifications to weekend recovery sleep delay circadian phase in older adolescents, Chronobiology International',
          address: 'https://doi.org/10.3109/07420528.2010.503293',
          date: '2010',
        },
      ],
    },
    {
      id: 'later-start',
      layout: 'message',
      text: {
        nl: '# Moet de school later beginnen?\n\nAmerikaanse kinderartsen zeggen: niet voor half negen.',
        en: '# Should school start later?\n\nAmerican paediatricians say: not before half past eight.',
      },
      notes: {
        nl: 'Kinderartsen in Amerika raden dat aan voor leerlingen van deze leeftijd, omdat hun klok later loopt. Er zijn ook redenen tegen: de bus, het werk van ouders, sport na school. Dit is een mening, dus er is geen fout antwoord.',
        en: 'Paediatricians in America advise it for pupils of this age, because their clock runs later. There are reasons against it too: the bus, parents’ work, sports after school. This is an opinion, so there is no wrong answer.',
      },
      sources: [
        {
          name: 'American Academy of Pediatrics, School Start Times for Adolescents, Pediatrics',
          address: 'https://doi.org/10.1542/peds.2014-1697',
          date: '2014',
        },
      ],
      ask: 'start-later',
    },
    {
      id: 'small-step',
      layout: 'message',
      text: {
        nl: '# Eén kleine stap is genoeg\n\nLukt slapen al weken niet? Zeg het aan iemand.',
        en: '# One small step is enough\n\nNo good sleep for weeks? Tell somebody.',
      },
      notes: {
        nl: 'Zet de ideeën in jouw volgorde. Kan iets thuis niet, dan ligt dat niet aan jou. En slaap je al weken slecht, dan is dat een goede reden om naar je huisarts of het CLB te stappen.',
        en: 'Put the ideas in your order. If something is not possible at home, that is not your fault. And if you have slept badly for weeks, that is a good reason to go to your doctor or the CLB.',
      },
      ask: 'best-step',
    },
  ],
  questions: [
    {
      id: 'first-word',
      kind: 'cloud',
      about: 'opinion',
      question: {
        nl: 'Welk woord komt in je op bij slaap?',
        en: 'Which word comes to mind with sleep?',
      },
    },
    {
      id: 'how-many-hours',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Hoeveel slaap per nacht is aangeraden van 13 tot 18 jaar?',
        en: 'How much sleep a night is advised from 13 to 18 years?',
      },
      options: [
        { id: 'six-seven', text: { nl: 'Zes tot zeven uur', en: 'Six to seven hours' } },
        { id: 'eight-ten', text: { nl: 'Acht tot tien uur', en: 'Eight to ten hours' } },
        { id: 'eleven-twelve', text: { nl: 'Elf tot twaalf uur', en: 'Eleven to twelve hours' } },
      ],
      right: ['eight-ten'],
      explain: {
        nl: 'Acht tot tien uur. Tieners hebben meer slaap nodig dan de meeste volwassenen denken.',
        en: 'Eight to ten hours. Teenagers need more sleep than most adults think.',
      },
    },
    {
      id: 'coffee-at-five',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Cafeïne laat in de namiddag kan je slaap die nacht nog storen.',
        en: 'True or false? Caffeine late in the afternoon can still disturb your sleep that night.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['true'],
      explain: {
        nl: 'Waar. Uren later zit een deel van de cafeïne nog in je lichaam. In een experiment sliepen volwassenen korter na een grote dosis, zelfs zes uur voor het slapen.',
        en: 'True. Hours later part of the caffeine is still in your body. In an experiment adults slept shorter after a large dose, even six hours before bed.',
      },
    },
    {
      id: 'lie-in',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Uitslapen tot de middag in het weekend maakt een week te weinig slaap helemaal goed.',
        en: 'True or false? Sleeping until noon at the weekend fully makes up for a week of too little sleep.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['false'],
      explain: {
        nl: 'Niet waar. Een beetje uitslapen helpt tegen de moeheid, maar wat je in de week miste aan aandacht en leren komt niet terug. En heel laat opstaan schuift je klok nog later.',
        en: 'False. A bit of a lie-in helps against tiredness, but the attention and learning you missed in the week do not come back. And getting up very late moves your clock even later.',
      },
    },
    {
      id: 'why-late',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Veel jongeren worden ’s avonds pas laat moe. Waardoor komt dat het eerst?',
        en: 'Many teenagers only get tired late in the evening. What comes first as a cause?',
      },
      options: [
        {
          id: 'lazy',
          text: { nl: 'Ze hebben geen discipline', en: 'They lack discipline' },
          tempts: {
            nl: 'Van buiten lijkt het een keuze: iemand blijft op. Maar het lichaam geeft het signaal voor slaap later dan vroeger.',
            en: 'From outside it looks like a choice: somebody stays up. But the body gives the signal for sleep later than before.',
          },
        },
        {
          id: 'only-screens',
          text: { nl: 'Alleen door schermen', en: 'Only because of screens' },
          tempts: {
            nl: 'Schermen spelen mee, en daar hoor je veel over. Maar de klok schuift ook op bij jongeren zonder scherm, en dat was al zo voor er smartphones waren.',
            en: 'Screens play a part, and you hear a lot about them. But the clock also moves in young people without a screen, and it did before there were smartphones.',
          },
        },
        {
          id: 'clock',
          text: {
            nl: 'Hun biologische klok schuift op',
            en: 'Their body clock moves later',
          },
        },
        {
          id: 'need-less',
          text: {
            nl: 'Ze hebben minder slaap nodig dan vroeger',
            en: 'They need less sleep than before',
          },
          tempts: {
            nl: 'Wie laat gaat slapen, slaapt op schooldagen korter, en dan lijkt het alsof dat genoeg is. Het advies blijft acht tot tien uur.',
            en: 'Who goes to bed late sleeps shorter on school days, and then it looks as if that is enough. The advice remains eight to ten hours.',
          },
        },
      ],
      right: ['clock'],
      explain: {
        nl: 'In de puberteit loopt de biologische klok later. Schermen, huiswerk en hobby’s komen daarbovenop. Het is dus niet jouw schuld, en je kan er wel iets aan doen: ochtendlicht en een vast uur om op te staan zetten je klok vroeger.',
        en: 'In puberty the body clock runs later. Screens, homework and hobbies come on top. So it is not your fault, and yet you can do something: morning light and a fixed time to get up move your clock earlier.',
      },
    },
    {
      id: 'night-before',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Je hebt geleerd voor een toets morgen. Wat helpt het best om het te onthouden?',
        en: 'You have studied for a test tomorrow. What helps best to remember it?',
      },
      options: [
        {
          id: 'all-night',
          text: { nl: 'De hele nacht herhalen', en: 'Go over it all night' },
          tempts: {
            nl: 'Meer uren voelt als meer leren, en je voelt je ijverig. Maar zonder slaap bewaart je brein het slechter, en je bent suf op de toets.',
            en: 'More hours feels like more learning, and you feel hard-working. But without sleep your brain stores it worse, and you are drowsy at the test.',
          },
        },
        {
          id: 'sleep',
          text: { nl: 'Stoppen en slapen', en: 'Stop and sleep' },
        },
        {
          id: 'recording',
          text: {
            nl: 'De les afspelen terwijl je slaapt',
            en: 'Play the lesson while you sleep',
          },
          tempts: {
            nl: 'Het idee is verleidelijk: leren zonder moeite. Nieuwe leerstof leren in je slaap lukt niet, en het geluid kan je slaap storen.',
            en: 'The idea is tempting: learning without effort. Learning new material in your sleep does not work, and the sound can disturb your sleep.',
          },
        },
        {
          id: 'up-at-four',
          text: { nl: 'Om vier uur opstaan', en: 'Get up at four' },
          tempts: {
            nl: 'Vroeg opstaan voelt slim, want dan zit het nog vers. Maar je knipt net het stuk slaap weg dat je nodig hebt.',
            en: 'Getting up early feels clever, because then it is still fresh. But you cut off the very piece of sleep that you need.',
          },
        },
      ],
      right: ['sleep'],
      explain: {
        nl: 'Tijdens de slaap zet je brein vast wat je leerde. Stoppen en slapen helpt je dus twee keer: voor je geheugen en voor je aandacht morgen. Slaap je wat slechter van de zenuwen? Eén zo’n nacht is geen ramp.',
        en: 'During sleep your brain fixes what you learned. So stopping and sleeping helps you twice: for your memory and for your attention tomorrow. Do you sleep a bit worse from nerves? One such night is no disaster.',
      },
    },
    {
      id: 'start-later',
      kind: 'scale',
      about: 'opinion',
      question: {
        nl: 'De school zou later moeten beginnen. Wat vind jij?',
        en: 'School should start later. What do you think?',
      },
      from: 1,
      to: 5,
      ends: [
        { nl: 'helemaal niet', en: 'not at all' },
        { nl: 'helemaal wel', en: 'very much so' },
      ],
    },
    {
      id: 'too-little',
      kind: 'number',
      about: 'fact',
      question: {
        nl: 'Hoeveel op honderd Vlaamse jongeren van 17 en 18 slapen in de schoolweek minder dan acht uur?',
        en: 'How many in a hundred Flemish teenagers of 17 and 18 sleep less than eight hours in the school week?',
      },
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 75, tolerance: 8 },
      explain: {
        nl: 'Ongeveer 8 op 10 jongens en 7 op 10 meisjes. En van wie 11 of 12 is, haalt bijna de helft geen negen uur. Slaap je te weinig, dan ben je dus zeker niet de enige.',
        en: 'About 8 in 10 boys and 7 in 10 girls. And of those who are 11 or 12, nearly half do not get nine hours. So if you sleep too little, you are certainly not the only one.',
      },
    },
    {
      id: 'best-step',
      kind: 'ranking',
      about: 'opinion',
      question: {
        nl: 'Welke kleine stap zou volgens jou het meest helpen? Zet de beste bovenaan.',
        en: 'Which small step would help most, you think? Put the best on top.',
      },
      options: [
        { id: 'alerts-off', text: { nl: 'Meldingen uit in de nacht', en: 'Alerts off at night' } },
        {
          id: 'same-time',
          text: { nl: 'Altijd rond hetzelfde uur op', en: 'Up at about the same time' },
        },
        {
          id: 'no-caffeine',
          text: { nl: 'Na de middag geen cafeïne', en: 'No caffeine after noon' },
        },
        {
          id: 'daylight',
          text: { nl: '’s Ochtends even naar buiten', en: 'Outside for a bit in the morning' },
        },
        {
          id: 'worries',
          text: { nl: 'Zorgen opschrijven of vertellen', en: 'Write or tell your worries' },
        },
      ],
    },
  ],
  quiz: ['how-many-hours', 'coffee-at-five', 'lie-in'],
  cloud: 'first-word',
  cases: [
    {
      id: 'group-at-night',
      title: { nl: 'De groep slaapt niet', en: 'The group does not sleep' },
      story: {
        nl: 'In de groep van Jules komen berichten tot ver na middernacht. Wie niet antwoordt, krijgt de volgende dag te horen dat hij alles gemist heeft. Jules legt de telefoon onder het kussen en wordt vaak wakker. In de les vallen Jules’ ogen dicht.',
        en: 'In Jules’s group messages keep coming until long after midnight. Who does not answer hears the next day that they missed everything. Jules puts the phone under the pillow and wakes up often. In class Jules’s eyes fall shut.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan de groep afspreken, zonder dat iemand saai gevonden wordt?',
          en: 'What can the group agree on, without anybody being called boring?',
        },
        {
          nl: 'Wat is een goede eerste zin in de groep?',
          en: 'What is a good first sentence in the group?',
        },
      ],
    },
    {
      id: 'exam-nights',
      title: { nl: 'Nog één hoofdstuk', en: 'One more chapter' },
      story: {
        nl: 'Het zijn examens en Amina wil geen enkele fout maken. Amina leert tot twee uur en staat om zes uur weer op, met een energiedrankje. Na drie dagen weet Amina dingen niet meer die vroeger vlot gingen. “Dan moet ik nog langer leren,” zegt Amina.',
        en: 'It is exam time and Amina does not want to make a single mistake. Amina studies until two and is up again at six, with an energy drink. After three days Amina no longer knows things that used to go smoothly. “Then I have to study even longer,” says Amina.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'lying-awake',
      title: { nl: 'Wakker liggen', en: 'Lying awake' },
      story: {
        nl: 'Een leerling uit je klas is al weken stil en moe. Op een dag zegt die leerling: “Ik lig uren te piekeren en ik val maar niet in slaap.” Je vraagt waarover, maar daar komt geen antwoord op. “Laat maar, het gaat wel weer over.”',
        en: 'A pupil in your class has been quiet and tired for weeks. One day that pupil says: “I lie worrying for hours and just can’t fall asleep.” You ask what about, but there is no answer. “Never mind, it will pass.”',
      },
      asks: [
        { nl: 'Wat speelt er misschien?', en: 'What may be going on?' },
        {
          nl: 'Wat kan een vriend doen, en wat is te groot voor een vriend?',
          en: 'What can a friend do, and what is too big for a friend?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      name: 'Huisarts',
      about: {
        nl: 'Als je al weken slecht slaapt of overdag heel moe bent.',
        en: 'Your family doctor, when you have slept badly for weeks or are very tired by day.',
      },
    },
    {
      ...clbChat,
      about: {
        nl: 'Chatten met iemand van het CLB, ook over slaap, stress en piekeren.',
        en: 'Chat with somebody of the CLB, also about sleep, stress and worrying.',
      },
    },
    {
      ...awel,
      about: {
        nl: 'Als je ergens over piekert. Bellen, chatten of mailen, zonder je naam te zeggen.',
        en: 'When something keeps you worrying. Call, chat or mail, without giving your name.',
      },
    },
    {
      ...teleOnthaal,
      about: {
        nl: 'Als je in de nacht met iemand wil praten: dag en nacht bereikbaar.',
        en: 'When you want to talk with somebody at night: there day and night.',
      },
    },
  ],
};
