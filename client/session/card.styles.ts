import { css } from 'lit';

/** What cards of a step share: a heading with its chip, and calm space. */
export const cardStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  section {
    display: grid;
    gap: var(--k-space-4);
    min-width: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--k-space-2) var(--k-space-3);
  }
  h2,
  h3 {
    margin: 0;
    font-family: var(--k-font-display);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--k-text-xl);
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: var(--k-text-l);
  }
  p {
    margin: 0;
    max-width: 62ch;
    text-wrap: pretty;
  }
  .soft {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-3);
    align-items: center;
  }
  .person {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-2);
    font-weight: 600;
  }
  .ok {
    display: flex;
    align-items: center;
    gap: var(--k-space-2);
    color: var(--k-ok);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
