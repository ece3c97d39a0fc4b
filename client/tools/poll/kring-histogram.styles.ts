import { css } from 'lit';
import { whereNarrow } from '../../elements/show-box.styles.ts';

const narrow = css`
  .spare {
    display: none;
  }
`;

export const histogramStyles = css`
  /* Numbers at the ends stand out by half. */
  .chart {
    padding-inline: 0.7em;
  }
  .column {
    position: relative;
  }
  .bar {
    inline-size: calc(100% - 0.3 * var(--u));
    max-inline-size: none;
  }
  /* What lies far outside does not touch the others. */
  .open .bar {
    inline-size: 60%;
    background: var(--k-edge);
  }
  .axis {
    position: relative;
    block-size: 1.7em;
    font-size: 0.84em;
    font-weight: 700;
    line-height: 1;
  }
  .axis span {
    position: absolute;
    inset-block-start: 0.4em;
    translate: -50% 0;
    text-align: center;
    white-space: nowrap;
  }
  ${whereNarrow(narrow)}
  .banded {
    padding-block-start: 1.7em;
  }
  .band {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    display: flex;
    justify-content: center;
    border: solid var(--k-ok);
    border-width: 0 calc(0.25 * var(--u));
    border-block-start: calc(0.6 * var(--u)) solid var(--k-ok);
    background: var(--k-ok-soft);
    color: var(--k-ok);
  }
  .band kring-icon {
    margin-block-start: 0.1em;
  }
  .columns.over {
    position: absolute;
    inset: 1.7em 0 0;
    min-block-size: 0;
    border-color: transparent;
  }
  .over .count {
    visibility: hidden;
  }
  .banded .bar {
    background: var(--k-edge);
  }
  .over .bar {
    background: var(--k-ok);
  }
  .right {
    align-items: center;
    gap: 0.3em;
    color: var(--k-ok);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .band {
      border-color: CanvasText;
    }
  }
`;
