import { css } from 'lit';

/** What floats along the edges: bars, buttons, the pages and zoom. */
export const barStyles = css`
  .bar,
  .popover,
  .note {
    background: var(--k-raised, #fff);
    border: 1px solid var(--line);
    border-radius: var(--k-radius-l, 18px);
    box-shadow: var(--k-shadow-float, 0 8px 28px rgb(62 44 16 / 18%));
  }
  /* Along the edges, over what is drawn: between these everything is the board. */
  .head,
  .foot {
    position: absolute;
    inset-inline: 8px;
    display: flex;
    gap: 8px;
    pointer-events: none;
  }
  .head {
    top: calc(8px + var(--k-board-top, 0px));
    flex-wrap: wrap;
    align-items: center;
  }
  .foot {
    bottom: calc(8px + env(safe-area-inset-bottom, 0px));
    flex-wrap: wrap-reverse;
    align-items: end;
    justify-content: center;
  }
  ::slotted(:not([slot='pages'])),
  .dock > *,
  .foot > .bar {
    pointer-events: auto;
  }
  .pages {
    display: flex;
    flex: 1 1 0;
    min-width: 8rem;
    max-width: 100%;
  }
  .dock {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    pointer-events: none;
  }
  /* Behind one button where the board is less wide, and narrow. */
  .snug,
  .tight,
  .popover .roomy {
    display: none;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 4px;
    box-sizing: border-box;
    max-width: 100%;
    overflow-x: auto;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
  }
  .bar > * {
    flex: none;
  }
  /* What is selected has as many as seven buttons: on the narrowest screens in two rows, and none behind a swipe. */
  .chosen {
    flex-wrap: wrap;
    justify-content: center;
    overflow-x: visible;
  }
  .sep {
    width: 1px;
    height: 24px;
    margin: 0 4px;
    background: var(--line);
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-width: var(--target);
    height: var(--target);
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--ink);
    font: inherit;
    cursor: pointer;
    transition: background-color var(--k-motion, 120ms);
  }
  @media (hover: hover) {
    button:hover {
      background: var(--k-sunken, #efe7d8);
    }
  }
  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    background: var(--k-accent-soft, #d9ebe6);
    color: var(--accent);
  }
  button.on {
    background: var(--accent);
    color: var(--k-accent-ink, #fff);
  }
  button:disabled {
    color: var(--k-edge, #8c7d68);
    cursor: default;
    background: none;
  }
  button:focus-visible,
  input:focus-visible + .swatch {
    outline: 3px solid var(--k-focus, #1a4fd0);
    outline-offset: -3px;
  }
  svg.icon {
    flex: none;
    width: 21px;
    height: 21px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .zoom {
    margin-inline-start: auto;
  }
  /* As wide as the pages at the other side, so that the tools stand in the middle. */
  .foot > .zoom {
    flex: 0 1 auto;
  }
  .zoom .percent {
    min-width: 58px;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .now {
    display: block;
    width: 22px;
    height: 22px;
    border-radius: 999px;
    border: 2px solid var(--line);
    box-sizing: border-box;
  }
`;
