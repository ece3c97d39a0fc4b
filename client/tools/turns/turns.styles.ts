import { css } from 'lit';

export const turnsStyles = css`
  .who {
    display: flex;
    flex: 1 1 12rem;
    gap: var(--k-space-3);
    align-items: center;
    min-width: 0;
  }
  .who kring-seat-mark {
    width: 2rem;
    height: 2rem;
  }
  h2 {
    font-size: var(--k-text-2xl);
    overflow-wrap: anywhere;
  }
  header kring-timer {
    font-size: var(--k-text-l);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2) var(--k-space-3);
    align-items: center;
  }
  .clock {
    padding-top: var(--k-space-3);
    border-top: 1px solid var(--k-line);
  }
`;
