import { Buffer } from 'node:buffer';

/** A piece of a bundle on the disk and on the wire: large enough that few are written, small enough to stop nobody. */
export const PART_BYTES = 2 ** 20;

/** Bytes that become base64 at a time; a multiple of three, so that nothing stands between the pieces. */
const SLICE_BYTES = 3 * 2 ** 16;

/** A member of a JSON object whose value holds bytes in base64, between these texts. */
export interface Entry {
  readonly name: string;
  readonly before: string;
  readonly bytes: Uint8Array;
  readonly after: string;
}

/** The JSON of `small` with these members added, without ever being one text: a bundle can have 30 MB. */
export async function* bundleText(
  small: object,
  members: Readonly<Record<string, AsyncIterable<Entry>>>,
): AsyncGenerator<string> {
  yield JSON.stringify(small).slice(0, -1);
  for (const [member, entries] of Object.entries(members)) {
    let comma = '';
    yield `,${JSON.stringify(member)}:{`;
    for await (const { name, before, bytes, after } of entries) {
      yield `${comma}${JSON.stringify(name)}:${before}`;
      yield* base64(bytes);
      yield after;
      comma = ',';
    }
    yield '}';
  }
  yield '}';
}

function* base64(bytes: Uint8Array): Generator<string> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < whole.length; at += SLICE_BYTES)
    yield whole.toString('base64', at, Math.min(at + SLICE_BYTES, whole.length));
}

/** The text as UTF-8 in parts of at least `PART_BYTES`, but for the last. */
export async function* inParts(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of text) {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    size += bytes.length;
    if (size < PART_BYTES) continue;
    yield Buffer.concat(pieces, size);
    pieces = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(pieces, size);
}
