import { awel, drugLijn, jac } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

const sweep = {
  name: 'Europese Commissie, onderzoek van 399 webwinkels naar misleidende technieken (IP/23/418)',
  address: 'https://ec.europa.eu/commission/presscorner/detail/en/ip_23_418',
  date: '2023',
};

/** The tricks that make people pay, the rules that protect them, and what to do when it goes wrong. */
export const moneyOnline: Lesson = {
  id: 'money-online',
  title: { nl: 'Geld online: jij beslist', en: 'Money online: you decide' },
  about: {
    nl: 'Hoe winkels, games en oplichters je laten betalen, welke regels je beschermen, en wat je doet als het misloopt.',
    en: 'How shops, games and swindlers make you pay, which rules protect you, and what to do when it goes wrong.',
  },
  goals: [
    {
      nl: 'Je herkent trucs die je snel laten betalen.',
      en: 'You recognise tricks that make you pay fast.',
    },
    {
      nl: 'Je weet waarom je je bankkaart en je codes nooit aan iemand geeft.',
      en: 'You know why you never give your bank card and your codes to anybody.',
    },
    {
      nl: 'Je durft het zeggen als het misging, want dat kan iedereen overkomen.',
      en: 'You dare to say it when it went wrong, because it can happen to anybody.',
    },
  ],
  sensitive: false,
  checked: '2026-11',
  care: {
    nl: 'Geld is thuis niet voor iedereen vanzelfsprekend. Iemand kan schulden in het gezin hebben, een ouder die gokt, of zelf opgelicht zijn of een kaart uitgeleend hebben. Vraag nooit naar zakgeld, merken, wat iemand koopt of speelt, en lach niet met wie erin trapte. Zeg niet: “Wie doet nu zoiets?” Zeg wel: oplichters zijn hier heel goed in, en hulp vragen kan altijd nog.',
    en: 'Money at home is not a matter of course for everybody. Somebody may have debts in the family, a parent who gambles, or may have been swindled or have lent out a card. Never ask about pocket money, brands, what somebody buys or plays, and do not laugh at who fell for it. Do not say: “Who would do such a thing?” Do say: swindlers are very good at this, and it is never too late to ask for help.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Geld online: jij beslist\n\nOver winkels, games en oplichters',
        en: '# Money online: you decide\n\nAbout shops, games and swindlers',
      },
      notes: {
        nl: 'Welkom. Niemand hoeft te zeggen hoeveel geld hij heeft of wat hij koopt. We kijken hoe anderen proberen om jou te laten betalen, en hoe jij beslist.',
        en: 'Welcome. Nobody has to say how much money they have or what they buy. We look at how others try to make you pay, and how you decide.',
      },
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Gok eens: hoeveel winkels gebruiken trucs?\n\nEuropa keek 399 webwinkels na.',
        en: '# Take a guess: how many shops use tricks?\n\nEurope checked 399 web shops.',
      },
      notes: {
        nl: 'De Europese Commissie en controleurs uit 25 landen keken webwinkels na op drie soorten trucs. Op hoeveel winkels van de honderd vonden ze er minstens één? Gok maar.',
        en: 'The European Commission and inspectors from 25 countries checked web shops for three kinds of tricks. In how many shops out of a hundred did they find at least one? Just guess.',
      },
      sources: [sweep],
      ask: 'tricky-shops',
    },
    {
      id: 'tricks',
      layout: 'message',
      text: {
        nl: '# Drie trucs om te herkennen\n\n- Een valse aftelklok\n- Info die verstopt zit\n- Een duwtje naar duurder',
        en: '# Three tricks to recognise\n\n- A fake countdown\n- Information that is hidden\n- A nudge to something dearer',
      },
      notes: {
        nl: '“Nog drie minuten” en dan begint de klok gewoon opnieuw. De verzendkosten zie je pas aan het einde. De dure knop is groot en gekleurd, de goedkope klein en grijs. Wie haast krijgt, denkt minder na.',
        en: '“Three minutes left” and then the clock just starts again. You only see the delivery costs at the end. The dear button is big and coloured, the cheap one small and grey. Who is hurried thinks less.',
      },
      sources: [sweep],
    },
    {
      id: 'fourteen-days',
      layout: 'message',
      text: {
        nl: '# Spijt? Vaak heb je veertien dagen\n\n- Voor wat je online koopt in Europa\n- Niet voor alles: lees het eerst',
        en: '# Regret it? Often you have fourteen days\n\n- For what you buy online in Europe\n- Not for everything: read first',
      },
      notes: {
        nl: 'Koop je online bij een bedrijf in de Europese Unie, dan mag je meestal veertien dagen van gedachten veranderen, zonder reden. Het geldt niet voor iets op maat, en niet voor iets digitaals dat al begonnen is nadat je daarmee akkoord ging. De kosten om terug te sturen zijn soms voor jou.',
        en: 'If you buy online from a company in the European Union, you may usually change your mind for fourteen days, without a reason. It does not hold for something made to measure, nor for something digital that has started after you agreed to that. The costs of sending it back are sometimes yours.',
      },
      sources: [
        {
          name: 'Europese Unie, Richtlijn 2011/83 over consumentenrechten, artikels 9 en 16',
          address: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          date: '2011',
        },
      ],
    },
    {
      id: 'adverts',
      layout: 'columns',
      text: {
        nl: '# Gewone reclame\n\n- Er staat “reclame” bij\n- Je weet wie betaalt',
        en: '# Ordinary adverts\n\n- It says “advert”\n- You know who pays',
      },
      right: {
        nl: '# Verstopte reclame\n\n- Lijkt op een tip\n- Mag niet van de wet',
        en: '# Hidden adverts\n\n- Looks like a tip\n- Not allowed by law',
      },
      notes: {
        nl: 'Wie geld of gratis spullen krijgt om iets te tonen, moet dat duidelijk zeggen. Dat geldt ook voor influencers. Vraag je dus af: wie verdient hieraan? Is het antwoord niet te vinden, wees dan voorzichtig.',
        en: 'Who gets money or free things to show something must say so clearly. That holds for influencers too. So ask yourself: who earns from this? If you cannot find the answer, be careful.',
      },
      sources: [
        {
          name: 'Europese Unie, Richtlijn 2005/29 over oneerlijke handelspraktijken, artikel 7',
          address: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
          date: '2005',
        },
      ],
    },
    {
      id: 'vote-card',
      layout: 'message',
      text: {
        nl: '# “Leen mij je kaart, jij krijgt geld”\n\nStem eerst alleen, praat daarna.',
        en: '# “Lend me your card, you get money”\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Iemand vraagt jouw bankkaart en code voor één dag, en belooft geld. Het wordt gevraagd op sociale media, maar ook aan de schoolpoort. Wat klopt volgens jou? Stem eerst alleen.',
        en: 'Somebody asks for your bank card and code for one day, and promises money. It is asked on social media, but also at the school gate. What do you think is right? Vote alone first.',
      },
      ask: 'lend-card',
    },
    {
      id: 'answer-card',
      layout: 'answer',
      text: {
        nl: '# Je kaart uitlenen is meedoen\n\n- Het heet geldezel zijn\n- Het is strafbaar\n- Al gebeurd? Zeg het meteen',
        en: '# Lending your card is taking part\n\n- It is called being a money mule\n- It is punishable\n- Already done? Tell somebody now',
      },
      notes: {
        nl: 'Het geld op jouw rekening is meestal gestolen van iemand anders. Jouw naam staat erop, niet die van de oplichter, en daarom kan jij vervolgd worden. Is het al gebeurd? Zeg het meteen aan een volwassene, en bel je bank en Card Stop.',
        en: 'The money on your account is mostly stolen from somebody else. Your name is on it, not the swindler’s, and that is why you can be prosecuted. Has it already happened? Tell an adult at once, and call your bank and Card Stop.',
      },
      sources: [
        {
          name: 'Febelfin (Belgische banken) in VRT NWS, Geldezelpraktijken in opmars',
          address:
            'https://www.vrt.be/vrtnws/nl/2020/12/02/geldezelpraktijken-in-opmars-mensen-beseffen-niet-dat-ze-deeln/',
          date: '2020-12',
        },
      ],
    },
    {
      id: 'never-codes',
      layout: 'message',
      text: {
        nl: '# Je bank vraagt nooit je code\n\n- Niet in een bericht of telefoontje\n- Toch gegeven? Card Stop: 078 170 170',
        en: '# Your bank never asks for your code\n\n- Not in a message or a call\n- Gave it anyway? Card Stop: 078 170 170',
      },
      notes: {
        nl: 'Een vals bericht maakt je bang of blij: je rekening wordt geblokkeerd, of je hebt gewonnen. Klik niet, maar open zelf de app van je bank. Stuur het door naar verdacht@safeonweb.be. En trapte je erin: bel meteen, dat is slim en geen schande.',
        en: 'A false message makes you scared or glad: your account will be blocked, or you have won. Do not click, but open your bank’s app yourself. Forward it to verdacht@safeonweb.be. And if you fell for it: call at once, that is clever and no shame.',
      },
      sources: [
        {
          name: 'FOD Economie, ConsumerConnect: verdachte e-mail (phishing)',
          address: 'https://consumerconnect.be',
          date: '2026-11',
        },
        {
          name: 'Febelfin en Worldline in HLN, Pas voor fraudeurs die valse Card Stop-sms’jes versturen',
          date: '2020-01',
        },
      ],
    },
    {
      id: 'vote-wheel',
      layout: 'message',
      text: {
        nl: '# Negentien keer niets. En nu?\n\nStem eerst alleen, praat daarna.',
        en: '# Nineteen times nothing. And now?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'In een app staat een draairad, en elke draai heeft één kans op twintig. Iemand draaide al negentien keer zonder prijs. Hoe groot is de kans bij de volgende draai? Stem eerst alleen.',
        en: 'In an app there is a wheel, and each spin has one chance in twenty. Somebody spun nineteen times without a prize. How big is the chance at the next spin? Vote alone first.',
      },
      ask: 'next-spin',
    },
    {
      id: 'answer-wheel',
      layout: 'answer',
      text: {
        nl: '# Het rad onthoudt niets\n\n- Elke draai begint opnieuw\n- “Bijna gewonnen” is verloren',
        en: '# The wheel remembers nothing\n\n- Every spin starts afresh\n- “Nearly won” is lost',
      },
      notes: {
        nl: 'Ons hoofd zoekt een patroon: nu moet het wel lukken. Maar een rad heeft geen geheugen. De kans blijft één op twintig. Dit gevoel heeft een naam: de denkfout van de gokker.',
        en: 'Our head looks for a pattern: now it has to work. But a wheel has no memory. The chance remains one in twenty. This feeling has a name: the gambler’s fallacy.',
      },
      sources: [
        {
          name: 'Tversky en Kahneman, Judgment under Uncertainty, Science',
          address: 'https://doi.org/10.1126/science.185.4157.1124',
          date: '1974',
        },
      ],
    },
    {
      id: 'twenty-one',
      layout: 'message',
      text: {
        nl: '# Gokken? In België vanaf 21 jaar\n\n- Ook wedden op sport\n- Ook online',
        en: '# Gambling? In Belgium from 21\n\n- Betting on sport too\n- Online too',
      },
      notes: {
        nl: 'Sinds september 2024 ligt de grens voor weddenschappen en online gokken op 21 jaar. Over schatkisten in games waarvoor je betaalt, zei de Kansspelcommissie in 2018: dat kan een kansspel zijn. Ze duiken toch nog op, dus kijk zelf uit. Wat vind jij van aankopen in games voor kinderen?',
        en: 'Since September 2024 the limit for betting and online gambling is 21 years. About paid loot boxes in games the Belgian Gaming Commission said in 2018: that can be a game of chance. They still turn up, so look out for yourself. What do you think of purchases in games for children?',
      },
      sources: [
        {
          name: 'België, wet van 18 februari 2024 tot wijziging van de kansspelwet van 7 mei 1999',
          date: '2024',
        },
        {
          name: 'Kansspelcommissie, onderzoeksrapport over loot boxes',
          address: 'https://www.gamingcommission.be',
          date: '2018',
        },
      ],
      ask: 'game-purchases',
    },
    {
      id: 'one-night',
      layout: 'message',
      text: {
        nl: '# Slaap er een nacht over\n\nMorgen wil je het nog? Dan is het jouw keuze.',
        en: '# Sleep on it\n\nDo you still want it tomorrow? Then it is your choice.',
      },
      notes: {
        nl: 'Een nacht wachten haalt de haast weg. Vraag ook eens aan iemand: zou jij dit kopen? Zet nu de ideeën in jouw volgorde.',
        en: 'Waiting a night takes the hurry away. Also ask somebody: would you buy this? Now put the ideas in your order.',
      },
      ask: 'what-protects',
    },
  ],
  questions: [
    {
      id: 'first-word',
      kind: 'cloud',
      about: 'opinion',
      question: {
        nl: 'Welk woord komt in je op bij geld online?',
        en: 'Which word comes to mind with money online?',
      },
    },
    {
      id: 'send-back',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Je kocht een trui in een Belgische webwinkel. Je past hem en je wil hem niet. Hoeveel bedenktijd heb je volgens de wet?',
        en: 'You bought a jumper in a Belgian web shop. You try it on and do not want it. How long may you change your mind, by law?',
      },
      options: [
        { id: 'none', text: { nl: 'Geen, gekocht is gekocht', en: 'None, bought is bought' } },
        { id: 'fourteen', text: { nl: 'Veertien dagen', en: 'Fourteen days' } },
        { id: 'year', text: { nl: 'Een jaar', en: 'A year' } },
      ],
      right: ['fourteen'],
      explain: {
        nl: 'Veertien dagen, en je hoeft geen reden te geven. Dat is Europese wet. In een gewone winkel bestaat dat recht niet: daar hangt het af van de winkel.',
        en: 'Fourteen days, and you need not give a reason. That is European law. In an ordinary shop that right does not exist: there it depends on the shop.',
      },
    },
    {
      id: 'urgent-code',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? Als het dringend is, mag je bank in een bericht naar je pincode vragen.',
        en: 'True or false? When it is urgent, your bank may ask for your PIN in a message.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['false'],
      explain: {
        nl: 'Niet waar. Een bank vraagt nooit naar je code, niet in een bericht en niet aan de telefoon. Haast is net een teken van oplichting.',
        en: 'False. A bank never asks for your code, not in a message and not on the phone. Hurry is a sign of a swindle.',
      },
    },
    {
      id: 'betting-age',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Vanaf welke leeftijd mag je in België online wedden op sport?',
        en: 'From what age may you bet on sport online in Belgium?',
      },
      options: [
        { id: 'sixteen', text: { nl: 'Zestien jaar', en: 'Sixteen' } },
        { id: 'eighteen', text: { nl: 'Achttien jaar', en: 'Eighteen' } },
        { id: 'twenty-one', text: { nl: 'Eenentwintig jaar', en: 'Twenty-one' } },
      ],
      right: ['twenty-one'],
      explain: {
        nl: 'Eenentwintig jaar, sinds september 2024. De wet werd strenger om jonge mensen beter te beschermen. Voor de Nationale Loterij gelden aparte regels.',
        en: 'Twenty-one, since September 2024. The law became stricter to protect young people better. For the National Lottery separate rules apply.',
      },
    },
    {
      id: 'lend-card',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Iemand vraagt je bankkaart en code voor één dag, in ruil voor geld. Wat klopt?',
        en: 'Somebody asks for your bank card and code for one day, in exchange for money. What is right?',
      },
      options: [
        {
          id: 'not-stealing',
          text: {
            nl: 'Het mag, want jij steelt niets',
            en: 'It is allowed, for you steal nothing',
          },
          tempts: {
            nl: 'Je ziet geen slachtoffer, dus het voelt onschuldig. Maar zonder jouw rekening kan de dief het geld niet wegkrijgen.',
            en: 'You see no victim, so it feels innocent. But without your account the thief cannot get the money away.',
          },
        },
        {
          id: 'prosecuted',
          text: {
            nl: 'Jij kan vervolgd worden voor witwassen',
            en: 'You can be prosecuted for money laundering',
          },
        },
        {
          id: 'empty-account',
          text: {
            nl: 'Het kan geen kwaad als je rekening leeg is',
            en: 'It does no harm if your account is empty',
          },
          tempts: {
            nl: 'Je denkt dat er niets te stelen valt. Maar ze willen jouw geld niet: ze willen jouw naam.',
            en: 'You think there is nothing to steal. But they do not want your money: they want your name.',
          },
        },
        {
          id: 'too-young',
          text: {
            nl: 'Onder de 18 gebeurt er niets',
            en: 'Under 18 nothing happens',
          },
          tempts: {
            nl: 'Oplichters zeggen dat vaak. Ook een minderjarige kan voor de jeugdrechter komen, en de bank kan je rekening sluiten.',
            en: 'Swindlers often say so. A minor too can be brought before the youth court, and the bank can close your account.',
          },
        },
      ],
      right: ['prosecuted'],
      explain: {
        nl: 'Wie zijn rekening uitleent, helpt gestolen geld verbergen. Dat heet witwassen en is strafbaar. Word je gevraagd? Zeg nee en vertel het aan een volwassene. Word je bedreigd, ga dan naar de politie: je bent dan ook slachtoffer.',
        en: 'Who lends out an account helps to hide stolen money. That is money laundering and punishable. Are you asked? Say no and tell an adult. If you are threatened, go to the police: then you are a victim too.',
      },
    },
    {
      id: 'next-spin',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Elke draai heeft één kans op twintig, los van de vorige. Na negentien keer niets: hoe groot is de kans nu?',
        en: 'Each spin has one chance in twenty, apart from the ones before. After nineteen times nothing: how big is the chance now?',
      },
      options: [
        {
          id: 'almost-sure',
          text: { nl: 'Bijna zeker prijs', en: 'Almost surely a prize' },
          tempts: {
            nl: 'Eén op twintig klinkt als: één keer in elke twintig. Over heel veel draaien klopt dat ongeveer, maar niet voor jouw volgende.',
            en: 'One in twenty sounds like: once in every twenty. Over very many spins that is about right, but not for your next one.',
          },
        },
        {
          id: 'bit-bigger',
          text: { nl: 'Iets groter dan eerst', en: 'A bit bigger than before' },
          tempts: {
            nl: 'Het voelt eerlijk dat pech ooit stopt. Maar een rad weet niet wat er eerst gebeurde.',
            en: 'It feels fair that bad luck stops some day. But a wheel does not know what happened before.',
          },
        },
        {
          id: 'same',
          text: { nl: 'Nog altijd één op twintig', en: 'Still one in twenty' },
        },
        {
          id: 'smaller',
          text: {
            nl: 'Kleiner, want het is een pechdag',
            en: 'Smaller, because it is an unlucky day',
          },
          tempts: {
            nl: 'Een reeks pech voelt als een teken. Ook dat is ons hoofd dat een patroon zoekt.',
            en: 'A run of bad luck feels like a sign. That too is our head looking for a pattern.',
          },
        },
      ],
      right: ['same'],
      explain: {
        nl: 'Elke draai begint opnieuw, dus één op twintig. Sommige games geven na een aantal keer wel een vaste prijs: dan staat dat in de regels, en dan heb je al die keren ook betaald.',
        en: 'Every spin starts afresh, so one in twenty. Some games do give a fixed prize after a number of times: then that is in the rules, and then you have paid all those times too.',
      },
    },
    {
      id: 'game-purchases',
      kind: 'scale',
      about: 'opinion',
      question: {
        nl: 'Games voor kinderen zouden geen aankopen mogen bevatten. Wat vind jij?',
        en: 'Games for children should not contain purchases. What do you think?',
      },
      from: 1,
      to: 5,
      ends: [
        { nl: 'helemaal niet', en: 'not at all' },
        { nl: 'helemaal wel', en: 'very much so' },
      ],
    },
    {
      id: 'tricky-shops',
      kind: 'number',
      about: 'fact',
      question: {
        nl: 'Op hoeveel van de honderd webwinkels vond Europa minstens één truc?',
        en: 'In how many web shops out of a hundred did Europe find at least one trick?',
      },
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 37, tolerance: 6 },
      explain: {
        nl: 'Op 148 van de 399 winkels, dat is ongeveer 37 op 100. De meeste winkels dus niet, maar je komt het wel vaak tegen.',
        en: 'In 148 of the 399 shops, that is about 37 in 100. So most shops not, but you do meet it often.',
      },
    },
    {
      id: 'what-protects',
      kind: 'ranking',
      about: 'opinion',
      question: {
        nl: 'Wat beschermt iemand het best tegen spijt? Zet het beste bovenaan.',
        en: 'What protects somebody best against regret? Put the best on top.',
      },
      options: [
        { id: 'one-night', text: { nl: 'Een nacht wachten', en: 'Wait a night' } },
        { id: 'ask-somebody', text: { nl: 'Het aan iemand vragen', en: 'Ask somebody' } },
        {
          id: 'card-away',
          text: { nl: 'Je kaart niet laten bewaren', en: 'Not letting your card be saved' },
        },
        {
          id: 'limit',
          text: { nl: 'Een grens per maand afspreken', en: 'Agree on a limit a month' },
        },
        {
          id: 'reviews',
          text: { nl: 'Zoeken wat anderen erover zeggen', en: 'Look up what others say' },
        },
      ],
    },
  ],
  quiz: ['send-back', 'urgent-code', 'betting-age'],
  cloud: 'first-word',
  cases: [
    {
      id: 'easy-money',
      title: { nl: 'Snel geld', en: 'Easy money' },
      story: {
        nl: 'Mats krijgt een bericht van iemand met foto’s van dure schoenen. “Ik heb je kaart maar één dag nodig. Jij krijgt er geld voor, niemand merkt het.” Mats wil al lang een nieuwe fiets en denkt eraan om ja te zeggen. Mats vertelt het aan een vriend en zegt: “Niet doorzeggen.”',
        en: 'Mats gets a message from somebody with pictures of expensive shoes. “I only need your card for one day. You get money for it, nobody notices.” Mats has wanted a new bike for long and thinks of saying yes. Mats tells a friend and says: “Don’t tell anybody.”',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan de vriend doen? Moet dit een geheim blijven?',
          en: 'What can the friend do? Must this stay a secret?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'only-a-few-euros',
      title: { nl: 'Maar een paar euro', en: 'Only a few euros' },
      story: {
        nl: 'Elif speelt een gratis game met de kaart van thuis. Elke keer kost het maar een paar euro, in munten van het spel. Op het einde van de maand is het meer dan honderd euro. Elif schrikt en durft het thuis niet te zeggen. Nog één keer winnen, denkt Elif, en dan is het terugverdiend.',
        en: 'Elif plays a free game with the card from home. Each time it costs only a few euros, in coins of the game. At the end of the month it is more than a hundred euros. Elif is shocked and does not dare to say it at home. Win once more, thinks Elif, and it will be earned back.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        {
          nl: 'Wat is een goede eerste zin, voor Elif thuis?',
          en: 'What is a good first sentence, for Elif at home?',
        },
      ],
    },
    {
      id: 'parcel-text',
      title: { nl: 'Een pakje dat wacht', en: 'A parcel that waits' },
      story: {
        nl: 'Een leerling wacht op een pakje en krijgt een bericht: betaal twee euro, anders gaat het terug. De leerling klikt en vult de gegevens van de kaart in. ’s Avonds is er veel geld weg. “Zo dom van mij,” zegt de leerling, “ik vertel het aan niemand.”',
        en: 'A pupil is waiting for a parcel and gets a message: pay two euros or it goes back. The pupil clicks and fills in the card details. In the evening a lot of money is gone. “So stupid of me,” says the pupil, “I won’t tell anybody.”',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat moet er nu meteen gebeuren, en wie helpt daarbij?',
          en: 'What has to happen right now, and who helps with it?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      name: 'Card Stop',
      about: {
        nl: 'Als je kaart weg is of iemand je codes heeft: meteen bellen, dag en nacht. Bel ook je bank.',
        en: 'When your card is gone or somebody has your codes: call at once, day and night. Call your bank too.',
      },
      phone: '078 170 170',
      address: 'https://cardstop.be',
    },
    {
      name: 'Safeonweb',
      about: {
        nl: 'Voor verdachte berichten: stuur ze naar verdacht@safeonweb.be.',
        en: 'For suspicious messages: forward them to verdacht@safeonweb.be.',
      },
      address: 'https://safeonweb.be',
    },
    {
      ...drugLijn,
      about: {
        nl: 'Ook voor vragen over gokken en gamen, van jezelf of van iemand anders. Zonder je naam te zeggen.',
        en: 'Also for questions about gambling and gaming, your own or somebody else’s. Without giving your name.',
      },
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren met vragen over geld, schulden of iets anders.',
        en: 'For young people with questions about money, debts or anything else.',
      },
    },
    {
      ...awel,
      about: {
        nl: 'Als je het nog aan niemand durft te vertellen.',
        en: 'When you do not dare to tell anybody yet.',
      },
    },
  ],
};
