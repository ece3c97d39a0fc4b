import { exactly, t, type SetSource } from './source.ts';

const r = String.raw;
const asValue = t('Schrijf de waarde van x.', 'Write the value of x.');

/** Linear equations in one unknown, and writing one yourself. */
export const linearEquations: SetSource = {
  items: [
    {
      id: 'eq-1',
      kind: 'number',
      question: t(r`Los op: $3x+5=20$`, r`Solve: $3x+5=20$`),
      hint: asValue,
      key: exactly(5),
      mistakes: ['25/3', '15', '12'],
      worked: t(
        r`Trek in beide leden 5 af: $3x=15$. Deel beide leden door 3: $x=5$. Je doet links en rechts telkens hetzelfde, zo blijft de gelijkheid kloppen. Controle: $3\cdot5+5=20$.`,
        r`Subtract 5 from both sides: $3x=15$. Divide both sides by 3: $x=5$. You always do the same on the left and on the right, so the equality stays true. Check: $3\cdot5+5=20$.`,
      ),
      hints: [
        t(
          'Wat wordt er gevraagd? Wat is er met x gebeurd?',
          'What is being asked? What happened to x?',
        ),
        t('Kijk naar de + 5. Hoe krijg je die weg?', 'Look at the + 5. How do you get rid of it?'),
        t(r`Ik doe er één die erop lijkt: $2x+7=15$.`, r`I do a similar one: $2x+7=15$.`),
        t(
          'Samen de eerste stap: we trekken links en rechts 5 af. Wat blijft er staan?',
          'The first step together: we subtract 5 on the left and on the right. What is left?',
        ),
        t(
          r`$x=5$, want $3\cdot5+5=20$. Waarom trek je eerst 5 af en deel je dan pas?`,
          r`$x=5$, because $3\cdot5+5=20$. Why do you subtract 5 first and divide only then?`,
        ),
      ],
      similar: {
        question: t(r`Los op: $2x+7=15$`, r`Solve: $2x+7=15$`),
        worked: t(
          r`Beide leden min 7: $2x=8$. Beide leden gedeeld door 2: $x=4$.`,
          r`Both sides minus 7: $2x=8$. Both sides divided by 2: $x=4$.`,
        ),
      },
    },
    {
      id: 'eq-2',
      kind: 'choice',
      question: t(
        r`Je wil $4x-6=10$ oplossen. Welke eerste stap is juist **en** handig?`,
        r`You want to solve $4x-6=10$. Which first step is correct **and** useful?`,
      ),
      options: {
        a: t('Tel in beide leden 6 op.', 'Add 6 to both sides.'),
        b: t('Trek in beide leden 6 af.', 'Subtract 6 from both sides.'),
        c: t(r`Deel alleen $4x$ door 4.`, r`Divide only $4x$ by 4.`),
        d: t('Tel alleen rechts 6 op.', 'Add 6 on the right only.'),
      },
      correct: ['a'],
      mistakes: [['b'], ['c'], ['d']],
      worked: t(
        r`Tel in beide leden 6 op: $4x-6+6=10+6$, dus $4x=16$. Optellen heft aftrekken op, en omdat je het in beide leden doet, blijft de gelijkheid kloppen. Met b staat er $4x-12=4$: juist, maar niet handig. Bij c en d verandert er iets aan maar één kant.`,
        r`Add 6 to both sides: $4x-6+6=10+6$, so $4x=16$. Adding undoes subtracting, and because you do it on both sides the equality stays true. With b you get $4x-12=4$: correct, but no use. In c and d only one side changes.`,
      ),
      hints: [
        t(
          'Wat wil je alleen laten staan? Wat staat er nog bij?',
          'What do you want to leave on its own? What else is there?',
        ),
        t('Kijk naar de - 6. Wat heft dat op?', 'Look at the - 6. What undoes it?'),
        t(
          r`Ik doe er één die erop lijkt: $5x-3=12$. Ik zoek wat de - 3 opheft.`,
          r`I do a similar one: $5x-3=12$. I look for what undoes the - 3.`,
        ),
        t(
          'Samen: probeer elke keuze uit op papier. Wat staat er na keuze b?',
          'Together: try each option on paper. What do you have after option b?',
        ),
        t(
          r`In beide leden 6 optellen: dan staat er $4x=16$. Waarom in béíde leden?`,
          r`Add 6 to both sides: then you have $4x=16$. Why to both sides?`,
        ),
      ],
      similar: {
        question: t(
          r`Welke eerste stap is handig voor $5x-3=12$?`,
          r`Which first step is useful for $5x-3=12$?`,
        ),
        worked: t(
          r`In beide leden 3 optellen: $5x=15$, en dan $x=3$.`,
          r`Add 3 to both sides: $5x=15$, and then $x=3$.`,
        ),
      },
    },
    {
      id: 'eq-3',
      kind: 'number',
      question: t(r`Los op: $5x-7=2x+11$`, r`Solve: $5x-7=2x+11$`),
      hint: asValue,
      key: exactly(6),
      mistakes: ['4/3', '18/7', '18'],
      worked: t(
        r`Breng de x'en naar één kant: trek in beide leden $2x$ af, dan staat er $3x-7=11$. Tel in beide leden 7 op: $3x=18$. Deel door 3: $x=6$. Controle: links $5\cdot6-7=23$, rechts $2\cdot6+11=23$.`,
        r`Bring the x's to one side: subtract $2x$ from both sides, which gives $3x-7=11$. Add 7 to both sides: $3x=18$. Divide by 3: $x=6$. Check: left $5\cdot6-7=23$, right $2\cdot6+11=23$.`,
      ),
      hints: [
        t(
          'Wat is hier anders dan bij een vergelijking met één x?',
          'What is different here from an equation with one x?',
        ),
        t(
          'Kijk naar 2x rechts. Kan je die naar links krijgen?',
          'Look at 2x on the right. Can you get it to the left?',
        ),
        t(r`Ik doe er één die erop lijkt: $4x-1=x+8$.`, r`I do a similar one: $4x-1=x+8$.`),
        t(
          r`Samen de eerste stap: trek in beide leden $2x$ af. Wat blijft er links? En rechts?`,
          r`The first step together: subtract $2x$ from both sides. What is left on the left? And on the right?`,
        ),
        t(
          r`$x=6$: links en rechts komt er dan 23. Hoe controleer je dat zelf?`,
          r`$x=6$: both sides then give 23. How do you check that yourself?`,
        ),
      ],
      similar: {
        question: t(r`Los op: $4x-1=x+8$`, r`Solve: $4x-1=x+8$`),
        worked: t(
          r`Min $x$: $3x-1=8$. Plus 1: $3x=9$. Gedeeld door 3: $x=3$.`,
          r`Minus $x$: $3x-1=8$. Plus 1: $3x=9$. Divided by 3: $x=3$.`,
        ),
      },
    },
    {
      id: 'eq-4',
      kind: 'number',
      question: t(r`Los op: $2(x-3)=10$`, r`Solve: $2(x-3)=10$`),
      hint: asValue,
      key: exactly(8),
      mistakes: ['6,5', '2', '13'],
      worked: t(
        r`Deel beide leden door 2: $x-3=5$. Tel 3 op: $x=8$. Of werk eerst de haakjes uit: $2x-6=10$, dus $2x=16$ en $x=8$. Let op: de 2 geldt voor alles tussen de haakjes, ook voor de 3. Controle: $2\cdot(8-3)=10$.`,
        r`Divide both sides by 2: $x-3=5$. Add 3: $x=8$. Or expand the brackets first: $2x-6=10$, so $2x=16$ and $x=8$. Note: the 2 multiplies everything inside the brackets, the 3 too. Check: $2\cdot(8-3)=10$.`,
      ),
      hints: [
        t('Wat betekent de 2 voor de haakjes?', 'What does the 2 in front of the brackets mean?'),
        t(
          'Kijk naar de - 3: geldt de 2 daar ook voor?',
          'Look at the - 3: does the 2 apply to it too?',
        ),
        t(r`Ik doe er één die erop lijkt: $3(x+2)=21$.`, r`I do a similar one: $3(x+2)=21$.`),
        t(
          'Samen de eerste stap: deel links en rechts door 2. Wat staat er dan?',
          'The first step together: divide left and right by 2. What do you have then?',
        ),
        t(
          r`$x=8$, want $2\cdot(8-3)=2\cdot5=10$. Welke van de twee manieren vind jij handig?`,
          r`$x=8$, because $2\cdot(8-3)=2\cdot5=10$. Which of the two ways do you prefer?`,
        ),
      ],
      similar: {
        question: t(r`Los op: $3(x+2)=21$`, r`Solve: $3(x+2)=21$`),
        worked: t(
          r`Gedeeld door 3: $x+2=7$. Min 2: $x=5$.`,
          r`Divided by 3: $x+2=7$. Minus 2: $x=5$.`,
        ),
      },
    },
    {
      id: 'eq-5',
      kind: 'number',
      question: t(r`Los op: $\frac{x}{3}+2=7$`, r`Solve: $\frac{x}{3}+2=7$`),
      hint: asValue,
      key: exactly(15),
      mistakes: ['19', '5/3', '27'],
      worked: t(
        r`Trek in beide leden 2 af: $\frac{x}{3}=5$. Vermenigvuldig beide leden met 3: $x=15$. Vermenigvuldigen heft delen op. Controle: $\frac{15}{3}+2=5+2=7$.`,
        r`Subtract 2 from both sides: $\frac{x}{3}=5$. Multiply both sides by 3: $x=15$. Multiplying undoes dividing. Check: $\frac{15}{3}+2=5+2=7$.`,
      ),
      hints: [
        t(
          'Wat is er met x gebeurd, en in welke volgorde?',
          'What happened to x, and in which order?',
        ),
        t(
          'Kijk eerst naar de + 2, dan pas naar de breuk.',
          'Look at the + 2 first, and only then at the fraction.',
        ),
        t(
          r`Ik doe er één die erop lijkt: $\frac{x}{4}-1=2$.`,
          r`I do a similar one: $\frac{x}{4}-1=2$.`,
        ),
        t(
          'Samen de eerste stap: trek links en rechts 2 af. Wat doe je daarna met de 3?',
          'The first step together: subtract 2 left and right. What do you do with the 3 after that?',
        ),
        t(
          r`$x=15$, want een derde van 15 is 5, en $5+2=7$.`,
          r`$x=15$, because a third of 15 is 5, and $5+2=7$.`,
        ),
      ],
      similar: {
        question: t(r`Los op: $\frac{x}{4}-1=2$`, r`Solve: $\frac{x}{4}-1=2$`),
        worked: t(
          r`Plus 1: $\frac{x}{4}=3$. Maal 4: $x=12$.`,
          r`Plus 1: $\frac{x}{4}=3$. Times 4: $x=12$.`,
        ),
      },
    },
    {
      id: 'eq-6',
      kind: 'formula',
      question: t(
        r`Een taxirit kost 4 euro om in te stappen, plus 2 euro per kilometer. Schrijf een vergelijking voor de prijs $p$ (in euro) van een rit van $k$ kilometer.`,
        r`A taxi ride costs 4 euros to get in, plus 2 euros per kilometre. Write an equation for the price $p$ (in euros) of a ride of $k$ kilometres.`,
      ),
      hint: 'p = ...',
      key: { answer: 'p=2k+4', compare: 'equation' },
      mistakes: ['p=4k+2', 'p=2k', 'p=6k'],
      worked: t(
        r`Elke kilometer kost 2 euro, dus $k$ kilometer kost $2k$. De 4 euro betaal je één keer, hoe ver je ook rijdt. Dus $p=2k+4$. Controle: 10 km kost $2\cdot10+4=24$ euro.`,
        r`Each kilometre costs 2 euros, so $k$ kilometres cost $2k$. You pay the 4 euros once, however far you go. So $p=2k+4$. Check: 10 km costs $2\cdot10+4=24$ euros.`,
      ),
      hints: [
        t(
          'Wat betaal je één keer? Wat betaal je telkens opnieuw?',
          'What do you pay once? What do you pay again and again?',
        ),
        t(
          'Kijk naar "per kilometer": bij welk getal hoort k?',
          'Look at "per kilometre": which number belongs to k?',
        ),
        t(
          r`Ik doe er één die erop lijkt: een kaartje van 5 euro en 3 euro per attractie.`,
          r`I do a similar one: a ticket of 5 euros and 3 euros for each ride at the fair.`,
        ),
        t(
          'Samen de eerste stap: reken de prijs van 1, 2 en 3 km uit. Wat zie je?',
          'The first step together: work out the price of 1, 2 and 3 km. What do you see?',
        ),
        t(
          r`$p=2k+4$: 2 per kilometer, en 4 om te starten. Waarom niet $4k+2$?`,
          r`$p=2k+4$: 2 for each kilometre, and 4 to start. Why not $4k+2$?`,
        ),
      ],
      similar: {
        question: t(
          r`De toegang tot de kermis kost 5 euro en elke attractie 3 euro. Schrijf de prijs $p$ voor $n$ attracties.`,
          r`The fair costs 5 euros to get in and 3 euros for each ride. Write the price $p$ for $n$ rides.`,
        ),
        worked: t(
          r`$n$ attracties kosten $3n$, en de toegang 5: $p=3n+5$.`,
          r`$n$ rides cost $3n$, and getting in costs 5: $p=3n+5$.`,
        ),
      },
    },
    {
      id: 'eq-7',
      kind: 'drawing',
      question: t(
        r`Teken een weegschaal in evenwicht voor $2x+1=7$ en toon elke stap tot je $x$ kent.`,
        r`Draw a balanced scale for $2x+1=7$ and show each step until you know $x$.`,
      ),
      mistakes: [],
      worked: t(
        r`Links liggen twee pakjes $x$ en één blokje, rechts zeven blokjes. Neem links en rechts één blokje weg: twee pakjes wegen evenveel als zes blokjes. Deel beide kanten in twee: één pakje weegt drie blokjes, dus $x=3$. De weegschaal blijft in evenwicht omdat je aan beide kanten hetzelfde doet.`,
        r`On the left there are two packets $x$ and one block, on the right seven blocks. Take one block from each side: two packets weigh as much as six blocks. Halve both sides: one packet weighs three blocks, so $x=3$. The scale stays balanced because you do the same on both sides.`,
      ),
      hints: [
        t(
          'Wat ligt er links op de weegschaal, en wat rechts?',
          'What lies on the left of the scale, and what on the right?',
        ),
        t('Kijk naar het losse blokje links.', 'Look at the single block on the left.'),
        t(r`Ik teken er één die erop lijkt: $3x+2=8$.`, r`I draw a similar one: $3x+2=8$.`),
        t(
          'Samen de eerste stap: neem links één blokje weg. Wat moet er dan rechts gebeuren?',
          'The first step together: take one block from the left. What must happen on the right then?',
        ),
        t(
          r`Min één blokje aan elke kant, dan delen door twee: $x=3$. Waarom blijft alles in evenwicht?`,
          r`One block less on each side, then divide by two: $x=3$. Why does it stay balanced?`,
        ),
      ],
      similar: {
        question: t(r`Teken de weegschaal voor $3x+2=8$.`, r`Draw the scale for $3x+2=8$.`),
        worked: t(
          r`Neem aan beide kanten twee blokjes weg: drie pakjes zijn zes blokjes. Gedeeld door drie: $x=2$.`,
          r`Take two blocks from each side: three packets are six blocks. Divide by three: $x=2$.`,
        ),
      },
    },
  ],
  exit: [
    {
      id: 'eq-exit-1',
      kind: 'number',
      question: t(r`Los op: $4x+9=33$`, r`Solve: $4x+9=33$`),
      hint: asValue,
      key: exactly(6),
      mistakes: ['10,5', '24'],
      worked: t(
        r`Min 9 in beide leden: $4x=24$. Gedeeld door 4: $x=6$. Controle: $4\cdot6+9=33$.`,
        r`Minus 9 on both sides: $4x=24$. Divided by 4: $x=6$. Check: $4\cdot6+9=33$.`,
      ),
      hints: [
        t('Wat is er met x gebeurd?', 'What happened to x?'),
        t('Kijk naar de + 9.', 'Look at the + 9.'),
        t(r`Bekijk $2x+5=17$.`, r`Look at $2x+5=17$.`),
        t('Trek links en rechts 9 af.', 'Subtract 9 left and right.'),
        t(r`$x=6$, want $4\cdot6+9=33$.`, r`$x=6$, because $4\cdot6+9=33$.`),
      ],
      similar: {
        question: t(r`Los op: $2x+5=17$`, r`Solve: $2x+5=17$`),
        worked: t(r`$2x=12$, dus $x=6$.`, r`$2x=12$, so $x=6$.`),
      },
    },
    {
      id: 'eq-exit-2',
      kind: 'number',
      question: t(r`Los op: $7x-4=3x+16$`, r`Solve: $7x-4=3x+16$`),
      hint: asValue,
      key: exactly(5),
      mistakes: ['2', '3', '20'],
      worked: t(
        r`Min $3x$: $4x-4=16$. Plus 4: $4x=20$. Gedeeld door 4: $x=5$. Controle: links en rechts 31.`,
        r`Minus $3x$: $4x-4=16$. Plus 4: $4x=20$. Divided by 4: $x=5$. Check: 31 on both sides.`,
      ),
      hints: [
        t("Waar staan de x'en?", "Where are the x's?"),
        t('Kijk naar 3x rechts.', 'Look at 3x on the right.'),
        t(r`Bekijk $5x-2=2x+7$.`, r`Look at $5x-2=2x+7$.`),
        t(r`Trek in beide leden $3x$ af.`, r`Subtract $3x$ from both sides.`),
        t(r`$x=5$, want links en rechts komt er 31.`, r`$x=5$, because both sides give 31.`),
      ],
      similar: {
        question: t(r`Los op: $5x-2=2x+7$`, r`Solve: $5x-2=2x+7$`),
        worked: t(r`$3x-2=7$, $3x=9$, dus $x=3$.`, r`$3x-2=7$, $3x=9$, so $x=3$.`),
      },
    },
    {
      id: 'eq-exit-3',
      kind: 'formula',
      question: t(
        r`Schrijf $y$ in functie van $x$: $2y-6x=4$. Wat staat er dan na $y=$?`,
        r`Write $y$ in terms of $x$: $2y-6x=4$. What comes after $y=$?`,
      ),
      hint: 'y = ...',
      key: { answer: '3x+2', compare: 'value' },
      mistakes: ['3x+4', '6x+4', '-3x+2', 'y=2-3x'],
      worked: t(
        r`Tel in beide leden $6x$ op: $2y=6x+4$. Deel alles door 2: $y=3x+2$. Elke term wordt gedeeld, ook de 4.`,
        r`Add $6x$ to both sides: $2y=6x+4$. Divide everything by 2: $y=3x+2$. Every term is divided, the 4 too.`,
      ),
      hints: [
        t('Wat moet er alleen staan?', 'What has to stand on its own?'),
        t('Kijk naar - 6x.', 'Look at - 6x.'),
        t(r`Bekijk $3y-6x=9$.`, r`Look at $3y-6x=9$.`),
        t(r`Tel in beide leden $6x$ op.`, r`Add $6x$ to both sides.`),
        t(
          r`$3x+2$: na het optellen deel je elke term door 2.`,
          r`$3x+2$: after adding you divide every term by 2.`,
        ),
      ],
      similar: {
        question: t(
          r`Schrijf $y$ in functie van $x$: $3y-6x=9$.`,
          r`Write $y$ in terms of $x$: $3y-6x=9$.`,
        ),
        worked: t(r`$3y=6x+9$, dus $y=2x+3$.`, r`$3y=6x+9$, so $y=2x+3$.`),
      },
    },
  ],
};
