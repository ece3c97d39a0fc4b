import type { BoardElement } from './element.ts';

/** Width of a run of characters in world units at the given letter height. */
export type Measure = (text: string, size: number) => number;

export const lineHeight = 1.3;
export const stickyPadding = 14;
export const defaultTextSize = 24;
export const textSizes = [16, 24, 40] as const;

export interface TextLines {
  readonly lines: readonly string[];
  readonly size: number;
  /** Space between the element's edge and its words. */
  readonly padding: number;
}

/** Breaks at spaces, and inside a word only when the word alone is too wide: as the text editor does. */
export function wrapText(text: string, width: number, size: number, measure: Measure): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, size, measure));
}

export function layoutText(element: BoardElement, measure: Measure): TextLines {
  const size = element.style.size ?? defaultTextSize;
  const padding = element.type === 'sticky' ? stickyPadding : 0;
  const text = element.text ?? '';
  if (element.style.auto) return { lines: text.split('\n'), size, padding };
  const width = Math.max(size, element.geometry[2] - 2 * padding);
  return { lines: wrapText(text, width, size, measure), size, padding };
}

/** The box that these words need; a box with a width of its own keeps it and only grows in height. */
export function textBox(element: BoardElement, measure: Measure): { w: number; h: number } {
  const { lines, size, padding } = layoutText(element, measure);
  const needed = lines.length * size * lineHeight + 2 * padding;
  const [, , w, h] = element.geometry;
  if (element.type === 'sticky') return { w, h: Math.max(h, needed) };
  if (!element.style.auto) return { w, h: needed };
  const widest = Math.max(...lines.map((line) => measure(line, size)));
  return { w: Math.max(widest + 2, size / 2), h: needed };
}

function wrapLine(line: string, width: number, size: number, measure: Measure): string[] {
  const out: string[] = [];
  let current = '';
  for (const word of line.match(/\S+\s*|\s+/g) ?? []) {
    if (measure((current + word).trimEnd(), size) <= width) {
      current += word;
      continue;
    }
    if (current !== '') out.push(current.trimEnd());
    current = '';
    for (const letter of word) {
      if (current !== '' && measure((current + letter).trimEnd(), size) > width) {
        out.push(current);
        current = '';
      }
      current += letter;
    }
  }
  out.push(current.trimEnd());
  return out;
}
