import { awel, clbChat, drugLijn } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

/** What is in the cloud, why nicotine takes hold, and how to say no or stop. */
export const vaping: Lesson = {
  id: 'vaping',
  title: { nl: 'Vapen', en: 'Vaping' },
  about: {
    nl: 'Wat er in een vape zit, waarom nicotine zo plakt, en hoe je nee zegt of stopt.',
    en: 'What is in a vape, why nicotine takes hold, and how to say no or stop.',
  },
  goals: [
    {
      nl: 'Je weet wat er in de damp van een vape zit en wat nicotine doet.',
      en: 'You know what is in the cloud of a vape and what nicotine does.',
    },
    {
      nl: 'Je kan uitleggen wie er verdient aan smaakjes en kleuren.',
      en: 'You can explain who earns from flavours and colours.',
    },
    {
      nl: 'Je weet hoe je een vriend helpt die wil stoppen, zonder te preken.',
      en: 'You know how to help a friend who wants to stop, without preaching.',
    },
  ],
  sensitive: true,
  checked: '2026-11',
  care: {
    nl: 'In de klas kunnen leerlingen zitten die vapen en willen stoppen, of net niet. Anderen hebben een ouder die rookt of ziek is door roken. Vraag niet wie er vapet, kijk niemand aan bij het woord verslaafd, en vertel niet waar of hoe je aan een vape geraakt. Zeg niet dat wie vapet dom is of geen wil heeft: nicotine zorgt ervoor dat mensen terugkomen. Toon geen foto’s van zieke longen; bang maken helpt niet.',
    en: 'There may be pupils in the class who vape and want to stop, or do not. Others have a parent who smokes or is ill from smoking. Do not ask who vapes, look at nobody at the word addicted, and do not tell where or how one gets a vape. Do not say that people who vape are stupid or have no will: nicotine is what brings people back. Show no pictures of sick lungs; scaring does not help.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: { nl: '# Vapen\n\nWat zit er in die wolk?', en: '# Vaping\n\nWhat is in that cloud?' },
      notes: {
        nl: 'Vandaag gaat het over vapen. We vragen niet of jij het doet, en we komen niet preken. We zoeken uit wat klopt, en wat helpt.',
        en: 'Today is about vaping. We do not ask whether you do it, and we do not preach. We find out what is true, and what helps.',
      },
    },
    {
      id: 'cloud-question',
      layout: 'message',
      text: {
        nl: '# Wat adem je in?\n\nKies eerst alleen.',
        en: '# What do you breathe in?\n\nChoose on your own first.',
      },
      notes: {
        nl: 'Kies eerst zelf. Zoek daarna iemand met een ander antwoord en leg uit waarom jij denkt dat het klopt.',
        en: 'Choose for yourself first. Then find somebody with another answer and explain why you think yours is right.',
      },
      ask: 'in-the-cloud',
    },
    {
      id: 'not-water',
      layout: 'answer',
      text: {
        nl: '# Geen waterdamp, wel een nevel\n\n- Chemische stoffen en smaakstoffen\n- Vaak ook nicotine',
        en: '# Not water vapour but a mist\n\n- Chemicals and flavourings\n- Often nicotine too',
      },
      notes: {
        nl: 'De wolk komt van een vloeistof die heet wordt: propyleenglycol, glycerine, smaakstoffen en vaak nicotine. Die smaakstoffen zijn gemaakt om te eten, niet om in te ademen. Wat dat op lange termijn doet, weten onderzoekers nog niet helemaal.',
        en: 'The cloud comes from a liquid that gets hot: propylene glycol, glycerine, flavourings and often nicotine. Those flavourings were made for eating, not for breathing in. What that does in the long run, researchers do not fully know yet.',
      },
      sources: [
        {
          name: 'Hoge Gezondheidsraad (België), Advies 9265, Stand van zaken: elektronische sigaret',
          address: 'https://www.health.belgium.be/en/node/27524',
          date: '2015-10',
        },
      ],
    },
    {
      id: 'nicotine',
      layout: 'message',
      text: {
        nl: '# Nicotine maakt verslaafd\n\n- Je lichaam vraagt telkens meer\n- Jonge hersenen zijn extra gevoelig',
        en: '# Nicotine is addictive\n\n- Your body keeps asking for more\n- Young brains are extra sensitive',
      },
      notes: {
        nl: 'Nicotine is dezelfde stof als in sigaretten. De Wereldgezondheidsorganisatie zegt: ze is sterk verslavend en niet goed voor hersenen die nog groeien. De rust die je na een trekje voelt, is vaak gewoon het einde van de trek in nicotine.',
        en: 'Nicotine is the same substance as in cigarettes. The World Health Organization says it is highly addictive and bad for brains that are still growing. The calm after a puff is often just the end of craving nicotine.',
      },
      sources: [
        {
          name: 'WHO, Urgent action needed to protect children and prevent the uptake of e-cigarettes',
          address:
            'https://www.who.int/news/item/14-12-2023-urgent-action-needed-to-protect-children-and-prevent-the-uptake-of-e-cigarettes',
          date: '2023-12',
        },
      ],
    },
    {
      id: 'compare',
      layout: 'columns',
      text: {
        nl: '# Wie rookt\n\nHelemaal overstappen schaadt minder.',
        en: '# People who smoke\n\nSwitching completely does less harm.',
      },
      right: {
        nl: '# Wie niet rookt\n\nVapen is niet onschadelijk. Beter niet beginnen.',
        en: '# People who do not smoke\n\nVaping is not harmless. Better not start.',
      },
      notes: {
        nl: 'Je hoort twee dingen: vapen is veilig, en vapen is even erg als roken. Allebei kloppen ze niet. Voor een volwassene die rookt kan het een stap weg van sigaretten zijn, voor wie niet rookt is het alleen een risico erbij.',
        en: 'You hear two things: vaping is safe, and vaping is as bad as smoking. Neither is right. For an adult who smokes it can be a step away from cigarettes; for those who do not smoke it only adds a risk.',
      },
      sources: [
        {
          name: 'Hoge Gezondheidsraad (België), Advies 9549, Elektronische sigaret: evolutie',
          date: '2022',
        },
      ],
    },
    {
      id: 'law',
      layout: 'message',
      text: {
        nl: '# De wet in België\n\n- Niet verkopen of aanbieden onder 18\n- Geen wegwerpvapes meer sinds 2025\n- Geen verkoop online',
        en: '# The law in Belgium\n\n- Not sold or offered under 18\n- No disposable vapes since 2025\n- No sale online',
      },
      notes: {
        nl: 'België was het eerste land in Europa dat de verkoop van wegwerpvapes verbood, vanaf 1 januari 2025. De regel van 18 geldt voor vapes met en zonder nicotine, en richt zich op wie verkoopt. Wie wegwerpvapes nu nog aanbiedt op straat of via een app, verkoopt iets dat niemand gecontroleerd heeft.',
        en: 'Belgium was the first country in Europe to ban the sale of disposable vapes, from 1 January 2025. The rule of 18 holds for vapes with and without nicotine, and is about those who sell. Anybody who still offers disposables in the street or in an app sells something nobody has checked.',
      },
      sources: [
        {
          name: 'Minister van Volksgezondheid, België verbiedt verkoop van alle wegwerp e-sigaretten',
          address:
            'https://vandenbroucke.belgium.be/nl/belgi-verbiedt-verkoop-van-alle-wegwerp-e-sigaretten',
          date: '2024-03',
        },
        {
          name: 'FOD Volksgezondheid, Aanpassing leeftijdsgrens verkoop tabak (ook e-sigaretten)',
          address: 'https://www.health.belgium.be/nl/news/aanpassing-leeftijdsgrens-verkoop-tabak',
          date: '2019',
        },
        {
          name: 'FOD Volksgezondheid, Nieuwe regels voor elektronische sigaretten',
          address: 'https://www.health.belgium.be/en/node/30698',
          date: '2017-01',
        },
      ],
    },
    {
      id: 'weekend',
      layout: 'message',
      text: {
        nl: '# Alleen in het weekend, kan dat kwaad?\n\nWat denk jij?',
        en: '# Only at weekends, is that a problem?\n\nWhat do you think?',
      },
      notes: {
        nl: 'Stel je iemand voor, niemand van hier. Kies eerst alleen, praat dan met iemand die iets anders koos.',
        en: 'Imagine somebody, nobody from here. Choose on your own first, then talk to somebody who chose something else.',
      },
      ask: 'now-and-then',
    },
    {
      id: 'unnoticed',
      layout: 'answer',
      text: {
        nl: '# Verslaafd raken merk je eerst niet\n\n- Het kan voor je elke dag gebruikt\n- Het ligt niet aan een zwakke wil',
        en: '# At first you do not notice addiction\n\n- It can start before daily use\n- It is not about a weak will',
      },
      notes: {
        nl: 'Bij jongeren die sigaretten probeerden, zagen onderzoekers de eerste tekenen van afhankelijkheid al voor ze dagelijks rookten. Het gaat om dezelfde stof: nicotine. Dat geldt niet voor iedereen, maar je weet vooraf niet of het voor jou geldt.',
        en: 'In young people who tried cigarettes, researchers saw first signs of dependence before they smoked daily. It is the same substance: nicotine. It does not go for everybody, but you cannot know beforehand whether it goes for you.',
      },
      sources: [
        {
          name: 'DiFranza en collega’s, Initial symptoms of nicotine dependence in adolescents, Tobacco Control',
          date: '2000',
        },
      ],
    },
    {
      id: 'flavours',
      layout: 'message',
      text: {
        nl: '# Wie kiest die zoete smaken?\n\nFabrikanten weten wat jongeren lekker vinden.',
        en: '# Who picks those sweet flavours?\n\nMakers know what young people like.',
      },
      notes: {
        nl: 'De Wereldgezondheidsorganisatie telde zeker 16.000 smaken. Kinderen worden bereikt met filmpjes, mensen die ze volgen en vrolijke kleuren. Een klant die jong begint en blijft, brengt lang geld op.',
        en: 'The World Health Organization counted at least 16,000 flavours. Children are reached with clips, people they follow and cheerful colours. A customer who starts young and stays brings in money for a long time.',
      },
      sources: [
        {
          name: 'WHO, Urgent action needed to protect children and prevent the uptake of e-cigarettes',
          address:
            'https://www.who.int/news/item/14-12-2023-urgent-action-needed-to-protect-children-and-prevent-the-uptake-of-e-cigarettes',
          date: '2023-12',
        },
      ],
    },
    {
      id: 'stopping',
      layout: 'message',
      text: {
        nl: '# Stoppen lukt beter met hulp\n\n- Vertel het aan iemand\n- Bel gratis met Tabakstop',
        en: '# Stopping works better with help\n\n- Tell somebody\n- Call Tabakstop, free',
      },
      notes: {
        nl: 'In onderzoek bij rokers hadden mensen met begeleiding aan de telefoon meer kans om te stoppen. Lukt het niet de eerste keer, dan is dat geen mislukking: veel mensen proberen het vaker.',
        en: 'In studies with smokers, people with telephone support had a better chance of stopping. If it does not work the first time, that is no failure: many people try more than once.',
      },
      sources: [
        { name: 'Cochrane, Telephone counselling for smoking cessation', date: '2019' },
        { name: 'Tabakstop', address: 'https://www.tabakstop.be', date: '2026-11' },
      ],
      ask: 'school-reacts',
    },
    {
      id: 'say-no',
      layout: 'quote',
      text: {
        nl: 'Nee dank je, ik hoef niet.\n\nVriendelijk, kort en genoeg.',
        en: 'No thanks, not for me.\n\nFriendly, short and enough.',
      },
      notes: {
        nl: 'Nee zeggen is vaak moeilijker dan niet willen. Een korte zin helpt, en een vriend naast je nog meer. Zet in volgorde wat volgens jou het beste werkt.',
        en: 'Saying no is often harder than not wanting. A short sentence helps, and a friend beside you even more. Put in order what you think works best.',
      },
      ask: 'supports-stopping',
    },
  ],
  questions: [
    {
      id: 'word',
      kind: 'cloud',
      question: {
        nl: 'Welk woord komt in je op bij vapen?',
        en: 'Which word comes to mind with vaping?',
      },
      about: 'opinion',
    },
    {
      id: 'sale-at-sixteen',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: in België mag een winkel een vape verkopen aan wie 16 is.',
        en: 'True or false: in Belgium a shop may sell a vape to somebody of 16.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Vroeger was dat zo, en voor bier is de grens nog altijd 16.',
            en: 'It used to be so, and for beer the limit is still 16.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'Tabak en vapes mogen in België niet verkocht worden aan wie jonger is dan 18. Dat is zo sinds november 2019.',
        en: 'In Belgium tobacco and vapes may not be sold to anybody under 18. This has been so since November 2019.',
      },
    },
    {
      id: 'disposables',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: in België mogen winkels geen wegwerpvapes meer verkopen.',
        en: 'True or false: in Belgium shops may no longer sell disposable vapes.',
      },
      about: 'fact',
      options: [
        { id: 'yes', text: { nl: 'Waar', en: 'True' } },
        {
          id: 'no',
          text: { nl: 'Niet waar', en: 'False' },
          tempts: {
            nl: 'Je ziet ze nog, dus het lijkt alsof het mag. Wie ze aanbiedt, doet dat tegen de wet.',
            en: 'You still see them, so it seems allowed. Those who offer them do so against the law.',
          },
        },
      ],
      right: ['yes'],
      explain: {
        nl: 'De verkoop van wegwerpvapes is in België verboden sinds 1 januari 2025, om jongeren en het milieu te beschermen.',
        en: 'Selling disposable vapes has been banned in Belgium since 1 January 2025, to protect young people and the environment.',
      },
    },
    {
      id: 'how-harmful',
      kind: 'choice',
      question: {
        nl: 'Wat zegt de Belgische Hoge Gezondheidsraad over vapen?',
        en: 'What does the Belgian Superior Health Council say about vaping?',
      },
      about: 'fact',
      options: [
        {
          id: 'harmless',
          text: { nl: 'Het is onschadelijk', en: 'It is harmless' },
          tempts: {
            nl: 'Er is geen vuur en geen rook, en het ruikt naar snoep.',
            en: 'There is no fire and no smoke, and it smells of sweets.',
          },
        },
        {
          id: 'less',
          text: {
            nl: 'Minder schadelijk dan roken, maar niet onschadelijk',
            en: 'Less harmful than smoking, but not harmless',
          },
        },
        {
          id: 'same',
          text: { nl: 'Het is even schadelijk als roken', en: 'It is as harmful as smoking' },
          tempts: {
            nl: 'Nieuws over vapen gaat vaak over gevaar. Dan lijkt er geen verschil.',
            en: 'News about vaping is often about danger. Then there seems to be no difference.',
          },
        },
      ],
      right: ['less'],
      explain: {
        nl: 'Er verbrandt niets, dus er zijn minder giftige stoffen dan in rook. Maar je ademt wel chemische stoffen en vaak nicotine in. Daarom is het advies: wie niet rookt, begint er beter niet aan (Hoge Gezondheidsraad, 2022).',
        en: 'Nothing burns, so there are fewer toxic substances than in smoke. But you do breathe in chemicals and often nicotine. So the advice is: those who do not smoke had better not start (Superior Health Council, 2022).',
      },
    },
    {
      id: 'in-the-cloud',
      kind: 'choice',
      question: {
        nl: 'Wat zit er in de wolk van een vape?',
        en: 'What is in the cloud of a vape?',
      },
      about: 'fact',
      options: [
        {
          id: 'water',
          text: { nl: 'Waterdamp met een smaakje', en: 'Water vapour with a flavour' },
          tempts: {
            nl: 'Het heet damp, het ruikt lekker en het is snel weg. Daardoor lijkt het op stoom.',
            en: 'It is called vapour, smells nice and is soon gone. So it looks like steam.',
          },
        },
        {
          id: 'mist',
          text: {
            nl: 'Een nevel met chemische stoffen, vaak met nicotine',
            en: 'A mist with chemicals, often with nicotine',
          },
        },
        {
          id: 'food',
          text: {
            nl: 'Stoffen die ook in eten zitten, dus veilig',
            en: 'Substances also found in food, so safe',
          },
          tempts: {
            nl: 'Een deel zit echt in eten. Maar een maag is geen long: veilig om te eten is niet altijd veilig om in te ademen.',
            en: 'Some really are in food. But a stomach is not a lung: safe to eat is not always safe to breathe in.',
          },
        },
        {
          id: 'smoke',
          text: { nl: 'Net hetzelfde als sigarettenrook', en: 'Just the same as cigarette smoke' },
          tempts: {
            nl: 'Je ademt allebei in en allebei kunnen ze nicotine bevatten. Maar bij een vape verbrandt er geen tabak.',
            en: 'You breathe in both and both can hold nicotine. But in a vape no tobacco burns.',
          },
        },
      ],
      right: ['mist'],
      explain: {
        nl: 'Een vape maakt een vloeistof heet. Je ademt een nevel in van fijne druppels met propyleenglycol, glycerine, smaakstoffen en vaak nicotine (Hoge Gezondheidsraad).',
        en: 'A vape heats a liquid. You breathe in a mist of fine drops with propylene glycol, glycerine, flavourings and often nicotine (Superior Health Council).',
      },
    },
    {
      id: 'now-and-then',
      kind: 'choice',
      question: {
        nl: 'Een leerling vapet alleen in het weekend, met nicotine. Wat klopt?',
        en: 'A pupil vapes only at weekends, with nicotine. What is right?',
      },
      about: 'fact',
      options: [
        {
          id: 'daily-only',
          text: {
            nl: 'Verslaafd kan pas als je elke dag vapet',
            en: 'You can only get addicted by vaping daily',
          },
          tempts: {
            nl: 'We denken bij verslaving aan iemand die niet meer zonder kan. Maar het begint eerder, en ongemerkt.',
            en: 'We think of addiction as somebody who cannot do without. But it starts earlier, and unnoticed.',
          },
        },
        {
          id: 'will',
          text: {
            nl: 'Wie een sterke wil heeft, wordt niet verslaafd',
            en: 'People with a strong will do not get addicted',
          },
          tempts: {
            nl: 'Het voelt alsof je zelf kiest. Maar nicotine verandert hoe je hersenen om meer vragen.',
            en: 'It feels as if you choose yourself. But nicotine changes how your brain asks for more.',
          },
        },
        {
          id: 'can-start',
          text: {
            nl: 'Afhankelijk worden kan al beginnen, zonder dat je het merkt',
            en: 'Dependence can already begin, without you noticing',
          },
        },
        {
          id: 'age',
          text: {
            nl: 'Jongeren herstellen snel, dus zij lopen geen risico',
            en: 'Young people recover quickly, so they run no risk',
          },
          tempts: {
            nl: 'Een jong lichaam herstelt vaak goed. Maar jonge hersenen zijn net gevoeliger voor nicotine.',
            en: 'A young body often recovers well. But young brains are in fact more sensitive to nicotine.',
          },
        },
      ],
      right: ['can-start'],
      explain: {
        nl: 'In onderzoek met sigaretten hadden sommige jongeren al tekenen van afhankelijkheid voor ze elke dag rookten. Nicotine is in een vape dezelfde stof. Het gebeurt niet bij iedereen, maar je kan het vooraf niet weten.',
        en: 'In research with cigarettes some young people showed signs of dependence before they smoked daily. Nicotine in a vape is the same substance. It does not happen to everybody, but you cannot know beforehand.',
      },
    },
    {
      id: 'school-reacts',
      kind: 'scale',
      question: {
        nl: 'Als iemand vapet op school, wat moet de school dan vooral doen?',
        en: 'When somebody vapes at school, what should the school mainly do?',
      },
      about: 'opinion',
      from: 1,
      to: 5,
      ends: [
        { nl: 'vooral straffen', en: 'mainly punish' },
        { nl: 'vooral helpen stoppen', en: 'mainly help to stop' },
      ],
    },
    {
      id: 'supports-stopping',
      kind: 'ranking',
      question: {
        nl: 'Een vriend wil stoppen met vapen. Wat helpt volgens jou het meest?',
        en: 'A friend wants to stop vaping. What do you think helps most?',
      },
      about: 'opinion',
      options: [
        { id: 'listen', text: { nl: 'Luisteren zonder oordeel', en: 'Listening without judging' } },
        {
          id: 'together',
          text: { nl: 'Samen iets anders doen', en: 'Doing something else together' },
        },
        { id: 'not-offer', text: { nl: 'Zelf niets aanbieden', en: 'Not offering any' } },
        { id: 'call', text: { nl: 'Samen Tabakstop bellen', en: 'Calling Tabakstop together' } },
        {
          id: 'again',
          text: { nl: 'Moed geven als het niet lukt', en: 'Encouraging when it fails' },
        },
      ],
    },
  ],
  quiz: ['sale-at-sixteen', 'disposables', 'how-harmful'],
  cloud: 'word',
  cases: [
    {
      id: 'at-the-bus-stop',
      title: { nl: 'Aan de bushalte', en: 'At the bus stop' },
      story: {
        nl: 'Elke ochtend staat een groepje samen aan de bushalte. Er gaat een vape rond. Lina is 13 en nieuw op school, en ze is blij dat ze erbij mag staan. Vandaag houdt iemand haar de vape voor: "Iedereen doet het hier." Lina kijkt jou even aan.',
        en: 'Every morning a group stands together at the bus stop. A vape goes round. Lina is 13 and new at school, and happy to be included. Today somebody holds the vape out to her: "Everybody does it here." Lina glances at you.',
      },
      asks: [
        { nl: 'Wat speelt er voor Lina?', en: 'What is going on for Lina?' },
        {
          nl: 'Wat kan jij doen, zonder haar voor schut te zetten?',
          en: 'What can you do without embarrassing her?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'second-hour',
      title: { nl: 'Het tweede lesuur', en: 'The second lesson' },
      story: {
        nl: 'Een leerling vraagt bijna elk lesuur om naar het toilet te gaan. In de klas is die leerling onrustig en snel boos. Op de speelplaats zegt de leerling: "Ik wil eigenlijk stoppen, maar het lukt me niet. Zeg het niet verder." Een paar dagen later ziet een leerkracht een vape uit een jas vallen.',
        en: 'A pupil asks to go to the toilet nearly every lesson. In class that pupil is restless and quickly angry. In the playground the pupil says: "I actually want to stop, but I can’t. Don’t tell." A few days later a teacher sees a vape fall out of a coat.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat helpt, en wat helpt niet?', en: 'What helps, and what does not?' },
        {
          nl: 'Wat is een goede eerste zin, van een vriend of een leerkracht?',
          en: 'What is a good first sentence, from a friend or a teacher?',
        },
      ],
    },
    {
      id: 'the-clip',
      title: { nl: 'Het filmpje', en: 'The clip' },
      story: {
        nl: 'Iemand die veel jongeren volgen, toont in een filmpje een nieuwe vape met een grappige kleur en een zoete smaak. Onder het filmpje staat een link. Yassin, 14, stuurt het door naar de klasgroep met: "Wie wil er ook?" Er komen meteen twintig reacties.',
        en: 'Somebody whom many young people follow shows a new vape in a clip, with a funny colour and a sweet flavour. There is a link below it. Yassin, 14, sends it to the class chat with: "Who wants one too?" Twenty replies come at once.',
      },
      asks: [
        { nl: 'Wie verdient hier iets aan?', en: 'Who earns something from this?' },
        { nl: 'Wat mag hier niet van de wet?', en: 'What does the law not allow here?' },
        { nl: 'Wat kan jij in de groep schrijven?', en: 'What could you write in the chat?' },
      ],
    },
  ],
  help: [
    {
      name: 'Tabakstop',
      about: {
        nl: 'Gratis hulp om te stoppen met roken of vapen, op werkdagen.',
        en: 'Free help to stop smoking or vaping, on working days.',
      },
      phone: '0800 111 00',
      address: 'https://www.tabakstop.be',
    },
    {
      ...drugLijn,
      about: {
        nl: 'Vragen over vapen, alcohol of drugs, van jezelf of iemand anders. Zonder naam, op werkdagen.',
        en: 'Questions about vaping, alcohol or drugs, your own or somebody else’s. Without a name, on working days.',
      },
    },
    {
      ...clbChat,
      about: {
        nl: 'Het CLB van je school denkt met je mee. Je kan zonder naam chatten.',
        en: 'The guidance centre of your school thinks along with you. You can chat without a name.',
      },
    },
    {
      ...awel,
      about: {
        nl: 'Voor kinderen en jongeren, over alles. Bellen, chatten of mailen, gratis en zonder naam.',
        en: 'For children and young people, about anything. Call, chat or mail, free and without a name.',
      },
    },
  ],
};
