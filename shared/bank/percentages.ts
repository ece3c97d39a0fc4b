import { exactly, t, type SetSource } from './source.ts';

const r = String.raw;
const withUnit = t('Zet de eenheid erbij.', 'Add the unit.');
const euro = ['euro', '€', 'EUR', 'euros'];

/** Percentages: of a whole, as a part, discounts and VAT, and back to the whole. */
export const percentages: SetSource = {
  items: [
    {
      id: 'pct-1',
      kind: 'number',
      question: t('Hoeveel is 15 % van 80 euro?', 'How much is 15% of 80 euros?'),
      hint: withUnit,
      key: exactly(12, ...euro),
      mistakes: ['65 euro', '1,2 euro', '68 euro', '€ 120'],
      worked: t(
        r`15 % betekent 15 van elke 100, dus $\frac{15}{100}\cdot 80=12$ euro. Uit het hoofd: 10 % is 8 euro, 5 % is de helft daarvan, 4 euro, samen 12 euro.`,
        r`15% means 15 out of every 100, so $\frac{15}{100}\cdot 80=12$ euros. In your head: 10% is 8 euros, 5% is half of that, 4 euros, together 12 euros.`,
      ),
      hints: [
        t('Wat betekent 15 %? Waarvan neem je dat?', 'What does 15% mean? What do you take it of?'),
        t(
          'Kijk eerst naar 10 % van 80. Dat is makkelijk.',
          'Look at 10% of 80 first. That one is easy.',
        ),
        t('Ik doe er één die erop lijkt: 15 % van 60.', 'I do a similar one: 15% of 60.'),
        t(
          'Samen de eerste stap: 10 % van 80 euro is 8 euro. Hoe kom je nu aan 5 %?',
          'The first step together: 10% of 80 euros is 8 euros. How do you get 5% now?',
        ),
        t(
          '12 euro: 8 euro (10 %) en 4 euro (5 %). Waarom mag je die optellen?',
          '12 euros: 8 euros (10%) and 4 euros (5%). Why may you add them?',
        ),
      ],
      similar: {
        question: t('Hoeveel is 15 % van 60?', 'How much is 15% of 60?'),
        worked: t('10 % is 6, 5 % is 3, samen 9.', '10% is 6, 5% is 3, together 9.'),
      },
    },
    {
      id: 'pct-2',
      kind: 'number',
      question: t(
        '18 van de 24 leerlingen komen met de fiets. Hoeveel procent is dat?',
        '18 of the 24 pupils come by bike. What percentage is that?',
      ),
      hint: t('Schrijf ook %.', 'Write % too.'),
      key: exactly(75, '%', 'procent', 'percent', 'per cent'),
      mistakes: ['18 %', '0,75 %', '25 %', '6 %'],
      worked: t(
        r`Het deel is $\frac{18}{24}=\frac{3}{4}$. Op 100 is dat $\frac{3}{4}\cdot100=75$, dus 75 %. Procent zegt hoeveel het er zouden zijn als het geheel 100 was.`,
        r`The part is $\frac{18}{24}=\frac{3}{4}$. Out of 100 that is $\frac{3}{4}\cdot100=75$, so 75%. A percentage says how many there would be if the whole were 100.`,
      ),
      hints: [
        t('Wat is het geheel? Wat is het deel?', 'What is the whole? What is the part?'),
        t(
          'Kijk naar de breuk 18/24. Kan ze eenvoudiger?',
          'Look at the fraction 18/24. Can it be simpler?',
        ),
        t('Ik doe er één die erop lijkt: 12 van de 20.', 'I do a similar one: 12 out of 20.'),
        t(
          r`Samen de eerste stap: $\frac{18}{24}=\frac{3}{4}$. Hoeveel is dat op 100?`,
          r`The first step together: $\frac{18}{24}=\frac{3}{4}$. How much is that out of 100?`,
        ),
        t('75 %, want drie vierde van 100 is 75.', '75%, because three quarters of 100 is 75.'),
      ],
      similar: {
        question: t('Hoeveel procent is 12 van de 20?', 'What percentage is 12 out of 20?'),
        worked: t(
          r`$\frac{12}{20}=\frac{60}{100}$, dus 60 %.`,
          r`$\frac{12}{20}=\frac{60}{100}$, so 60%.`,
        ),
      },
    },
    {
      id: 'pct-3',
      kind: 'number',
      question: t(
        'Een jas kost 60 euro. Je krijgt 20 % korting. Hoeveel betaal je?',
        'A coat costs 60 euros. You get a 20% discount. How much do you pay?',
      ),
      hint: withUnit,
      key: exactly(48, ...euro),
      mistakes: ['12 euro', '40 euro', '72 euro'],
      worked: t(
        r`De korting is 20 % van 60 euro: $0{,}20\cdot60=12$ euro. Je betaalt $60-12=48$ euro. In één keer: je betaalt nog 80 %, en $0{,}80\cdot60=48$.`,
        r`The discount is 20% of 60 euros: $0.20\cdot60=12$ euros. You pay $60-12=48$ euros. In one go: you still pay 80%, and $0.80\cdot60=48$.`,
      ),
      hints: [
        t(
          'Wat wordt er gevraagd: de korting of wat je betaalt?',
          'What is being asked: the discount or what you pay?',
        ),
        t('Kijk naar 20 %: hoeveel euro is dat?', 'Look at 20%: how many euros is that?'),
        t(
          'Ik doe er één die erop lijkt: 50 euro met 30 % korting.',
          'I do a similar one: 50 euros with 30% off.',
        ),
        t(
          'Samen de eerste stap: 10 % van 60 euro is 6 euro. Hoeveel is 20 %? En wat doe je daarmee?',
          'The first step together: 10% of 60 euros is 6 euros. How much is 20%? And what do you do with it?',
        ),
        t(
          '48 euro: 60 min de korting van 12. Waarom trek je af?',
          '48 euros: 60 minus the discount of 12. Why do you subtract?',
        ),
      ],
      similar: {
        question: t(
          '50 euro met 30 % korting: hoeveel betaal je?',
          '50 euros with 30% off: how much do you pay?',
        ),
        worked: t(
          '30 % van 50 is 15. Je betaalt 50 - 15 = 35 euro.',
          '30% of 50 is 15. You pay 50 - 15 = 35 euros.',
        ),
      },
    },
    {
      id: 'pct-4',
      kind: 'choice',
      question: t(
        'Een prijs stijgt eerst met 10 % en daalt dan met 10 %. Wat is de nieuwe prijs?',
        'A price first rises by 10% and then falls by 10%. What is the new price?',
      ),
      options: {
        a: t('Dezelfde als in het begin', 'The same as at the start'),
        b: t('1 % lager dan in het begin', '1% lower than at the start'),
        c: t('1 % hoger dan in het begin', '1% higher than at the start'),
        d: t('10 % lager dan in het begin', '10% lower than at the start'),
      },
      correct: ['b'],
      mistakes: [['a'], ['c'], ['d']],
      worked: t(
        r`Neem 100 euro. Plus 10 % is 110 euro. De 10 % die er dan af gaat, is 10 % van **110**, dus 11 euro: $110-11=99$ euro. Dat is 1 % lager. De tweede 10 % hoort bij een ander geheel dan de eerste.`,
        r`Take 100 euros. Plus 10% is 110 euros. The 10% that then comes off is 10% of **110**, so 11 euros: $110-11=99$ euros. That is 1% lower. The second 10% belongs to a different whole than the first.`,
      ),
      hints: [
        t('Waarvan is de eerste 10 %? En de tweede?', 'What is the first 10% of? And the second?'),
        t(
          'Kijk naar de prijs na de stijging: die is niet meer dezelfde.',
          'Look at the price after the rise: it is no longer the same.',
        ),
        t(
          'Ik doe er één die erop lijkt: eerst 50 % erbij, dan 50 % eraf.',
          'I do a similar one: first 50% up, then 50% down.',
        ),
        t(
          'Samen de eerste stap: begin met 100 euro. Wat is de prijs na + 10 %?',
          'The first step together: start with 100 euros. What is the price after + 10%?',
        ),
        t(
          '1 % lager: 100 wordt 110, en 10 % van 110 is 11.',
          '1% lower: 100 becomes 110, and 10% of 110 is 11.',
        ),
      ],
      similar: {
        question: t(
          'Een prijs stijgt 50 % en daalt dan 50 %. Wat blijft er over?',
          'A price rises 50% and then falls 50%. What is left?',
        ),
        worked: t(
          '100 wordt 150. De helft van 150 is 75. Het is dus 25 % lager.',
          '100 becomes 150. Half of 150 is 75. So it is 25% lower.',
        ),
      },
    },
    {
      id: 'pct-5',
      kind: 'number',
      question: t(
        'Met 21 % btw kost een fiets 242 euro. Hoeveel kost hij zonder btw?',
        'With 21% VAT a bike costs 242 euros. How much is it without VAT?',
      ),
      hint: withUnit,
      key: exactly(200, ...euro),
      mistakes: ['191,18 euro', '221 euro', '50,82 euro'],
      worked: t(
        r`De btw komt bovenop de prijs zonder btw. 242 euro is dus 121 % van die prijs. 1 % is $242:121=2$ euro, 100 % is 200 euro. 21 % van 242 aftrekken is niet juist: de 21 % hoort bij 200, niet bij 242.`,
        r`VAT is added to the price without VAT. So 242 euros is 121% of that price. 1% is $242\div121=2$ euros, 100% is 200 euros. Taking 21% off 242 is not right: the 21% belongs to 200, not to 242.`,
      ),
      hints: [
        t('Waarvan is de 21 % genomen?', 'What was the 21% taken of?'),
        t(
          'Kijk naar 242: hoeveel procent van de prijs zonder btw is dat?',
          'Look at 242: what percentage of the price without VAT is it?',
        ),
        t(
          'Ik doe er één die erop lijkt: 106 euro met 6 % btw.',
          'I do a similar one: 106 euros with 6% VAT.',
        ),
        t(
          'Samen de eerste stap: 121 % is 242 euro. Hoeveel is 1 %?',
          'The first step together: 121% is 242 euros. How much is 1%?',
        ),
        t(
          '200 euro: 21 % van 200 is 42, en 200 + 42 = 242.',
          '200 euros: 21% of 200 is 42, and 200 + 42 = 242.',
        ),
      ],
      similar: {
        question: t(
          'Met 6 % btw kost een boek 106 euro. Hoeveel zonder btw?',
          'With 6% VAT a book costs 106 euros. How much without VAT?',
        ),
        worked: t(
          '106 % is 106 euro, dus 1 % is 1 euro en 100 % is 100 euro.',
          '106% is 106 euros, so 1% is 1 euro and 100% is 100 euros.',
        ),
      },
    },
    {
      id: 'pct-6',
      kind: 'formula',
      question: t(
        r`Een prijs $p$ stijgt met 5 %. Schrijf de nieuwe prijs.`,
        r`A price $p$ rises by 5%. Write the new price.`,
      ),
      hint: t('Een uitdrukking met p.', 'An expression with p.'),
      key: { answer: '1.05p', compare: 'value' },
      mistakes: ['0{,}05p', '1{,}5p', 'p+5', 'p+0{,}05'],
      worked: t(
        r`De oude prijs is 100 %, er komt 5 % bij: samen 105 %. 105 % van $p$ is $1{,}05p$. Hetzelfde als $p+0{,}05p$: de oude prijs plus 5 % ervan.`,
        r`The old price is 100%, 5% is added: together 105%. 105% of $p$ is $1.05p$. The same as $p+0.05p$: the old price plus 5% of it.`,
      ),
      hints: [
        t(
          'Hoeveel procent is de oude prijs? En de nieuwe?',
          'What percentage is the old price? And the new one?',
        ),
        t('Kijk naar "5 %": 5 % van wat?', 'Look at "5%": 5% of what?'),
        t(
          r`Ik doe er één die erop lijkt: een prijs $q$ stijgt met 20 %.`,
          r`I do a similar one: a price $q$ rises by 20%.`,
        ),
        t(
          r`Samen de eerste stap: 5 % van $p$ is $0{,}05p$. Wat doe je met de oude prijs?`,
          r`The first step together: 5% of $p$ is $0.05p$. What do you do with the old price?`,
        ),
        t(
          r`$1{,}05p$: 100 % en 5 % is 105 %. Waarom niet $1{,}5p$?`,
          r`$1.05p$: 100% and 5% is 105%. Why not $1.5p$?`,
        ),
      ],
      similar: {
        question: t(
          r`Een prijs $q$ stijgt met 20 %. Wat is de nieuwe prijs?`,
          r`A price $q$ rises by 20%. What is the new price?`,
        ),
        worked: t(r`120 % van $q$: $1{,}2q$.`, r`120% of $q$: $1.2q$.`),
      },
    },
    {
      id: 'pct-7',
      kind: 'drawing',
      question: t(
        '25 % van een bedrag is 30 euro. Teken een strook voor 100 % en toon hoeveel het hele bedrag is.',
        '25% of an amount is 30 euros. Draw a bar for 100% and show how much the whole amount is.',
      ),
      mistakes: [],
      worked: t(
        r`25 % is een vierde, dus verdeel de strook in 4 gelijke stukken. In elk stuk staat 30 euro. De hele strook is $4\cdot30=120$ euro.`,
        r`25% is a quarter, so split the bar into 4 equal parts. Each part is 30 euros. The whole bar is $4\cdot30=120$ euros.`,
      ),
      hints: [
        t('Is 30 euro het geheel of een deel?', 'Is 30 euros the whole or a part?'),
        t(
          'Kijk naar 25 %: hoeveel keer past dat in 100 %?',
          'Look at 25%: how many times does it fit into 100%?',
        ),
        t(
          'Ik teken er één die erop lijkt: 20 % is 7 euro.',
          'I draw a similar one: 20% is 7 euros.',
        ),
        t(
          'Samen de eerste stap: teken een strook en verdeel ze in 4. Wat schrijf je in het eerste stuk?',
          'The first step together: draw a bar and split it into 4. What do you write in the first part?',
        ),
        t(
          '4 stukken van 30 euro: 120 euro. Waarom 4 stukken?',
          '4 parts of 30 euros: 120 euros. Why 4 parts?',
        ),
      ],
      similar: {
        question: t(
          '20 % is 7 euro. Teken de strook: hoeveel is 100 %?',
          '20% is 7 euros. Draw the bar: how much is 100%?',
        ),
        worked: t(
          '20 % past 5 keer in 100 %: 5 stukken van 7 euro is 35 euro.',
          '20% fits 5 times into 100%: 5 parts of 7 euros is 35 euros.',
        ),
      },
    },
  ],
  exit: [
    {
      id: 'pct-exit-1',
      kind: 'number',
      question: t('Hoeveel is 30 % van 250?', 'How much is 30% of 250?'),
      key: exactly(75),
      mistakes: ['7,5', '220', '175'],
      worked: t(
        '10 % van 250 is 25, dus 30 % is drie keer zoveel: 75.',
        '10% of 250 is 25, so 30% is three times as much: 75.',
      ),
      hints: [
        t('Wat betekent 30 %?', 'What does 30% mean?'),
        t('Kijk naar 10 % van 250.', 'Look at 10% of 250.'),
        t('Bekijk 30 % van 40.', 'Look at 30% of 40.'),
        t('10 % is 25. En 30 %?', '10% is 25. And 30%?'),
        t('75, want 3 keer 25.', '75, because 3 times 25.'),
      ],
      similar: {
        question: t('Hoeveel is 30 % van 40?', 'How much is 30% of 40?'),
        worked: t('10 % is 4, 30 % is 12.', '10% is 4, 30% is 12.'),
      },
    },
    {
      id: 'pct-exit-2',
      kind: 'number',
      question: t(
        '27 van de 60 bussen waren te laat. Hoeveel procent is dat?',
        '27 of the 60 buses were late. What percentage is that?',
      ),
      hint: t('Schrijf ook %.', 'Write % too.'),
      key: exactly(45, '%', 'procent', 'percent', 'per cent'),
      mistakes: ['27 %', '55 %', '0,45 %'],
      worked: t(
        r`$\frac{27}{60}=\frac{9}{20}=\frac{45}{100}$, dus 45 %.`,
        r`$\frac{27}{60}=\frac{9}{20}=\frac{45}{100}$, so 45%.`,
      ),
      hints: [
        t('Wat is het geheel?', 'What is the whole?'),
        t('Kijk naar de breuk 27/60.', 'Look at the fraction 27/60.'),
        t('Bekijk 15 van de 60.', 'Look at 15 out of 60.'),
        t(
          'Vereenvoudig 27/60 tot 9/20. Hoeveel is dat op 100?',
          'Simplify 27/60 to 9/20. How much is that out of 100?',
        ),
        t('45 %, want 9/20 is 45/100.', '45%, because 9/20 is 45/100.'),
      ],
      similar: {
        question: t('Hoeveel procent is 15 van de 60?', 'What percentage is 15 out of 60?'),
        worked: t('15/60 is een vierde, dus 25 %.', '15/60 is a quarter, so 25%.'),
      },
    },
    {
      id: 'pct-exit-3',
      kind: 'number',
      question: t(
        'Een abonnement van 80 euro wordt 5 % duurder. Wat is de nieuwe prijs?',
        'A subscription of 80 euros becomes 5% more expensive. What is the new price?',
      ),
      hint: withUnit,
      key: exactly(84, ...euro),
      mistakes: ['85 euro', '4 euro', '76 euro'],
      worked: t(
        '5 % van 80 is 4. De nieuwe prijs is 80 + 4 = 84 euro.',
        '5% of 80 is 4. The new price is 80 + 4 = 84 euros.',
      ),
      hints: [
        t('Komt er iets bij of gaat er iets af?', 'Is something added or taken off?'),
        t('Kijk naar 5 % van 80.', 'Look at 5% of 80.'),
        t(
          'Bekijk 40 euro die 5 % duurder wordt.',
          'Look at 40 euros that becomes 5% more expensive.',
        ),
        t('10 % van 80 is 8. En 5 %?', '10% of 80 is 8. And 5%?'),
        t('84 euro: 80 plus 5 % van 80.', '84 euros: 80 plus 5% of 80.'),
      ],
      similar: {
        question: t(
          '40 euro wordt 5 % duurder. Wat is de nieuwe prijs?',
          '40 euros becomes 5% more expensive. What is the new price?',
        ),
        worked: t('5 % van 40 is 2, dus 42 euro.', '5% of 40 is 2, so 42 euros.'),
      },
    },
  ],
};
