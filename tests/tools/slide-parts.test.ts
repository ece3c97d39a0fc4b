import { describe, expect, it } from 'vitest';
import { partsOf, quoteOf } from '../../shared/tools/slides/parts.ts';

describe('the text of a slide', () => {
  it.each([
    ['# Slaap', { heading: 'Slaap', body: '' }],
    ['# Slaap #\r\n\r\nAcht uur.\n\nOf meer.', { heading: 'Slaap', body: 'Acht uur.\n\nOf meer.' }],
    ['Acht uur.\n# Slaap', { heading: '', body: 'Acht uur.\n# Slaap' }],
    ['#slaap', { heading: '', body: '#slaap' }],
    ['## Helpt\n- licht uit', { heading: 'Helpt', body: '- licht uit' }],
    ['', { heading: '', body: '' }],
  ])('%j has a heading where its first line is one', (text, parts) =>
    expect(partsOf(text)).toEqual(parts),
  );

  it.each([
    ['Het is rustig.\n\n— Een leerling', { words: 'Het is rustig.', by: 'Een leerling' }],
    ['Eén.\n\nTwee.\n\n- Een arts', { words: 'Eén.\n\nTwee.', by: 'Een arts' }],
    ['Niemand zei dit.', { words: 'Niemand zei dit.', by: '' }],
  ])('%j tells who said it after the last blank line', (text, quote) =>
    expect(quoteOf(text)).toEqual(quote),
  );
});
