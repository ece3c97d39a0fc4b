import { css } from 'lit';

/** The states around a lesson: one calm message in the middle. */
export const standingStyles = css`
  :host {
    display: block;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    box-sizing: border-box;
    min-height: var(--k-height, 100dvh);
    padding: var(--k-space-7) var(--k-space-4) var(--k-space-5);
    background: var(--k-paper);
    text-align: center;
  }
  h1 {
    max-width: 24ch;
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-2xl);
    line-height: 1.15;
    text-wrap: balance;
  }
  .what {
    display: grid;
    gap: var(--k-space-3);
    justify-items: center;
    max-width: 52ch;
    text-wrap: pretty;
  }
  p {
    margin: 0;
  }
  .soft {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--k-space-3);
  }
  .corner {
    position: fixed;
    inset: var(--k-space-3) var(--k-space-3) auto auto;
  }
`;
