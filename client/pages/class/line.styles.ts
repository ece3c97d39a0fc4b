import { css } from 'lit';

export const lineStyles = css`
  .help-lines {
    display: grid;
    gap: var(--k-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help-lines li {
    line-height: 1.35;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--k-space-4);
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-height: var(--k-target);
    color: var(--k-accent);
    font-weight: 700;
  }
  .ways a:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
  }
`;
