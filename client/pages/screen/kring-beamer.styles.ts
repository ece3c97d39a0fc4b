import { css } from 'lit';

/** Everything is measured by the window: it is read from eight metres. */
export const beamerStyles = css`
  :host {
    --u: min(1vw, 1.78vh);
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100dvh;
    overflow: hidden;
    background: var(--k-paper);
    color: var(--k-ink);
    font-size: calc(var(--u) * 2.4);
    line-height: 1.35;
  }
  main {
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
  }
  main > * {
    min-block-size: 0;
  }
  .calm {
    grid-row: 1 / -1;
    place-content: center;
    justify-items: center;
    gap: calc(var(--u) * 3);
    font-size: calc(var(--u) * 4);
  }
  h1,
  h2,
  p,
  ol,
  dl,
  dd {
    margin: 0;
  }
  h1 {
    font-family: var(--k-font-display);
    font-size: calc(var(--u) * 5);
    line-height: 1.1;
    text-wrap: balance;
  }
  .door {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--u) * 4);
    align-items: center;
    padding: calc(var(--u) * 4);
  }
  .in {
    display: grid;
    gap: calc(var(--u) * 1.8);
    justify-items: start;
  }
  .go {
    font-size: calc(var(--u) * 3);
  }
  .code {
    font-family: var(--k-font-display);
    font-size: calc(var(--u) * 11);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    line-height: 1;
    white-space: nowrap;
  }
  .rules {
    display: grid;
    gap: calc(var(--u) * 0.6);
    max-inline-size: 44em;
    padding-inline-start: 1.4em;
    font-size: calc(var(--u) * 2);
  }
  .aside {
    display: grid;
    gap: calc(var(--u) * 2);
    justify-items: center;
  }
  .aside kring-qr {
    inline-size: calc(var(--u) * 24);
  }
  .aside kring-light {
    inline-size: calc(var(--u) * 18);
    block-size: calc(var(--u) * 18);
  }
  .help {
    display: grid;
    align-content: center;
    gap: calc(var(--u) * 3);
    padding: calc(var(--u) * 5);
  }
  .help dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--u) * 2.4) calc(var(--u) * 5);
  }
  dt {
    font-size: calc(var(--u) * 2.8);
    font-weight: 700;
  }
  dt strong {
    color: var(--k-accent);
    font-family: var(--k-font-display);
    font-variant-numeric: tabular-nums;
  }
  .later {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--u) * 3);
    align-items: center;
    max-inline-size: calc(var(--u) * 80);
    font-size: calc(var(--u) * 2.4);
  }
  .later kring-qr {
    inline-size: calc(var(--u) * 16);
  }
  .soft {
    color: var(--k-ink-soft);
  }
  .asked {
    position: absolute;
    inset-inline: calc(var(--u) * 4);
    inset-block-end: calc(var(--u) * 6);
    padding: calc(var(--u) * 2) calc(var(--u) * 3);
    border-radius: calc(var(--u) * 1.4);
    background: var(--k-surface);
    box-shadow: var(--k-shadow-float, 0 0.5em 2em rgb(0 0 0 / 0.2));
    font-size: calc(var(--u) * 3.2);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .asked h2 {
    color: var(--k-ink-soft);
    font-size: calc(var(--u) * 1.8);
    font-weight: 600;
  }
  .gentle {
    font-size: calc(var(--u) * 2.4);
  }
  footer {
    display: flex;
    gap: calc(var(--u) * 1.4);
    align-items: center;
    padding: calc(var(--u) * 0.8) calc(var(--u) * 2);
    border-block-start: 1px solid var(--k-line);
    color: var(--k-ink-soft);
    font-size: calc(var(--u) * 1.7);
  }
  footer strong {
    color: var(--k-ink);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  .here {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
`;
