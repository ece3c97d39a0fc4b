import { css } from 'lit';

/** The question in front: what it asks, how far it is, and the one big next step. */
export const frontStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .front {
    display: grid;
    gap: var(--k-space-4);
    padding: var(--k-space-4) var(--k-space-5);
    border: 2px solid var(--k-accent);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .question {
    font-family: var(--k-font-display);
    font-size: clamp(1.25rem, 1rem + 1cqw, 1.6rem);
    font-weight: 650;
    line-height: 1.25;
    max-width: none;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .options {
    display: grid;
    gap: var(--k-space-2);
  }
  .options li {
    display: flex;
    align-items: center;
    gap: var(--k-space-2);
    overflow-wrap: anywhere;
  }
  .many {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--k-space-4);
  }
  kring-light {
    width: 8.5rem;
  }
  .count {
    font-size: var(--k-text-l);
    font-variant-numeric: tabular-nums;
  }
  .count strong {
    font-family: var(--k-font-display);
    font-size: var(--k-text-2xl);
  }
  .advice {
    display: flex;
    gap: var(--k-space-2);
    padding: var(--k-space-3) var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-time-soft);
    font-weight: 600;
    max-width: none;
  }
  .advice kring-icon {
    margin-top: 0.2em;
    color: var(--k-time);
  }
  .talk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3);
    padding: var(--k-space-3) var(--k-space-4);
    border: 1.5px solid var(--k-line);
    border-radius: var(--k-radius-m);
  }
  .talk p {
    flex: 1 1 14rem;
  }
  .result {
    display: grid;
    gap: var(--k-space-2);
    min-width: 0;
    max-width: 46rem;
  }
  .explain {
    padding: var(--k-space-3) var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-ok-soft);
    overflow-wrap: anywhere;
  }
  /* Within reach, however long the result is. */
  .step {
    position: sticky;
    bottom: calc(-1 * var(--k-space-4));
    z-index: 1;
    display: grid;
    gap: var(--k-space-2);
    margin-inline: calc(-1 * var(--k-space-5));
    padding: var(--k-space-3) var(--k-space-5);
    border-block: 1px solid var(--k-line);
    background: var(--k-surface);
  }
  .rail {
    margin: 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-1) var(--k-space-2);
    font-size: var(--k-text-s);
  }
  .rail li {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-1);
    padding: 2px var(--k-space-2);
    border-radius: var(--k-radius-full);
    color: var(--k-ink-soft);
  }
  .rail li[aria-current='step'] {
    background: var(--k-accent);
    color: var(--k-accent-ink);
    font-weight: 600;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-1);
    color: var(--k-private);
    font-size: var(--k-text-s);
    font-weight: 600;
  }
  .chip.all {
    color: var(--k-accent);
  }
`;
