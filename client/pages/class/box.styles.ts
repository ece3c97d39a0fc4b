import { css } from 'lit';

export const boxStyles = css`
  section {
    grid-template-columns: minmax(0, 1fr);
    max-width: 40rem;
    margin-inline: auto;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-2);
  }
  h2:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 4px;
    border-radius: var(--k-radius-s);
  }
  .quiet {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
    min-height: var(--k-target);
  }
  .quiet input {
    flex: none;
    width: 1.35rem;
    height: 1.35rem;
    accent-color: var(--k-accent);
  }
  .asked,
  .mine {
    display: grid;
    gap: var(--k-space-3);
  }
  .asked li {
    display: grid;
    gap: var(--k-space-2);
    padding: var(--k-space-3) var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-surface);
  }
  .mine li {
    display: grid;
    gap: 2px;
    padding: var(--k-space-3) var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-private-soft);
  }
  .mine .soft,
  .why {
    color: var(--k-ink);
    font-size: var(--k-text-s);
  }
  .question {
    font-weight: 600;
  }
  .question,
  .mine li {
    overflow-wrap: anywhere;
  }
  .answer {
    padding-inline-start: var(--k-space-3);
    border-inline-start: 3px solid var(--k-accent);
    overflow-wrap: anywhere;
  }
`;
