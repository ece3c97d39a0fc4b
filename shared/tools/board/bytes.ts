/** Writes varints; small numbers, of either sign when zigzagged, take one byte. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  /** 0 .. 2^32 - 1 */
  uint(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** -2^31 .. 2^31 - 1, zigzagged */
  int(value: number): void {
    this.uint((value << 1) ^ (value >> 31));
  }

  string(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.uint(encoded.length);
    for (const byte of encoded) this.#bytes.push(byte);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `ByteWriter` wrote. After the end it gives zeros and `ok` is false. */
export class ByteReader {
  ok = true;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) this.ok = false;
    return value ?? 0;
  }

  uint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    this.ok = false;
    return 0;
  }

  int(): number {
    const value = this.uint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** @param max longest accepted, in bytes */
  string(max: number): string {
    const length = this.uint();
    if (length > max || length > this.left) {
      this.ok = false;
      return '';
    }
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return new TextDecoder().decode(part);
  }
}
