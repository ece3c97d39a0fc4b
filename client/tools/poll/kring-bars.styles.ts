import { css } from 'lit';
import { showBoxStyles, whereNarrow } from '../../elements/show-box.styles.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { optionMarkStyles } from './option-mark.ts';

const narrow = css`
  .row.row {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .bars {
    grid-column: 1 / -1;
  }
  .line {
    grid-template-columns: minmax(0, 1fr) 2.3em 2.5em;
    gap: 0.3em;
  }
`;

export const barsStyles = [
  showBoxStyles,
  spokenStyles,
  optionMarkStyles,
  css`
    .box {
      --w: calc(var(--u) * var(--fit, 1));
      display: flex;
      flex-direction: column;
      gap: calc(1.6 * var(--w));
      font-size: calc(2.9 * var(--w));
    }
    /* Beside a question the place is wide and low: there is room for larger words, and what is too large fits itself. */
    @container fill (aspect-ratio > 2) {
      :host([fill]) .box {
        --u: min(1cqw, 2.6cqh);
      }
    }
    .rows {
      display: flex;
      flex: 1 0 auto;
      flex-direction: column;
      justify-content: space-evenly;
      gap: calc(0.8 * var(--w));
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .row {
      display: grid;
      grid-template-columns: auto minmax(0, 5fr) minmax(0, 6fr);
      flex: none;
      align-items: center;
      gap: calc(1.6 * var(--w));
      padding: calc(1.1 * var(--w)) calc(1.4 * var(--w));
      border: calc(0.22 * var(--u)) solid transparent;
      border-radius: calc(1.4 * var(--u));
    }
    .row.right {
      border-color: var(--k-ok);
      background: var(--k-ok-soft);
    }
    /* Short words leave the room to the bars. */
    .short .row {
      grid-template-columns: auto minmax(0, 2fr) minmax(0, 5fr);
    }
    .full .rows {
      gap: calc(0.3 * var(--w));
    }
    .full .row {
      padding-block: calc(0.35 * var(--w));
    }
    .full .bars {
      gap: calc(0.4 * var(--w));
    }
    .words {
      min-inline-size: 0;
      text-wrap: pretty;
    }
    .verdict {
      margin-inline-start: 0.4em;
      color: var(--k-ok);
      font-weight: 700;
      white-space: nowrap;
    }
    .verdict kring-icon {
      margin-inline-end: 0.15em;
    }
    .bars {
      display: grid;
      gap: calc(0.7 * var(--w));
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 2.5em 3.3em;
      align-items: center;
      gap: 0.5em;
      line-height: 1.05;
    }
    .track {
      block-size: calc(4.6 * var(--w));
      overflow: hidden;
      border-radius: calc(0.9 * var(--w));
      background: var(--k-sunken);
    }
    .bar {
      display: block;
      inline-size: calc(100% * var(--share));
      block-size: 100%;
      border-radius: inherit;
      background: var(--k-accent);
    }
    /* Another look as well as another colour: hatched, as something that is over. */
    .first .bar,
    .swatch.first {
      background: repeating-linear-gradient(
          -55deg,
          transparent 0 calc(0.45 * var(--w)),
          var(--k-surface) calc(0.45 * var(--w)) calc(0.75 * var(--w))
        )
        var(--k-edge);
    }
    .told .bar {
      background-color: var(--k-edge);
    }
    .told .right .bar {
      background-color: var(--k-ok);
    }
    .first .track,
    .second .track {
      block-size: calc(3 * var(--w));
    }
    .right .track {
      background: var(--k-surface);
    }
    .count {
      font-family: var(--k-font-display);
      font-size: 1.15em;
      font-weight: 700;
      text-align: end;
      white-space: nowrap;
    }
    .share {
      color: var(--k-ink-soft);
      text-align: end;
      white-space: nowrap;
    }
    .first .count {
      color: var(--k-ink-soft);
      font-weight: 500;
    }
    .rounds,
    .foot {
      display: flex;
      flex-wrap: wrap;
      flex: none;
      gap: 0 1.6em;
      margin: 0;
      padding-inline: calc(1.4 * var(--w));
      color: var(--k-ink-soft);
      font-size: 0.84em;
    }
    .swatch {
      display: inline-block;
      inline-size: 1.6em;
      block-size: 0.8em;
      margin-inline-end: 0.45em;
      border-radius: 0.25em;
      background: var(--k-accent);
    }
    .told .swatch:not(.first) {
      background: linear-gradient(90deg, var(--k-ok) 50%, var(--k-edge) 50%);
    }
    .bare .row {
      grid-template-columns: auto 1fr;
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
    ${whereNarrow(narrow)}
    /* Longer than a motion that answers a hand: a class watches a result grow. */
    .bar {
      transition: inline-size 700ms var(--k-ease);
      animation: grow 900ms var(--k-ease) backwards;
      animation-delay: calc(var(--at) * 70ms);
    }
    @keyframes grow {
      from {
        inline-size: 0;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
        animation: none;
      }
    }
    @media (forced-colors: active) {
      .track {
        border: 1px solid CanvasText;
      }
      .bar {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];
