import { css } from 'lit';

export const appStyles = css`
  :host {
    display: block;
    min-height: var(--k-height, 100dvh);
  }
  .middle {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    min-height: var(--k-height, 100dvh);
    box-sizing: border-box;
    padding: var(--k-space-5);
    text-align: center;
  }
  h1 {
    max-width: 24ch;
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    line-height: 1.2;
    text-wrap: balance;
  }
  .updated {
    position: fixed;
    z-index: 30;
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--k-space-3) var(--k-space-4);
    padding: var(--k-space-3) var(--k-space-4);
    border-top: 1.5px solid var(--k-edge);
    background: var(--k-paper);
    color: var(--k-ink);
  }
  .updated[hidden] {
    display: none;
  }
  .updated p {
    margin: 0;
    max-width: 60ch;
    text-align: start;
  }
`;
