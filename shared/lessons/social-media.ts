import { awel, childFocus, clbChat, jac } from './help-lines.ts';
import type { Lesson } from './lesson.ts';

const digitalServices = {
  name: 'Europese Unie, Verordening 2022/2065 over digitale diensten, artikels 27 en 38',
  address: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
  date: '2022',
};

/** Who chooses what you see, what it does to people, and what you share of somebody else. */
export const socialMedia: Lesson = {
  id: 'social-media',
  title: { nl: 'Sociale media: wie kiest wat jij ziet?', en: 'Social media: who picks your feed?' },
  about: {
    nl: 'Hoe een tijdlijn gemaakt wordt, wat dat met mensen doet, en hoe je zelf aan de knoppen zit.',
    en: 'How a feed is made, what it does to people, and how you keep your own hands on the controls.',
  },
  goals: [
    {
      nl: 'Je weet hoe een app kiest wat jij ziet, en dat je die keuze kan bijsturen.',
      en: 'You know how an app picks what you see, and that you can steer it.',
    },
    {
      nl: 'Je weet dat een foto van iemand anders pas online mag als die persoon ja zegt.',
      en: 'You know that a photo of somebody else only goes online once that person says yes.',
    },
    {
      nl: 'Je durft een vriend aanspreken die zich slecht voelt door wat online staat.',
      en: 'You dare to talk to a friend who feels bad about something online.',
    },
  ],
  sensitive: false,
  checked: '2026-11',
  care: {
    nl: 'In de klas kan iemand zitten die zich vaak vergelijkt, die online geplaagd werd, of die thuis geen smartphone heeft of mag. Vraag dus nooit wie welke app gebruikt, hoeveel volgers iemand heeft of hoe lang iemand online is. Zeg niet dat sociale media je ziek maken, en zeg ook niet dat het allemaal onschuldig is. Noem geen accounts van mensen die de klas kent.',
    en: 'There may be somebody in the class who often compares themselves, who was teased online, or who has or may have no smartphone at home. So never ask who uses which app, how many followers somebody has or how long somebody is online. Do not say that social media make you ill, and do not say that it is all harmless either. Name no accounts of people the class knows.',
  },
  deck: [
    {
      id: 'start',
      layout: 'title',
      text: {
        nl: '# Wie kiest wat jij ziet?\n\nOver sociale media, zonder preek',
        en: '# Who picks what you see?\n\nAbout social media, without a sermon',
      },
      notes: {
        nl: 'Welkom. Wij gaan niet zeggen dat je je telefoon moet wegleggen. We kijken samen hoe het werkt, zodat jij zelf kan kiezen.',
        en: 'Welcome. We are not going to tell you to put your phone away. We look together at how it works, so that you can choose for yourself.',
      },
    },
    {
      id: 'two-sides',
      layout: 'message',
      text: {
        nl: '# Sociale media hebben twee kanten\n\n- Ze brengen mensen samen\n- Ze kunnen ook te veel worden',
        en: '# Social media have two sides\n\n- They bring people together\n- They can also become too much',
      },
      notes: {
        nl: 'Volgens de Wereldgezondheidsorganisatie kunnen sociale media vriendschap en steun sterker maken. Bij een deel van de jongeren nemen ze te veel plaats in. Duid op de schaal aan wat jij vindt.',
        en: 'According to the World Health Organization social media can make friendship and support stronger. For some young people they take up too much room. Show on the scale what you think.',
      },
      sources: [
        {
          name: 'WHO Europe, Teens, screens and mental health (HBSC 2022)',
          address: 'https://www.who.int/europe',
          date: '2024',
        },
      ],
      ask: 'closer-friends',
    },
    {
      id: 'guess',
      layout: 'message',
      text: {
        nl: '# Gok eens: hoeveel op honderd?\n\nHoeveel jongeren verliezen de greep?',
        en: '# Take a guess: how many in a hundred?\n\nHow many young people lose their grip?',
      },
      notes: {
        nl: 'Het gaat over jongeren van 11, 13 en 15 jaar in 44 landen en regio’s. Greep verliezen betekent hier: je wil minder, het lukt niet, en andere dingen lijden eronder. Gok maar, fout gokken kan niet.',
        en: 'It is about young people of 11, 13 and 15 in 44 countries and regions. Losing your grip means here: you want less, you cannot manage it, and other things suffer. Just guess, there is no wrong guess.',
      },
      sources: [
        {
          name: 'WHO Europe, Teens, screens and mental health (HBSC 2022)',
          address: 'https://www.who.int/europe',
          date: '2024',
        },
      ],
      ask: 'lost-grip',
    },
    {
      id: 'not-the-same',
      layout: 'message',
      text: {
        nl: '# Het voelt niet voor iedereen hetzelfde\n\n- Wat de ene oppept, haalt de andere neer\n- Let op hoe jij je daarna voelt',
        en: '# It does not feel the same for everybody\n\n- What lifts one person gets another down\n- Notice how you feel afterwards',
      },
      notes: {
        nl: 'Onderzoekers vroegen Nederlandse jongeren een week lang, zes keer per dag, hoe ze zich voelden. Sommigen voelden zich beter na het scrollen, anderen merkten niets, en een kleinere groep voelde zich slechter. Eén regel voor iedereen bestaat dus niet.',
        en: 'Researchers asked Dutch teenagers for a week, six times a day, how they felt. Some felt better after scrolling, others noticed nothing, and a smaller group felt worse. So there is no one rule for everybody.',
      },
      sources: [
        {
          name: 'Beyens en collega’s, The effect of social media on well-being differs from adolescent to adolescent, Scientific Reports',
          address: 'https://doi.org/10.1038/s41598-020-67727-7',
          date: '2020',
        },
      ],
    },
    {
      id: 'vote-clip',
      layout: 'message',
      text: {
        nl: '# Waarom zie jij net dit filmpje?\n\nStem eerst alleen, praat daarna.',
        en: '# Why do you see this very clip?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Denk eerst zelf na, zonder te overleggen. Daarna zoek je iemand met een ander antwoord. Overtuig met een reden, en luister ook naar die van de ander.',
        en: 'Think for yourself first, without talking. Then find somebody with another answer. Convince with a reason, and listen to the other one too.',
      },
      ask: 'why-this-clip',
    },
    {
      id: 'answer-clip',
      layout: 'answer',
      text: {
        nl: '# De app gokt wat jou laat kijken\n\n- Wat je bekijkt, liket en overslaat\n- Hoe lang je blijft hangen',
        en: '# The app guesses what keeps you watching\n\n- What you watch, like and skip\n- How long you linger',
      },
      notes: {
        nl: 'Elke seconde kijken is een signaal. In Europa moeten platformen uitleggen waarop hun keuze vooral steunt. En dat meeluisteren? Onderzoekers testten meer dan 17.000 apps en vonden er geen enkele die stiekem de microfoon aanzette.',
        en: 'Every second you watch is a signal. In Europe platforms have to explain what their choice mainly rests on. And the listening in? Researchers tested more than 17,000 apps and found not one that secretly switched on the microphone.',
      },
      sources: [
        digitalServices,
        {
          name: 'Pan en collega’s (Northeastern University), Panoptispy: Characterizing Audio and Video Exfiltration from Android Applications',
          date: '2018',
        },
      ],
    },
    {
      id: 'other-feed',
      layout: 'message',
      text: {
        nl: '# Je mag een andere tijdlijn kiezen\n\n- Eén die niet op jouw profiel steunt\n- Zoek ze bij de instellingen',
        en: '# You may choose another feed\n\n- One not built on your profile\n- Look for it in the settings',
      },
      notes: {
        nl: 'Dit is Europese wet: heel grote platformen moeten een keuze aanbieden die niet op jouw profiel steunt. Bijvoorbeeld alleen wie je volgt, op volgorde van tijd. Je hoeft dat niet te nemen, maar het is goed om te weten dat het bestaat.',
        en: 'This is European law: very large platforms must offer a choice that does not rest on your profile. For example only the people you follow, in order of time. You need not take it, but it is good to know that it exists.',
      },
      sources: [digitalServices],
    },
    {
      id: 'seen-unseen',
      layout: 'columns',
      text: {
        nl: '# Wat je ziet\n\n- Het beste moment\n- De beste hoek',
        en: '# What you see\n\n- The best moment\n- The best angle',
      },
      right: {
        nl: '# Wat je niet ziet\n\n- De mislukte foto’s\n- De gewone dinsdag',
        en: '# What you don’t see\n\n- The failed photos\n- An ordinary Tuesday',
      },
      notes: {
        nl: 'Iedereen kiest wat hij toont, wij ook. Vergelijk je je eigen gewone dag met het beste moment van een ander, dan verlies je altijd. In onderzoek voelden mensen zich minder goed over zichzelf na zulke profielen.',
        en: 'Everybody chooses what they show, we do too. If you compare your own ordinary day with somebody else’s best moment, you always lose. In research people felt less good about themselves after such profiles.',
      },
      sources: [
        {
          name: 'Vogel en collega’s, Social comparison, social media, and self-esteem, Psychology of Popular Media Culture',
          address: 'https://doi.org/10.1037/ppm0000047',
          date: '2014',
        },
      ],
    },
    {
      id: 'ask-first',
      layout: 'message',
      text: {
        nl: '# Foto van een ander? Eerst vragen\n\n- Ja voor de foto\n- Nog eens ja voor het posten',
        en: '# A photo of somebody else? Ask first\n\n- Yes to the photo\n- Yes again to posting it',
      },
      notes: {
        nl: 'Iedereen in België heeft recht op zijn eigen beeld. Een foto mogen nemen is nog niet: hem mogen posten. Dat zijn twee vragen. Ook als de foto lief of grappig is.',
        en: 'Everybody in Belgium has a right to their own image. Being allowed to take a photo is not yet being allowed to post it. Those are two questions. Also when the photo is sweet or funny.',
      },
      sources: [
        {
          name: 'Gegevensbeschermingsautoriteit, Recht op afbeelding (Wetboek van economisch recht, artikel XI.174)',
          address:
            'https://www.gegevensbeschermingsautoriteit.be/burger/thema-s/recht-op-afbeelding',
          date: '2026-11',
        },
      ],
    },
    {
      id: 'vote-deleted',
      layout: 'message',
      text: {
        nl: '# Verwijderd. Is het dan weg?\n\nStem eerst alleen, praat daarna.',
        en: '# Deleted. Is it gone then?\n\nVote alone first, then talk.',
      },
      notes: {
        nl: 'Een leerling zet iets online en haalt het na een uur weg. Wat denk jij? Stem eerst alleen.',
        en: 'A pupil puts something online and takes it down after an hour. What do you think? Vote alone first.',
      },
      ask: 'deleted-post',
    },
    {
      id: 'answer-deleted',
      layout: 'answer',
      text: {
        nl: '# Weg bij jou, misschien niet bij anderen\n\n- Een screenshot blijft\n- Je mag vragen om het te wissen',
        en: '# Gone from you, maybe not from others\n\n- A screenshot stays\n- You may ask for it to be erased',
      },
      notes: {
        nl: 'Je hebt geen knop over de telefoon van een ander. Wel heb je rechten: je mag een platform en een persoon vragen om iets over jou weg te halen. Lukt dat niet, dan helpt een volwassene of Child Focus. Het is nooit te laat om hulp te vragen.',
        en: 'You have no button over somebody else’s phone. But you do have rights: you may ask a platform and a person to take down something about you. If that fails, an adult or Child Focus helps. It is never too late to ask for help.',
      },
      sources: [
        {
          name: 'Europese Unie, Algemene verordening gegevensbescherming 2016/679, artikel 17',
          address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
          date: '2016',
        },
      ],
    },
    {
      id: 'one-thing',
      layout: 'message',
      text: {
        nl: '# Kies één knop voor deze week\n\nKlein is goed. Jij kiest.',
        en: '# Pick one switch for this week\n\nSmall is fine. You choose.',
      },
      notes: {
        nl: 'Zet de ideeën in jouw volgorde: wat zou volgens jou het meest helpen om zelf te kiezen? Je hoeft niet te zeggen wat je zelf doet. We kijken daarna wat de klas denkt.',
        en: 'Put the ideas in your order: what would help most, you think, to choose for yourself? You need not say what you do yourself. Afterwards we look at what the class thinks.',
      },
      ask: 'what-helps',
    },
  ],
  questions: [
    {
      id: 'first-word',
      kind: 'cloud',
      about: 'opinion',
      question: {
        nl: 'Welk woord komt in je op bij sociale media?',
        en: 'Which word comes to mind with social media?',
      },
    },
    {
      id: 'choose-feed',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Waar of niet waar? In Europa moeten heel grote platformen je een tijdlijn laten kiezen die niet op jouw profiel steunt.',
        en: 'True or false? In Europe very large platforms must let you choose a feed that does not rest on your profile.',
      },
      options: [
        { id: 'true', text: { nl: 'Waar', en: 'True' } },
        { id: 'false', text: { nl: 'Niet waar', en: 'False' } },
      ],
      right: ['true'],
      explain: {
        nl: 'Waar. Dat staat in de Europese verordening over digitale diensten. De keuze vind je meestal bij de instellingen van de app.',
        en: 'True. It is in the European Digital Services Act. You usually find the choice in the settings of the app.',
      },
    },
    {
      id: 'nice-photo',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Je hebt een mooie foto van een klasgenoot genomen, met toestemming. Mag je hem dan ook posten?',
        en: 'You took a nice photo of a classmate, with permission. May you post it too?',
      },
      options: [
        { id: 'if-nice', text: { nl: 'Ja, als hij mooi is', en: 'Yes, if it is nice' } },
        { id: 'ask-again', text: { nl: 'Pas na een tweede ja', en: 'Only after a second yes' } },
        {
          id: 'private-account',
          text: {
            nl: 'Ja, als je account privé staat',
            en: 'Yes, if your account is private',
          },
        },
      ],
      right: ['ask-again'],
      explain: {
        nl: 'Een ja voor de foto is nog geen ja voor het posten. Volgens de Gegevensbeschermingsautoriteit zijn dat twee toestemmingen. Hoe mooi de foto is of wie je volgt, verandert daar niets aan.',
        en: 'A yes to the photo is not yet a yes to posting it. According to the Belgian Data Protection Authority those are two permissions. How nice the photo is or who follows you does not change that.',
      },
    },
    {
      id: 'same-for-all',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Wat vonden onderzoekers die jongeren een week lang volgden?',
        en: 'What did researchers find who followed teenagers for a week?',
      },
      options: [
        {
          id: 'all-worse',
          text: {
            nl: 'Bijna iedereen voelde zich slechter na sociale media',
            en: 'Nearly everybody felt worse after social media',
          },
        },
        {
          id: 'all-better',
          text: {
            nl: 'Bijna iedereen voelde zich beter na sociale media',
            en: 'Nearly everybody felt better after social media',
          },
        },
        {
          id: 'differs',
          text: {
            nl: 'Het verschilde sterk van persoon tot persoon',
            en: 'It differed strongly from person to person',
          },
        },
      ],
      right: ['differs'],
      explain: {
        nl: 'Het verschilde sterk. Sommigen voelden zich beter, velen merkten niets, een kleinere groep voelde zich slechter. Kijk dus naar wat het met jou doet.',
        en: 'It differed strongly. Some felt better, many noticed nothing, a smaller group felt worse. So look at what it does to you.',
      },
    },
    {
      id: 'why-this-clip',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Je opent een app en krijgt meteen een filmpje. Waarom net dat filmpje?',
        en: 'You open an app and get a clip straight away. Why that very clip?',
      },
      options: [
        {
          id: 'most-liked',
          text: { nl: 'Omdat het nu het populairst is', en: 'Because it is the most popular now' },
          tempts: {
            nl: 'Veel likes vallen op, dus lijkt het een hitlijst. Maar je buur krijgt iets anders: jouw kijkgedrag weegt zwaar mee.',
            en: 'Many likes stand out, so it looks like a chart. But your neighbour gets something else: how you watch counts a lot.',
          },
        },
        {
          id: 'keeps-watching',
          text: {
            nl: 'Omdat de app verwacht dat jij blijft kijken',
            en: 'Because the app expects you to keep watching',
          },
        },
        {
          id: 'listens-in',
          text: {
            nl: 'Omdat je telefoon meeluisterde',
            en: 'Because your phone was listening in',
          },
          tempts: {
            nl: 'Iedereen kent het: je praat over schoenen en je ziet schoenen. We onthouden die ene keer dat het klopt, en vergeten de honderd keer dat het niet klopt. Onderzoek vond geen bewijs dat apps stiekem opnemen.',
            en: 'Everybody knows it: you talk about shoes and you see shoes. We remember the one time it fits and forget the hundred times it does not. Research found no evidence that apps secretly record.',
          },
        },
        {
          id: 'chance',
          text: { nl: 'Dat is toeval', en: 'That is chance' },
          tempts: {
            nl: 'Soms test een app iets nieuws, en dat voelt als toeval. Maar ook dan kijkt ze of jij blijft hangen.',
            en: 'Sometimes an app tries something new, and that feels like chance. But then too it watches whether you linger.',
          },
        },
      ],
      right: ['keeps-watching'],
      explain: {
        nl: 'Het systeem berekent wat jou waarschijnlijk laat kijken, uit wat je vroeger bekeek, likete en oversloeg. Daarom ziet iedereen iets anders. Je kan bijsturen: wegvegen, ontvolgen, “niet interessant” kiezen.',
        en: 'The system works out what will probably keep you watching, from what you watched, liked and skipped before. That is why everybody sees something else. You can steer: swipe away, unfollow, choose “not interested”.',
      },
    },
    {
      id: 'deleted-post',
      kind: 'choice',
      about: 'fact',
      question: {
        nl: 'Een leerling post iets en verwijdert het na een uur. Wat klopt?',
        en: 'A pupil posts something and deletes it after an hour. What is right?',
      },
      options: [
        {
          id: 'gone',
          text: { nl: 'Het is weg, overal', en: 'It is gone, everywhere' },
          tempts: {
            nl: 'Op je eigen scherm zie je het niet meer, dus voelt het weg. Maar je ziet niet wat anderen bewaarden.',
            en: 'On your own screen you no longer see it, so it feels gone. But you do not see what others kept.',
          },
        },
        {
          id: 'copies',
          text: {
            nl: 'Een ander kan het nog hebben',
            en: 'Somebody else may still have it',
          },
        },
        {
          id: 'friends-only',
          text: {
            nl: 'Alleen vrienden zagen het, dus het is veilig',
            en: 'Only friends saw it, so it is safe',
          },
          tempts: {
            nl: 'Bij vrienden voelt delen veilig. Maar een vriend kan het doorsturen, ook zonder slechte bedoeling.',
            en: 'With friends sharing feels safe. But a friend can pass it on, even without meaning harm.',
          },
        },
        {
          id: 'nothing-to-do',
          text: {
            nl: 'Er is niets meer aan te doen',
            en: 'There is nothing to be done any more',
          },
          tempts: {
            nl: 'Je hoort vaak dat het internet nooit vergeet. Toch kan je veel laten weghalen, en je hebt daar recht op.',
            en: 'You often hear that the internet never forgets. Yet a lot can be taken down, and you have a right to it.',
          },
        },
      ],
      right: ['copies'],
      explain: {
        nl: 'In dat uur kan iemand een screenshot gemaakt hebben. Verwijderen helpt wel: minder mensen zien het. En je mag vragen om kopieën te wissen, aan een persoon en aan een platform.',
        en: 'In that hour somebody may have taken a screenshot. Deleting does help: fewer people see it. And you may ask for copies to be erased, from a person and from a platform.',
      },
    },
    {
      id: 'closer-friends',
      kind: 'scale',
      about: 'opinion',
      question: {
        nl: 'Sociale media maken vriendschappen sterker. Wat vind jij?',
        en: 'Social media make friendships stronger. What do you think?',
      },
      from: 1,
      to: 5,
      ends: [
        { nl: 'helemaal niet', en: 'not at all' },
        { nl: 'helemaal wel', en: 'very much so' },
      ],
    },
    {
      id: 'lost-grip',
      kind: 'number',
      about: 'fact',
      question: {
        nl: 'Hoeveel op honderd jongeren van 11, 13 en 15 jaar toonden in 2022 tekenen dat ze de greep op sociale media kwijt waren?',
        en: 'How many in a hundred young people of 11, 13 and 15 showed signs in 2022 of having lost their grip on social media?',
      },
      unit: { nl: 'op 100', en: 'in 100' },
      right: { value: 11, tolerance: 4 },
      explain: {
        nl: 'Ongeveer 11 op 100, over 44 landen en regio’s samen. Dat is meer dan in 2018, toen was het 7. De meesten dus niet, maar in elke klas kan het over iemand gaan.',
        en: 'About 11 in 100, over 44 countries and regions together. That is more than in 2018, when it was 7. So most of them not, but in any class it may be about somebody.',
      },
    },
    {
      id: 'what-helps',
      kind: 'ranking',
      about: 'opinion',
      question: {
        nl: 'Wat helpt iemand het meest om zelf te kiezen wat hij ziet? Zet het beste bovenaan.',
        en: 'What helps somebody most to choose for themselves what they see? Put the best on top.',
      },
      options: [
        { id: 'notifications', text: { nl: 'Meldingen uitzetten', en: 'Notifications off' } },
        {
          id: 'unfollow',
          text: {
            nl: 'Ontvolgen wat je een slecht gevoel geeft',
            en: 'Unfollow what makes you feel bad',
          },
        },
        {
          id: 'other-feed',
          text: {
            nl: 'Een tijdlijn zonder profiel kiezen',
            en: 'Choose a feed without a profile',
          },
        },
        {
          id: 'phone-away',
          text: {
            nl: 'De telefoon soms in een andere kamer',
            en: 'Phone in another room now and then',
          },
        },
        {
          id: 'agree',
          text: { nl: 'Met vrienden iets afspreken', en: 'Agree on something with friends' },
        },
      ],
    },
  ],
  quiz: ['choose-feed', 'nice-photo', 'same-for-all'],
  cloud: 'first-word',
  cases: [
    {
      id: 'few-likes',
      title: { nl: 'Te weinig likes', en: 'Too few likes' },
      story: {
        nl: 'Noa post een foto van een optreden waar Noa lang voor oefende. Na een uur staan er vier likes. Noa haalt de foto weg en zegt: “Niemand vond het goed.” De dagen erna oefent Noa niet meer en kijkt vaak naar de profielen van anderen.',
        en: 'Noa posts a photo of a performance that Noa practised for a long time. After an hour there are four likes. Noa takes the photo down and says: “Nobody liked it.” In the days after, Noa stops practising and often looks at other people’s profiles.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        { nl: 'Wat kan een vriend doen?', en: 'What can a friend do?' },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
    {
      id: 'posted-without-asking',
      title: { nl: 'Gepost zonder te vragen', en: 'Posted without asking' },
      story: {
        nl: 'Op de schooluitstap neemt Charlie een foto van een leerling die slaapt op de bus. Charlie vindt hem grappig en zet hem in een verhaal. De leerling ziet het pas ’s avonds en schaamt zich. Charlie zegt: “Het is maar een grapje, morgen is het weg.”',
        en: 'On the school trip Charlie takes a photo of a pupil asleep on the bus. Charlie thinks it is funny and puts it in a story. The pupil only sees it in the evening and feels ashamed. Charlie says: “It’s only a joke, it’s gone tomorrow.”',
      },
      asks: [
        { nl: 'Wat speelt er, bij allebei?', en: 'What is going on, for both of them?' },
        { nl: 'Wat kan iemand doen die het ziet?', en: 'What can somebody do who sees it?' },
        {
          nl: 'Wat is een goede eerste zin tegen Charlie?',
          en: 'What is a good first sentence to Charlie?',
        },
      ],
    },
    {
      id: 'perfect-desks',
      title: { nl: 'Altijd beter, altijd meer', en: 'Always better, always more' },
      story: {
        nl: 'Rayan kijkt graag naar filmpjes over studeren. De app toont er steeds meer: om vijf uur opstaan, perfecte bureaus, alleen maar tienen. Rayan maakt strakke schema’s en haalt ze niet. “Iedereen kan het, alleen ik niet,” zegt Rayan.',
        en: 'Rayan likes watching clips about studying. The app shows more and more of them: up at five, perfect desks, top marks only. Rayan makes tight plans and does not manage them. “Everybody can do it, except me,” says Rayan.',
      },
      asks: [
        { nl: 'Wat speelt er?', en: 'What is going on?' },
        {
          nl: 'Wat kan Rayan veranderen aan de tijdlijn?',
          en: 'What can Rayan change about the feed?',
        },
        { nl: 'Wat is een goede eerste zin?', en: 'What is a good first sentence?' },
      ],
    },
  ],
  help: [
    {
      ...awel,
      about: {
        nl: 'Voor alles waar je mee zit. Bellen, chatten of mailen, zonder je naam te zeggen.',
        en: 'For anything on your mind. Call, chat or mail, without giving your name.',
      },
    },
    {
      ...childFocus,
      about: {
        nl: 'Als er online iets misloopt: een foto die rondgaat, iemand die je lastigvalt.',
        en: 'When something goes wrong online: a photo going round, somebody who bothers you.',
      },
    },
    {
      ...clbChat,
      about: {
        nl: 'Chatten met iemand van het CLB, over school en over hoe je je voelt.',
        en: 'Chat with somebody of the CLB, about school and about how you feel.',
      },
    },
    {
      ...jac,
      about: {
        nl: 'Voor jongeren met een vraag, groot of klein. Langsgaan, bellen of chatten.',
        en: 'For young people with a question, big or small. Drop in, call or chat.',
      },
    },
  ],
};
