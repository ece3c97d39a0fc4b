import fc from 'fast-check';
import * as ws from 'ws';
import { expect, it } from 'vitest';
import { textFrame } from '../../server/gateway/to-all.ts';
import { seeded } from '../support/seed.ts';

/** Of the library that the server's sockets are of; its types do not name it. */
const { Sender } = ws as unknown as {
  Sender: { frame(data: Buffer, options: object): Buffer[] };
};

const theirs = (text: string): Buffer => {
  const options = { fin: true, mask: false, opcode: 1, readOnly: false, rsv1: false };
  return Buffer.concat(Sender.frame(Buffer.from(text), options));
};

it('a frame is the one that the library makes of it, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(textFrame(text).equals(theirs(text))).toBe(true);
    }),
    seeded(300),
  );
});

it('a frame says how long it is, in as few bytes as that takes', () => {
  for (const length of [0, 1, 125, 126, 127, 65_535, 65_536, 200_000]) {
    const text = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1);
    expect(textFrame(text).equals(theirs(text)), `${length}`).toBe(true);
  }
});
