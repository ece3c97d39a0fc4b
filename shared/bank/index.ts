import type { ExerciseSet } from '../tools/exercises/item.ts';
import type { Text } from '../wire/text.ts';
import { makeSet } from './make-set.ts';
import { t, type SetSource } from './source.ts';

/** What is known of a set before it is loaded. */
export interface BankEntry {
  readonly id: string;
  readonly subject: Text;
  readonly title: Text;
  readonly describe: Text;
  readonly level: Text;
  /** How many items: to practise with, and for the exit. */
  readonly count: { readonly items: number; readonly exit: number };
  readonly source: () => Promise<SetSource>;
}

export interface BankSet extends Omit<BankEntry, 'source' | 'count'> {
  readonly sets: { readonly nl: ExerciseSet; readonly en: ExerciseSet };
}

const maths = t('Wiskunde', 'Maths');
const count = { items: 7, exit: 3 };

/** The registry: light. A set itself is one lazy import, see `loadBankSet`. */
export const bank: readonly BankEntry[] = [
  {
    id: 'fractions',
    subject: maths,
    title: t('Breuken', 'Fractions'),
    describe: t(
      'Vereenvoudigen, vergelijken, optellen, aftrekken, vermenigvuldigen en delen.',
      'Simplify, compare, add, subtract, multiply and divide.',
    ),
    level: t('1e graad', 'Age 12-14'),
    count,
    source: () => import('./fractions.ts').then((m) => m.fractions),
  },
  {
    id: 'linear-equations',
    subject: maths,
    title: t('Eerstegraadsvergelijkingen', 'Linear equations'),
    describe: t(
      'Oplossen met één onbekende, haakjes, breuken en een vergelijking opstellen.',
      'Solve with one unknown, brackets, fractions, and write an equation yourself.',
    ),
    level: t('2e graad', 'Age 13-15'),
    count,
    source: () => import('./linear-equations.ts').then((m) => m.linearEquations),
  },
  {
    id: 'percentages',
    subject: maths,
    title: t('Procenten', 'Percentages'),
    describe: t(
      'Een percentage nemen, korting en btw, en terugrekenen naar het geheel.',
      'Take a percentage, discounts and VAT, and work back to the whole.',
    ),
    level: t('1e graad', 'Age 12-14'),
    count,
    source: () => import('./percentages.ts').then((m) => m.percentages),
  },
  {
    id: 'french-verbs',
    subject: t('Frans', 'French'),
    title: t('Franse werkwoorden', 'French verbs'),
    describe: t(
      'Présent en passé composé, met être of avoir.',
      'Présent and passé composé, with être or avoir.',
    ),
    level: t('1e en 2e graad', 'Age 12-15'),
    count,
    source: () => import('./french-verbs.ts').then((m) => m.frenchVerbs),
  },
  {
    id: 'english-verbs',
    subject: t('Engels', 'English'),
    title: t('Engels: past simple', 'English: past simple'),
    describe: t(
      'Regelmatige en onregelmatige werkwoorden, vragen en ontkenningen.',
      'Regular and irregular verbs, questions and negatives.',
    ),
    level: t('1e en 2e graad', 'Age 12-15'),
    count,
    source: () => import('./english-verbs.ts').then((m) => m.englishVerbs),
  },
];

/** Loads one set in both languages. Rejects when the network fails. */
export async function loadBankSet(entry: BankEntry): Promise<BankSet> {
  const source = await entry.source();
  const { id, subject, title, describe, level } = entry;
  const sets = { nl: makeSet(entry, source, 'nl'), en: makeSet(entry, source, 'en') };
  return { id, subject, title, describe, level, sets };
}
