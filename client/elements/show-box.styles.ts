import { css, type CSSResult } from 'lit';

/**
 * For what a class looks at from eight metres and somebody else in a small preview: everything in it is measured in
 * `--u`, a hundredth of the width of its own box, so that it looks the same at every size. Put it on a part with class
 * `box`. By itself the box is as wide as its place and as high as it needs, and its words stay readable on a phone;
 * with `fill` it is as large as its place, which then has a height of its own.
 */
export const showBoxStyles = css`
  :host {
    display: block;
    container: natural / inline-size;
    color: var(--k-ink);
  }
  :host([hidden]) {
    display: none;
  }
  :host([fill]) {
    container: fill / size;
    block-size: 100%;
    min-block-size: 0;
  }
  .box {
    --u: max(1cqw, 0.4rem);
    box-sizing: border-box;
    font-size: calc(2.5 * var(--u) * var(--fit, 1));
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  :host([fill]) .box {
    --u: min(1cqw, 1.7778cqh);
    block-size: 100%;
    overflow: hidden;
  }
  /* A phone that is held upright: words keep a size that somebody can read, and what does not fit is scrolled to. */
  @container fill (orientation: portrait) and (width <= 40rem) {
    :host([fill]) .box {
      --u: max(1cqw, 0.4rem);
      --fit: 1 !important;
      overflow: hidden auto;
    }
  }
  /* What tells numbers in a picture tells them in words as well, to whoever listens. */
  .spoken :is(table, ul, ol) {
    white-space: normal;
  }
`;

/** Rules for a phone. A small preview of something wide is not one: it stays a picture of it. */
export const whereNarrow = (rules: CSSResult): CSSResult => css`
  @container natural (width <= 36rem) {
    ${rules}
  }
  @container fill (orientation: portrait) and (width <= 40rem) {
    ${rules}
  }
`;
