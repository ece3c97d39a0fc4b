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
}

export const palette: Record<Theme, Record<ColourName, Shade>> = {
  light: {
    ink: { stroke: '#231d16', soft: '#fffdf8' },
    grey: { stroke: '#6b6458', soft: '#e9e3d7' },
    red: { stroke: '#c02626', soft: '#ffd9d2' },
    orange: { stroke: '#b54a08', soft: '#ffdfbd' },
    yellow: { stroke: '#806000', soft: '#ffefae' },
    green: { stroke: '#2c7032', soft: '#d3efc4' },
    blue: { stroke: '#1f5fae', soft: '#cfe4fb' },
    violet: { stroke: '#70419f', soft: '#e7d9f8' },
    'seat-0': { stroke: '#1c3593', soft: '#d8e5fd' },
    'seat-1': { stroke: '#963500', soft: '#fedcd1' },
    'seat-2': { stroke: '#2e6b5e', soft: '#b9f2e6' },
    'seat-3': { stroke: '#986e05', soft: '#eee6b9' },
    'seat-4': { stroke: '#73055d', soft: '#fed8ed' },
    'seat-5': { stroke: '#007cb7', soft: '#c7ebfd' },
    'seat-6': { stroke: '#472b00', soft: '#fedfba' },
    'seat-7': { stroke: '#1a1c29', soft: '#e0e3f6' },
  },
  dark: {
    ink: { stroke: '#f5eee2', soft: '#2c261e' },
    grey: { stroke: '#b3a894', soft: '#3a342b' },
    red: { stroke: '#ff8f80', soft: '#5a2620' },
    orange: { stroke: '#f9a25c', soft: '#57330f' },
    yellow: { stroke: '#f0d257', soft: '#4f4210' },
    green: { stroke: '#93d27b', soft: '#29461f' },
    blue: { stroke: '#7fb8f7', soft: '#1e3d5c' },
    violet: { stroke: '#c9a9f5', soft: '#412d5c' },
    'seat-0': { stroke: '#5793fa', soft: '#283a5a' },
    'seat-1': { stroke: '#f7934a', soft: '#53311a' },
    'seat-2': { stroke: '#c2fcd7', soft: '#1c442d' },
    'seat-3': { stroke: '#f4dd4f', soft: '#423b11' },
    'seat-4': { stroke: '#ce50ae', soft: '#4f2e45' },
    'seat-5': { stroke: '#77dafd', soft: '#0b4151' },
    'seat-6': { stroke: '#957d52', soft: '#4a3711' },
    'seat-7': { stroke: '#a7a8ab', soft: '#3a3a3d' },
  },
};

export const paper: Record<Theme, string> = { light: '#fffdf8', dark: '#18140f' };

export function isColourName(value: unknown): value is ColourName {
  return (colourNames as readonly unknown[]).includes(value);
}
