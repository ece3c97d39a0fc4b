import { css } from 'lit';

export const arrangeStyles = css`
  :host {
    display: inline-flex;
    flex: none;
    pointer-events: auto;
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-raised);
    box-shadow: var(--k-shadow-float);
  }
  form {
    display: grid;
    gap: var(--k-space-2);
    width: min(20rem, calc(100vw - 64px));
  }
  form + form {
    margin-top: var(--k-space-4);
    padding-top: var(--k-space-4);
    border-top: 1px solid var(--k-line);
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  p:empty {
    display: none;
  }
`;
