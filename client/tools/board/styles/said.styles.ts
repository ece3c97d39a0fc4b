import { css } from 'lit';

/** What the board says: notes, the hint on an empty page, and the list of keys. */
export const saidStyles = css`
  .note {
    position: absolute;
    top: calc(60px + var(--k-board-top, 0px));
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
`;
