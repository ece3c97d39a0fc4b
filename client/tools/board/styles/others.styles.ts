import { css } from 'lit';

/** The others on a page: where they point, and who works out of sight. */
export const othersStyles = css`
  .cursors,
  .beyond {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .cursor {
    position: absolute;
    left: 0;
    top: 0;
    transition: transform 80ms linear;
  }
  .jump .cursor {
    transition: none;
  }
  .cursor path,
  .beyond path {
    fill: var(--seat);
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .cursor span {
    position: absolute;
    left: 12px;
    top: 16px;
  }
  .cursor span,
  .beyond span {
    max-width: 10rem;
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--surface);
    border: 2px solid var(--seat);
    color: var(--ink);
    font-size: 0.8125rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Of one of many: a colour, and no name. */
  .cursor span:empty {
    display: none;
  }
  .beyond button {
    position: absolute;
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    pointer-events: auto;
    cursor: pointer;
    translate: 0 -50%;
  }
  .beyond button:focus-visible {
    outline: 3px solid var(--k-focus);
    border-radius: 999px;
  }
  .beyond svg {
    flex: none;
    rotate: var(--towards);
  }
  @media (prefers-reduced-motion: reduce) {
    .cursor {
      transition: none !important;
    }
  }
`;
