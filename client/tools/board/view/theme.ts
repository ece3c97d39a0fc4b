import type { Theme } from '../../../../shared/tools/board/palette.ts';
import type { Measure } from '../../../../shared/tools/board/text-layout.ts';
import type { Formulas } from './formulas.ts';
import type { Images } from './images.ts';
import type { Look } from './paint.ts';

/** Light or dark as the page around the board is; the tokens set `color-scheme`. */
export function themeOf(host: Element): Theme {
  const scheme = getComputedStyle(host).colorScheme;
  if (scheme.includes('dark') && !scheme.includes('light')) return 'dark';
  if (scheme.includes('light') && !scheme.includes('dark')) return 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function onTheme(listener: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style'],
  });
  return () => {
    media.removeEventListener('change', listener);
    observer.disconnect();
  };
}

/** How everything on the page is painted now. */
export function lookOf(host: Element, images: Images, formulas: Formulas): Look {
  const font = fontOf(host);
  return { theme: themeOf(host), font, images, formulas, measure: measureWith(font) };
}

export const accentOf = (host: Element): string =>
  getComputedStyle(host).getPropertyValue('--k-accent').trim();

function fontOf(host: Element): string {
  return getComputedStyle(host).getPropertyValue('--k-font-text').trim() || 'system-ui, sans-serif';
}

/** Measures words as the canvas paints them. */
function measureWith(font: string): Measure {
  const ctx = document.createElement('canvas').getContext('2d')!;
  // Measured large once and scaled: hinting would make small sizes jump.
  ctx.font = `100px ${font}`;
  return (text, size) => (ctx.measureText(text).width * size) / 100;
}
