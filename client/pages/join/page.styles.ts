import { css } from 'lit';

/** What the light pages share: headings, lists and the card that a form stands on. */
export const pageStyles = css`
  :host {
    display: block;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--k-font-display);
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--k-text-2xl);
  }
  h2 {
    font-size: var(--k-text-xl);
    line-height: 1.2;
  }
  h3 {
    font-size: var(--k-text-l);
    line-height: 1.25;
  }
  p {
    margin: 0;
    max-width: 62ch;
    text-wrap: pretty;
  }
  a {
    color: var(--k-accent);
  }
  a:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
  }
  .soft {
    color: var(--k-ink-soft);
  }
  .error {
    padding: var(--k-space-3) var(--k-space-4);
    border: 2.5px solid var(--k-ink);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
    font-weight: 600;
  }
`;
