import { ByteReader, ByteWriter } from './bytes.ts';
import type { Box } from './geometry.ts';
import { inkSteps, type InkPoint } from './ink.ts';
import { maxCoordinate, maxFrameBytes, maxIdLength } from './limits.ts';
import { colourNames, type ColourName } from './palette.ts';

const strokeKinds = ['ink', 'highlight', 'point'] as const;
export type StrokeKind = (typeof strokeKinds)[number];

/** What others see before it is in the document. None of it is ever stored. */
export type LiveFrame =
  | {
      readonly kind: 'stroke';
      /** Also the id of the element that will take its place. */
      readonly id: string;
      readonly colour: ColourName;
      readonly width: number;
      /** What it will be; `point` becomes nothing: it shows where somebody points, and fades. */
      readonly as: StrokeKind;
      readonly pressed: boolean;
      /** Number of points sent before these; a hole means that the start was missed. */
      readonly seq: number;
      readonly points: InkPoint[];
    }
  /** Nothing comes of it. */
  | { readonly kind: 'drop'; readonly id: string }
  /** These elements will move together under this gesture; several frames may name more. */
  | { readonly kind: 'grab'; readonly id: string; readonly elements: string[] }
  | { readonly kind: 'drag'; readonly id: string; readonly from: Box; readonly to: Box };

const kinds = ['stroke', 'drop', 'grab', 'drag'] as const;

export function encodeLive(frame: LiveFrame): Uint8Array {
  const out = new ByteWriter();
  out.byte(kinds.indexOf(frame.kind));
  out.string(frame.id);
  switch (frame.kind) {
    case 'stroke':
      writeStroke(out, frame);
      break;
    case 'grab':
      out.uint(frame.elements.length);
      for (const id of frame.elements) out.string(id);
      break;
    case 'drag':
      for (const box of [frame.from, frame.to]) {
        for (const side of [box.x, box.y, box.w, box.h]) out.int(Math.round(side * inkSteps));
      }
      break;
    case 'drop':
      break;
  }
  return out.finish();
}

/** @returns undefined for anything that `encodeLive` did not write. */
export function decodeLive(bytes: Uint8Array): LiveFrame | undefined {
  if (bytes.length > maxFrameBytes + 1_000) return undefined;
  const reader = new ByteReader(bytes);
  const kind = kinds[reader.byte()];
  const id = reader.string(maxIdLength);
  if (kind === undefined || id === '' || !reader.ok) return undefined;
  const frame = readBody(reader, kind, id);
  return reader.ok && reader.left === 0 ? frame : undefined;
}

/** Splits a long list of ids over frames that stay under the limit of one. */
export function grabFrames(id: string, elements: readonly string[]): LiveFrame[] {
  const perFrame = Math.floor(maxFrameBytes / (maxIdLength + 2)) - 1;
  const frames: LiveFrame[] = [];
  for (let i = 0; i < elements.length; i += perFrame) {
    frames.push({ kind: 'grab', id, elements: elements.slice(i, i + perFrame) });
  }
  return frames;
}

/** Points in one frame, so that the longest coordinates still fit. */
export const pointsPerFrame = 1_200;

function writeStroke(out: ByteWriter, frame: Extract<LiveFrame, { kind: 'stroke' }>): void {
  out.byte(colourNames.indexOf(frame.colour));
  out.uint(Math.round(frame.width * inkSteps));
  out.byte(strokeKinds.indexOf(frame.as) * 2 + (frame.pressed ? 1 : 0));
  out.uint(frame.seq);
  out.uint(frame.points.length);
  let [x, y] = [0, 0];
  for (const point of frame.points) {
    const [px, py] = [Math.round(point[0] * inkSteps), Math.round(point[1] * inkSteps)];
    out.int(px - x);
    out.int(py - y);
    if (frame.pressed) out.byte(Math.round(Math.min(1, Math.max(0, point[2])) * 255));
    [x, y] = [px, py];
  }
}

function readBody(
  reader: ByteReader,
  kind: (typeof kinds)[number],
  id: string,
): LiveFrame | undefined {
  switch (kind) {
    case 'drop':
      return { kind, id };
    case 'grab': {
      const count = reader.uint();
      if (count > reader.left) return undefined;
      return {
        kind,
        id,
        elements: Array.from({ length: count }, () => reader.string(maxIdLength)),
      };
    }
    case 'drag': {
      const [from, to] = [readBox(reader), readBox(reader)];
      return from && to && { kind, id, from, to };
    }
    case 'stroke':
      return readStroke(reader, id);
  }
}

function readStroke(reader: ByteReader, id: string): LiveFrame | undefined {
  const colour = colourNames[reader.byte()];
  const width = reader.uint() / inkSteps;
  const look = reader.byte();
  const as = strokeKinds[look >> 1];
  const pressed = look % 2 === 1;
  const seq = reader.uint();
  const count = reader.uint();
  if (colour === undefined || as === undefined || width < 0.25 || width > 200) return undefined;
  if (count > pointsPerFrame || count * 2 > reader.left) return undefined;
  const points: InkPoint[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < count; i++) {
    x += reader.int();
    y += reader.int();
    const pressure = pressed ? reader.byte() / 255 : 0.5;
    if (Math.abs(x) > maxCoordinate * inkSteps || Math.abs(y) > maxCoordinate * inkSteps) return;
    points.push([x / inkSteps, y / inkSteps, pressure]);
  }
  return { kind: 'stroke', id, colour, width, as, pressed, seq, points };
}

function readBox(reader: ByteReader): Box | undefined {
  const [x, y, w, h] = [reader.int(), reader.int(), reader.int(), reader.int()];
  const most = maxCoordinate * inkSteps * 2;
  if ([x, y, w, h].some((side) => Math.abs(side) > most) || w < 0 || h < 0) return undefined;
  return { x: x / inkSteps, y: y / inkSteps, w: w / inkSteps, h: h / inkSteps };
}
