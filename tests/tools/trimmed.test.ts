import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimmed } from '../../shared/wire/trimmed.ts';
import { cleanName } from '../../server/identity/people.ts';

/** Blanks of every script, fillers, and signs without a width. */
const unseen = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u1160',
    '\u1680',
    '\u17b4',
    '\u180e',
  ],
  ...[
    '\u2003',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2028',
    '\u2060',
    '\u2064',
    '\u2800',
    '\u3000',
  ],
  ...['\u3164', '\ufe0f', '\ufeff', '\uffa0', '\u{e0020}', '\u{1d159}'],
];

describe('what nobody can see is nothing', () => {
  it('as a name or as any text that must not be empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...unseen), { maxLength: 20 }), (signs) => {
        expect(trimmed(signs.join(''))).toBe('');
        expect(cleanName(signs.join(''))).toBeUndefined();
      }),
      { seed: 3 },
    );
  });

  it('at the ends goes, and what is between stays', () => {
    expect(trimmed('\u3164\u2800 Noor  de \u00adWit\u200b ')).toBe('Noor  de \u00adWit');
  });

  it.each(['Noor', 'Łukasz', '김민준', 'Zoë', '❤️', '👩‍🚀', '3', '?', 'न'])(
    '%s is a name',
    (name) => {
      expect(trimmed(` ${name} `)).toBe(name);
      expect(cleanName(` ${name} `)).toBe(name.normalize('NFC'));
    },
  );

  it.each(['محمد', 'נועה', 'Omar عمر'])(
    '%s is a name that turns nothing round where it stands, however often it is given back',
    (name) => {
      expect(trimmed(name)).toBe(name);
      expect(cleanName(name)).toBe(`\u2068${name}\u2069`);
      expect(cleanName(cleanName(name) ?? '')).toBe(`\u2068${name}\u2069`);
    },
  );

  it('a name is never longer than its field, isolated or not', () => {
    expect(cleanName('م'.repeat(38))).toHaveLength(40);
    expect(cleanName('م'.repeat(39))).toBeUndefined();
    expect(cleanName('m'.repeat(40))).toHaveLength(40);
  });
});
