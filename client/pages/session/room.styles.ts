import { css } from 'lit';

/** The room around the board: one slim line, the board to every edge, and what opens over or beside it. */
export const roomStyles = css`
  .room {
    grid-template-areas:
      'top top top'
      'notices notices notices'
      'panel stage beside'
      'tabs tabs tabs';
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
  }
  .room main {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    gap: 0;
    padding: 0;
    overflow: hidden;
    container: stage / inline-size;
  }
  /* Where the sentence has no room between the signs of the page, they stand below it. */
  @container stage (max-width: 1150px) {
    .board {
      --k-board-top: 52px;
    }
  }
  .room .board {
    --k-board-least: 0;
    --k-board-edge: 0;
    --k-board-radius: 0;
    display: flex;
    grid-area: 1 / 1;
    min-height: 0;
  }
  .room .board > * {
    flex: 1;
    min-height: 0;
  }
  /* What to say, over the board: only its own boxes catch a pointer. */
  .room .over {
    display: flex;
    grid-area: 1 / 1;
    z-index: 1;
    align-items: start;
    justify-content: center;
    gap: var(--k-space-2);
    align-self: start;
    padding: var(--k-space-2);
    pointer-events: none;
  }
  .room .over > * {
    min-width: 0;
    pointer-events: auto;
  }
  .room .panel-sheet {
    grid-area: panel;
  }
  .room.wide .panel-sheet {
    max-width: 70vw;
  }
  .room .panel-sheet .whole {
    min-height: 0;
  }
  .room .beside {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    width: 21rem;
    min-height: 0;
    padding: var(--k-space-3) var(--k-space-4);
    border-inline-start: 1.5px solid var(--k-line);
    background: var(--k-surface);
    overflow-y: auto;
  }
  .room .beside[hidden] {
    display: none;
  }
  .room .beside kring-side {
    flex: 1 0 auto;
    height: 0;
    min-height: 16rem;
  }
  .room .invite {
    grid-area: 1 / 1;
    z-index: 2;
    place-self: start center;
    width: min(30rem, calc(100% - 24px));
    max-height: calc(100% - 24px);
    margin-top: calc(var(--k-target) + 24px);
    overflow-y: auto;
    box-shadow: var(--k-shadow-float);
  }

  .toggles {
    display: flex;
    gap: 2px;
  }
  .toggles button {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-2);
    min-height: var(--k-target);
    padding: 0 var(--k-space-3);
    border: 0;
    border-radius: var(--k-radius-m);
    background: none;
    color: var(--k-ink);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    cursor: pointer;
  }
  @media (hover: hover) {
    .toggles button:hover {
      background: var(--k-sunken);
    }
  }
  .toggles button[aria-expanded='true'] {
    background: var(--k-accent-soft);
  }
  .toggles button:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }
  .toggles kring-icon {
    font-size: 1.15rem;
  }

  /* A phone: what opens comes up over the board, above the bar of places. */
  .room.narrow {
    grid-template-areas: 'top' 'notices' 'stage' 'tabs';
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto;
  }
  .room.narrow main {
    padding: 0;
  }
  .room.narrow .panel-sheet,
  .room.narrow .beside {
    grid-area: stage;
    z-index: 3;
    align-self: end;
    width: 100%;
  }
  .room.narrow .beside {
    position: relative;
    height: 100%;
    border: 0;
  }
  .room.narrow .places {
    display: flex;
    align-items: center;
    border-top: 1.5px solid var(--k-line);
    background: var(--k-surface);
    padding-inline-end: var(--k-space-2);
    padding-bottom: env(safe-area-inset-bottom);
  }
  .room.narrow .tabs {
    flex: 1;
    padding-bottom: 0;
    border: 0;
  }
  .room.narrow .tabs button {
    min-height: 48px;
  }
  /* A phone on its side: what opens beside lies over the board, and icons stand without their words. */
  .room.flat .beside {
    grid-area: stage;
    z-index: 3;
    justify-self: end;
  }
  .room.flat .toggles button > span:last-child {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .room.flat .toggles button {
    position: relative;
    justify-content: center;
    min-width: var(--k-target);
    padding: 0;
  }
`;
