import { css } from 'lit';

/** The cards of the end, each in its own element. */
export const endedStyles = css`
  :host {
    display: block;
    width: min(100%, 38rem);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
    box-sizing: border-box;
    padding: var(--k-space-5);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
    text-align: start;
  }
  h2 {
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    line-height: 1.2;
  }
  p {
    margin: 0;
    max-width: 52ch;
    text-wrap: pretty;
  }
  .soft {
    color: var(--k-ink-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-3);
  }
`;
