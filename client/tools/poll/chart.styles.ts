import { css } from 'lit';
import { showBoxStyles } from '../../elements/show-box.styles.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';

/** Columns on an axis, with what they say in words below. */
export const chartStyles = [
  showBoxStyles,
  spokenStyles,
  css`
    .box {
      --w: calc(var(--u) * var(--fit, 1));
      position: relative;
      display: flex;
      flex-direction: column;
      gap: calc(1.6 * var(--w));
    }
    .chart {
      display: flex;
      flex: 1 0 auto;
      flex-direction: column;
    }
    .columns {
      position: relative;
      display: grid;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      flex: 1 0 auto;
      align-items: end;
      min-block-size: calc(28 * var(--u));
      border-block-end: calc(0.25 * var(--u)) solid var(--k-ink);
    }
    .column {
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      align-items: center;
      block-size: 100%;
      min-block-size: 0;
    }
    .count {
      flex: none;
      min-block-size: 1.25em;
      font-family: var(--k-font-display);
      font-weight: 700;
    }
    .bar {
      inline-size: 78%;
      max-inline-size: calc(9 * var(--u));
      block-size: calc((100% - 1.4em) * var(--share));
      border-radius: calc(0.7 * var(--u)) calc(0.7 * var(--u)) 0 0;
      background: var(--k-accent);
      transition: block-size 700ms var(--k-ease);
      animation: rise 800ms var(--k-ease) backwards;
      animation-delay: calc(var(--at) * 50ms);
    }
    @keyframes rise {
      from {
        block-size: 0;
      }
    }
    .foot {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.2em 1.4em;
      margin: 0;
      color: var(--k-ink-soft);
    }
    .strong {
      color: var(--k-ink);
      font-weight: 700;
    }
    .note {
      padding: 0.4em 1em;
      border-radius: 0.6em;
      background: var(--k-accent-soft);
      color: var(--k-ink);
      font-family: var(--k-font-display);
      font-size: 1.5em;
      font-weight: 600;
    }
    @media (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
        animation: none;
      }
    }
    @media (forced-colors: active) {
      .bar {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];
