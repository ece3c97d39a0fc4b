/** What the bytes of an upload are, whatever the sender says they are. */
export interface Image {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  /** Pixels that a browser unpacks; never 0. */
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/**
 * Only the formats that browsers draw and that cannot carry script; undefined for anything else, and for what does not
 * tell its size where a browser would look: nobody can say how much such a picture unpacks to.
 */
export function readImage(bytes: Buffer): Image | undefined {
  const type = typeOf(bytes);
  const size = type && sizeReaders[type](bytes);
  return type && size && size.width > 0 && size.height > 0 ? { type, ...size } : undefined;
}

function typeOf(bytes: Buffer): Image['type'] | undefined {
  if (bytes.length < 32) return undefined;
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (['GIF87a', 'GIF89a'].includes(text(bytes, 0, 6))) return 'image/gif';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return undefined;
}

const sizeReaders: Readonly<Record<Image['type'], (bytes: Buffer) => Size | undefined>> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/gif': gifSize,
};

/** PNG 1.2, 4.1.1: the header chunk comes first and has 13 bytes. */
function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.readUInt32BE(8) !== 13 || text(bytes, 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function webpSize(bytes: Buffer): Size | undefined {
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      if (text(bytes, 23, 26) !== '\x9d\x01\x2a') return undefined;
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      if (bytes[20] !== 0x2f) return undefined;
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** Start-of-frame markers; the three between them are tables (ITU T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers without a length: restarts, the start, and one without a meaning. */
const isBare = (marker: number): boolean =>
  (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01 || marker === 0x00;
const END = 0xd9;
const SCAN = 0xda;

/** The size stands in the first start-of-frame segment. Decoders skip whatever lies between segments, and so do we. */
function jpegSize(bytes: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= bytes.length;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return undefined;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at] ?? END;
    at += 1;
    if (marker === END || marker === SCAN || at + 7 > bytes.length) return undefined;
    if (isFrame(marker))
      return { height: bytes.readUInt16BE(at + 3), width: bytes.readUInt16BE(at + 5) };
    if (!isBare(marker)) at += Math.max(2, bytes.readUInt16BE(at));
  }
  return undefined;
}

const FRAME = 0x2c;
const EXTENSION = 0x21;
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** GIF89a, 18-20. A first frame that is larger than the screen makes the screen larger in a browser. */
function gifSize(bytes: Buffer): Size | undefined {
  const screen = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  let at = 13 + tableBytes(bytes[10] ?? 0);
  while (at + 10 <= bytes.length) {
    if (bytes[at] === FRAME) {
      const [left, top] = [bytes.readUInt16LE(at + 1), bytes.readUInt16LE(at + 3)];
      const [width, height] = [bytes.readUInt16LE(at + 5), bytes.readUInt16LE(at + 7)];
      return {
        width: Math.max(screen.width, left + width),
        height: Math.max(screen.height, top + height),
      };
    }
    if (bytes[at] !== EXTENSION) return undefined;
    at += 2;
    // Blocks of at most 255 bytes, each behind its length, until an empty one.
    while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
  }
  return undefined;
}
