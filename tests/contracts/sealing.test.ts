import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, SEAL_BYTES, sealingKey, unseal } from '../../server/storage/sealing/cipher.ts';

const key = sealingKey(randomBytes(32));
const nonceOf = (sealed: Buffer): string => sealed.subarray(0, 12).toString('hex');

test('no nonce is given twice, and what was sealed long ago still opens', () => {
  const rows = Array.from({ length: 5_000 }, (_, n) => seal(key, `row ${n}`, ['events', n]));
  expect(new Set(rows.map(nonceOf)).size).toBe(rows.length);
  for (const [n, row] of rows.entries())
    expect(unseal(key, row, ['events', n]).toString()).toBe(`row ${n}`);
});

test.each([0, 1, 15, 16, 17, 1_000, 100_000])(
  'a row of %i bytes is as long as that and its seal, and opens in its own place only',
  (length) => {
    const content = new Uint8Array(randomBytes(length));
    const sealed = seal(key, content, ['doc_updates', 7, 1]);
    expect(sealed).toHaveLength(length + SEAL_BYTES);
    expect(new Uint8Array(unseal(key, sealed, ['doc_updates', 7, 1]))).toEqual(content);
    expect(() => unseal(key, sealed, ['doc_updates', 7, 2])).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => unseal(key, sealed, ['doc_updates', 7, 1])).toThrow();
  },
);
