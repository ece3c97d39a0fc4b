import { awel, clbChat, drugLijn, teleOnthaal } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

/** What alcohol does, what the law says, and how to look after each other. */
export const alcohol: Lesson = {
  id: 'alcohol',
  title: { nl: 'Alcohol', en: 'Alcohol' },
  about: {
    nl: 'Wat alcohol doet, wat de wet zegt, en hoe je op een feestje voor elkaar zorgt.',
    en: 'What alcohol does, what the law says, and how to look after each other at a party.',
  },
  goals: [
    {
      nl: 'Je weet wat alcohol doet met een lichaam dat nog groeit, en wat de wet zegt.',
      en: 'You know what alcohol does to a body that is still growing, and what the law says.',
    },
    {
      nl: 'Je durft nee zeggen, en je laat een ander nee zeggen zonder uitleg.',
      en: 'You dare to say no, and you let others say no without explaining.',
    },
    {
      nl: 'Je weet wat je doet als iemand te veel gedronken heeft.',
      en: 'You know what to do when somebody has had too much to drink.',
    },
  ],
  sensitive: true,
  checked: '2026-11',
  care: {
    nl: 'In elke klas kan iemand zitten met een ouder, broer, zus of vriend die te veel drinkt, of iemand die een naaste verloor door een ongeval. Sommigen drinken zelf, anderen nooit, om hun gezondheid, hun geloof of gewoon omdat ze niet willen. Vraag dus niet wie er drinkt, vertel geen straffe verhalen van een feestje, lach niet met dronken mensen en noem niemand zwak of dom. Zeg nooit dat een kind ervoor kan zorgen dat een ouder stopt: dat is niet de taak van een kind. Wie even weg wil, mag naar buiten; de leerkracht gaat mee.',
    en: 'In any class somebody may have a parent, brother, sister or friend who drinks too much, or may have lost somebody in an accident. Some drink, others never do: for their health, their faith, or because they do not want to. So do not ask who drinks, tell no wild party stories, do not laugh at drunk people, and call nobody weak or stupid. Never say that a child can make a parent stop: that is not a job for a child. Whoever needs a moment may step out; the teacher goes along.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: { nl: '# Alcohol\n\nWat weten we echt?', en: '# Alcohol\n\nWhat do we really know?' },
      notes: {
        nl: 'Vandaag gaat het over alcohol. We vragen aan niemand of die drinkt, en jij hoeft niets over jezelf te vertellen. We kijken wat klopt, en wat je voor een ander kan doen.',
        en: 'Today is about alcohol. We ask nobody whether they drink, and you need not tell anything about yourself. We look at what is true, and at what you can do for others.',
      },
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Drinkt echt iedereen?\n\nGok eens mee.',
        en: '# Does everybody really drink?\n\nTake a guess.',
      },
      notes: {
        nl: 'Op feestjes hoor je vaak: iedereen drinkt. Maar klopt dat? Gok eens, het gaat over heel Vlaanderen en niet over deze klas.',
        en: 'At parties you often hear: everybody drinks. But is it true? Take a guess; it is about the whole of Flanders and not about this class.',
      },
      ask: 'never-drank',
    },
    {
      id: 'most-do-not',
      layout: 'answer',
      text: {
        nl: '# De meesten onder 16 dronken nog nooit\n\nOngeveer 6 op de 10 leerlingen in Vlaanderen',
        en: '# Most under 16 had never drunk\n\nAbout 6 in 10 pupils in Flanders',
      },
      notes: {
        nl: 'Dit komt uit een grote bevraging in Vlaamse scholen, in het schooljaar 2016-2017. Het cijfer verandert wat van jaar tot jaar. Wie niet drinkt, valt minder op, en daarom denken we dat iedereen het doet.',
        en: 'This comes from a large survey in Flemish schools, in the school year 2016-2017. The figure shifts a little from year to year. People who do not drink stand out less, and that is why we think everybody does it.',
      },
      sources: [
        {
          name: 'VAD, Leerlingenbevraging schooljaar 2016-2017',
          address: 'https://www.vad.be',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'law',
      layout: 'message',
      text: {
        nl: '# De wet in België\n\n- Onder 16: geen alcohol\n- Onder 18: geen sterke drank\n- Ook niet in een mix',
        en: '# The law in Belgium\n\n- Under 16: no alcohol\n- Under 18: no spirits\n- Not in a mix either',
      },
      notes: {
        nl: 'De wet straft niet de jongere die drinkt. Ze verbiedt aan volwassenen en winkels om het te verkopen, te schenken of aan te bieden. Sterke drank is bijvoorbeeld wodka of gin, ook als er cola bij zit.',
        en: 'The law does not punish the young person who drinks. It forbids adults and shops to sell, serve or offer it. Spirits are for example vodka or gin, also when mixed with cola.',
      },
      sources: [
        {
          name: 'Belgische wet van 24 januari 1977, artikel 6, paragraaf 6, ingevoegd door de wet van 10 december 2009',
          date: '2009',
        },
      ],
      ask: 'age-limit',
    },
    {
      id: 'sober',
      layout: 'message',
      text: {
        nl: '# Wat maakt iemand sneller nuchter?\n\nKies eerst alleen.',
        en: '# What sobers somebody up faster?\n\nChoose on your own first.',
      },
      notes: {
        nl: 'Denk eerst zelf na en kies. Daarna zoek je iemand met een ander antwoord. Overtuig elkaar met een reden.',
        en: 'Think for yourself first and choose. Then find somebody with another answer. Convince each other with a reason.',
      },
      ask: 'sober-up',
    },
    {
      id: 'only-time',
      layout: 'answer',
      text: {
        nl: '# Alleen tijd helpt\n\n- Eén glas: 1 tot 1,5 uur\n- Koffie of een douche verandert dat niet',
        en: '# Only time helps\n\n- One glass: 1 to 1.5 hours\n- Coffee or a shower does not change that',
      },
      notes: {
        nl: 'De lever breekt alcohol af, en die werkt niet harder door koffie. Je voelt je misschien wakkerder, maar de alcohol zit er nog. En een gewoon glas bier, wijn of sterke drank bevat ongeveer evenveel alcohol: rond de 10 gram.',
        en: 'The liver breaks alcohol down, and coffee does not make it work harder. You may feel more awake, but the alcohol is still there. And a standard glass of beer, wine or spirits holds about the same alcohol: around 10 grams.',
      },
      sources: [
        {
          name: 'Alcoholhulp.be, Hoe wordt alcohol verwerkt?',
          address: 'https://www.alcoholhulp.be/alcohol-verwerking',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'brain',
      layout: 'message',
      text: {
        nl: '# Je hersenen zijn nog in de maak\n\n- Tot na je twintigste\n- Advies: geen alcohol onder 18',
        en: '# Your brain is still being built\n\n- Until after you turn twenty\n- Advice: no alcohol under 18',
      },
      notes: {
        nl: 'Jonge hersenen zijn gevoeliger voor alcohol. Onderzoekers vinden aanwijzingen dat ze anders groeien bij jongeren die drinken. En hoe vroeger en hoe vaker iemand drinkt, hoe groter de kans op een alcoholprobleem later. Dat is een kans, geen voorspelling voor één persoon.',
        en: 'Young brains are more sensitive to alcohol. Researchers find signs that they grow differently in young people who drink. And the earlier and the more often somebody drinks, the greater the chance of an alcohol problem later. That is a chance, not a prediction for one person.',
      },
      sources: [
        {
          name: 'Hoge Gezondheidsraad (België), Advies 9438, Risico’s van alcoholgebruik',
          date: '2018',
        },
        {
          name: 'Gezondheidsraad (Nederland), Alcohol en hersenontwikkeling bij jongeren',
          address:
            'https://www.gezondheidsraad.nl/documenten/adviezen/2018/12/17/alcohol-en-hersenontwikkeling-bij-jongeren',
          date: '2018-12',
        },
      ],
    },
    {
      id: 'bike',
      layout: 'message',
      text: {
        nl: '# Ook op de fiets telt het\n\nDe grens van 0,5 promille geldt ook daar.',
        en: '# It counts on a bike too\n\nThe limit of 0.5 per mille holds there as well.',
      },
      notes: {
        nl: 'Veel mensen denken dat de regel alleen voor auto’s is. In België geldt hij voor wie een voertuig bestuurt, en een fiets is een voertuig. Spreek dus vooraf af hoe je thuis geraakt.',
        en: 'Many people think the rule is only for cars. In Belgium it holds for anybody who drives a vehicle, and a bicycle is a vehicle. So agree beforehand how you will get home.',
      },
      sources: [
        {
          name: 'Belgische wet van 16 maart 1968 betreffende de politie over het wegverkeer, artikel 34',
          date: '1968',
        },
      ],
    },
    {
      id: 'asleep',
      layout: 'message',
      text: {
        nl: '# Iemand wordt niet meer wakker\n\nWat doe je?',
        en: '# Somebody will not wake up\n\nWhat do you do?',
      },
      notes: {
        nl: 'Stel je een feestje voor, niet een echte persoon. Kies eerst alleen, praat dan met iemand die iets anders koos.',
        en: 'Imagine a party, not a real person. Choose on your own first, then talk to somebody who chose something else.',
      },
      ask: 'hard-to-wake',
    },
    {
      id: 'call',
      layout: 'answer',
      text: {
        nl: '# Bel 112 en blijf erbij\n\n- Niet wakker te krijgen: 112\n- Leg de persoon op de zij\n- Laat nooit alleen',
        en: '# Call 112 and stay there\n\n- Cannot be woken: 112\n- Lay the person on their side\n- Never leave them alone',
      },
      notes: {
        nl: 'Wie bewusteloos is door alcohol, kan stikken of stoppen met ademen. Slapen lijkt onschuldig, maar het kan erger worden. Twijfel je, bel dan toch: aan de lijn zeggen ze wat je moet doen.',
        en: 'Somebody unconscious from alcohol can choke or stop breathing. Sleep looks harmless, but it can get worse. If in doubt, call anyway: they tell you on the line what to do.',
      },
      sources: [
        {
          name: 'Rode Kruis-Vlaanderen, Eerste hulp bij alcoholvergiftiging',
          address:
            'https://www.rodekruis.be/wat-kan-jij-doen/volg-een-opleiding/eerstehulptips/alcoholvergiftiging/',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'friends',
      layout: 'columns',
      text: {
        nl: '# Zo wel\n\n- Ook iets zonder alcohol op tafel\n- Een nee is genoeg\n- Samen naar huis',
        en: '# Like this\n\n- Alcohol-free drinks on the table too\n- A no is enough\n- Home together',
      },
      right: {
        nl: '# Zo niet\n\n- "Allee, eentje maar"\n- Vragen waarom niet\n- Iemand achterlaten',
        en: '# Not like this\n\n- "Come on, just one"\n- Asking why not\n- Leaving somebody behind',
      },
      notes: {
        nl: 'Aandringen is vaak niet slecht bedoeld, maar het maakt nee zeggen moeilijk. Wie niet drinkt, moet dat niet uitleggen. En wie samen komt, gaat samen naar huis.',
        en: 'Pushing is often not meant badly, but it makes saying no hard. People who do not drink need not explain. And those who come together go home together.',
      },
    },
    {
      id: 'say-no',
      layout: 'quote',
      text: {
        nl: 'Vanavond niet voor mij.\n\nEen hele zin. Meer hoeft niet.',
        en: 'Not for me tonight.\n\nA whole sentence. No more needed.',
      },
      notes: {
        nl: 'Een korte zin werkt vaak beter dan een uitleg. Bij een uitleg gaan mensen discussiëren. Welke hulp is er nog als je nee wil zeggen? Zet ze in volgorde.',
        en: 'A short sentence often works better than an explanation. Explanations invite discussion. What else helps when you want to say no? Put them in order.',
      },
      ask: 'helps-no',
    },
  ],
  questions: [
    {
      id: 'word',
      kind: 'cloud',
      question: {
        nl: 'Welk woord komt in je op bij alcohol?',
        en: 'Which word comes to mind with alcohol?',
      },
      about: 'opinion',
    },
    {
      id: 'spirits-at-seventeen',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: in België mag een winkel wodka verkopen aan iemand van 17.',
        en: 'True or false: in Belgium a shop may sell vodka to somebody of 17.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Voor bier en wijn ligt de grens op 16, en die twee grenzen worden vaak verward.',
            en: 'For beer and wine the limit is 16, and the two limits are often mixed up.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'Sterke drank mag in België niet verkocht, geschonken of aangeboden worden aan wie jonger is dan 18. Dat staat in de wet, en het geldt ook voor mixdranken met sterke drank.',
        en: 'In Belgium spirits may not be sold, served or offered to anybody under 18. The law says so, and it counts for mixed drinks with spirits too.',
      },
    },
    {
      id: 'bike-home',
      kind: 'choice',
      question: {
        nl: 'Waar of niet waar: wie te veel gedronken heeft, mag van de wet nog met de fiets rijden.',
        en: 'True or false: the law lets somebody who has drunk too much still ride a bike.',
      },
      about: 'fact',
      options: [
        {
          id: 'yes',
          text: { nl: 'Waar', en: 'True' },
          tempts: {
            nl: 'Campagnes over drinken en rijden gaan meestal over de auto.',
            en: 'Campaigns about drinking and driving are mostly about cars.',
          },
        },
        { id: 'no', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['no'],
      explain: {
        nl: 'De grens van 0,5 promille geldt in de Belgische verkeerswet voor elke bestuurder van een voertuig. Een fiets is ook een voertuig.',
        en: 'In Belgian traffic law the limit of 0.5 per mille holds for every driver of a vehicle. A bicycle is a vehicle too.',
      },
    },
    {
      id: 'most-alcohol',
      kind: 'choice',
      question: {
        nl: 'Een gewoon glas bier, een gewoon glas wijn of een gewoon glas sterke drank: waar zit de meeste alcohol in?',
        en: 'A standard glass of beer, a standard glass of wine or a standard glass of spirits: which holds most alcohol?',
      },
      about: 'fact',
      options: [
        {
          id: 'spirits',
          text: { nl: 'In de sterke drank', en: 'The spirits' },
          tempts: {
            nl: 'Sterke drank is per slok veel sterker. Maar het glas is veel kleiner.',
            en: 'Spirits are much stronger per sip. But the glass is much smaller.',
          },
        },
        {
          id: 'beer',
          text: { nl: 'In het bier', en: 'The beer' },
          tempts: {
            nl: 'Het glas is het grootst. Maar bier is per slok het zwakst.',
            en: 'The glass is the largest. But beer is the weakest per sip.',
          },
        },
        { id: 'same', text: { nl: 'Ongeveer evenveel', en: 'About the same' } },
      ],
      right: ['same'],
      explain: {
        nl: 'Een standaardglas bevat in België ongeveer 10 gram alcohol, wat er ook in zit. Hoe sterker de drank, hoe kleiner het glas. Thuis ingeschonken glazen zijn vaak groter.',
        en: 'In Belgium a standard glass holds about 10 grams of alcohol, whatever is in it. The stronger the drink, the smaller the glass. Glasses poured at home are often larger.',
      },
    },
    {
      id: 'never-drank',
      kind: 'number',
      question: {
        nl: 'Van 10 Vlaamse leerlingen onder de 16: hoeveel hadden er nog nooit alcohol gedronken? (schooljaar 2016-2017)',
        en: 'Of 10 Flemish pupils under 16: how many had never drunk alcohol? (school year 2016-2017)',
      },
      about: 'fact',
      unit: { nl: 'op 10', en: 'in 10' },
      right: { value: 6, tolerance: 1 },
      explain: {
        nl: 'Ongeveer 6 op de 10. Bijna 41 % zei al eens gedronken te hebben. Dat vroeg VAD in een grote bevraging zonder namen in Vlaamse scholen.',
        en: 'About 6 in 10. Nearly 41 % said they had ever drunk. VAD asked this in a large survey without names in Flemish schools.',
      },
    },
    {
      id: 'sober-up',
      kind: 'choice',
      question: {
        nl: 'Iemand heeft gedronken en wil sneller nuchter worden. Wat werkt?',
        en: 'Somebody has been drinking and wants to sober up faster. What works?',
      },
      about: 'fact',
      options: [
        {
          id: 'coffee',
          text: { nl: 'Koffie of een energiedrank', en: 'Coffee or an energy drink' },
          tempts: {
            nl: 'Je voelt je er wakkerder door. Maar wakker is niet nuchter: de alcohol blijft in je bloed.',
            en: 'It makes you feel more awake. But awake is not sober: the alcohol stays in your blood.',
          },
        },
        {
          id: 'shower',
          text: { nl: 'Een koude douche of frisse lucht', en: 'A cold shower or fresh air' },
          tempts: {
            nl: 'Je schrikt er even van op. De lever werkt er niet sneller door.',
            en: 'It gives you a jolt. It does not make the liver work faster.',
          },
        },
        {
          id: 'eat',
          text: {
            nl: 'Achteraf veel eten of water drinken',
            en: 'Eating a lot or drinking water afterwards',
          },
          tempts: {
            nl: 'Eten vooraf vertraagt de opname, dus het lijkt logisch. Maar alcohol die al in je bloed zit, gaat er niet sneller uit.',
            en: 'Eating beforehand slows the uptake, so it seems logical. But alcohol already in your blood does not leave any faster.',
          },
        },
        { id: 'time', text: { nl: 'Niets, alleen wachten', en: 'Nothing, only waiting' } },
      ],
      right: ['time'],
      explain: {
        nl: 'De lever doet gemiddeld 1 tot 1,5 uur over één glas, en niets versnelt dat. Wie om middernacht stopt na veel glazen, heeft ’s ochtends vaak nog alcohol in het bloed.',
        en: 'The liver takes 1 to 1.5 hours per glass on average, and nothing speeds it up. After many glasses until midnight, there is often still alcohol in the blood in the morning.',
      },
    },
    {
      id: 'hard-to-wake',
      kind: 'choice',
      question: {
        nl: 'Op een feestje dronk iemand veel. Nu ligt die persoon in de zetel en wordt niet wakker als je roept en schudt. Wat is het beste?',
        en: 'At a party somebody drank a lot. Now that person lies on the sofa and does not wake when you call and shake. What is best?',
      },
      about: 'fact',
      options: [
        {
          id: 'sleep',
          text: { nl: 'Laten slapen in een stille kamer', en: 'Let them sleep in a quiet room' },
          tempts: {
            nl: 'Rust lijkt lief. Maar het kan nog erger worden, want niet alle alcohol is al in het bloed. En alleen ziet niemand het.',
            en: 'Rest seems kind. But it can still get worse, because not all the alcohol is in the blood yet. And alone, nobody sees it.',
          },
        },
        {
          id: 'vomit',
          text: { nl: 'Laten overgeven, dan is het eruit', en: 'Make them vomit, then it is out' },
          tempts: {
            nl: 'Het klinkt logisch, maar de meeste alcohol zit al in het bloed. En wie niet goed wakker is, kan stikken.',
            en: 'It sounds logical, but most of the alcohol is already in the blood. And somebody not properly awake can choke.',
          },
        },
        {
          id: 'wait',
          text: {
            nl: 'Nog even wachten, anders komt er ruzie',
            en: 'Wait a bit, or there will be trouble',
          },
          tempts: {
            nl: 'Je wil niemand in de problemen brengen. Maar de hulpdiensten komen om te helpen, en wachten is gevaarlijk.',
            en: 'You do not want to get anybody into trouble. But the emergency services come to help, and waiting is dangerous.',
          },
        },
        {
          id: 'call',
          text: {
            nl: '112 bellen, op de zij leggen, erbij blijven',
            en: 'Call 112, lay them on their side, stay',
          },
        },
      ],
      right: ['call'],
      explain: {
        nl: 'Wie niet wakker wordt, is bewusteloos en kan stikken of stoppen met ademen. Het Rode Kruis zegt: bel 112 en laat de persoon niet alleen. Op de zij blijft de luchtweg vrij.',
        en: 'Somebody who does not wake is unconscious and can choke or stop breathing. The Red Cross says: call 112 and do not leave the person alone. On the side the airway stays open.',
      },
    },
    {
      id: 'age-limit',
      kind: 'choice',
      question: {
        nl: 'Wat vind jij de beste leeftijd in de wet voor bier en wijn?',
        en: 'What do you think is the best legal age for beer and wine?',
      },
      about: 'opinion',
      options: [
        { id: 'sixteen', text: { nl: '16, zoals nu', en: '16, as it is now' } },
        { id: 'eighteen', text: { nl: '18, zoals bij sterke drank', en: '18, as for spirits' } },
        { id: 'older', text: { nl: 'Ouder dan 18', en: 'Older than 18' } },
        { id: 'parents', text: { nl: 'Dat moeten ouders kiezen', en: 'Parents should choose' } },
      ],
    },
    {
      id: 'helps-no',
      kind: 'ranking',
      question: {
        nl: 'Wat helpt volgens jou het meest om nee te zeggen op een feestje?',
        en: 'What do you think helps most to say no at a party?',
      },
      about: 'opinion',
      options: [
        { id: 'friend', text: { nl: 'Een vriend die meedoet', en: 'A friend who joins in' } },
        {
          id: 'sentence',
          text: { nl: 'Een zin die je vooraf bedacht', en: 'A sentence prepared beforehand' },
        },
        {
          id: 'glass',
          text: { nl: 'Al iets anders in je hand', en: 'Another drink already in your hand' },
        },
        {
          id: 'host',
          text: { nl: 'Een feestje met keuze', en: 'A party with a choice of drinks' },
        },
        { id: 'leave', text: { nl: 'Weten hoe je thuis geraakt', en: 'Knowing how you get home' } },
      ],
    },
  ],
  quiz: ['spirits-at-seventeen', 'bike-home', 'most-alcohol'],
  cloud: 'word',
  cases: [
    {
      id: 'just-one',
      title: { nl: 'Eentje maar', en: 'Just one' },
      story: {
        nl: 'Noor is 15 en gaat naar een verjaardag. Iemand duwt haar een blikje in de hand. Ze zegt nee, maar twee anderen beginnen te lachen: "Allee, doe niet saai." Noor neemt het blikje en houdt het de hele avond vast. Jij ziet dat ze zich niet goed voelt.',
        en: 'Noor is 15 and goes to a birthday party. Somebody pushes a can into her hand. She says no, but two others start laughing: "Come on, don’t be boring." Noor takes the can and holds it all evening. You can see that she does not feel good.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan een vriend doen, zonder ruzie?',
          en: 'What can a friend do, without a row?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'behind-the-shed',
      title: { nl: 'Achter de tent', en: 'Behind the tent' },
      story: {
        nl: 'Op een fuif vindt een leerling een klasgenoot achter de tent. Die zit tegen een paal, praat wartaal en dommelt telkens weg. Anderen zeggen: "Laat maar, hij slaapt het wel uit. Als je iemand belt, krijgen we allemaal last." De leerling twijfelt.',
        en: 'At a party a pupil finds a classmate behind the tent. He sits against a pole, talks nonsense and keeps dozing off. Others say: "Leave him, he will sleep it off. If you call anybody, we will all be in trouble." The pupil hesitates.',
      },
      asks: [
        { nl: 'Wat kan hier misgaan?', en: 'What can go wrong here?' },
        {
          nl: 'Wie roep je erbij, en wat doe je intussen?',
          en: 'Whom do you fetch, and what do you do meanwhile?',
        },
        {
          nl: 'Wat zeg je tegen wie niet wil bellen?',
          en: 'What do you say to those who do not want to call?',
        },
      ],
    },
    {
      id: 'at-home',
      title: { nl: 'Thuis', en: 'At home' },
      story: {
        nl: 'Sam komt moe naar school en lacht minder dan vroeger. Op een middag zegt Sam tegen jou: "Mijn papa drinkt elke avond. Ik breng mijn zusje naar bed." Daarna zegt Sam snel: "Maar zeg het tegen niemand, hè." Je wil een goede vriend zijn en weet niet goed hoe.',
        en: 'Sam comes to school tired and laughs less than before. One lunch break Sam tells you: "My dad drinks every evening. I put my little sister to bed." Then Sam says quickly: "But don’t tell anybody, okay?" You want to be a good friend and are not sure how.',
      },
      asks: [
        { nl: 'Wat heeft Sam nu nodig?', en: 'What does Sam need now?' },
        {
          nl: 'Kan je dit geheim houden? Welke volwassene kan helpen?',
          en: 'Can you keep this secret? Which adult can help?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      ...drugLijn,
      about: {
        nl: 'Vragen over alcohol en drugs, van jezelf of iemand anders. Zonder naam, op werkdagen.',
        en: 'Questions about alcohol and drugs, your own or somebody else’s. Without a name, on working days.',
      },
    },
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
        nl: 'Het CLB van je school denkt mee, ook als het over thuis gaat. Je kan zonder naam chatten.',
        en: 'The guidance centre of your school thinks along, also when it is about home. You can chat without a name.',
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
      name: '112',
      about: {
        nl: 'Noodnummer: iemand is in gevaar of wordt niet wakker. Bel meteen.',
        en: 'Emergency number: somebody is in danger or will not wake up. Call at once.',
      },
      phone: '112',
    },
  ],
};
