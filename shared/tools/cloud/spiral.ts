interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between two places that are tried, and between two turns, in type sizes of the smallest word. */
const stride = 0.35;
const turn = 0.3;

/**
 * Places ever further out from one, itself first, along an Archimedean spiral as wide as the box is.
 * @param seed where it begins to turn, and which way round: words do not queue on one side
 */
export function* spiralFrom(from: Spot, seed: string, aspect: number): Generator<Spot, undefined> {
  const chance = hash(seed);
  const begin = ((chance >>> 1) / 2 ** 31) * 2 * Math.PI;
  const way = chance & 1 ? 1 : -1;
  // Wide, but less than the box: words are wide by themselves.
  const wide = Math.sqrt(Math.max(0.4, Math.min(2.6, aspect)));
  yield { x: from.x, y: from.y };
  for (let angle = 0.5; ;) {
    const radius = (turn * angle) / (2 * Math.PI);
    const at = begin + way * angle;
    yield {
      x: from.x + radius * wide * Math.cos(at),
      y: from.y + (radius / wide) * Math.sin(at),
    };
    angle += Math.min(0.6, stride / Math.max(radius, 0.1));
  }
}

/** FNV-1a with a last stir, so that words that differ by a letter begin elsewhere. 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
