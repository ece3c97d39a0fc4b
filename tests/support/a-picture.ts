import { crc32, deflateSync } from 'node:zlib';

/** A picture that browsers draw: a PNG of one colour. */
export function pictureOf(width: number, height: number, [r, g, b] = [40, 120, 160]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([
    Buffer.of(0),
    Buffer.alloc(width * 3, Buffer.of(r ?? 0, g ?? 0, b ?? 0)),
  ]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const parts = [part('IHDR', header), part('IDAT', deflateSync(rows)), part('IEND')];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** PNG 3, 5.3: length, name, bytes, checksum. */
function part(name: string, bytes = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(bytes.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}
