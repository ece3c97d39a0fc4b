import { css } from 'lit';

export const columnStyles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--k-space-4);
    align-items: start;
  }
  .column {
    display: grid;
    gap: var(--k-space-3);
    box-sizing: border-box;
    min-width: 0;
    padding: var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .mine {
    border: 2px solid var(--k-accent);
  }
  .middle {
    background: var(--k-sunken);
  }
  .many .middle {
    grid-column: 1 / -1;
  }
  @media (max-width: 45em) {
    .mine {
      order: -1;
    }
  }
  ul {
    display: grid;
    gap: var(--k-space-2);
  }
  li {
    display: grid;
    gap: var(--k-space-1);
    padding: var(--k-space-3) var(--k-space-4);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-raised);
  }
  li > p {
    font-size: var(--k-text-l);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  li .actions {
    gap: var(--k-space-1) var(--k-space-2);
    margin-block-start: var(--k-space-1);
  }
  li .actions > kring-button[variant='plain'][size='small'] {
    margin-inline-start: calc(-1 * var(--k-space-2));
  }
  .pending {
    border: 2px dashed var(--k-accent);
    background: var(--k-accent-soft);
  }
  .lit {
    border: 2px solid var(--k-ok);
    background: var(--k-ok-soft);
  }
  .note {
    display: flex;
    gap: var(--k-space-2);
    align-items: start;
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .note kring-icon {
    margin-top: 0.2em;
  }
  .lit .note {
    color: var(--k-ink);
    font-weight: 600;
  }
  .felt {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-1) var(--k-space-2);
    padding-block-end: var(--k-space-3);
    border-block-end: 1px solid var(--k-line);
  }
  .felt span {
    padding: 2px var(--k-space-3);
    border-radius: var(--k-radius-full);
    background: var(--k-sunken);
    font-weight: 600;
  }
`;
