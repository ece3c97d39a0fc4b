import { css } from 'lit';

/** A ladder: rungs on a rail, the one where they stand wide open, the rest small. */
export const ladderStyles = css`
  section {
    display: grid;
    gap: var(--k-space-3);
  }
  ol {
    display: grid;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: var(--k-space-3);
    padding-bottom: var(--k-space-3);
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 17px auto -17px 16px;
    width: 2px;
    background: var(--k-line);
  }
  li.past:not(:last-child)::before {
    background: var(--k-accent);
  }
  .dot {
    position: relative;
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    border: 2px solid var(--k-line);
    border-radius: 50%;
    background: var(--k-surface);
    color: var(--k-ink-soft);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .past .dot {
    border-color: var(--k-accent);
    color: var(--k-accent);
  }
  .here .dot {
    border-color: var(--k-accent);
    background: var(--k-accent);
    color: var(--k-accent-ink);
  }
  .next .dot {
    border-color: var(--k-edge);
    color: var(--k-ink);
  }
  .body {
    display: grid;
    gap: var(--k-space-2);
    justify-items: start;
    min-width: 0;
    padding-top: 6px;
  }
  .body > * {
    max-width: 100%;
  }
  h4 {
    font-weight: 600;
  }
  .far h4,
  .past h4 {
    color: var(--k-ink-soft);
    font-weight: 500;
  }
  .here h4 {
    font-weight: 700;
  }
  q {
    quotes: '“' '”';
  }
  .hint {
    box-sizing: border-box;
    width: 100%;
    padding: var(--k-space-2) var(--k-space-3);
    border-inline-start: 3px solid var(--k-line);
  }
  .here .hint {
    border-color: var(--k-accent);
  }
  .why {
    display: flex;
    gap: var(--k-space-2);
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .why kring-icon {
    margin-top: 0.1em;
  }
  .left {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  kring-wait-ring {
    justify-self: center;
    width: 100%;
  }
  kring-wait-ring + kring-button {
    justify-self: center;
  }
  kring-hint-similar {
    width: 100%;
  }
`;
