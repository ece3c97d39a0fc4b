import { css } from 'lit';

/** A light strip at the edge of the stage: it covers as little as it can, and catches a pointer only where it is drawn. */
export const newsStyles = css`
  :host {
    position: sticky;
    top: var(--k-space-2);
    bottom: var(--k-space-2);
    z-index: 4;
    grid-area: stage;
    align-self: start;
    justify-self: end;
    max-width: min(30rem, calc(100% - 2 * var(--k-space-2)));
    margin: var(--k-space-2);
    pointer-events: none;
  }
  :host([low]) {
    align-self: end;
    margin-bottom: calc(var(--k-target) + 2.5 * var(--k-space-4));
  }
  .line {
    display: flex;
    align-items: center;
    border: 1.5px solid var(--k-accent);
    border-radius: var(--k-radius-l);
    background: var(--k-raised);
    color: var(--k-ink);
    box-shadow: var(--k-shadow-float);
    pointer-events: auto;
    animation: come var(--k-motion) var(--k-ease);
  }
  .go {
    display: flex;
    align-items: center;
    gap: var(--k-space-2);
    min-width: 0;
    min-height: var(--k-target);
    padding: var(--k-space-1) var(--k-space-3);
    border: 0;
    border-radius: var(--k-radius-l);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    .go:hover {
      background: var(--k-accent-soft);
    }
  }
  .go:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -2px;
  }
  p {
    margin: 0;
    padding: var(--k-space-1) var(--k-space-3);
  }
  .go span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  kring-icon,
  kring-seat-mark,
  kring-button {
    flex: none;
  }
  .more {
    flex: none;
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  @keyframes come {
    from {
      opacity: 0;
      transform: translateY(-6px);
    }
  }
`;
