import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  colourNames,
  highlighting,
  palette,
  paper,
  seatInks,
} from '../../shared/tools/board/palette.ts';

const css = readFileSync(
  join(import.meta.dirname, '..', '..', 'client', 'styles', 'tokens.css'),
  'utf8',
);

type Tokens = Record<string, string>;
type Colour = readonly [number, number, number];

/** The colour tokens of the first rule that follows `selector`. */
function tokensAfter(selector: string): Tokens {
  const from = css.indexOf('{', css.indexOf(selector));
  const rule = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--k-([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((match) => [match[1], match[2]]),
  );
}

const light = tokensAfter(':root {');
const darkByDevice = tokensAfter(":root:not([data-theme='light'])");
const darkByChoice = tokensAfter(":root[data-theme='dark']");

function linear(hex: string): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other]
    .map(linear)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function colour(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`tokens.css has no colour --k-${name}.`);
  return value;
}

const grounds = ['paper', 'surface', 'raised', 'sunken'];
const softGrounds = ['accent-soft', 'time-soft', 'danger-soft', 'private-soft', 'ok-soft'];

/** Text on ground: 4.5 (AA). */
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink-soft', ground],
    ['accent', ground],
    ['time', ground],
    ['danger', ground],
    ['private', ground],
    ['ok', ground],
  ]),
  ['accent', 'accent-soft'],
  ['time', 'time-soft'],
  ['danger', 'danger-soft'],
  ['private', 'private-soft'],
  ['ok', 'ok-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['danger-ink', 'danger'],
  ['danger-ink', 'danger-hover'],
  ['surface', 'private'],
  ...['night', 'night-raised'].flatMap((ground): [string, string][] => [
    ['night-ink', ground],
    ['night-soft', ground],
    ['night-accent', ground],
  ]),
  ['paper', 'ink'],
];

/** What a prompt stands on: 7 (AAA). */
const prompts: [string, string][] = [...grounds, ...softGrounds].map((ground) => ['ink', ground]);

/** Edges of controls, the focus ring, seats and arcs: 3. */
const shapes: [string, string][] = [
  ...['paper', 'surface', 'raised'].flatMap((ground): [string, string][] => [
    ['edge', ground],
    ['focus', ground],
    ...Array.from({ length: 8 }, (_, seat): [string, string] => [`seat-${String(seat)}`, ground]),
  ]),
  ['time-arc', 'surface'],
  ...Array.from({ length: 8 }, (_, seat): [string, string] => ['seat-ink', `seat-${String(seat)}`]),
];

describe.each([
  ['light', light],
  ['dark', darkByDevice],
])('the %s colours', (_name, tokens) => {
  test.each([
    ['text', texts, 4.5],
    ['prompts', prompts, 7],
    ['shapes', shapes, 3],
  ] as const)('%s keep their contrast', (_what, pairs, least) => {
    const poor = pairs
      .map(([one, other]) => {
        const value = contrast(colour(tokens, one), colour(tokens, other));
        return { pair: `${one} on ${other}`, value: Number(value.toFixed(2)) };
      })
      .filter(({ value }) => value < least);
    expect(poor).toEqual([]);
  });

  test.each(Object.entries(visions()))('seats stay apart, %s', (_vision, matrix) => {
    const close: string[] = [];
    for (let one = 0; one < 8; one++) {
      for (let other = one + 1; other < 8; other++) {
        const apart = distance(
          seen(matrix, colour(tokens, `seat-${String(one)}`)),
          seen(matrix, colour(tokens, `seat-${String(other)}`)),
        );
        if (apart < leastApart)
          close.push(`${String(one)} and ${String(other)}: ${apart.toFixed(3)}`);
      }
    }
    expect(close).toEqual([]);
  });
});

test('dark by the device and dark by choice are the same colours', () => {
  expect(darkByChoice).toEqual(darkByDevice);
  expect(Object.keys(darkByDevice).sort()).toEqual(Object.keys(light).sort());
});

describe.each(['light', 'dark'] as const)('what is drawn on the board, %s', (theme) => {
  const strokes = (names: readonly (typeof colourNames)[number][]): string[] =>
    names.map((name) => palette[theme][name].stroke);

  test('reads as text on its paper', () => {
    const poor = strokes(colourNames).filter((ink) => contrast(ink, paper[theme]) < 4.5);
    expect(poor).toEqual([]);
  });

  test('reads on under any highlighter: dark ink as text, every colour as a drawing', () => {
    const { blend, opacity } = highlighting[theme];
    const under = (base: string, glow: string): string =>
      mixed(base, blend === 'multiply' ? multiplied(base, glow) : glow, opacity);
    const poor: string[] = [];
    for (const name of colourNames) {
      const { glow } = palette[theme][name];
      const lit = under(paper[theme], glow);
      for (const ink of colourNames) {
        const value = contrast(under(palette[theme][ink].stroke, glow), lit);
        if (value < (ink === 'ink' ? 7 : 3)) poor.push(`${ink} under ${name}`);
      }
    }
    expect(poor).toEqual([]);
  });

  test.each(Object.entries(visions()))(
    'the inks of two seats stay apart, %s',
    (_vision, matrix) => {
      const inks = strokes(seatInks).map((ink) => seen(matrix, ink));
      const apart = inks.flatMap((one, i) =>
        inks.slice(i + 1).map((other) => distance(one, other)),
      );
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(leastInkApart);
    },
  );
});

/** Two colours as a canvas puts one over the other: channel by channel, in sRGB. */
function mixed(under: string, over: string, opacity: number): string {
  return channels(under, over, (below, above) => below * (1 - opacity) + above * opacity);
}
function multiplied(under: string, over: string): string {
  return channels(under, over, (below, above) => (below * above) / 255);
}
function channels(one: string, other: string, of: (one: number, other: number) => number): string {
  const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) => Math.round(of(part(one, at), part(other, at))).toString(16));
  return `#${hex.map((two) => two.padStart(2, '0')).join('')}`;
}

/** As `leastApart`, for lines: a hair less, because all of them have to be dark enough to read. */
const leastInkApart = 0.099;

/** A distance in OKLab at which two filled discs are told apart side by side. */
const leastApart = 0.1;

type Matrix = readonly Colour[];

/** Full colour blindness as Machado, Oliveira and Fernandes (2009) model it, on linear RGB. */
function visions(): Record<string, Matrix> {
  return {
    'full colour': [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

function seen(matrix: Matrix, hex: string): Colour {
  const [r, g, b] = linear(hex);
  const [x = 0, y = 0, z = 0] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  );
  return oklab([x, y, z]);
}

function oklab([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(one: Colour, other: Colour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
