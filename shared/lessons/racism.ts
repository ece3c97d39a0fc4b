import { awel, clbChat, jac, unia } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

/** To see racism, to name it, and to do something when you stand by. */
export const racism: Lesson = {
  id: 'racism',
  title: { nl: 'Racisme', en: 'Racism' },
  about: {
    nl: 'Racisme zien, er een woord voor hebben, en iets doen als je erbij staat.',
    en: 'To see racism, to have a word for it, and to do something when you are there.',
  },
  goals: [
    {
      nl: 'Je kent het verschil tussen een vooroordeel, discriminatie en racisme.',
      en: 'You know the difference between a prejudice, discrimination and racism.',
    },
    {
      nl: 'Je weet wat de wet verbiedt en waar je iets kan melden.',
      en: 'You know what the law forbids and where you can report something.',
    },
    {
      nl: 'Je durft als omstaander één kleine stap te zetten.',
      en: 'You dare to take one small step as a bystander.',
    },
  ],
  sensitive: true,
  checked: '2026-11',
  care: {
    nl: 'Voor sommige leerlingen is dit geen thema maar hun dag. Vraag nooit aan iemand om te vertellen hoe het is, om te spreken voor een groep, of om te zeggen of iets "echt" racisme is. Herhaal geen scheldwoorden, ook niet als voorbeeld, en vergelijk geen groepen met elkaar. Er kan ook iemand zitten die zelf al iets racistisch zei en zich schaamt: praat over gedrag dat iedereen kan veranderen, niet over slechte mensen. Zeg nooit: "Je moet ertegen kunnen."',
    en: 'For some pupils this is not a theme but their day. Never ask anybody to tell what it is like, to speak for a group, or to say whether something is "really" racism. Repeat no slurs, not even as an example, and do not compare groups. Somebody may also have said something racist before and be ashamed: talk about behaviour that anybody can change, not about bad people. Never say: "You should be able to take it."',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Racisme\n\nZien, zeggen, samen iets doen',
        en: '# Racism\n\nSee it, say it, act together',
      },
      notes: {
        nl: 'Vandaag gaat het over racisme. Niemand moet over zichzelf vertellen en niemand spreekt voor een groep. We zoeken wat jij kan doen als je erbij staat.',
        en: 'Today is about racism. Nobody has to tell about themselves and nobody speaks for a group. We look for what you can do when you are there.',
      },
    },
    {
      id: 'one-kind',
      layout: 'message',
      text: {
        nl: '# Er is één soort mens\n\n- Mensenrassen bestaan biologisch niet\n- Racisme bestaat wel',
        en: '# There is one kind of human\n\n- Human races do not exist in biology\n- Racism does exist',
      },
      notes: {
        nl: 'Wetenschappers die erfelijkheid onderzoeken, vinden geen grenzen tussen groepen mensen, alleen vloeiende overgangen. Het idee van rassen is bedacht om mensen boven en onder elkaar te zetten. Daarom zegt de Belgische wet: zogenaamd ras.',
        en: 'Scientists who study heredity find no borders between groups of people, only gradual shifts. The idea of races was made up to place people above and below each other. That is why Belgian law says: alleged race.',
      },
      sources: [
        {
          name: 'Verklaring van Jena, Duitse Zoölogische Vereniging en Universiteit van Jena',
          address: 'https://www.shh.mpg.de/2322001/jenaer-erklaerung',
          date: '2019-09',
        },
      ],
    },
    {
      id: 'joke',
      layout: 'message',
      text: {
        nl: '# "Ik bedoelde het niet zo"\n\nWanneer is iets racisme?',
        en: '# "I didn’t mean it like that"\n\nWhen is something racism?',
      },
      notes: {
        nl: 'Kies eerst alleen. Zoek daarna iemand met een ander antwoord en geef elkaar een reden. Noem geen echte mensen.',
        en: 'Choose on your own first. Then find somebody with another answer and give each other a reason. Name no real people.',
      },
      ask: 'not-meant',
    },
    {
      id: 'effect',
      layout: 'answer',
      text: {
        nl: '# Ook het gevolg telt\n\nNiet alleen wat je bedoelde.',
        en: '# The effect counts too\n\nNot only what you meant.',
      },
      notes: {
        nl: 'De antiracismewet spreekt bij pesten om huidskleur of afkomst over het doel of het gevolg. Je kan dus kwetsen zonder dat je het wilde. Dan helpt "sorry, ik let erop" meer dan "het was maar een grap".',
        en: 'For harassment about skin colour or origin, the anti-racism law speaks of the purpose or the effect. So you can hurt without wanting to. Then "sorry, I will watch it" helps more than "it was only a joke".',
      },
      sources: [
        {
          name: 'Belgische wet van 30 juli 1981 (antiracismewet), vernieuwd door de wet van 10 mei 2007, artikel 4 (intimidatie)',
          date: '2007-05',
        },
      ],
    },
    {
      id: 'words',
      layout: 'columns',
      text: {
        nl: '# Vooroordeel\n\n- Een idee over een groep\n- Iedereen heeft er\n- Je kan het bijsturen',
        en: '# Prejudice\n\n- An idea about a group\n- Everybody has some\n- You can correct it',
      },
      right: {
        nl: '# Discriminatie\n\n- Iemand slechter behandelen\n- Om huidskleur of afkomst\n- Dat verbiedt de wet',
        en: '# Discrimination\n\n- Treating somebody worse\n- For skin colour or origin\n- The law forbids it',
      },
      notes: {
        nl: 'Een vooroordeel zit in je hoofd, discriminatie is iets wat je doet. Racisme is breder: het plaatst groepen lager dan andere, in woorden, in daden en soms in regels. Je bent niet slecht omdat je een vooroordeel hebt; het gaat erom wat je ermee doet.',
        en: 'A prejudice is in your head, discrimination is something you do. Racism is wider: it places groups below others, in words, in deeds and sometimes in rules. You are not bad because you have a prejudice; it is about what you do with it.',
      },
      sources: [
        {
          name: 'Unia, website over discriminatie en racisme',
          address: 'https://www.unia.be',
          date: '2026-11',
        },
        { name: 'Belgische wet van 30 juli 1981 (antiracismewet)', date: '1981-07' },
      ],
    },
    {
      id: 'law',
      layout: 'message',
      text: {
        nl: '# Sinds 1981 is er een wet\n\n- Discrimineren mag niet\n- Aanzetten tot haat mag niet\n- Ook niet online',
        en: '# There has been a law since 1981\n\n- No discrimination\n- No stirring up hatred\n- Not online either',
      },
      notes: {
        nl: 'De wet beschermt tegen discriminatie om zogenaamd ras, huidskleur, afkomst, nationale of etnische afstamming en nationaliteit. Je mag in België veel zeggen, ook dingen die schokken. Maar mensen in het openbaar opzetten tot haat of geweld tegen anderen is een misdrijf.',
        en: 'The law protects against discrimination for alleged race, skin colour, descent, national or ethnic origin and nationality. In Belgium you may say a lot, even things that shock. But publicly stirring people up to hatred or violence against others is an offence.',
      },
      sources: [
        { name: 'Belgische wet van 30 juli 1981 (antiracismewet)', date: '1981-07' },
        {
          name: 'Unia, Wanneer spreek je van een haatboodschap?',
          address:
            'https://www.unia.be/nl/actiedomeinen/media-en-internet/internet/wat-zijn-haatboodschappen',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'weighs',
      layout: 'message',
      text: {
        nl: '# Telkens een beetje weegt ook\n\n- Meer stress, meer somberheid\n- Dat zien onderzoekers',
        en: '# A little each time adds up\n\n- More stress, more low mood\n- So researchers find',
      },
      notes: {
        nl: 'Eén opmerking lijkt klein voor wie ze maakt. Voor wie ze krijgt, is het misschien de tiende van de week. Onderzoekers legden honderden studies samen en zagen: wie racisme meemaakt, voelt zich gemiddeld vaker somber en gestrest.',
        en: 'One remark seems small to those who make it. For those who get it, it may be the tenth that week. Researchers put hundreds of studies together and saw: people who experience racism on average feel low and stressed more often.',
      },
      sources: [
        {
          name: 'Paradies en collega’s, Racism as a Determinant of Health: A Systematic Review and Meta-Analysis, PLOS ONE',
          date: '2015',
        },
      ],
    },
    {
      id: 'bus',
      layout: 'message',
      text: {
        nl: '# De bus is vol, niemand zegt iets\n\nWaarom?',
        en: '# The bus is full, nobody speaks\n\nWhy?',
      },
      notes: {
        nl: 'Stel je een volle bus voor. Kies eerst alleen het antwoord dat volgens jou het meest verklaart. Praat dan met iemand die iets anders koos.',
        en: 'Imagine a full bus. Choose on your own the answer you think explains most. Then talk to somebody who chose something else.',
      },
      ask: 'why-silent',
    },
    {
      id: 'waiting',
      layout: 'answer',
      text: {
        nl: '# Iedereen wacht op een ander\n\n- Hoe groter de groep, hoe moeilijker\n- Eén reactie helpt anderen mee',
        en: '# Everybody waits for somebody else\n\n- The larger the group, the harder\n- One reaction gets others moving',
      },
      notes: {
        nl: 'Zwijgen lijkt op akkoord gaan, maar meestal is het twijfel. Zodra iemand iets doet, volgen anderen vaak. Reageren kan met één zin, met een blik, of nadien.',
        en: 'Silence looks like agreeing, but mostly it is doubt. As soon as one person does something, others often follow. You can react with a sentence, with a look, or afterwards.',
      },
      sources: [
        {
          name: 'Klasse, Hoe je als omstaander reageert op racisme of discriminatie',
          address: 'https://www.klasse.be/710010/als-omstaander-reageren-racisme-discriminatie/',
          date: '2024-02',
        },
      ],
    },
    {
      id: 'five',
      layout: 'message',
      text: {
        nl: '# Vijf manieren, kijk eerst: is het veilig?\n\n- Aanspreken of afleiden\n- Afzonderen of anderen betrekken\n- Aanwezig blijven',
        en: '# Five ways, but first: is it safe?\n\n- Speak up or distract\n- Take aside or involve others\n- Stay there',
      },
      notes: {
        nl: 'Dit zijn de vijf A’s van Sensoa. Afleiden is gewoon iets anders beginnen, afzonderen is iemand meenemen uit de situatie. Aanwezig blijven kan altijd: naast iemand gaan staan en nadien vragen hoe het gaat.',
        en: 'These are five ways from Sensoa. Distracting is simply starting something else; taking aside is getting somebody out of the situation. Staying there is always possible: stand next to somebody and ask afterwards how they are.',
      },
      sources: [
        {
          name: 'Stad Antwerpen en Sensoa, Opkomen voor een ander: de 5 A’s',
          address:
            'https://www.antwerpen.be/info/622848d06a2f99a1ad3d199a/opkomen-voor-een-ander-zonder-die-persoon-af',
          date: '2026-11',
        },
      ],
      ask: 'which-way',
    },
    {
      id: 'say-it',
      layout: 'quote',
      text: {
        nl: 'Dat vind ik niet oké. Stop ermee.\n\nKort, rustig, over wat iemand doet.',
        en: 'I don’t think that is okay. Stop it.\n\nShort, calm, about what somebody does.',
      },
      notes: {
        nl: 'Je hoeft geen discussie te winnen. Zeg iets over het gedrag, niet over wie iemand is. Wat denk jij: meteen iets zeggen voor de groep, of later onder vier ogen?',
        en: 'You need not win an argument. Say something about the behaviour, not about who somebody is. What do you think: speak up at once before the group, or later in private?',
      },
      ask: 'now-or-later',
    },
    {
      id: 'not-you',
      layout: 'message',
      text: {
        nl: '# Overkomt het jou? Het ligt niet aan jou\n\n- Praat met iemand die je vertrouwt\n- Schrijf op wat er gebeurde\n- Melden is gratis',
        en: '# Happens to you? You are not to blame\n\n- Talk to somebody you trust\n- Write down what happened\n- Reporting is free',
      },
      notes: {
        nl: 'Niemand moet eraan wennen. Op school kan je naar een leerkracht, de leerlingenbegeleiding of het CLB. Over discriminatie op een Vlaamse school gaat het Vlaams Mensenrechteninstituut, over haat online of op straat gaat Unia. Weet je het niet, bel dan gewoon een van de twee.',
        en: 'Nobody has to get used to it. At school you can go to a teacher, the pupil support team or the CLB. Discrimination at a Flemish school is for the Flemish Human Rights Institute; hatred online or in the street is for Unia. If you are not sure, just contact either of them.',
      },
      sources: [
        {
          name: 'Vlaams Mensenrechteninstituut, Hoe helpen we jou met je melding?',
          address: 'https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
          date: '2026-11',
        },
        {
          name: 'Stad Brugge, Discriminatie melden (wie waarvoor bevoegd is)',
          address: 'https://www.brugge.be/discriminatie-melden-2',
          date: '2026-11',
        },
      ],
    },
  ],
  questions: [
    {
      id: 'word',
      kind: 'cloud',
      question: {
        nl: 'Welk woord komt in je op bij racisme?',
        en: 'Which word comes to mind with racism?',
      },
      about: 'opinion',
    },
    {
      id: 'hatred-online',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: online oproepen tot haat tegen mensen om hun afkomst kan strafbaar zijn.',
        en: 'True or false: calling for hatred online against people for their origin can be an offence.',
      },
      about: 'fact',
      options: [
        { id: 'yes', text: { nl: 'Waar', en: 'True' } },
        {
          id: 'no',
          text: { nl: 'Niet waar', en: 'False' },
          tempts: {
            nl: 'Je mag je mening geven, en online lijkt alles te mogen. Maar aan vrije mening zit een grens.',
            en: 'You may give your opinion, and online everything seems allowed. But free speech has a limit.',
          },
        },
      ],
      right: ['yes'],
      explain: {
        nl: 'Vrije meningsuiting gaat ver in België, maar in het openbaar en bewust aanzetten tot haat, discriminatie of geweld is strafbaar. Online is ook openbaar (antiracismewet; Unia).',
        en: 'Free speech goes far in Belgium, but publicly and deliberately inciting hatred, discrimination or violence is an offence. Online is public too (anti-racism law; Unia).',
      },
    },
    {
      id: 'since-when',
      kind: 'choice',
      question: {
        nl: 'Sinds wanneer heeft België een wet tegen racisme?',
        en: 'Since when has Belgium had a law against racism?',
      },
      about: 'fact',
      options: [
        {
          id: 'first',
          text: { nl: 'Sinds 1830', en: 'Since 1830' },
          tempts: {
            nl: 'Gelijkheid staat al lang in de grondwet. Maar een wet tegen racisme kwam veel later.',
            en: 'Equality has been in the constitution for long. But a law against racism came much later.',
          },
        },
        { id: 'eighties', text: { nl: 'Sinds 1981', en: 'Since 1981' } },
        {
          id: 'recent',
          text: { nl: 'Sinds 2020', en: 'Since 2020' },
          tempts: {
            nl: 'Toen waren er grote betogingen. De wet bestond al bijna veertig jaar.',
            en: 'There were large protests then. The law had existed for almost forty years.',
          },
        },
      ],
      right: ['eighties'],
      explain: {
        nl: 'De antiracismewet is van 30 juli 1981. Ze werd later nog sterker gemaakt, onder meer in 2007.',
        en: 'The anti-racism law is of 30 July 1981. It was strengthened later, for instance in 2007.',
      },
    },
    {
      id: 'biology',
      kind: 'choice',
      question: {
        nl: 'Wat zegt de biologie over mensenrassen?',
        en: 'What does biology say about human races?',
      },
      about: 'fact',
      options: [
        {
          id: 'four',
          text: { nl: 'Er zijn er vier of vijf', en: 'There are four or five' },
          tempts: {
            nl: 'Zo stond het vroeger in schoolboeken. Die indeling koos zelf een paar uiterlijke kenmerken uit.',
            en: 'Old school books said so. That division picked a few outward features.',
          },
        },
        {
          id: 'skin',
          text: { nl: 'Elke huidskleur is een ras', en: 'Each skin colour is a race' },
          tempts: {
            nl: 'Huidskleur zie je meteen. Maar ze zegt bijna niets over de rest van de erfelijkheid.',
            en: 'Skin colour is seen at once. But it says almost nothing about the rest of heredity.',
          },
        },
        { id: 'none', text: { nl: 'Ze bestaan niet', en: 'They do not exist' } },
      ],
      right: ['none'],
      explain: {
        nl: 'Tussen groepen mensen zijn er alleen vloeiende overgangen, geen grenzen. Daarom zeggen biologen dat er geen biologische basis is voor mensenrassen (Verklaring van Jena, 2019).',
        en: 'Between groups of people there are only gradual shifts, no borders. So biologists say that there is no biological basis for human races (Jena Declaration, 2019).',
      },
    },
    {
      id: 'not-meant',
      kind: 'choice',
      question: {
        nl: 'Iemand maakt een grap over de huidskleur van een klasgenoot en zegt: "Ik bedoelde het niet zo." Wat klopt?',
        en: 'Somebody makes a joke about a classmate’s skin colour and says: "I didn’t mean it like that." What is right?',
      },
      about: 'fact',
      options: [
        {
          id: 'only-joke',
          text: { nl: 'Een grap kan geen racisme zijn', en: 'A joke cannot be racism' },
          tempts: {
            nl: 'Lachen voelt onschuldig. Maar net een grap maakt kleineren gewoon.',
            en: 'Laughing feels harmless. But a joke is just what makes belittling normal.',
          },
        },
        {
          id: 'complain',
          text: { nl: 'Alleen als de klasgenoot klaagt', en: 'Only if the classmate complains' },
          tempts: {
            nl: 'Je wil horen van de persoon zelf of het kwetst. Maar zwijgen of meelachen is soms veiliger dan klagen.',
            en: 'You want to hear from the person whether it hurts. But keeping quiet or laughing along is sometimes safer than complaining.',
          },
        },
        {
          id: 'can-be',
          text: {
            nl: 'Het kan racisme zijn, ook zonder slechte bedoeling',
            en: 'It can be racism, even without bad intent',
          },
        },
        {
          id: 'violence',
          text: {
            nl: 'Racisme is pas bij haat of geweld',
            en: 'It is only racism with hate or violence',
          },
          tempts: {
            nl: 'Op het nieuws gaat racisme vaak over geweld. Maar het begint veel kleiner.',
            en: 'In the news racism is often about violence. But it starts much smaller.',
          },
        },
      ],
      right: ['can-be'],
      explain: {
        nl: 'Iemand kan gekwetst of vernederd zijn, wat de bedoeling ook was. De antiracismewet kijkt bij pesten daarom naar het doel of het gevolg. Niet elke grap is strafbaar, maar ze kan wel racistisch zijn.',
        en: 'Somebody can be hurt or humiliated, whatever the intent was. That is why for harassment the anti-racism law looks at the purpose or the effect. Not every joke is an offence, but it can be racist.',
      },
    },
    {
      id: 'why-silent',
      kind: 'choice',
      question: {
        nl: 'Op een volle bus roept iemand iets racistisch naar een leerling. Niemand reageert. Wat verklaart dat het best?',
        en: 'On a full bus somebody shouts something racist at a pupil. Nobody reacts. What explains that best?',
      },
      about: 'fact',
      options: [
        {
          id: 'agree',
          text: { nl: 'Ze zijn het er allemaal mee eens', en: 'They all agree with it' },
          tempts: {
            nl: 'Zwijgen lijkt op instemmen, zeker voor wie het meemaakt. Maar de meesten twijfelen.',
            en: 'Silence looks like agreeing, surely for those it happens to. But most are in doubt.',
          },
        },
        {
          id: 'others',
          text: {
            nl: 'Iedereen denkt dat een ander wel iets doet',
            en: 'Everybody thinks somebody else will act',
          },
        },
        {
          id: 'careless',
          text: { nl: 'Het kan mensen niets schelen', en: 'People do not care' },
          tempts: {
            nl: 'Zo ziet het eruit. Maar veel omstaanders voelen zich er slecht bij en weten niet wat ze kunnen doen.',
            en: 'It looks that way. But many bystanders feel bad about it and do not know what they can do.',
          },
        },
        {
          id: 'not-heard',
          text: { nl: 'In een groep hoort niemand het', en: 'In a crowd nobody hears it' },
          tempts: {
            nl: 'Het is druk, dus het kan. Maar meestal horen mensen het wel en kijken ze naar elkaar.',
            en: 'It is busy, so it is possible. But mostly people do hear, and look at each other.',
          },
        },
      ],
      right: ['others'],
      explain: {
        nl: 'Dit heet het omstaandereffect. Hoe meer mensen erbij staan, hoe minder elk zich aangesproken voelt. Wie dat weet, kan het doorbreken: spreek één persoon aan of ga naast de leerling staan.',
        en: 'This is called the bystander effect. The more people there are, the less each one feels addressed. If you know, you can break it: speak to one person, or go and stand beside the pupil.',
      },
    },
    {
      id: 'now-or-later',
      kind: 'scale',
      question: {
        nl: 'Iemand in je groep zegt iets racistisch. Wanneer reageer je volgens jou het best?',
        en: 'Somebody in a group says something racist. When is it best to react, do you think?',
      },
      about: 'opinion',
      from: 1,
      to: 5,
      ends: [
        { nl: 'meteen, voor iedereen', en: 'at once, before everybody' },
        { nl: 'later, onder vier ogen', en: 'later, in private' },
      ],
    },
    {
      id: 'which-way',
      kind: 'ranking',
      question: {
        nl: 'Het gebeurt in de klas. Welke manier past volgens jou het best?',
        en: 'It happens in class. Which way do you think fits best?',
      },
      about: 'opinion',
      options: [
        { id: 'address', text: { nl: 'Aanspreken', en: 'Speak up' } },
        { id: 'distract', text: { nl: 'Afleiden', en: 'Distract' } },
        { id: 'aside', text: { nl: 'Afzonderen', en: 'Take aside' } },
        { id: 'involve', text: { nl: 'Anderen betrekken', en: 'Involve others' } },
        { id: 'stay', text: { nl: 'Aanwezig blijven', en: 'Stay there' } },
      ],
    },
  ],
  quiz: ['hatred-online', 'since-when', 'biology'],
  cloud: 'word',
  cases: [
    {
      id: 'class-chat',
      title: { nl: 'De klasgroep', en: 'The class chat' },
      story: {
        nl: 'In de klasgroep zet iemand een meme die lacht met mensen van een bepaalde afkomst. Vijf mensen sturen een lachende reactie. Imane leest het en verlaat de groep. Iemand schrijft: "Amai, wat heeft die? Het is toch maar een grap."',
        en: 'In the class chat somebody posts a meme that laughs at people of a certain origin. Five people react with a laugh. Imane reads it and leaves the chat. Somebody writes: "What’s the matter with her? It’s only a joke."',
      },
      asks: [
        {
          nl: 'Wat speelt er, voor Imane en voor wie lachte?',
          en: 'What is going on, for Imane and for those who laughed?',
        },
        {
          nl: 'Wat kan een vriend doen, in de groep en daarbuiten?',
          en: 'What can a friend do, in the chat and outside it?',
        },
        {
          nl: 'Wat is een goede eerste zin in de groep?',
          en: 'What is a good first sentence in the chat?',
        },
      ],
    },
    {
      id: 'summer-job',
      title: { nl: 'De vakantiejob', en: 'The summer job' },
      story: {
        nl: 'Twee vrienden van 16, Bilal en Bram, sturen dezelfde dag bijna dezelfde brief voor een vakantiejob. Bram mag komen praten. Bilal hoort dat alle plaatsen al weg zijn. Een week later hangt er nog altijd een briefje: "Jobstudenten gezocht." Bilal zegt: "Laat maar, ik ben het gewoon."',
        en: 'Two friends of 16, Bilal and Bram, send almost the same letter for a summer job on the same day. Bram is invited to talk. Bilal hears that all places are taken. A week later there is still a note: "Students wanted." Bilal says: "Never mind, I’m used to it."',
      },
      asks: [
        {
          nl: 'Wat kan er aan de hand zijn? Wat weten we niet?',
          en: 'What may be going on? What do we not know?',
        },
        { nl: 'Wat kan Bram doen?', en: 'What can Bram do?' },
        {
          nl: 'Waar kan Bilal terecht, als hij dat wil?',
          en: 'Where can Bilal go, if he wants to?',
        },
      ],
    },
    {
      id: 'where-from',
      title: { nl: 'Waar kom je echt vandaan?', en: 'Where are you really from?' },
      story: {
        nl: 'Een nieuwe leerling stelt zich voor en zegt: "Ik kom uit Aalst." Iemand vraagt: "Nee, maar waar kom je écht vandaan?" De leerling zegt nog eens: "Uit Aalst." De klas lacht wat. Daarna zegt de leerling de hele les niets meer.',
        en: 'A new pupil introduces herself and says: "I’m from Aalst." Somebody asks: "No, but where are you really from?" The pupil says again: "From Aalst." The class laughs a bit. After that the pupil says nothing for the rest of the lesson.',
      },
      asks: [
        {
          nl: 'Waarom kan die vraag kwetsen, ook als ze lief bedoeld is?',
          en: 'Why can that question hurt, even if kindly meant?',
        },
        { nl: 'Wat kan een klasgenoot doen?', en: 'What can a classmate do?' },
        {
          nl: 'Hoe leer je iemand wel goed kennen? Geef een eerste vraag.',
          en: 'How do you get to know somebody well? Give a first question.',
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
      ...unia,
      about: {
        nl: 'Racisme en haat melden, online, op straat, op het werk of in een winkel. Gratis.',
        en: 'Report racism and hatred, online, in the street, at work or in a shop. Free.',
      },
    },
    {
      name: 'Vlaams Mensenrechteninstituut',
      about: {
        nl: 'Discriminatie melden op school, bij De Lijn of in de sport. Gratis.',
        en: 'Report discrimination at school, at De Lijn or in sport. Free.',
      },
      address: 'https://www.vlaamsmensenrechteninstituut.be',
    },
    {
      ...clbChat,
      about: {
        nl: 'Het CLB van je school luistert en zoekt mee. Je kan zonder naam chatten.',
        en: 'The guidance centre of your school listens and looks for a way with you. You can chat without a name.',
      },
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren van 12 tot 25: praten over wat je meemaakt en over je rechten.',
        en: 'For young people from 12 to 25: talk about what you go through and about your rights.',
      },
    },
  ],
};
