/** What the bytes of an upload are, whatever the sender says they are. */
export interface Image {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  /** Pixels, when the header tells. */
  readonly width?: number;
  readonly height?: number;
}

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** Only the formats that browsers draw and that cannot carry script; undefined for anything else. */
export function readImage(bytes: Buffer): Image | undefined {
  if (bytes.length < 32) return undefined;
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') {
    return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (['GIF87a', 'GIF89a'].includes(text(bytes, 0, 6))) {
    return { type: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') {
    return { type: 'image/webp', ...webpSize(bytes) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { type: 'image/jpeg', ...jpegSize(bytes) };
  }
  return undefined;
}

function webpSize(bytes: Buffer): { width?: number; height?: number } {
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return {};
  }
}

/** The size stands in the first start-of-frame segment. */
function jpegSize(bytes: Buffer): { width?: number; height?: number } {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return {};
}
