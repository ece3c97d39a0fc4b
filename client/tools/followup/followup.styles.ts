import { css } from 'lit';

/** What the cards of looking back share: one column, calm boxes. */
export const followupStyles = css`
  section {
    gap: var(--k-space-5);
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
    padding: var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .day {
    font-family: var(--k-font-display);
    font-size: var(--k-text-2xl);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .promise {
    font-size: var(--k-text-l);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .advice {
    display: flex;
    gap: var(--k-space-3);
  }
  .advice kring-icon {
    margin-top: 0.15em;
    color: var(--k-accent);
  }
  div[role='status'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-3);
  }
  /* Nothing said yet: no gap, and still there for a screen reader. */
  div[role='status']:not(:has(*)) {
    position: absolute;
  }
`;
