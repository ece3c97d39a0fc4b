import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** So much longer is what is sealed than what it holds. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;
/** 128 bits of a MAC: nobody finds two values with one slot. */
const SLOT_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/** What a sealed row is: its table, and what tells it from the others there. Nothing opens in another place. */
export type Identity = readonly (string | number)[];

/** One key as it is used: for content, and apart from that for slots. */
export interface SealingKey {
  readonly content: KeyObject;
  readonly slots: KeyObject;
}

export const sealingKey = (bytes: Uint8Array): SealingKey => ({
  content: createSecretKey(bytes),
  slots: createSecretKey(new Uint8Array(hkdfSync('sha256', bytes, '', 'slots', KEY_BYTES))),
});

/** Random bytes for many nonces: asking for twelve costs as much as sealing a row. */
const drawn = Buffer.alloc(512 * NONCE_BYTES);
let spent = drawn.length;

/** Never given twice. */
function freshNonce(): Buffer {
  if (spent === drawn.length) {
    randomFillSync(drawn);
    spent = 0;
  }
  return drawn.subarray(spent, (spent += NONCE_BYTES));
}

const associated = (identity: Identity): Buffer => Buffer.from(identity.join(' '));

/** AES-256-GCM (NIST SP 800-38D) with a fresh random nonce: nonce, ciphertext, tag. */
export function seal(key: SealingKey, content: string | Uint8Array, identity: Identity): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv(ALGORITHM, key.content, nonce).setAAD(associated(identity));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const ciphertext = cipher.update(bytes);
  // A stream cipher: nothing is left at the end.
  cipher.final();
  return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]);
}

/** Throws when this key did not seal it, or not for this place. */
export function unseal(key: SealingKey, sealed: Uint8Array, identity: Identity): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key.content, nonce, { authTagLength: TAG_BYTES })
    .setAAD(associated(identity))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}

/** Where a row is found by a value that it does not show, such as a person: the same for the same key and value. */
export const slot = (key: SealingKey, value: string): Buffer =>
  createHmac('sha256', key.slots).update(value).digest().subarray(0, SLOT_BYTES);
