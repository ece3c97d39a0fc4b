import { css } from 'lit';

export const afterwardsStyles = css`
  article {
    display: grid;
    gap: var(--k-space-6);
    max-width: 44rem;
    padding-block: var(--k-space-5);
  }
  section {
    display: grid;
    gap: var(--k-space-3);
    min-width: 0;
  }
  .head {
    display: grid;
    gap: var(--k-space-2);
  }
  ul,
  ol {
    display: grid;
    gap: var(--k-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .goals {
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  .questions > li {
    display: grid;
    gap: var(--k-space-2);
    padding: var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
    break-inside: avoid;
  }
  .text {
    font-size: var(--k-text-l);
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .answer,
  .tips {
    padding-inline-start: var(--k-space-3);
    border-inline-start: 3px solid var(--k-accent);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .writes {
    padding: var(--k-space-4);
    border-radius: var(--k-radius-l);
    background: var(--k-private-soft);
  }
  .lines {
    padding: var(--k-space-4);
    border-radius: var(--k-radius-l);
    background: var(--k-accent-soft);
    break-inside: avoid;
  }
  .lines li {
    display: grid;
    gap: var(--k-space-1);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--k-space-4);
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-height: var(--k-target-small);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: var(--k-space-2);
  }
  label {
    font-weight: 600;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: calc(3lh + 18px);
    padding: var(--k-space-2) var(--k-space-3);
    border: 1.5px solid var(--k-edge);
    border-radius: var(--k-radius-m);
    background: var(--k-raised);
    color: var(--k-ink);
    font: inherit;
    letter-spacing: inherit;
    resize: vertical;
    field-sizing: content;
  }
  textarea:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 1px;
  }
  #problem:not(.error) {
    display: none;
  }
  .sure {
    display: grid;
    gap: var(--k-space-3);
    padding: var(--k-space-4);
    border: 2px solid var(--k-danger);
    border-radius: var(--k-radius-l);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-3);
    align-items: center;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .ok {
    color: var(--k-ok);
    font-weight: 600;
  }
  @media print {
    .writes,
    .actions,
    form {
      display: none;
    }
    article {
      max-width: none;
      padding: 0;
    }
  }
`;
