/**
 * Colours are stored by name and resolved when painted, so that a page reads well in light and in dark.
 * Strokes keep at least 4.5:1 against the paper of their theme; `soft` is for notes and fills, under ink.
 */
export const colourNames = [
  'ink',
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'violet',
] as const;
export type ColourName = (typeof colourNames)[number];
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
  },
};

export const paper: Record<Theme, string> = { light: '#fffdf8', dark: '#18140f' };

export function isColourName(value: unknown): value is ColourName {
  return (colourNames as readonly unknown[]).includes(value);
}
