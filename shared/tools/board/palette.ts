/**
 * Colours are stored by name and resolved when painted, so that a page reads well in light and in dark.
 * Strokes keep at least 4.5:1 against the paper of their theme; `soft` is for notes and fills, under ink.
 */
/** What anybody may choose. */
export const paintBox = [
  'ink',
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'violet',
] as const;

/**
 * One for each seat mark 0..7: with it a person begins, so that two who draw at once see who drew what. The seats' own
 * hues (`client/styles/tokens.css`), dark enough to write with and still told apart by who is colour-blind.
 */
export const seatInks = [
  'seat-0',
  'seat-1',
  'seat-2',
  'seat-3',
  'seat-4',
  'seat-5',
  'seat-6',
  'seat-7',
] as const;

/** Live frames send a colour as its place here: what is new comes last. */
export const colourNames = [...paintBox, ...seatInks] as const;
export type ColourName = (typeof colourNames)[number];

/** The colour of a seat mark; anything but 0..7 counts round. */
export const seatInk = (mark: number): ColourName =>
  seatInks[Math.abs(Math.trunc(mark) || 0) % seatInks.length]!;

export type Theme = 'light' | 'dark';
export interface Shade {
  readonly stroke: string;
  readonly soft: string;
  /** Of a highlighter. */
  readonly glow: string;
}

export const palette: Record<Theme, Record<ColourName, Shade>> = {
  light: {
    ink: { stroke: '#231d16', soft: '#fffdf8', glow: '#dacfc3' },
    grey: { stroke: '#6b6458', soft: '#e9e3d7', glow: '#d8d0c3' },
    red: { stroke: '#c02626', soft: '#ffd9d2', glow: '#ffbfb7' },
    orange: { stroke: '#b54a08', soft: '#ffdfbd', glow: '#ffc1a6' },
    yellow: { stroke: '#806000', soft: '#ffefae', glow: '#ffe34d' },
    green: { stroke: '#2c7032', soft: '#d3efc4', glow: '#82ee88' },
    blue: { stroke: '#1f5fae', soft: '#cfe4fb', glow: '#b3d4ff' },
    violet: { stroke: '#70419f', soft: '#e7d9f8', glow: '#ddc4ff' },
    'seat-0': { stroke: '#1c3593', soft: '#d8e5fd', glow: '#bed1fd' },
    'seat-1': { stroke: '#963500', soft: '#fedcd1', glow: '#fdc1ab' },
    'seat-2': { stroke: '#2e6b5e', soft: '#b9f2e6', glow: '#7ce8d0' },
    'seat-3': { stroke: '#986e05', soft: '#eee6b9', glow: '#fed895' },
    'seat-4': { stroke: '#73055d', soft: '#fed8ed', glow: '#fdb8e7' },
    'seat-5': { stroke: '#007cb7', soft: '#c7ebfd', glow: '#a4d8fe' },
    'seat-6': { stroke: '#472b00', soft: '#fedfba', glow: '#fec57f' },
    'seat-7': { stroke: '#1a1c29', soft: '#e0e3f6', glow: '#c7cef9' },
  },
  dark: {
    ink: { stroke: '#f5eee2', soft: '#2c261e', glow: '#8c8579' },
    grey: { stroke: '#b3a894', soft: '#3a342b', glow: '#8c8579' },
    red: { stroke: '#ff8f80', soft: '#5a2620', glow: '#d15d4f' },
    orange: { stroke: '#f9a25c', soft: '#57330f', glow: '#c76a00' },
    yellow: { stroke: '#f0d257', soft: '#4f4210', glow: '#ac9003' },
    green: { stroke: '#93d27b', soft: '#29461f', glow: '#569a38' },
    blue: { stroke: '#7fb8f7', soft: '#1e3d5c', glow: '#3589dd' },
    violet: { stroke: '#c9a9f5', soft: '#412d5c', glow: '#996ccf' },
    'seat-0': { stroke: '#5793fa', soft: '#283a5a', glow: '#4f84df' },
    'seat-1': { stroke: '#f7934a', soft: '#53311a', glow: '#c96810' },
    'seat-2': { stroke: '#c2fcd7', soft: '#1c442d', glow: '#379c67' },
    'seat-3': { stroke: '#f4dd4f', soft: '#423b11', glow: '#a6930b' },
    'seat-4': { stroke: '#ce50ae', soft: '#4f2e45', glow: '#bf5ea4' },
    'seat-5': { stroke: '#77dafd', soft: '#0b4151', glow: '#0594b9' },
    'seat-6': { stroke: '#957d52', soft: '#4a3711', glow: '#a67f30' },
    'seat-7': { stroke: '#a7a8ab', soft: '#3a3a3d', glow: '#7985ab' },
  },
};

/**
 * How a highlighter lies under what is written: on light paper it darkens only what is lighter, so that words stay as
 * black as they are; on dark paper it is a thin veil, because there the words are what is light.
 */
export const highlighting: Record<Theme, { blend: 'multiply' | 'normal'; opacity: number }> = {
  light: { blend: 'multiply', opacity: 0.45 },
  dark: { blend: 'normal', opacity: 0.25 },
};

export const paper: Record<Theme, string> = { light: '#fffdf8', dark: '#18140f' };

export function isColourName(value: unknown): value is ColourName {
  return (colourNames as readonly unknown[]).includes(value);
}
