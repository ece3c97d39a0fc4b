import { barStyles } from './bars.styles.ts';
import { gridStyles } from './grid.styles.ts';
import { narrowStyles } from './narrow.styles.ts';
import { othersStyles } from './others.styles.ts';
import { pageStyles } from './page.styles.ts';
import { popoverStyles } from './popover.styles.ts';
import { saidStyles } from './said.styles.ts';

/** The board's own look; what gives way comes last. */
export const boardStyles = [
  pageStyles,
  gridStyles,
  othersStyles,
  barStyles,
  popoverStyles,
  saidStyles,
  narrowStyles,
];
