import { css } from 'lit';

export const sheetStyles = css`
  :host {
    display: none;
    min-width: 0;
    min-height: 0;
  }
  :host([open]) {
    display: flex;
  }
  section {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--k-surface);
  }
  :host([edge='side']) {
    width: min(var(--size), var(--most, 70vw));
    border-inline-end: 1.5px solid var(--k-line);
  }
  :host([edge='below']) {
    height: var(--size);
  }
  :host([edge='below']) section {
    border-radius: var(--k-radius-l) var(--k-radius-l) 0 0;
    box-shadow: var(--k-shadow-float);
  }
  .handle {
    touch-action: none;
  }
  :host([edge='side']) .handle {
    position: absolute;
    inset: 0 -8px 0 auto;
    z-index: 1;
    width: 16px;
    cursor: col-resize;
  }
  /* A finger needs more to hold than a line. */
  @media (pointer: coarse) {
    :host([edge='side']) .handle {
      inset: calc(50% - 60px) -22px auto auto;
      width: 44px;
      height: 120px;
    }
    :host([edge='side']) .handle::after {
      inset-inline: 20px;
    }
  }
  :host([edge='below']) .handle {
    display: grid;
    flex: none;
    place-items: center;
    height: 28px;
    margin-bottom: -6px;
    position: relative;
    cursor: row-resize;
  }
  :host([edge='below']) .handle::before {
    content: '';
    position: absolute;
    inset: -16px 0 0;
  }
  .handle::after {
    content: '';
    border-radius: 2px;
    background: var(--k-edge);
  }
  :host([edge='side']) .handle::after {
    position: absolute;
    inset: calc(50% - 24px) 6px auto;
    width: 4px;
    height: 48px;
  }
  :host([edge='below']) .handle::after {
    width: 48px;
    height: 4px;
  }
  .handle:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding: var(--k-space-1) var(--k-space-2) 0 var(--k-space-4);
  }
  h2 {
    margin: 0;
    font-family: var(--k-font-display);
    font-size: var(--k-text-l);
    line-height: 1.2;
  }
  .content {
    position: relative;
    flex: 1;
    min-height: 0;
    padding: var(--k-space-2) var(--k-space-4) var(--k-space-5);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
`;
