import { css } from 'lit';

export const appStyles = css`
  :host {
    display: block;
    min-height: 100dvh;
  }
  .middle {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    min-height: 100dvh;
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
`;
