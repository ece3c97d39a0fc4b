import { css } from 'lit';

/** The room around the board: one slim line, the board to every edge, and what opens over or beside it. */
export const roomStyles = css`
  /* What has room is counted in letters: larger ones leave less of it. */
  .room {
    container: room / inline-size;
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
  @container stage (max-width: 84.5em) {
    .board {
      --k-board-top: 3.25rem;
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
  /* The last choice floats over both stages, under the line with the ways out. */
  .closing {
    position: fixed;
    inset: 64px 12px auto;
    z-index: 5;
    box-sizing: border-box;
    width: min(34rem, calc(100vw - 24px));
    max-height: calc(100dvh - 76px);
    margin-inline: auto;
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-raised);
    box-shadow: var(--k-shadow-float);
    overflow-y: auto;
  }
  /* A pause lies over the work and hides as little of it as it can: all stays to be read. */
  .room .paused {
    grid-area: stage;
    z-index: 4;
    place-self: start center;
    box-sizing: border-box;
    width: min(34rem, calc(100% - 24px));
    max-height: calc(100% - 24px);
    margin-top: 12px;
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-raised);
    box-shadow: var(--k-shadow-float);
    overflow-y: auto;
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
  @container room (max-width: 74em) {
    .toggles button > span:last-child {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .toggles button {
      position: relative;
      justify-content: center;
      min-width: var(--k-target);
      padding: 0;
    }
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
    /* All of them beside each other, whatever the size of the letters. */
    font-size: min(var(--k-text-s), 3.5cqi);
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* A phone on its side: what opens beside lies over the board. */
  .room.flat .beside {
    grid-area: stage;
    z-index: 3;
    justify-self: end;
  }
`;
