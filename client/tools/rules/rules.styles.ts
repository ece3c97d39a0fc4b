import { css } from 'lit';

export const rulesStyles = css`
  .rules {
    display: grid;
    gap: var(--k-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: rule;
  }
  .rules li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr) auto;
    align-items: baseline;
    font-size: var(--k-text-l);
    line-height: 1.35;
    counter-increment: rule;
  }
  .rules li::before {
    content: counter(rule);
    color: var(--k-accent);
    font-family: var(--k-font-display);
    font-weight: 700;
  }
  kring-rule-edit {
    grid-column: 2 / -1;
  }
  .notice {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
    padding: var(--k-space-3);
    border: 1.5px solid var(--k-accent);
    border-radius: var(--k-radius-m);
    background: var(--k-accent-soft);
  }
  .limit {
    padding: var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-private-soft);
  }
  /* Line by line, as the form says it. */
  .limit > p {
    white-space: pre-line;
  }
  .limit h3 {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
    margin-bottom: var(--k-space-1);
    color: var(--k-private);
    font-size: var(--k-text-m);
  }
  .consent {
    display: grid;
    gap: var(--k-space-2);
    margin-top: var(--k-space-3);
    font-size: var(--k-text-s);
  }
  h3 {
    font-size: var(--k-text-m);
  }
  .proposals,
  .who {
    display: grid;
    gap: var(--k-space-3);
  }
  .proposals li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
    align-items: center;
    justify-content: space-between;
    padding: var(--k-space-2) var(--k-space-3);
    border: 1.5px dashed var(--k-edge);
    border-radius: var(--k-radius-m);
    overflow-wrap: anywhere;
  }
  .proposals ul {
    display: grid;
    gap: var(--k-space-2);
  }
  .frozen {
    display: grid;
    gap: var(--k-space-1);
  }
  .code {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
  }
  .code strong {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
  }
  .who {
    padding-top: var(--k-space-4);
    border-top: 1px solid var(--k-line);
  }
  .who ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2) var(--k-space-4);
  }
  .who li {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-2);
  }
`;
