import { css } from 'lit';

/** The board's own look; every value is a token with something sensible behind it. */
export const boardStyles = css`
  :host {
    --surface: var(--k-surface, #fffdf8);
    --ink: var(--k-ink, #231d16);
    --soft: var(--k-ink-soft, #5f5445);
    --line: var(--k-line, #ddd1bd);
    --accent: var(--k-accent, #0e6560);
    --target: var(--k-target, 44px);
    display: block;
    position: relative;
    container-type: inline-size;
    min-height: 260px;
    height: 100%;
    overflow: hidden;
    isolation: isolate;
    background: var(--surface);
    color: var(--ink);
    font-family: var(--k-font-text, system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.4;
  }
  .surface {
    position: absolute;
    inset: 0;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    outline: none;
  }
  :host(:focus-within) .surface:focus-visible::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 3px solid var(--k-focus, #1a4fd0);
    border-radius: var(--k-radius, 10px);
    pointer-events: none;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .layer {
    position: absolute;
    left: 0;
    top: 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
    pointer-events: none;
  }
  .card {
    position: absolute;
    left: 0;
    top: 0;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--k-raised, #fff);
    box-shadow: 0 1px 3px rgb(62 44 16 / 16%);
  }
  .card-bar {
    flex: none;
    display: grid;
    place-items: center;
    height: 22px;
    cursor: move;
    pointer-events: auto;
    border-bottom: 1px solid var(--line);
    background: var(--k-sunken, #efe7d8);
  }
  .card-bar span {
    width: 32px;
    height: 4px;
    border-radius: 2px;
    background: var(--k-edge, #8c7d68);
  }
  .card-body {
    flex: 1;
    min-width: 0;
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 12px 16px;
    pointer-events: auto;
    user-select: text;
    -webkit-user-select: text;
    touch-action: auto;
  }
  .draws .card-body {
    pointer-events: none;
  }
  .editor {
    position: absolute;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    overflow: hidden;
    background: none;
    resize: none;
    pointer-events: auto;
    overflow-wrap: anywhere;
    outline: 2px solid var(--accent);
    outline-offset: 4px;
    border-radius: 2px;
    user-select: text;
    -webkit-user-select: text;
  }
  .cursors {
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
  .cursor path {
    fill: var(--seat);
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .cursor span {
    position: absolute;
    left: 12px;
    top: 16px;
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--surface);
    border: 2px solid var(--seat);
    color: var(--ink);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
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
  ::slotted(*),
  .dock > *,
  .foot > .bar {
    pointer-events: auto;
  }
  .pages {
    display: flex;
    flex: 1 1 0;
    min-width: max-content;
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
  .tight {
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
  .popover {
    padding: 12px 14px;
    display: grid;
    gap: 10px;
    max-width: 100%;
    box-sizing: border-box;
  }
  .popover .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .popover.list {
    padding: 6px;
    gap: 2px;
    max-height: 40vh;
    overflow: auto;
  }
  .popover.list button {
    justify-content: start;
    padding: 0 14px;
    text-align: left;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 4px;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  label {
    position: relative;
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    cursor: pointer;
  }
  label input {
    position: absolute;
    opacity: 0;
    inset: 0;
    margin: 0;
    cursor: pointer;
  }
  .swatch {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    border-radius: 10px;
    border: 2px solid transparent;
    box-sizing: border-box;
    color: var(--ink);
    font-size: 0.875rem;
  }
  .swatch i {
    display: block;
    border-radius: 999px;
    background: currentColor;
  }
  input:checked + .swatch {
    border-color: var(--accent);
    background: var(--k-accent-soft, #d9ebe6);
  }
  .now {
    display: block;
    width: 22px;
    height: 22px;
    border-radius: 999px;
    border: 2px solid var(--line);
    box-sizing: border-box;
  }
  .note {
    position: absolute;
    left: 50%;
    transform: translateX(-50%);
    margin: 0;
    padding: 8px 16px;
    width: max-content;
    max-width: calc(100% - 32px);
    box-sizing: border-box;
    font-size: 0.9375rem;
    border-radius: 999px;
    pointer-events: none;
  }
  .hint {
    position: absolute;
    left: 50%;
    top: 42%;
    transform: translate(-50%, -50%);
    max-width: 30ch;
    margin: 0;
    text-align: center;
    color: var(--soft);
    pointer-events: none;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: min(640px, calc(100vh - 48px));
    box-sizing: border-box;
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: var(--k-radius-l, 18px);
    background: var(--k-raised, #fff);
    color: var(--ink);
    box-shadow: var(--k-shadow-float, 0 8px 28px rgb(62 44 16 / 18%));
  }
  dialog::backdrop {
    background: var(--k-scrim, rgb(35 29 22 / 46%));
  }
  dialog header {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  dialog h2 {
    margin: 0;
    font: 600 1.25rem/1.2 var(--k-font-display, inherit);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(9.5rem, auto) 1fr;
    gap: 6px 16px;
    margin: 12px 0 0;
  }
  dt {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: start;
  }
  dd {
    margin: 0;
  }
  kbd {
    padding: 1px 7px;
    border: 1px solid var(--line);
    border-bottom-width: 2px;
    border-radius: 6px;
    font: inherit;
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .note {
    top: calc(60px + var(--k-board-top, 0px));
  }
  /* One row for all, as long as it can be: first zoom gives way, then the tools that are used less. */
  @container (max-width: 1360px) {
    .zoom :is(.optional, .roomy) {
      display: none;
    }
  }
  @container (max-width: 1260px) {
    .tight {
      display: contents;
    }
    .popover.tight {
      display: grid;
    }
    .tools .roomy {
      display: none;
    }
  }
  @container (max-width: 600px) {
    .foot > .zoom,
    #redo {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    .cursor {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .popover {
      border: 1px solid CanvasText;
    }
    button.on {
      outline: 2px solid Highlight;
    }
  }
`;
