import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('{client,shared,server}/**/*.ts', { cwd: root });

/** Words that Kring says in one way, and the other ways in which it once said them. */
const elsewhere: readonly [string, RegExp][] = [
  ['kan je', /\bkunt\b|\bkun (je|jij)\b/i],
  ['Voordoen', /demobladzijde|demopagina/i],
  ['zonder school', /'[^'\n]*\b(open huis|open sessie|open house)\b/i],
  ['Eén uitzondering', /'De grens'/],
  ['Bewaar een vraag', /\bparkeer|\bde parking\b/i],
  ['Bewaar', /\bopslaan\b|\bsla (het|dit|ze|alles|je \w+) op\b/i],
  ['stap', /\bfasen?\b/i],
  ['Wijs aan', /\bWijs:/],
  ['ik kies geen kant', /onpartijdig/i],
  ['een goed einde', /eervol|eerbaar|'[^'\n]*\bhonou?rable/i],
  ['wat belangrijk is', /\bnoden\b/i],
  ['Kan dit echt?', /aan de werkelijkheid|\btoetsen\b(?!bord)/i],
  ['tellen niet meer', /\bvervallen\b/i],
  ['Open een bewaarde bladzijde', /bestand[^'\n]* op tafel/i],
  ['een poging', /\bfoute? (antwoord|poging)/i],
];

/** How Kring never says something, whatever it says. */
const never: readonly [string, RegExp][] = [
  ['shouts', /\b(nl|en): '[^'\n]*!'/],
  ['calls a person it', /\b(hun|their) tik\b/i],
];

describe('one name for one thing', () => {
  it.each(elsewhere)('says %s, and nothing else for it', (_name, other) => {
    // What a lesson is about has words of its own: a pupil has *toetsen*.
    const found = files.filter(
      (file) =>
        !file.startsWith('shared/lessons/') && other.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each(never)('never %s', (_name, said) => {
    const found = files.filter((file) => said.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
