import { awel, childFocus, clbChat, line1712, unia } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

const tone = {
  name: 'Kruger en collega’s, Egocentrism over e-mail: Can we communicate as well as we think?, Journal of Personality and Social Psychology',
  address: 'https://doi.org/10.1037/0022-3514.89.6.925',
  date: '2005',
};

/** Why a quarrel grows online, and how one sentence can make it smaller. */
export const onlineArguments: Lesson = {
  id: 'online-arguments',
  title: { nl: 'Ruzie online', en: 'Arguments online' },
  about: {
    nl: 'Waarom ruzie online zo snel groeit, en met welke zin je ze kleiner maakt.',
    en: 'Why an argument grows so fast online, and which sentence makes it smaller.',
  },
  goals: [
    {
      nl: 'Je weet waarom tekst vaak bozer overkomt dan bedoeld.',
      en: 'You know why text often comes across angrier than meant.',
    },
    {
      nl: 'Je kent twee zinnen die een ruzie kleiner maken.',
      en: 'You know two sentences that make an argument smaller.',
    },
    {
      nl: 'Je weet wanneer het geen ruzie meer is, en dat je dan hulp haalt.',
      en: 'You know when it is no longer an argument, and that you then get help.',
    },
  ],
  sensitive: false,
  checked: '2026-11',
  care: {
    nl: 'Er kan nu een ruzie lopen in deze klas, of iemand kan gepest worden. Vraag vooraf aan de leerkracht of er iets speelt. Gebruik geen echte berichten, ook niet zonder naam, en vraag niet wie al eens ruzie had. Zeg niet: “Negeer het gewoon” of “Je had zelf niet moeten reageren.” Gaat het toch over iemand hier, dan stoppen jullie en neemt de leerkracht het over.',
    en: 'There may be an argument going on in this class, or somebody may be bullied. Ask the teacher beforehand whether something is going on. Use no real messages, not even without a name, and do not ask who ever had an argument. Do not say: “Just ignore it” or “You shouldn’t have reacted.” If it turns out to be about somebody here, you stop and the teacher takes over.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Ruzie online: hoe wordt ze kleiner?\n\nOver berichten, groepen en screenshots',
        en: '# Arguments online: how do they shrink?\n\nAbout messages, groups and screenshots',
      },
      notes: {
        nl: 'Welkom. Ruzie is normaal, online ook. Vandaag praten we over mensen, niet over iemand hier. We zoeken zinnen die helpen.',
        en: 'Welcome. Arguments are normal, online too. Today we talk about people, not about somebody here. We look for sentences that help.',
      },
    },
    {
      id: 'no-voice',
      layout: 'message',
      text: {
        nl: '# Een bericht heeft geen stem\n\n- Geen toon, geen gezicht\n- De lezer vult dat zelf in',
        en: '# A message has no voice\n\n- No tone, no face\n- The reader fills those in',
      },
      notes: {
        nl: 'Als jij typt, hoor je je eigen stem: “Dat was een grapje, toch?” De ander hoort die stem niet. Wie moe of onzeker is, leest al snel iets boos. Een knipoog of een punt aan het einde lost dat niet altijd op.',
        en: 'When you type, you hear your own voice: “That was a joke, right?” The other does not hear that voice. Somebody who is tired or unsure soon reads something angry. A wink or a full stop does not always solve that.',
      },
      sources: [tone],
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Gok eens: grap of ernst?\n\nHoe vaak zit de lezer juist?',
        en: '# Take a guess: joking or serious?\n\nHow often is the reader right?',
      },
      notes: {
        nl: 'In een experiment mailden studenten zinnen naar elkaar, spottend of ernstig. De schrijvers dachten: bijna acht op de tien keer begrijpt de ander mij. Wie zuiver gokt, haalt vijftig op honderd. Wat haalden de lezers echt?',
        en: 'In an experiment students mailed sentences to each other, mocking or serious. The writers thought: nearly eight times in ten the other understands me. Pure guessing gives fifty in a hundred. What did the readers really get?',
      },
      sources: [tone],
      ask: 'guessed-right',
    },
    {
      id: 'vote-fierce',
      layout: 'message',
      text: {
        nl: '# Waarom lijkt het online zo fel?\n\nStem eerst alleen, praat daarna.',
        en: '# Why does it seem so fierce online?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Onder filmpjes en nieuws lijkt iedereen boos. Hoe komt dat volgens jou? Stem eerst alleen, zoek dan iemand met een ander antwoord.',
        en: 'Under clips and news everybody seems angry. Why do you think that is? Vote alone first, then find somebody with another answer.',
      },
      ask: 'why-fierce',
    },
    {
      id: 'answer-fierce',
      layout: 'answer',
      text: {
        nl: '# Je ziet vooral de felste mensen\n\n- Wie rustig is, zie je niet\n- Wie fel is, ziet iedereen',
        en: '# You mostly see the fiercest people\n\n- You don’t see who is calm\n- Everybody sees who is fierce',
      },
      notes: {
        nl: 'Onderzoekers vroegen het aan duizenden volwassenen, over politiek. Wie online aanvalt, doet dat meestal ook in het echt. Het verschil: online ziet iedereen het. De meeste mensen zijn dus rustiger dan je tijdlijn laat denken.',
        en: 'Researchers asked thousands of adults, about politics. Who attacks online mostly does so in real life too. The difference: online everybody sees it. So most people are calmer than your feed makes you think.',
      },
      sources: [
        {
          name: 'Bor en Petersen, The Psychology of Online Political Hostility, American Political Science Review',
          address: 'https://doi.org/10.1017/S0003055421000885',
          date: '2022',
        },
      ],
    },
    {
      id: 'likes',
      layout: 'message',
      text: {
        nl: '# Likes maken boosheid groter\n\n- Boos bericht, veel likes\n- Volgende keer nog iets bozer',
        en: '# Likes make anger bigger\n\n- Angry message, many likes\n- Next time a bit angrier',
      },
      notes: {
        nl: 'Onderzoekers bekeken miljoenen berichten. Wie likes en reacties kreeg op een verontwaardigd bericht, schreef er later vaker zo een. Ook jouw like telt dus mee. Niet liken is ook een keuze.',
        en: 'Researchers looked at millions of messages. Who got likes and shares on an outraged message wrote such a message more often later. So your like counts too. Not liking is a choice as well.',
      },
      sources: [
        {
          name: 'Brady en collega’s, How social learning amplifies moral outrage expression in online social networks, Science Advances',
          address: 'https://doi.org/10.1126/sciadv.abe5641',
          date: '2021',
        },
      ],
    },
    {
      id: 'first-sentence',
      layout: 'quote',
      text: {
        nl: '# “Ik lees dit als boos. Bedoel je dat?”\n\nEen zin die je altijd kan sturen',
        en: '# “I read this as angry. Is that right?”\n\nA sentence you can always send',
      },
      notes: {
        nl: 'Dit is onze lievelingszin. Je zegt wat jij las, en je vraagt wat de ander bedoelde. Vaak komt er dan: “Nee, sorry, zo bedoelde ik het niet.” Wacht even met antwoorden als je hart snel klopt.',
        en: 'This is our favourite sentence. You say what you read, and you ask what the other meant. Often you then get: “No, sorry, I didn’t mean it like that.” Wait a moment before you answer if your heart beats fast.',
      },
    },
    {
      id: 'vote-listen',
      layout: 'message',
      text: {
        nl: '# Hoe krijg je iemand aan het luisteren?\n\nStem eerst alleen, praat daarna.',
        en: '# How do you get somebody to listen?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Je denkt heel anders dan iemand over iets belangrijks. Wat helpt volgens jou het meest om die persoon te laten nadenken? Stem eerst alleen.',
        en: 'You think very differently from somebody about something important. What helps most, you think, to make that person reflect? Vote alone first.',
      },
      ask: 'what-opens',
    },
    {
      id: 'answer-listen',
      layout: 'answer',
      text: {
        nl: '# Eerst luisteren, dan vertellen\n\n- Vraag, en oordeel niet\n- Vertel dan je eigen verhaal',
        en: '# Listen first, then tell\n\n- Ask, and do not judge\n- Then tell your own story',
      },
      notes: {
        nl: 'In drie grote experimenten gingen mensen met onbekenden praten over moeilijke onderwerpen. In het eerste brachten argumenten alleen niets in beweging. Luisteren zonder oordeel en eigen verhalen uitwisselen wel, een klein beetje, en maanden later nog. Dat waren echte gesprekken, dus bel of praat liever dan te typen.',
        en: 'In three large experiments people went to talk with strangers about difficult subjects. In the first, arguments alone moved nothing. Listening without judging and swapping own stories did, a little, and still did months later. Those were real conversations, so call or talk rather than type.',
      },
      sources: [
        {
          name: 'Kalla en Broockman, Reducing Exclusionary Attitudes through Interpersonal Conversation, American Political Science Review',
          address: 'https://doi.org/10.1017/S0003055419000923',
          date: '2020',
        },
      ],
    },
    {
      id: 'group-or-two',
      layout: 'columns',
      text: {
        nl: '# In de groep\n\n- Iedereen kijkt mee\n- Toegeven is moeilijk',
        en: '# In the group\n\n- Everybody watches\n- Giving in is hard',
      },
      right: {
        nl: '# Met twee\n\n- Niemand kijkt mee\n- Sorry zeggen kan',
        en: '# Just you two\n\n- Nobody watches\n- Saying sorry is possible',
      },
      notes: {
        nl: 'In een groep wil niemand verliezen. Stuur dus: “Mag ik je even bellen?” Wat vind jij: moet je een ruzie uit de groep ook in de groep oplossen? Duid het aan op de schaal.',
        en: 'In a group nobody wants to lose. So send: “Can I call you for a moment?” What do you think: must an argument from the group be settled in the group as well? Show it on the scale.',
      },
      ask: 'settle-in-group',
    },
    {
      id: 'screenshot',
      layout: 'message',
      text: {
        nl: '# Een screenshot toont nooit alles\n\n- Wat ervoor kwam, zie je niet\n- Doorsturen maakt het groter',
        en: '# A screenshot never shows everything\n\n- You don’t see what came before\n- Passing it on makes it bigger',
      },
      notes: {
        nl: 'Op een screenshot van een ruzie zie je een stukje, gekozen door één kant. Je mag zeggen: “Ik stuur dit niet door, praat eens met elkaar.” Bewaren om hulp te vragen is iets anders: dat mag.',
        en: 'On a screenshot of an argument you see a piece, chosen by one side. You may say: “I won’t pass this on, talk to each other.” Keeping it to ask for help is something else: that is fine.',
      },
    },
    {
      id: 'stop-sign',
      layout: 'message',
      text: {
        nl: '# Houdt het niet op? Haal hulp\n\n- Bewaar wat er staat\n- Blokkeren mag\n- Zeg het aan een volwassene',
        en: '# It does not stop? Get help\n\n- Keep what was written\n- Blocking is fine\n- Tell an adult',
      },
      notes: {
        nl: 'Blijft het altijd dezelfde die het krijgt, of is het velen tegen één, of wordt er gedreigd? Dan is het geen ruzie meer en hoef je het niet zelf op te lossen. Hulp halen is geen klikken. Zet nu de ideeën in jouw volgorde.',
        en: 'Is it always the same one who gets it, or many against one, or are there threats? Then it is no longer an argument and you need not solve it yourself. Getting help is not telling tales. Now put the ideas in your order.',
      },
      ask: 'what-calms',
    },
  ],
  questions: [
    {
      id: 'first-word',
      kind: 'cloud',
      about: 'opinion',
      question: {
        nl: 'Welk woord komt in je op bij ruzie online?',
        en: 'Which word comes to mind with arguments online?',
      },
    },
    {
      id: 'sarcasm-lands',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Mensen schatten goed in of hun spot in een bericht zal overkomen.',
        en: 'True or false? People judge well whether their sarcasm in a message will come across.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['false'],
      explain: {
        nl: 'Niet waar. In experimenten dachten schrijvers vaker begrepen te worden dan echt zo was. Ze hoorden hun eigen toon in hun hoofd, de lezer niet.',
        en: 'False. In experiments writers thought they were understood more often than they were. They heard their own tone in their head, the reader did not.',
      },
    },
    {
      id: 'likes-teach',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Wat gebeurt er in onderzoek met iemand die veel likes krijgt op een verontwaardigd bericht?',
        en: 'In research, what happens to somebody who gets many likes on an outraged message?',
      },
      options: [
        {
          id: 'calmer',
          text: { nl: 'Die schrijft daarna rustiger', en: 'They write more calmly afterwards' },
        },
        {
          id: 'angrier',
          text: {
            nl: 'Die schrijft later vaker zo’n bericht',
            en: 'They write such messages more often later',
          },
        },
        {
          id: 'nothing',
          text: { nl: 'Er verandert niets', en: 'Nothing changes' },
        },
      ],
      right: ['angrier'],
      explain: {
        nl: 'Likes werken als een beloning: je leert wat applaus krijgt. Zo wordt een gesprek stap voor stap feller.',
        en: 'Likes work as a reward: you learn what gets applause. That is how a conversation gets fiercer step by step.',
      },
    },
    {
      id: 'two-faces',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Wie online heel fel is over politiek, is in het echt meestal heel rustig.',
        en: 'True or false? Who is very fierce about politics online is mostly very calm in real life.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['false'],
      explain: {
        nl: 'Niet waar. In onderzoek bij volwassenen waren het meestal dezelfde mensen: fel online, en fel in het echt. Online zien alleen veel meer mensen het.',
        en: 'False. In research with adults it was mostly the same people: fierce online, and fierce in real life. Only, online many more people see it.',
      },
    },
    {
      id: 'why-fierce',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Discussies online voelen vaak feller dan in het echt. Wat zegt onderzoek daarover?',
        en: 'Discussions online often feel fiercer than in real life. What does research say about it?',
      },
      options: [
        {
          id: 'everybody-mean',
          text: {
            nl: 'Achter een scherm wordt bijna iedereen gemeen',
            en: 'Behind a screen nearly everybody turns mean',
          },
          tempts: {
            nl: 'Je schrijft soms zelf iets wat je niet luidop zou zeggen, dus het klinkt logisch. Maar in het onderzoek werden mensen niet zomaar iemand anders achter een scherm.',
            en: 'You sometimes write something you would not say out loud, so it sounds logical. But in the research people did not simply become somebody else behind a screen.',
          },
        },
        {
          id: 'seen-more',
          text: {
            nl: 'Felle mensen zijn online veel beter te zien',
            en: 'Fierce people are far more visible online',
          },
        },
        {
          id: 'only-anonymous',
          text: {
            nl: 'Het komt alleen doordat niemand zijn naam zegt',
            en: 'It is only because nobody gives their name',
          },
          tempts: {
            nl: 'Zonder naam durft iemand soms meer. Maar veel ruzie gebeurt gewoon met naam en foto erbij, ook in klasgroepen.',
            en: 'Without a name somebody sometimes dares more. But many arguments happen with name and photo, in class groups too.',
          },
        },
        {
          id: 'people-worse',
          text: {
            nl: 'Mensen zijn bozer dan vroeger',
            en: 'People are angrier than they used to be',
          },
          tempts: {
            nl: 'Je ziet elke dag boze berichten, dus het lijkt overal. Maar je tijdlijn is geen meting van hoe mensen zijn.',
            en: 'You see angry messages every day, so it seems to be everywhere. But your feed does not measure what people are like.',
          },
        },
      ],
      right: ['seen-more'],
      explain: {
        nl: 'In onderzoek over politiek was een deel van de mensen fel, online én in het echt. Online ziet iedereen hen, en daarom voelt het feller. Wie rustig is, valt gewoon niet op.',
        en: 'In research about politics some people were fierce, online and in real life. Online everybody sees them, and that is why it feels fiercer. Who is calm simply does not stand out.',
      },
    },
    {
      id: 'what-opens',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Iemand denkt heel anders dan jij. Wat deed die persoon in experimenten het meest nadenken?',
        en: 'Somebody thinks very differently from you. In experiments, what made that person reflect most?',
      },
      options: [
        {
          id: 'more-arguments',
          text: { nl: 'Meer en betere argumenten', en: 'More and better arguments' },
          tempts: {
            nl: 'Jij bent overtuigd door argumenten, dus je denkt dat de ander het ook wordt. Feiten blijven belangrijk, maar wie zich aangevallen voelt, zoekt eerst een tegenargument.',
            en: 'You were convinced by arguments, so you think the other will be too. Facts stay important, but who feels attacked first looks for a counter-argument.',
          },
        },
        {
          id: 'in-public',
          text: {
            nl: 'Het zeggen waar iedereen bij is',
            en: 'Saying it in front of everybody',
          },
          tempts: {
            nl: 'Met publiek voel je je sterker. Maar wie bekeken wordt, geeft niet graag toe.',
            en: 'With an audience you feel stronger. But who is being watched does not like to give in.',
          },
        },
        {
          id: 'listen-story',
          text: {
            nl: 'Luisteren en ervaringen uitwisselen',
            en: 'Listening and swapping experiences',
          },
        },
        {
          id: 'clear-words',
          text: {
            nl: 'Scherp zeggen dat het fout is',
            en: 'Saying sharply that it is wrong',
          },
          tempts: {
            nl: 'Scherp zijn voelt eerlijk en moedig. Een grens stellen mag altijd, maar het opent zelden een gesprek.',
            en: 'Being sharp feels honest and brave. Setting a limit is always fine, but it seldom opens a conversation.',
          },
        },
      ],
      right: ['listen-story'],
      explain: {
        nl: 'In een groot experiment brachten argumenten alleen niets in beweging. Gesprekken met luisteren zonder oordeel en eigen verhalen wel, al was het effect klein. Word je uitgescholden of bedreigd, dan hoef je niet te luisteren: stop en haal hulp.',
        en: 'In a large experiment arguments alone moved nothing. Conversations with listening without judging and own stories did, though the effect was small. If you are insulted or threatened, you need not listen: stop and get help.',
      },
    },
    {
      id: 'settle-in-group',
      kind: 'scale',
      about: 'opinion',
      question: {
        nl: 'Een ruzie uit de groep los je ook in de groep op. Wat vind jij?',
        en: 'An argument from the group should be settled in the group. What do you think?',
      },
      from: 1,
      to: 5,
      ends: [
        { nl: 'helemaal niet', en: 'not at all' },
        { nl: 'helemaal wel', en: 'very much so' },
      ],
    },
    {
      id: 'guessed-right',
      kind: 'number',
      about: 'fact',
      question: {
        nl: 'Spottend of ernstig bedoeld? Hoe vaak op honderd zat de lezer van een mail juist in dat experiment?',
        en: 'Meant as mocking or serious? How often in a hundred was the reader of a mail right in that experiment?',
      },
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 56, tolerance: 6 },
      explain: {
        nl: 'Iets meer dan de helft: nauwelijks beter dan gokken. De schrijvers hadden bijna 80 verwacht. Het was een kleine studie met studenten; in andere proeven ging het beter, maar telkens minder goed dan de schrijvers dachten.',
        en: 'A bit more than half: hardly better than guessing. The writers had expected nearly 80. It was a small study with students; in other tests it went better, but each time less well than the writers thought.',
      },
    },
    {
      id: 'what-calms',
      kind: 'ranking',
      about: 'opinion',
      question: {
        nl: 'Wat maakt een ruzie online het snelst kleiner? Zet het beste bovenaan.',
        en: 'What makes an argument online smaller fastest? Put the best on top.',
      },
      options: [
        { id: 'wait', text: { nl: 'Even wachten met antwoorden', en: 'Wait before you answer' } },
        { id: 'call', text: { nl: 'Bellen of afspreken', en: 'Call or meet' } },
        { id: 'ask', text: { nl: 'Vragen wat de ander bedoelt', en: 'Ask what the other means' } },
        { id: 'sorry', text: { nl: 'Sorry zeggen voor jouw stuk', en: 'Say sorry for your part' } },
        {
          id: 'third',
          text: { nl: 'Iemand erbij halen die kalm is', en: 'Bring in somebody calm' },
        },
      ],
    },
  ],
  quiz: ['sarcasm-lands', 'likes-teach', 'two-faces'],
  cloud: 'first-word',
  cases: [
    {
      id: 'one-word-ok',
      title: { nl: '“Oké.”', en: '“Okay.”' },
      story: {
        nl: 'Lore stuurt een lang bericht over een idee voor het groepswerk. Finn antwoordt met één woord: “Oké.” Lore leest dat als boos en schrijft dat Finn nooit meewerkt. Finn zat op de bus en begrijpt er niets van. Een uur later praten ze niet meer met elkaar.',
        en: 'Lore sends a long message about an idea for the group work. Finn answers with one word: “Okay.” Lore reads that as angry and writes that Finn never helps. Finn was on the bus and does not understand. An hour later they no longer talk to each other.',
      },
      asks: [
        { nl: 'Wat speelt er, bij allebei?', en: 'What is going on, for both of them?' },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        {
          nl: 'Wat is een goede eerste zin, en sturen of bellen jullie?',
          en: 'What is a good first sentence, and do you send it or call?',
        },
      ],
    },
    {
      id: 'the-screenshot',
      title: { nl: 'De screenshot', en: 'The screenshot' },
      story: {
        nl: 'Sam en Billie hebben ruzie in een privégesprek. Sam stuurt een screenshot van één bericht van Billie naar de klasgroep. Iedereen kiest kant en er komen grappen. Wat Sam net daarvoor schreef, staat er niet bij.',
        en: 'Sam and Billie argue in a private chat. Sam sends a screenshot of one message from Billie to the class group. Everybody takes sides and jokes follow. What Sam wrote just before is not in it.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan iemand doen die in de groep meeleest?',
          en: 'What can somebody do who reads along in the group?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'under-the-video',
      title: { nl: 'Onder het filmpje', en: 'Under the clip' },
      story: {
        nl: 'Een leerling schrijft onder een filmpje een mening over een nieuwsbericht. Onbekenden reageren fel en noemen de leerling dom. De leerling blijft tot laat in de nacht antwoorden, telkens wat bozer. “Ik mag niet stoppen, dan winnen zij.”',
        en: 'A pupil writes an opinion about a news item under a clip. Strangers react fiercely and call the pupil stupid. The pupil keeps answering until late at night, a bit angrier each time. “I can’t stop, then they win.”',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wanneer is stoppen sterk?', en: 'When is stopping strong?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      ...awel,
      about: {
        nl: 'Voor ruzie, pesten of iets anders waar je mee zit. Zonder je naam te zeggen.',
        en: 'For arguments, bullying or anything else on your mind. Without giving your name.',
      },
    },
    {
      ...childFocus,
      about: {
        nl: 'Als het online misloopt: iets dat rondgaat, dreigen of lastigvallen.',
        en: 'When it goes wrong online: something going round, threats or harassment.',
      },
    },
    {
      ...line1712,
      about: {
        nl: 'Voor vragen over geweld, dreigen of pesten. Gratis en discreet.',
        en: 'For questions about violence, threats or bullying. Free and discreet.',
      },
    },
    {
      ...unia,
      about: {
        nl: 'Als het gaat over haat om iemands afkomst, geloof, beperking of geaardheid.',
        en: 'When it is about hate because of origin, faith, disability or orientation.',
      },
    },
    {
      ...clbChat,
      about: {
        nl: 'Chatten met iemand van het CLB over wat er in je klas gebeurt.',
        en: 'Chat with somebody of the CLB about what happens in your class.',
      },
    },
  ],
};
