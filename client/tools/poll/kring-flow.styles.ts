import { css } from 'lit';
import { showBoxStyles, whereNarrow } from '../../elements/show-box.styles.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { optionMarkStyles } from './option-mark.ts';

const narrow = css`
  .picture {
    grid-template-columns: 4.2em minmax(0, 1fr) 5.4em;
  }
  .labels .words {
    display: none;
  }
  .texts {
    display: grid;
  }
`;

export const flowStyles = [
  showBoxStyles,
  spokenStyles,
  optionMarkStyles,
  css`
    .box {
      --w: calc(var(--u) * var(--fit, 1));
      position: relative;
      display: flex;
      flex-direction: column;
      gap: calc(1.6 * var(--w));
    }
    .picture {
      display: grid;
      grid-template: auto minmax(0, 1fr) / 5.6em minmax(0, 4fr) minmax(0, 5fr);
      flex: 1 0 auto;
      gap: 0.5em 0.6em;
      min-block-size: max(calc(34 * var(--w)), calc(var(--options) * 2.4em));
    }
    .head {
      grid-column: 1 / 3;
      margin: 0;
      color: var(--k-ink-soft);
      font-size: 0.84em;
      font-weight: 600;
    }
    .head.end {
      grid-column: 3;
    }
    /* As high as its place, which it does not make. */
    svg {
      inline-size: 100%;
      block-size: 0;
      min-block-size: 100%;
      /* From the left, as it is read. */
      animation: flow 900ms var(--k-ease);
    }
    path {
      fill: var(--k-edge);
      opacity: 0.55;
    }
    path.more {
      fill: var(--k-accent);
      opacity: 1;
    }
    .lead {
      fill: none;
      opacity: 1;
      stroke: var(--k-edge);
      stroke-width: 1.5px;
      vector-effect: non-scaling-stroke;
    }
    .labels {
      position: relative;
    }
    .label {
      position: absolute;
      inset-inline: 0;
      display: flex;
      align-items: center;
      gap: 0.55em;
      translate: 0 -50%;
    }
    .labels:first-of-type .label {
      justify-content: space-between;
    }
    .count {
      min-inline-size: 1.4em;
      font-family: var(--k-font-display);
      font-size: 1.15em;
      font-weight: 700;
      text-align: end;
      white-space: nowrap;
    }
    .change {
      flex: none;
      box-sizing: border-box;
      min-inline-size: 2.5em;
      padding: 0.05em 0.5em;
      border: 0.08em solid var(--k-edge);
      border-radius: 9em;
      color: var(--k-ink);
      font-weight: 700;
      text-align: center;
    }
    .more .change {
      border-color: var(--k-accent);
      background: var(--k-accent);
      color: var(--k-accent-ink);
    }
    .words {
      min-inline-size: 0;
      line-height: 1.15;
      text-wrap: pretty;
    }
    .verdict {
      color: var(--k-ok);
      font-weight: 700;
      white-space: nowrap;
    }
    .verdict kring-icon {
      margin-inline-end: 0.15em;
    }
    .texts {
      display: none;
      gap: 0.6em;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .texts li {
      display: flex;
      align-items: center;
      gap: 0.6em;
    }
    ${whereNarrow(narrow)}
    @keyframes flow {
      from {
        clip-path: inset(0 100% 0 0);
      }
      to {
        clip-path: inset(0);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      svg {
        animation: none;
      }
    }
    @media (forced-colors: active) {
      path {
        fill: GrayText;
        stroke: CanvasText;
      }
      path.more {
        fill: Highlight;
      }
    }
  `,
];
