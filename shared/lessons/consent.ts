import { awel, childFocus, jac, line1712 } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

/** What a real yes is, from a hug to a picture, and what the law says. */
export const consent: Lesson = {
  id: 'consent',
  title: { nl: 'Toestemming', en: 'Consent' },
  about: {
    nl: 'Wat een echte ja is, van een knuffel tot een foto, en wat je doet als een grens niet telde.',
    en: 'What a real yes is, from a hug to a picture, and what to do when a boundary did not count.',
  },
  goals: [
    {
      nl: 'Je kan uitleggen wat een echte ja is, en waarom zwijgen geen ja is.',
      en: 'You can explain what a real yes is, and why silence is not a yes.',
    },
    {
      nl: 'Je durft iets vragen, nee zeggen en een nee aannemen.',
      en: 'You dare to ask, to say no and to accept a no.',
    },
    {
      nl: 'Je weet dat wie iets meemaakt nooit schuld heeft, en waar hulp is.',
      en: 'You know that people to whom something happened are never to blame, and where help is.',
    },
  ],
  sensitive: true,
  checked: '2026-11',
  care: {
    nl: 'In elke klas kan iemand zitten die iets meemaakte tegen de eigen wil, van een leeftijdsgenoot, thuis of online. Er kan ook iemand zitten die ooit zelf te ver ging. Vraag nooit naar ervaringen, vertel geen echte verhalen, en zeg nooit wat iemand had moeten doen of aanhebben. Maak geen grappen over wie het slachtoffer of de dader is: het kan iedereen zijn, wat je gender ook is en op wie je ook verliefd wordt. Begint iemand toch te vertellen, dank dan en spreek af met een volwassene. Wie even weg wil, mag naar buiten; de leerkracht gaat mee.',
    en: 'In any class somebody may have gone through something against their will, by a peer, at home or online. Somebody may also once have gone too far. Never ask about experiences, tell no real stories, and never say what somebody should have done or worn. Make no jokes about who the victim or the offender is: it can be anybody, whatever your gender and whoever you fall in love with. If somebody starts telling, thank them and arrange to meet an adult. Whoever needs a moment may step out; the teacher goes along.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Toestemming\n\nEen ja die echt ja is',
        en: '# Consent\n\nA yes that really is a yes',
      },
      notes: {
        nl: 'Vandaag gaat het over grenzen en over ja zeggen. Je hoeft niets over jezelf te vertellen. Wordt het je te veel, dan mag je altijd even naar buiten.',
        en: 'Today is about boundaries and about saying yes. You need not tell anything about yourself. If it gets too much, you may always step outside.',
      },
    },
    {
      id: 'yours',
      layout: 'message',
      text: {
        nl: '# Jouw grens is van jou\n\n- Over je lijf, je foto’s, je tijd\n- Je mag van gedacht veranderen',
        en: '# Your boundary is yours\n\n- About your body, your pictures, your time\n- You may change your mind',
      },
      notes: {
        nl: 'Toestemming is niet alleen iets voor seks. Het begint bij een knuffel, bij iets lenen, bij een foto online zetten. Wat gisteren oké was, hoeft dat vandaag niet te zijn.',
        en: 'Consent is not only about sex. It starts with a hug, with borrowing something, with posting a picture. What was okay yesterday need not be okay today.',
      },
    },
    {
      id: 'silence',
      layout: 'message',
      text: {
        nl: '# Is zwijgen een ja?\n\nKies eerst alleen.',
        en: '# Is silence a yes?\n\nChoose on your own first.',
      },
      notes: {
        nl: 'We bedenken een situatie, het gaat over niemand hier. Kies eerst alleen. Zoek daarna iemand met een ander antwoord.',
        en: 'We imagine a situation; it is about nobody here. Choose on your own first. Then find somebody with another answer.',
      },
      ask: 'silent-kiss',
    },
    {
      id: 'no-yes',
      layout: 'answer',
      text: {
        nl: '# Zwijgen is geen ja\n\n- Niet verzetten telt niet als ja\n- Wie schrikt, kan verstijven',
        en: '# Silence is not a yes\n\n- Not resisting does not count as yes\n- People can freeze from shock',
      },
      notes: {
        nl: 'De Belgische wet zegt het sinds 2022 duidelijk: dat iemand zich niet verzet, betekent niet dat die instemt. Veel mensen kunnen niet bewegen of praten als ze schrikken. Dat is een reactie van het lichaam, geen keuze.',
        en: 'Since 2022 Belgian law says it clearly: that somebody does not resist does not mean they consent. Many people cannot move or speak when they are shocked. That is a reaction of the body, not a choice.',
      },
      sources: [
        {
          name: 'Belgische wet van 21 maart 2022 over het seksueel strafrecht (omschrijving van toestemming), te lezen bij VRT NWS',
          address: 'https://www.vrt.be/vrtnws/nl/2022/03/02/seksueel-strafrecht/',
          date: '2022-03',
        },
        {
          name: 'Sensoa, De 6 criteria van het Sensoa Vlaggensysteem',
          address: 'https://www.sensoa.be/de-6-criteria-van-het-sensoa-vlaggensysteem',
          date: '2026-11',
        },
        {
          name: 'Möller en collega’s, Tonic immobility during sexual assault, Acta Obstetricia et Gynecologica Scandinavica',
          date: '2017',
        },
      ],
    },
    {
      id: 'real-yes',
      layout: 'columns',
      text: {
        nl: '# Een echte ja\n\n- Vrij en zonder druk\n- Duidelijk voor allebei\n- Altijd terug te nemen',
        en: '# A real yes\n\n- Free, without pressure\n- Clear to both\n- Can always be taken back',
      },
      right: {
        nl: '# Geen ja\n\n- Na zeuren of dreigen\n- Slapend of bewusteloos\n- Bij verrassing',
        en: '# Not a yes\n\n- After nagging or threats\n- Asleep or unconscious\n- Taken by surprise',
      },
      notes: {
        nl: 'Een ja onder druk is geen ja. Zeuren tot iemand toegeeft, is ook druk. En wie door drank niet meer vrij kan kiezen, kan ook geen ja geven.',
        en: 'A yes under pressure is no yes. Nagging until somebody gives in is pressure too. And somebody who can no longer choose freely because of drink cannot give a yes either.',
      },
      sources: [
        {
          name: 'Belgische wet van 21 maart 2022 over het seksueel strafrecht (omschrijving van toestemming), te lezen bij VRT NWS',
          address: 'https://www.vrt.be/vrtnws/nl/2022/03/02/seksueel-strafrecht/',
          date: '2022-03',
        },
        {
          name: 'Sensoa, De 6 criteria van het Sensoa Vlaggensysteem',
          address: 'https://www.sensoa.be/de-6-criteria-van-het-sensoa-vlaggensysteem',
          date: '2026-11',
        },
      ],
      ask: 'words-needed',
    },
    {
      id: 'six',
      layout: 'message',
      text: {
        nl: '# Zes vragen om te checken\n\n- Allebei ja? Vrij? Gelijk?\n- Past het bij leeftijd en plek?\n- Doet het niemand pijn?',
        en: '# Six questions to check\n\n- Both yes? Free? Equal?\n- Does it fit age and place?\n- Does it hurt nobody?',
      },
      notes: {
        nl: 'Dit is het Vlaggensysteem van Sensoa. Gelijk wil zeggen: niemand is veel ouder, sterker of de baas over de ander. Zegt je buik bij één vraag nee, stop dan en praat.',
        en: 'This is the Flag System of Sensoa. Equal means: nobody is much older, stronger or in charge of the other. If your gut says no to one question, stop and talk.',
      },
      sources: [
        {
          name: 'Sensoa, De 6 criteria van het Sensoa Vlaggensysteem',
          address: 'https://www.sensoa.be/de-6-criteria-van-het-sensoa-vlaggensysteem',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'age',
      layout: 'message',
      text: {
        nl: '# De wet kijkt ook naar leeftijd\n\n- Onder 14: geen toestemming voor seks\n- Vanaf 16: kan, als het vrij is\n- Ertussen: alleen met strikte regels',
        en: '# The law looks at age too\n\n- Under 14: no consent to sex\n- From 16: possible, if it is free\n- In between: only under strict rules',
      },
      notes: {
        nl: 'Die regels beschermen jongeren tegen wie ouder is of macht heeft. Tussen 14 en 16 telt vooral hoeveel jaar jullie verschillen. Met familie, of met iemand die gezag heeft zoals een coach, kan een minderjarige nooit toestemmen. Wil je de juiste regel voor een situatie kennen, vraag het dan bij JAC of Awel.',
        en: 'These rules protect young people from those who are older or have power. Between 14 and 16 what counts most is how many years apart you are. With family, or with somebody in authority such as a coach, a minor can never consent. If you want to know the exact rule for a situation, ask JAC or Awel.',
      },
      sources: [
        {
          name: 'Kenniscentrum Kinderrechten, Het hervormde seksueel strafrecht: een inkijk',
          address: 'https://keki.be/nl/nieuws/het-hervormde-seksueel-strafrecht-een-inkijk',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'picture',
      layout: 'message',
      text: {
        nl: '# De foto was maar voor één persoon\n\nMag die persoon ze doorsturen?',
        en: '# The picture was for one person only\n\nMay that person pass it on?',
      },
      notes: {
        nl: 'Weer een verzonnen situatie. Kies eerst alleen, en praat dan met iemand die iets anders koos. Let op: we praten over wie doorstuurt, niet over wie op de foto staat.',
        en: 'Again an invented situation. Choose on your own first, then talk to somebody who chose something else. Mind: we talk about who passes it on, not about who is in the picture.',
      },
      ask: 'pass-it-on',
    },
    {
      id: 'picture-answer',
      layout: 'answer',
      text: {
        nl: '# Doorsturen zonder ja is strafbaar\n\n- Ook naar één persoon\n- Child Focus helpt: 116 000',
        en: '# Passing on without a yes is punishable\n\n- Even to one person\n- Child Focus helps: 116 000',
      },
      notes: {
        nl: 'Wie een intieme foto zonder toestemming doorstuurt, pleegt een misdrijf. Krijg jij zo’n foto, stuur ze dan niet verder en zeg het aan een volwassene. De fout ligt bij wie doorstuurt, niet bij wie vertrouwde.',
        en: 'Somebody who passes on an intimate picture without consent commits an offence. If you get such a picture, do not pass it on, and tell an adult. The fault lies with those who pass it on, not with those who trusted.',
      },
      sources: [
        {
          name: 'Belgische wet van 21 maart 2022 over het seksueel strafrecht (verspreiden van seksueel getinte inhoud zonder toestemming)',
          date: '2022-03',
        },
        { name: 'Child Focus', address: 'https://www.childfocus.be', date: '2026-11' },
      ],
    },
    {
      id: 'ask-it',
      layout: 'message',
      text: {
        nl: '# Vragen mag gewoon\n\n- "Wil jij dit ook?"\n- "Is dit oké voor jou?"\n- "Zullen we stoppen?"',
        en: '# It is fine to ask\n\n- "Do you want this too?"\n- "Is this okay for you?"\n- "Shall we stop?"',
      },
      notes: {
        nl: 'Sommigen denken dat vragen de sfeer breekt. Maar iemand die vraagt, toont respect. En als het antwoord nee of misschien is, dan is het antwoord: niet nu.',
        en: 'Some think that asking spoils the mood. But somebody who asks shows respect. And if the answer is no or maybe, then the answer is: not now.',
      },
      ask: 'best-check',
    },
    {
      id: 'say-no',
      layout: 'quote',
      text: {
        nl: 'Oké, dan niet. Goed dat je het zegt.\n\nZo neem je een nee aan.',
        en: 'Okay, then not. Good that you said so.\n\nHow to take a no.',
      },
      notes: {
        nl: 'Nee zeggen leren we vaak. Een nee aannemen is even belangrijk. Je mag teleurgesteld zijn, maar je maakt de ander er niet schuldig over.',
        en: 'We often learn to say no. Accepting a no matters just as much. You may be disappointed, but you do not make the other feel guilty.',
      },
    },
    {
      id: 'not-your-fault',
      layout: 'message',
      text: {
        nl: '# Is het toch gebeurd? Nooit jouw schuld\n\n- Vertel het aan iemand die je vertrouwt\n- Hulp is gratis',
        en: '# Did it happen? Never your fault\n\n- Tell somebody you trust\n- Help is free',
      },
      notes: {
        nl: 'Ook als je niets zei, gedronken had of eerst ja zei: het is jouw schuld niet. In een Zorgcentrum na Seksueel Geweld word je dag en nacht geholpen, en je hoeft er geen klacht in te dienen. Je mag er iemand mee naartoe nemen.',
        en: 'Even if you said nothing, had been drinking or first said yes: it is not your fault. At a Sexual Assault Centre you are helped day and night, and you need not file a complaint. You may bring somebody along.',
      },
      sources: [
        {
          name: 'Belgium.be, Bewustmakingscampagne rond de Zorgcentra na Seksueel Geweld',
          address:
            'https://www.belgium.be/nl/nieuws/2023/bewustmakingscampagne_rond_de_zorgcentra_na_seksueel_geweld',
          date: '2023-11',
        },
      ],
    },
  ],
  questions: [
    {
      id: 'word',
      kind: 'cloud',
      question: {
        nl: 'Welk woord komt in je op bij toestemming?',
        en: 'Which word comes to mind with consent?',
      },
      about: 'opinion',
    },
    {
      id: 'take-back',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: wie ja zei, mag daarna nog altijd stoppen.',
        en: 'True or false: somebody who said yes may still stop afterwards.',
      },
      about: 'fact',
      options: [
        { id: 'yes', text: { nl: 'Waar', en: 'True' } },
        {
          id: 'no',
          text: { nl: 'Niet waar', en: 'False' },
          tempts: {
            nl: 'We leren dat je een belofte houdt. Maar ja zeggen is geen belofte.',
            en: 'We learn to keep promises. But saying yes is not a promise.',
          },
        },
      ],
      right: ['yes'],
      explain: {
        nl: 'De Belgische wet zegt dat je toestemming op elk moment kan intrekken, ook tijdens iets. Een reden geven hoeft niet.',
        en: 'Belgian law says that consent can be withdrawn at any moment, also during something. You need not give a reason.',
      },
    },
    {
      id: 'couple',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: als je een koppel bent, hoef je niets meer te vragen.',
        en: 'True or false: once you are a couple, you need not ask any more.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Een lief kent je goed, dus het lijkt vanzelf te gaan. In films vraagt ook bijna niemand iets.',
            en: 'A partner knows you well, so it seems to go by itself. In films hardly anybody asks either.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'Toestemming geldt voor één moment en één ding, ook bij een lief of een echtgenoot. De wet maakt voor koppels geen uitzondering.',
        en: 'Consent is for one moment and one thing, also with a partner or spouse. The law makes no exception for couples.',
      },
    },
    {
      id: 'drunk-yes',
      kind: 'choice',
      question: {
        nl: 'Iemand kan door drank niet meer helder kiezen en zegt toch ja. Wat klopt?',
        en: 'Somebody can no longer choose clearly because of drink and says yes anyway. What is right?',
      },
      about: 'fact',
      options: [
        {
          id: 'yes-is-yes',
          text: { nl: 'Een ja is een ja', en: 'A yes is a yes' },
          tempts: {
            nl: 'Het woord is gezegd, dus het lijkt duidelijk. Maar het telt pas als iemand vrij kan kiezen.',
            en: 'The word was said, so it seems clear. But it only counts when somebody can choose freely.',
          },
        },
        { id: 'not-free', text: { nl: 'Dat is geen toestemming', en: 'That is not consent' } },
        {
          id: 'own-choice',
          text: {
            nl: 'Wie zelf dronk, koos er zelf voor',
            en: 'Those who drank chose it themselves',
          },
          tempts: {
            nl: 'We leggen de schuld snel bij wie dronk. Maar kiezen om te drinken is niet kiezen voor de rest.',
            en: 'We quickly blame those who drank. But choosing to drink is not choosing the rest.',
          },
        },
      ],
      right: ['not-free'],
      explain: {
        nl: 'Volgens de Belgische wet is er geen toestemming als iemand gebruik maakt van de toestand van een ander, bijvoorbeeld door alcohol, waardoor die niet meer vrij kan kiezen. Twijfel je, dan is het nee.',
        en: 'Under Belgian law there is no consent when somebody uses the state another is in, for example from alcohol, so that they can no longer choose freely. If in doubt, it is a no.',
      },
    },
    {
      id: 'silent-kiss',
      kind: 'choice',
      question: {
        nl: 'Iemand kust een ander. De ander zegt niets en staat helemaal stil. Is dat toestemming?',
        en: 'Somebody kisses another. The other says nothing and stands quite still. Is that consent?',
      },
      about: 'fact',
      options: [
        {
          id: 'no-said',
          text: { nl: 'Ja, want er kwam geen nee', en: 'Yes, because there was no no' },
          tempts: {
            nl: 'Het spreekwoord zegt: wie zwijgt, stemt toe. Bij toestemming klopt dat niet.',
            en: 'The saying goes: silence gives consent. With consent that is not true.',
          },
        },
        {
          id: 'flirted',
          text: { nl: 'Ja, als ze eerst flirtten', en: 'Yes, if they had flirted before' },
          tempts: {
            nl: 'Flirten toont interesse. Maar een ja op het ene is geen ja op het volgende.',
            en: 'Flirting shows interest. But a yes to one thing is not a yes to the next.',
          },
        },
        {
          id: 'pushed',
          text: {
            nl: 'Ja, tenzij de ander duwt of roept',
            en: 'Yes, unless the other pushes or shouts',
          },
          tempts: {
            nl: 'We denken dat je je altijd verweert als je iets niet wil. Maar veel mensen verstijven net.',
            en: 'We think people always fight back when they do not want something. But many freeze instead.',
          },
        },
        {
          id: 'no',
          text: {
            nl: 'Nee, stilstaan en zwijgen is geen ja',
            en: 'No, standing still in silence is not a yes',
          },
        },
      ],
      right: ['no'],
      explain: {
        nl: 'De wet van 2022 zegt dat je toestemming niet mag afleiden uit het feit dat iemand zich niet verzet. Verstijven is een gewone reactie op schrik. Zie je dat, stop dan en vraag het.',
        en: 'The law of 2022 says that consent may not be concluded from somebody not resisting. Freezing is a common reaction to shock. If you see it, stop and ask.',
      },
    },
    {
      id: 'pass-it-on',
      kind: 'choice',
      question: {
        nl: 'Iemand stuurde zelf een blote foto naar een lief. Het lief stuurt ze door naar één vriend. Wat klopt?',
        en: 'Somebody sent a naked picture of themselves to a partner. The partner passes it on to one friend. What is right?',
      },
      about: 'fact',
      options: [
        {
          id: 'sent-self',
          text: {
            nl: 'Dat mag, de foto was zelf verstuurd',
            en: 'It is allowed, they sent it themselves',
          },
          tempts: {
            nl: 'Het lijkt alsof de foto dan van het lief is. Maar ja zeggen tegen één persoon is geen ja tegen iedereen.',
            en: 'It seems as if the picture then belongs to the partner. But a yes to one person is not a yes to everybody.',
          },
        },
        {
          id: 'just-one',
          text: {
            nl: 'Aan één vriend mag, aan een groep niet',
            en: 'To one friend is allowed, to a group not',
          },
          tempts: {
            nl: 'Eén persoon voelt niet als verspreiden. Voor de wet is het dat wel, en één persoon stuurt ook weer door.',
            en: 'One person does not feel like spreading. In law it is, and one person can pass it on again.',
          },
        },
        {
          id: 'own-fault',
          text: {
            nl: 'Eigen schuld, dan moet je geen foto sturen',
            en: 'Their own fault, don’t send pictures then',
          },
          tempts: {
            nl: 'Zo lijkt het alsof het jou niet kan overkomen. Maar de fout ligt bij wie het vertrouwen breekt.',
            en: 'It makes it seem that it cannot happen to you. But the fault lies with those who break the trust.',
          },
        },
        {
          id: 'punishable',
          text: { nl: 'Dat mag niet, het is strafbaar', en: 'It is not allowed, it is an offence' },
        },
      ],
      right: ['punishable'],
      explain: {
        nl: 'Intieme beelden doorsturen zonder toestemming is een misdrijf, ook naar één persoon. Child Focus helpt om beelden te laten weghalen en luistert, dag en nacht.',
        en: 'Passing on intimate images without consent is an offence, even to one person. Child Focus helps to have images removed and listens, day and night.',
      },
    },
    {
      id: 'words-needed',
      kind: 'scale',
      question: {
        nl: 'Moet je altijd met woorden vragen, of zegt lichaamstaal genoeg?',
        en: 'Should you always ask in words, or does body language say enough?',
      },
      about: 'opinion',
      from: 1,
      to: 5,
      ends: [
        { nl: 'lichaamstaal is genoeg', en: 'body language is enough' },
        { nl: 'altijd met woorden', en: 'always in words' },
      ],
    },
    {
      id: 'best-check',
      kind: 'ranking',
      question: {
        nl: 'Welke zin werkt volgens jou het best om te checken of iemand iets wil?',
        en: 'Which sentence do you think works best to check whether somebody wants something?',
      },
      about: 'opinion',
      options: [
        { id: 'want-too', text: { nl: '"Wil jij dit ook?"', en: '"Do you want this too?"' } },
        { id: 'okay', text: { nl: '"Is dit oké voor jou?"', en: '"Is this okay for you?"' } },
        { id: 'may-i', text: { nl: '"Mag ik ...?"', en: '"May I ...?"' } },
        {
          id: 'stop-anytime',
          text: { nl: '"Zeg maar als je wil stoppen."', en: '"Say so if you want to stop."' },
        },
      ],
    },
  ],
  quiz: ['take-back', 'couple', 'drunk-yes'],
  cloud: 'word',
  cases: [
    {
      id: 'the-hug',
      title: { nl: 'De knuffel', en: 'The hug' },
      story: {
        nl: 'In een vriendengroep geeft iedereen elkaar ’s ochtends een knuffel. Robin wil dat eigenlijk niet, maar zegt niets. Robin doet de jas trager uit, om later te komen. Iemand roept: "Kom, Robin, doe niet zo koud." Robin lacht en laat het toe.',
        en: 'In a group of friends everybody hugs each other in the morning. Robin actually does not want that, but says nothing. Robin is slow taking off a coat, so as to arrive later. Somebody calls: "Come on, Robin, don’t be so cold." Robin laughs and lets it happen.',
      },
      asks: [
        {
          nl: 'Waaraan kon de groep merken dat Robin het niet wil?',
          en: 'How could the group have noticed that Robin does not want it?',
        },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        {
          nl: 'Wat kan Robin zeggen? En wat is een goed antwoord?',
          en: 'What can Robin say? And what is a good answer?',
        },
      ],
    },
    {
      id: 'if-you-love-me',
      title: { nl: 'Als je van me houdt', en: 'If you love me' },
      story: {
        nl: 'Een leerling van 15 heeft sinds een maand een lief. Het lief vraagt elke avond om een blote foto: "Als je van me houdt, doe je het." De leerling wil het niet, maar is bang dat het anders uit is. Na drie avonden vragen denkt de leerling: misschien toch maar één.',
        en: 'A pupil of 15 has been seeing somebody for a month. Every evening the partner asks for a naked picture: "If you love me, you will do it." The pupil does not want to, but is afraid it will be over otherwise. After three evenings of asking the pupil thinks: maybe just one.',
      },
      asks: [
        {
          nl: 'Wat speelt er? Is dit een vrije keuze?',
          en: 'What is going on? Is this a free choice?',
        },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        { nl: 'Welke zin kan de leerling terugsturen?', en: 'What could the pupil write back?' },
      ],
    },
    {
      id: 'after-the-party',
      title: { nl: 'Na het feestje', en: 'After the party' },
      story: {
        nl: 'Kaat doet al een week stil. Aan een goede vriend zegt ze: "Op dat feestje ging iemand verder dan ik wilde. Ik zei niks, dus het zal wel mijn schuld zijn." Ze wil niet dat iemand het weet. De vriend is boos en verdrietig en weet niet wat te zeggen.',
        en: 'Kaat has been quiet for a week. She tells a good friend: "At that party somebody went further than I wanted. I said nothing, so it must be my fault." She does not want anybody to know. The friend is angry and sad and does not know what to say.',
      },
      asks: [
        {
          nl: 'Wat heeft Kaat nu nodig, en wat niet?',
          en: 'What does Kaat need now, and what not?',
        },
        {
          nl: 'Moet de vriend dit alleen dragen? Wie kan helpen?',
          en: 'Must the friend carry this alone? Who can help?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
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
      name: 'Zorgcentra na Seksueel Geweld',
      about: {
        nl: 'Na een aanranding of verkrachting: gratis hulp, dag en nacht, ook zonder klacht.',
        en: 'After sexual violence: free help, day and night, also without a complaint.',
      },
      address: 'https://www.seksueelgeweld.be',
    },
    {
      ...childFocus,
      about: {
        nl: 'Als er beelden van je rondgaan of iemand je online onder druk zet. Dag en nacht.',
        en: 'When images of you go round or somebody pressures you online. Day and night.',
      },
    },
    {
      ...line1712,
      about: {
        nl: 'Vragen over elke soort geweld, ook thuis. Gratis en zonder naam, op werkdagen.',
        en: 'Questions about any kind of violence, also at home. Free and without a name, on working days.',
      },
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren van 12 tot 25: vragen over relaties, seks en rechten. Bellen, chatten of langsgaan.',
        en: 'For young people from 12 to 25: questions about relationships, sex and rights. Call, chat or drop in.',
      },
    },
  ],
};
