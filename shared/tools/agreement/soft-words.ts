import type { Text } from '../../wire/text.ts';

interface Hint {
  readonly code: string;
  readonly words: RegExp;
  readonly text: Text;
}

/** As whole words, with the letters of all languages. */
const anyOf = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');

/** Words that make a promise conditional, vague, a punishment or against the rules, in both languages; a hint, not a verdict. */
export const soft: readonly Hint[] = [
  {
    code: 'conditional',
    words: anyOf(
      '(?:alleen|enkel) als',
      'op voorwaarde',
      '(?:als|indien|zolang|tenzij|wanneer) (?:hij|zij|ze|die|de ander)',
      '(?:only|but only) if',
      'provided(?: that)?',
      '(?:if|unless|when|as long as) (?:he|she|they|the other)',
    ),
    text: {
      nl: 'Hangt dit af van wat de ander doet? Laat elke afspraak op zichzelf staan.',
      en: 'Does this depend on what the other does? Let each promise stand by itself.',
    },
  },
  {
    code: 'vague',
    words: anyOf(
      'nooit (?:meer|nog)',
      'altijd',
      'respect\\p{L}*',
      'normaal doen',
      'lief zijn',
      'vriendelijk zijn',
      'never again',
      'always',
      'behave',
      'be (?:nice|kind)',
    ),
    text: {
      nl: 'Wat zie je iemand dan dóén? Schrijf een daad, zoals "ik groet je in de gang".',
      en: 'What would you see somebody do? Write an act, such as "I greet you in the corridor".',
    },
  },
  {
    code: 'blame',
    words: anyOf(
      'schuld\\p{L}*',
      '(?:zijn|haar|jouw|jullie|de) fout',
      'fout van',
      'straf\\p{L}*',
      'boete',
      'betaal\\p{L}*',
      'geld',
      'euro|[€$£]',
      'verneder\\p{L}*',
      'op (?:zijn|haar) knieën',
      'voor de hele klas',
      'moet(?:en)? (?:\\p{L}+ ){0,2}(?:sorry|excuses|excuseren|verontschuldigen)',
      'fault',
      'blame\\p{L}*',
      'guilty?',
      'punish\\p{L}*',
      'fined?',
      'pay(?:s|ing)? (?:for|back|him|her|them|money)',
      'money',
      'humiliat\\p{L}*',
      'on (?:his|her|their) knees',
      'in front of (?:everyone|the (?:whole )?class)',
      '(?:must|has to|have to) (?:\\p{L}+ ){0,2}(?:sorry|apologi[sz]e)',
    ),
    text: {
      nl: 'Geen schuld, straf, geld of verplichte sorry. Een excuus dat iemand zelf aanbiedt, mag.',
      en: 'No blame, punishment, money or forced apology. An apology that somebody offers is fine.',
    },
  },
  {
    code: 'school',
    words: anyOf(
      'spijbel\\p{L}*',
      'rook|roken',
      'vapen?',
      'vecht\\p{L}*',
      'gsm in de les',
      'skip(?:s|ping)? (?:class|school)',
      'smok\\p{L}*',
      'vap(?:e|es|ing)',
      'fight\\p{L}*',
      'phone in class',
    ),
    text: {
      nl: 'Mag dit volgens de schoolregels? Zo niet, zoek iets anders.',
      en: 'Do the school rules allow this? If not, find something else.',
    },
  },
];
