import { css } from 'lit';

export const resultStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
  }
  p,
  h3,
  ul {
    margin: 0;
    padding: 0;
  }
  p {
    text-wrap: pretty;
  }
  h3 {
    font-family: var(--k-font-display);
    font-size: var(--k-text-m);
  }
  .soft {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .calm {
    padding: var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-private-soft);
  }
  ul {
    display: grid;
    gap: var(--k-space-3);
    list-style: none;
  }
  .rows > li {
    display: grid;
    gap: 2px;
    line-height: 1.3;
  }
  .scale > li {
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-items: center;
  }
  .scale > li .line {
    grid-column: 2;
  }
  .text {
    overflow-wrap: anywhere;
  }
  .right > .text {
    font-weight: 700;
  }
  .verdict {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    margin-inline-start: var(--k-space-1);
    color: var(--k-ok);
    font-weight: 700;
    white-space: nowrap;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.4em;
    gap: var(--k-space-2);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .line:has(.round) {
    grid-template-columns: 3em minmax(0, 1fr) 5.4em;
  }
  .round {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .track {
    height: 14px;
    border-radius: var(--k-radius-s);
    background: var(--k-sunken);
    overflow: hidden;
  }
  .bar {
    display: block;
    width: calc(100% * var(--share));
    height: 100%;
    border-radius: inherit;
    background: var(--k-accent);
    transition: width 400ms var(--k-ease);
  }
  .before .track {
    height: 8px;
  }
  .before .bar {
    background: var(--k-edge);
  }
  .right .line:not(.before) .bar {
    background: var(--k-ok);
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  .before .number {
    font-weight: 400;
  }
  .tempts {
    margin-top: 2px;
    padding-inline-start: var(--k-space-3);
    border-inline-start: 3px solid var(--k-line);
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
    line-height: 1.4;
  }
  .why {
    display: grid;
    gap: var(--k-space-1);
    padding: var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-ok-soft);
  }
  .large {
    font-size: var(--k-text-l);
  }
  .large.right kring-icon {
    color: var(--k-ok);
  }
  .cloud {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
    align-items: baseline;
  }
  .cloud li {
    padding: var(--k-space-1) var(--k-space-3);
    border-radius: var(--k-radius-full);
    background: var(--k-accent-soft);
    font-size: calc(1rem + 0.9rem * var(--share));
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .times {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
    font-weight: 400;
  }
  ul.text {
    gap: var(--k-space-2);
  }
  ul.text li {
    padding: var(--k-space-3);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
    overflow-wrap: anywhere;
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }
    .bar {
      background: Highlight !important;
      forced-color-adjust: none;
    }
  }
`;
