import { css } from 'lit';

export const helpStyles = css`
  section {
    display: grid;
    gap: var(--k-space-3);
    margin-top: var(--k-space-5);
    padding-top: var(--k-space-4);
    border-top: 1.5px solid var(--k-line);
  }
  h3,
  h4 {
    margin: 0;
    font-family: var(--k-font-display);
    line-height: 1.2;
  }
  h3 {
    font-size: var(--k-text-l);
  }
  h4 {
    font-size: var(--k-text-m);
  }
  p {
    margin: 0;
    max-width: 60ch;
    text-wrap: pretty;
  }
  .soft {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .strong {
    margin-block: var(--k-space-3);
    font-weight: 600;
  }
  .first {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--k-space-4);
  }
  .talk {
    display: grid;
    gap: var(--k-space-1);
    margin-bottom: var(--k-space-5);
    padding: var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-accent-soft);
  }
  .choice {
    display: grid;
    gap: var(--k-space-1);
    align-content: start;
  }
  ul {
    display: grid;
    gap: var(--k-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--k-space-3);
    line-height: 1.4;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-height: var(--k-target-small);
    color: var(--k-accent);
    font-weight: 700;
  }
  .site {
    font-size: var(--k-text-s);
    font-weight: 400;
  }
  a:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--k-space-3);
    margin-top: var(--k-space-5);
  }
`;
