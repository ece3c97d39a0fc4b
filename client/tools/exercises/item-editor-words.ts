/** What the form that makes an exercise says. */
export const words = {
  kind: { nl: 'Soort antwoord', en: 'Kind of answer' },
  question: { nl: 'Vraag', en: 'Question' },
  questionHint: {
    nl: 'Wat je typt, staat er zo: 2*3 - 4 blijft 2*3 - 4. Kan ook: **vet** en *schuin* rond woorden, een formule tussen dollartekens ($\\frac{1}{2}$), en een lijst van regels die met een streepje en een woord beginnen.',
    en: 'What you type is what is shown: 2*3 - 4 stays 2*3 - 4. Possible too: **bold** and *italic* around words, a formula between dollar signs ($\\frac{1}{2}$), and a list of lines that begin with a dash and a word.',
  },
  about: { nl: 'Wat staat er op de foto?', en: 'What is on the photo?' },
  aboutHint: {
    nl: 'Voor wie de foto niet ziet. Mag leeg blijven.',
    en: 'For anyone who cannot see the photo. May stay empty.',
  },
  later: { nl: 'Later: sleutel, uitwerking en hints', en: 'Later: key, worked answer and hints' },
  laterHint: {
    nl: 'Dit mag leeg blijven. Zonder sleutel beoordeel jij het antwoord, zonder hints zeg je ze zelf.',
    en: 'This may stay empty. Without a key you judge the answer, without hints you say them yourself.',
  },
  worked: { nl: 'Uitwerking', en: 'Worked answer' },
  workedHint: {
    nl: 'Leg ook uit waarom. De tutee ziet dit pas op stap 5.',
    en: 'Explain why, too. The tutee sees this only at step 5.',
  },
  hints: { nl: 'Hints, van licht naar zwaar', en: 'Hints, from light to strong' },
  similar: { nl: 'Een gelijkaardige oefening, voor hint 3', en: 'A similar exercise, for hint 3' },
  similarQuestion: {
    nl: 'Vraag van de gelijkaardige oefening',
    en: 'Question of the similar exercise',
  },
  similarWorked: {
    nl: 'Uitwerking van de gelijkaardige oefening',
    en: 'Worked answer of the similar exercise',
  },
  preview: { nl: 'Zo ziet de tutee het', en: 'This is what the tutee sees' },
  save: { nl: 'Bewaar de oefening', en: 'Save the exercise' },
  cancel: { nl: 'Stop zonder bewaren', en: 'Stop without saving' },
  problems: {
    nl: 'Nog niet bewaard. Kijk de velden met een zin eronder na.',
    en: 'Not saved yet. Look at the fields with a sentence below them.',
  },
};

export const kinds = {
  text: { nl: 'Korte tekst', en: 'Short text' },
  number: { nl: 'Getal', en: 'Number' },
  formula: { nl: 'Formule', en: 'Formula' },
  choice: { nl: 'Keuze', en: 'Choice' },
  drawing: { nl: 'Tekening', en: 'Drawing' },
};

export const ladder = [
  { nl: '1. Vraag: wat wordt er gevraagd?', en: '1. Ask: what is being asked?' },
  { nl: '2. Wijs aan: waar moet je kijken?', en: '2. Point: where to look?' },
  { nl: '3. Toon een gelijkaardige', en: '3. Show a similar one' },
  { nl: '4. De eerste stap samen', en: '4. The first step together' },
  { nl: '5. De sleutel, en waarom', en: '5. The key, and why' },
];
