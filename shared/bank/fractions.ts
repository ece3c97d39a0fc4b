import { exactly, t, type SetSource } from './source.ts';

const r = String.raw;
const asFraction = t('Schrijf als breuk, bijvoorbeeld 3/4.', 'Write a fraction, for example 3/4.');

/** Fractions: simplify, compare, and the four operations. */
export const fractions: SetSource = {
  items: [
    {
      id: 'frac-1',
      kind: 'formula',
      question: t(
        r`Vereenvoudig $\frac{18}{24}$ zo ver mogelijk.`,
        r`Simplify $\frac{18}{24}$ as far as possible.`,
      ),
      key: { answer: r`\frac{3}{4}`, compare: 'form' },
      mistakes: [r`\frac{9}{12}`, r`\frac{2}{3}`, r`\frac{12}{18}`],
      worked: t(
        r`De grootste gemeenschappelijke deler van 18 en 24 is 6. Deel teller en noemer door 6: $\frac{18:6}{24:6}=\frac{3}{4}$. De waarde verandert niet, omdat je boven en onder door hetzelfde getal deelt. 3 en 4 hebben geen gemeenschappelijke deler meer, dus verder kan niet.`,
        r`The greatest common divisor of 18 and 24 is 6. Divide top and bottom by 6: $\frac{18\div6}{24\div6}=\frac{3}{4}$. The value stays the same, because you divide top and bottom by the same number. 3 and 4 have no common divisor left, so you are done.`,
      ),
      hints: [
        t(
          'Wat betekent "vereenvoudigen"? Wat mag er niet veranderen?',
          'What does "simplify" mean? What must not change?',
        ),
        t(
          'Kijk naar 18 en 24: door welke getallen kan je ze allebei delen?',
          'Look at 18 and 24: which numbers divide both of them?',
        ),
        t(
          r`Ik doe er één die erop lijkt: $\frac{20}{30}$. Ik zoek de grootste deler van allebei en zeg wat ik denk.`,
          r`I do a similar one: $\frac{20}{30}$. I look for the greatest divisor of both and say what I think.`,
        ),
        t(
          'Samen de eerste stap: 18 en 24 zijn allebei even. Deel ze allebei door 2. Wat krijg je? Kan het nog verder?',
          'The first step together: 18 and 24 are both even. Divide both by 2. What do you get? Can you go on?',
        ),
        t(
          r`Het is $\frac{3}{4}$: teller en noemer gedeeld door 6. Waarom mag dat?`,
          r`It is $\frac{3}{4}$: top and bottom divided by 6. Why is that allowed?`,
        ),
      ],
      similar: {
        question: t(
          r`Vereenvoudig $\frac{20}{30}$ zo ver mogelijk.`,
          r`Simplify $\frac{20}{30}$ as far as possible.`,
        ),
        worked: t(
          r`De grootste deler van 20 en 30 is 10. $\frac{20:10}{30:10}=\frac{2}{3}$.`,
          r`The greatest common divisor of 20 and 30 is 10. $\frac{20\div10}{30\div10}=\frac{2}{3}$.`,
        ),
      },
    },
    {
      id: 'frac-2',
      kind: 'number',
      question: t(r`Bereken $\frac{2}{3}+\frac{1}{4}$.`, r`Work out $\frac{2}{3}+\frac{1}{4}$.`),
      hint: asFraction,
      key: exactly(11 / 12),
      mistakes: ['3/7', '3/12', '2/12'],
      worked: t(
        r`Je kan alleen gelijke delen optellen, dus maak de breuken gelijknamig. 12 is deelbaar door 3 en door 4: $\frac{2}{3}=\frac{8}{12}$ en $\frac{1}{4}=\frac{3}{12}$. Samen is dat $\frac{8}{12}+\frac{3}{12}=\frac{11}{12}$.`,
        r`You can only add parts of the same size, so find a common denominator. 12 is a multiple of 3 and of 4: $\frac{2}{3}=\frac{8}{12}$ and $\frac{1}{4}=\frac{3}{12}$. Together that is $\frac{8}{12}+\frac{3}{12}=\frac{11}{12}$.`,
      ),
      hints: [
        t(
          'Wat wordt er gevraagd? Zijn de stukken van de twee breuken even groot?',
          'What is being asked? Are the parts of the two fractions the same size?',
        ),
        t(
          'Kijk naar de noemers, 3 en 4. Wat moet er met de noemers gebeuren voor je optelt?',
          'Look at the denominators, 3 and 4. What has to happen to them before you add?',
        ),
        t(
          r`Ik doe er één die erop lijkt: $\frac{1}{2}+\frac{2}{5}$. Eerst zoek ik een noemer die bij allebei past.`,
          r`I do a similar one: $\frac{1}{2}+\frac{2}{5}$. First I look for a denominator that fits both.`,
        ),
        t(
          r`Samen de eerste stap: we nemen 12 als noemer. Met welk getal vermenigvuldig je teller en noemer van $\frac{2}{3}$?`,
          r`The first step together: we take 12 as the denominator. By which number do you multiply top and bottom of $\frac{2}{3}$?`,
        ),
        t(
          r`$\frac{8}{12}+\frac{3}{12}=\frac{11}{12}$. Waarom mag je de noemers niet optellen?`,
          r`$\frac{8}{12}+\frac{3}{12}=\frac{11}{12}$. Why must you not add the denominators?`,
        ),
      ],
      similar: {
        question: t(r`Bereken $\frac{1}{2}+\frac{2}{5}$.`, r`Work out $\frac{1}{2}+\frac{2}{5}$.`),
        worked: t(
          r`Noemer 10: $\frac{5}{10}+\frac{4}{10}=\frac{9}{10}$.`,
          r`Denominator 10: $\frac{5}{10}+\frac{4}{10}=\frac{9}{10}$.`,
        ),
      },
    },
    {
      id: 'frac-3',
      kind: 'choice',
      question: t('Welke breuk is het grootst?', 'Which fraction is the largest?'),
      options: {
        a: r`$\frac{3}{5}$`,
        b: r`$\frac{5}{8}$`,
        c: r`$\frac{7}{12}$`,
        d: r`$\frac{1}{2}$`,
      },
      correct: ['b'],
      mistakes: [['a'], ['c'], ['d']],
      worked: t(
        r`Maak ze gelijknamig met noemer 120: $\frac{3}{5}=\frac{72}{120}$, $\frac{5}{8}=\frac{75}{120}$, $\frac{7}{12}=\frac{70}{120}$ en $\frac{1}{2}=\frac{60}{120}$. Bij gelijke noemers is de grootste teller de grootste breuk: $\frac{5}{8}$. Een grote noemer of teller alleen zegt dus niets.`,
        r`Give them the common denominator 120: $\frac{3}{5}=\frac{72}{120}$, $\frac{5}{8}=\frac{75}{120}$, $\frac{7}{12}=\frac{70}{120}$ and $\frac{1}{2}=\frac{60}{120}$. With equal denominators the largest numerator wins: $\frac{5}{8}$. A large numerator or denominator alone says nothing.`,
      ),
      hints: [
        t(
          'Hoe vergelijk je twee breuken? Wat weet je al?',
          'How do you compare two fractions? What do you know?',
        ),
        t(
          'Kijk naar elke breuk: hoeveel meer dan een half is ze?',
          'Look at each fraction: how much more than a half is it?',
        ),
        t(
          r`Ik vergelijk er twee die erop lijken: $\frac{2}{3}$ en $\frac{3}{4}$. Ik maak ze gelijknamig.`,
          r`I compare two similar ones: $\frac{2}{3}$ and $\frac{3}{4}$. I give them the same denominator.`,
        ),
        t(
          r`Samen de eerste stap: vergelijk $\frac{3}{5}$ en $\frac{5}{8}$ met noemer 40. Welke tellers krijg je?`,
          r`The first step together: compare $\frac{3}{5}$ and $\frac{5}{8}$ with denominator 40. Which numerators do you get?`,
        ),
        t(
          r`$\frac{5}{8}$: met noemer 40 is dat $\frac{25}{40}$, en $\frac{3}{5}$ is $\frac{24}{40}$. De twee andere zijn kleiner. Waarom?`,
          r`$\frac{5}{8}$: with denominator 40 it is $\frac{25}{40}$, and $\frac{3}{5}$ is $\frac{24}{40}$. The other two are smaller. Why?`,
        ),
      ],
      similar: {
        question: t(
          r`Welke is groter, $\frac{2}{3}$ of $\frac{3}{4}$?`,
          r`Which is larger, $\frac{2}{3}$ or $\frac{3}{4}$?`,
        ),
        worked: t(
          r`Met noemer 12: $\frac{8}{12}$ en $\frac{9}{12}$. Dus $\frac{3}{4}$ is groter.`,
          r`With denominator 12: $\frac{8}{12}$ and $\frac{9}{12}$. So $\frac{3}{4}$ is larger.`,
        ),
      },
    },
    {
      id: 'frac-4',
      kind: 'number',
      question: t(
        r`Bereken $\frac{3}{4}\cdot\frac{8}{9}$.`,
        r`Work out $\frac{3}{4}\times\frac{8}{9}$.`,
      ),
      hint: asFraction,
      key: exactly(2 / 3),
      mistakes: ['27/32', '11/13', '24/13'],
      worked: t(
        r`Vermenigvuldig teller met teller en noemer met noemer: $\frac{3\cdot 8}{4\cdot 9}=\frac{24}{36}=\frac{2}{3}$. Het is een deel van een deel, dus je hebt geen gelijke noemers nodig. Vooraf vereenvoudigen mag ook: 3 met 9 en 8 met 4 geeft $\frac{1\cdot 2}{1\cdot 3}$.`,
        r`Multiply numerator by numerator and denominator by denominator: $\frac{3\times8}{4\times9}=\frac{24}{36}=\frac{2}{3}$. It is a part of a part, so you need no common denominator. You may simplify first: 3 with 9 and 8 with 4 gives $\frac{1\times2}{1\times3}$.`,
      ),
      hints: [
        t(
          'Wat moet je hier doen met de breuken: optellen of vermenigvuldigen? Wat ken je daarvan?',
          'What do you have to do here: add or multiply? What do you know about that?',
        ),
        t(
          'Kijk nog eens naar het teken. Heb je hier gelijke noemers nodig?',
          'Look at the sign again. Do you need a common denominator here?',
        ),
        t(
          r`Ik doe er één die erop lijkt: $\frac{2}{5}\cdot\frac{5}{6}$.`,
          r`I do a similar one: $\frac{2}{5}\times\frac{5}{6}$.`,
        ),
        t(
          'Samen de eerste stap: schrijf één breukstreep. Wat komt erboven, wat komt eronder?',
          'The first step together: draw one fraction line. What goes above it, what below?',
        ),
        t(
          r`$\frac{24}{36}=\frac{2}{3}$. Waarom is het antwoord kleiner dan $\frac{8}{9}$?`,
          r`$\frac{24}{36}=\frac{2}{3}$. Why is the answer smaller than $\frac{8}{9}$?`,
        ),
      ],
      similar: {
        question: t(
          r`Bereken $\frac{2}{5}\cdot\frac{5}{6}$.`,
          r`Work out $\frac{2}{5}\times\frac{5}{6}$.`,
        ),
        worked: t(
          r`$\frac{2\cdot5}{5\cdot6}=\frac{10}{30}=\frac{1}{3}$.`,
          r`$\frac{2\times5}{5\times6}=\frac{10}{30}=\frac{1}{3}$.`,
        ),
      },
    },
    {
      id: 'frac-5',
      kind: 'number',
      question: t(
        r`Een recept voor 4 personen vraagt $\frac{3}{4}$ liter melk. Hoeveel melk heb je nodig voor 6 personen?`,
        r`A recipe for 4 people needs $\frac{3}{4}$ litre of milk. How much milk do you need for 6 people?`,
      ),
      hint: t('Zet de eenheid erbij.', 'Add the unit.'),
      key: exactly(1.125, 'liter', 'l', 'L', 'litre', 'litres', 'liters'),
      mistakes: ['1/2 liter', '4,5 liter', '11/4 l'],
      worked: t(
        r`Voor 1 persoon heb je $\frac{3}{4}:4=\frac{3}{16}$ liter nodig. Voor 6 personen is dat $6\cdot\frac{3}{16}=\frac{18}{16}=\frac{9}{8}$ liter, of 1,125 liter. Het kan ook zo: 6 personen is anderhalf keer 4 personen, en $\frac{3}{2}\cdot\frac{3}{4}=\frac{9}{8}$.`,
        r`For 1 person you need $\frac{3}{4}\div4=\frac{3}{16}$ litre. For 6 people that is $6\times\frac{3}{16}=\frac{18}{16}=\frac{9}{8}$ litre, or 1.125 litre. Another way: 6 people is one and a half times 4 people, and $\frac{3}{2}\times\frac{3}{4}=\frac{9}{8}$.`,
      ),
      hints: [
        t(
          'Wat weet je over 4 personen? Wat wil je weten?',
          'What do you know about 4 people? What do you want to know?',
        ),
        t(
          'Kijk naar 4 en 6: hoeveel keer meer mensen zijn er?',
          'Look at 4 and 6: how many times as many people are there?',
        ),
        t(
          r`Ik doe er één die erop lijkt: $\frac{1}{2}$ kg rijst voor 2 personen, hoeveel voor 5? Ik ga eerst naar 1 persoon.`,
          r`I do a similar one: $\frac{1}{2}$ kg of rice for 2 people, how much for 5? I go to 1 person first.`,
        ),
        t(
          r`Samen de eerste stap: hoeveel melk is er voor 1 persoon? Deel $\frac{3}{4}$ door 4.`,
          r`The first step together: how much milk is it for 1 person? Divide $\frac{3}{4}$ by 4.`,
        ),
        t(
          r`$\frac{9}{8}$ liter, want het is anderhalf keer zoveel: $\frac{3}{2}\cdot\frac{3}{4}$. Kan dat kloppen?`,
          r`$\frac{9}{8}$ litre, because it is one and a half times as much: $\frac{3}{2}\times\frac{3}{4}$. Can that be right?`,
        ),
      ],
      similar: {
        question: t(
          r`Voor 2 personen heb je $\frac{1}{2}$ kg rijst nodig. Hoeveel voor 5 personen?`,
          r`For 2 people you need $\frac{1}{2}$ kg of rice. How much for 5 people?`,
        ),
        worked: t(
          r`Voor 1 persoon: $\frac{1}{4}$ kg. Voor 5 personen: $5\cdot\frac{1}{4}=\frac{5}{4}$ kg.`,
          r`For 1 person: $\frac{1}{4}$ kg. For 5 people: $5\times\frac{1}{4}=\frac{5}{4}$ kg.`,
        ),
      },
    },
    {
      id: 'frac-6',
      kind: 'choice',
      many: true,
      question: t(
        r`Welke breuken zijn gelijk aan $\frac{2}{3}$? Duid ze allemaal aan.`,
        r`Which fractions are equal to $\frac{2}{3}$? Tick all of them.`,
      ),
      options: {
        a: r`$\frac{4}{6}$`,
        b: r`$\frac{6}{8}$`,
        c: r`$\frac{10}{15}$`,
        d: r`$\frac{12}{18}$`,
        e: r`$\frac{12}{13}$`,
      },
      correct: ['a', 'c', 'd'],
      mistakes: [['a'], ['a', 'c', 'd', 'e'], ['a', 'b', 'c', 'd']],
      worked: t(
        r`Een breuk blijft gelijk als je teller en noemer met hetzelfde getal vermenigvuldigt. Maal 2: $\frac{4}{6}$. Maal 5: $\frac{10}{15}$. Maal 6: $\frac{12}{18}$. Maar $\frac{6}{8}=\frac{3}{4}$, en bij $\frac{12}{13}$ is overal 10 opgeteld: dat verandert de waarde.`,
        r`A fraction stays equal when you multiply top and bottom by the same number. By 2: $\frac{4}{6}$. By 5: $\frac{10}{15}$. By 6: $\frac{12}{18}$. But $\frac{6}{8}=\frac{3}{4}$, and in $\frac{12}{13}$ 10 was added to both: that changes the value.`,
      ),
      hints: [
        t('Wanneer zijn twee breuken gelijk?', 'When are two fractions equal?'),
        t(
          'Kijk per breuk: met welk getal ging de 2 maal? Ging de 3 met hetzelfde getal maal?',
          'Look at each fraction: what was 2 multiplied by? Was 3 multiplied by the same number?',
        ),
        t(
          r`Ik doe het voor $\frac{3}{4}$: is $\frac{9}{12}$ gelijk? En $\frac{7}{8}$?`,
          r`I do it for $\frac{3}{4}$: is $\frac{9}{12}$ equal? And $\frac{7}{8}$?`,
        ),
        t(
          r`Samen de eerste: $\frac{4}{6}$. Deel teller en noemer door 2. Wat zie je? Doe jij de volgende?`,
          r`The first one together: $\frac{4}{6}$. Divide top and bottom by 2. What do you see? Will you do the next?`,
        ),
        t(
          r`$\frac{4}{6}$, $\frac{10}{15}$ en $\frac{12}{18}$: ze worden alle drie $\frac{2}{3}$ als je vereenvoudigt.`,
          r`$\frac{4}{6}$, $\frac{10}{15}$ and $\frac{12}{18}$: all three become $\frac{2}{3}$ when you simplify.`,
        ),
      ],
      similar: {
        question: t(
          r`Welke zijn gelijk aan $\frac{3}{4}$: $\frac{9}{12}$, $\frac{7}{8}$?`,
          r`Which are equal to $\frac{3}{4}$: $\frac{9}{12}$, $\frac{7}{8}$?`,
        ),
        worked: t(
          r`$\frac{9}{12}$: allebei gedeeld door 3 geeft $\frac{3}{4}$, dus gelijk. $\frac{7}{8}$ is meer, want $\frac{3}{4}=\frac{6}{8}$.`,
          r`$\frac{9}{12}$: both divided by 3 gives $\frac{3}{4}$, so equal. $\frac{7}{8}$ is more, because $\frac{3}{4}=\frac{6}{8}$.`,
        ),
      },
    },
    {
      id: 'frac-7',
      kind: 'drawing',
      question: t(
        r`Teken een rechthoek en toon daarin dat $\frac{1}{2}\cdot\frac{1}{3}=\frac{1}{6}$.`,
        r`Draw a rectangle and use it to show that $\frac{1}{2}\times\frac{1}{3}=\frac{1}{6}$.`,
      ),
      mistakes: [],
      worked: t(
        r`Verdeel de rechthoek in 3 gelijke kolommen en kleur er één: dat is $\frac{1}{3}$. Verdeel alles dan in 2 gelijke rijen en neem de helft van de gekleurde kolom. De rechthoek heeft nu $2\cdot3=6$ gelijke vakjes, en je hebt er 1: $\frac{1}{6}$.`,
        r`Split the rectangle into 3 equal columns and shade one: that is $\frac{1}{3}$. Then split everything into 2 equal rows and take half of the shaded column. The rectangle now has $2\times3=6$ equal cells, and you have 1: $\frac{1}{6}$.`,
      ),
      hints: [
        t(
          r`Wat betekent "de helft van $\frac{1}{3}$"?`,
          r`What does "half of $\frac{1}{3}$" mean?`,
        ),
        t(
          'Kijk naar de noemers: in hoeveel stukken verdeel je eerst?',
          'Look at the denominators: into how many parts do you split first?',
        ),
        t(
          r`Ik teken er één die erop lijkt: $\frac{1}{2}\cdot\frac{1}{4}$, eerst 4 kolommen, dan 2 rijen.`,
          r`I draw a similar one: $\frac{1}{2}\times\frac{1}{4}$, first 4 columns, then 2 rows.`,
        ),
        t(
          'Samen de eerste stap: teken 3 gelijke kolommen en kleur er één. Hoe neem je daar de helft van?',
          'The first step together: draw 3 equal columns and shade one. How do you take half of it?',
        ),
        t(
          'Drie kolommen en twee rijen geven 6 gelijke vakjes. Je hebt er één. Waarom moeten de vakjes even groot zijn?',
          'Three columns and two rows give 6 equal cells. You have one. Why must the cells be equal?',
        ),
      ],
      similar: {
        question: t(
          r`Toon met een tekening dat $\frac{1}{2}\cdot\frac{1}{4}=\frac{1}{8}$.`,
          r`Show with a drawing that $\frac{1}{2}\times\frac{1}{4}=\frac{1}{8}$.`,
        ),
        worked: t(
          'Vier kolommen, kleur er één. Twee rijen: de helft van die kolom is 1 van de 8 vakjes.',
          'Four columns, shade one. Two rows: half of that column is 1 of the 8 cells.',
        ),
      },
    },
  ],
  exit: [
    {
      id: 'frac-exit-1',
      kind: 'number',
      question: t(r`Bereken $\frac{5}{6}-\frac{1}{4}$.`, r`Work out $\frac{5}{6}-\frac{1}{4}$.`),
      hint: asFraction,
      key: exactly(7 / 12),
      mistakes: ['4/2', '4/12', '2/3'],
      worked: t(
        r`Gelijknamig met noemer 12: $\frac{10}{12}-\frac{3}{12}=\frac{7}{12}$. Je trekt stukken van dezelfde grootte af.`,
        r`Common denominator 12: $\frac{10}{12}-\frac{3}{12}=\frac{7}{12}$. You subtract parts of the same size.`,
      ),
      hints: [
        t('Wat moet je doen voor je aftrekt?', 'What do you have to do before you subtract?'),
        t('Kijk naar de noemers 6 en 4.', 'Look at the denominators 6 and 4.'),
        t(r`Bekijk $\frac{2}{3}-\frac{1}{2}$.`, r`Look at $\frac{2}{3}-\frac{1}{2}$.`),
        t(r`Schrijf $\frac{5}{6}$ als $\frac{?}{12}$.`, r`Write $\frac{5}{6}$ as $\frac{?}{12}$.`),
        t(
          r`$\frac{10}{12}-\frac{3}{12}=\frac{7}{12}$, want nu zijn de stukken even groot.`,
          r`$\frac{10}{12}-\frac{3}{12}=\frac{7}{12}$, because now the parts are equal.`,
        ),
      ],
      similar: {
        question: t(r`Bereken $\frac{2}{3}-\frac{1}{2}$.`, r`Work out $\frac{2}{3}-\frac{1}{2}$.`),
        worked: t(
          r`$\frac{4}{6}-\frac{3}{6}=\frac{1}{6}$.`,
          r`$\frac{4}{6}-\frac{3}{6}=\frac{1}{6}$.`,
        ),
      },
    },
    {
      id: 'frac-exit-2',
      kind: 'formula',
      question: t(
        r`Vereenvoudig $\frac{20}{36}$ zo ver mogelijk.`,
        r`Simplify $\frac{20}{36}$ as far as possible.`,
      ),
      key: { answer: r`\frac{5}{9}`, compare: 'form' },
      mistakes: [r`\frac{10}{18}`, r`\frac{2}{3}`],
      worked: t(
        r`De grootste deler van 20 en 36 is 4: $\frac{20:4}{36:4}=\frac{5}{9}$. 5 en 9 hebben geen deler meer gemeen.`,
        r`The greatest common divisor of 20 and 36 is 4: $\frac{20\div4}{36\div4}=\frac{5}{9}$. 5 and 9 have no divisor in common.`,
      ),
      hints: [
        t(
          'Wat mag niet veranderen als je vereenvoudigt?',
          'What must not change when you simplify?',
        ),
        t('Door welk getal kan je 20 en 36 allebei delen?', 'Which number divides both 20 and 36?'),
        t(r`Bekijk $\frac{12}{28}$.`, r`Look at $\frac{12}{28}$.`),
        t('Deel allebei eerst door 2.', 'Divide both by 2 first.'),
        t(
          r`$\frac{5}{9}$: allebei gedeeld door 4, dus de waarde blijft.`,
          r`$\frac{5}{9}$: both divided by 4, so the value stays.`,
        ),
      ],
      similar: {
        question: t(r`Vereenvoudig $\frac{12}{28}$.`, r`Simplify $\frac{12}{28}$.`),
        worked: t(r`Deel door 4: $\frac{3}{7}$.`, r`Divide by 4: $\frac{3}{7}$.`),
      },
    },
    {
      id: 'frac-exit-3',
      kind: 'number',
      question: t(
        r`Bereken $\frac{2}{5}:\frac{4}{15}$.`,
        r`Work out $\frac{2}{5}\div\frac{4}{15}$.`,
      ),
      hint: asFraction,
      key: exactly(3 / 2),
      mistakes: ['8/75', '2/3', '6/20'],
      worked: t(
        r`Delen door een breuk is vermenigvuldigen met het omgekeerde: $\frac{2}{5}\cdot\frac{15}{4}=\frac{30}{20}=\frac{3}{2}$. Controle: $\frac{3}{2}\cdot\frac{4}{15}=\frac{12}{30}=\frac{2}{5}$.`,
        r`Dividing by a fraction is multiplying by its reciprocal: $\frac{2}{5}\times\frac{15}{4}=\frac{30}{20}=\frac{3}{2}$. Check: $\frac{3}{2}\times\frac{4}{15}=\frac{12}{30}=\frac{2}{5}$.`,
      ),
      hints: [
        t('Hoe deel je door een breuk?', 'How do you divide by a fraction?'),
        t(
          'Kijk naar de tweede breuk: welke keer je om?',
          'Look at the second fraction: which one do you turn over?',
        ),
        t(r`Bekijk $\frac{1}{2}:\frac{3}{4}$.`, r`Look at $\frac{1}{2}\div\frac{3}{4}$.`),
        t(
          r`Schrijf $\frac{2}{5}\cdot\frac{15}{4}$ en ga verder.`,
          r`Write $\frac{2}{5}\times\frac{15}{4}$ and go on.`,
        ),
        t(
          r`$\frac{30}{20}=\frac{3}{2}$, want delen is maal het omgekeerde.`,
          r`$\frac{30}{20}=\frac{3}{2}$, because dividing is multiplying by the reciprocal.`,
        ),
      ],
      similar: {
        question: t(
          r`Bereken $\frac{1}{2}:\frac{3}{4}$.`,
          r`Work out $\frac{1}{2}\div\frac{3}{4}$.`,
        ),
        worked: t(
          r`$\frac{1}{2}\cdot\frac{4}{3}=\frac{4}{6}=\frac{2}{3}$.`,
          r`$\frac{1}{2}\times\frac{4}{3}=\frac{4}{6}=\frac{2}{3}$.`,
        ),
      },
    },
  ],
};
