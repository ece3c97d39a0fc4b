import { css } from 'lit';

/** What floats: the only thing with a shadow. Class `floating`, on a popover. */
export const floatingStyles = css`
  :host {
    display: inline-flex;
  }
  .floating {
    box-sizing: border-box;
    max-width: calc(100vw - 16px);
    max-height: calc(100dvh - 16px);
    margin: 0;
    padding: var(--k-space-2);
    overflow: auto;
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-raised);
    color: var(--k-ink);
    box-shadow: var(--k-shadow-float);
  }
  .floating:popover-open {
    animation: appear var(--k-motion) var(--k-ease);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }
`;
