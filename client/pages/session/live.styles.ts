import { css } from 'lit';

export const liveStyles = css`
  :host {
    display: block;
  }
  .shell {
    display: grid;
    box-sizing: border-box;
    height: var(--k-height, 100dvh);
    background: var(--k-paper);
  }
  .table.wide {
    /* Large letters leave the stage its room. */
    grid-template-columns: auto minmax(0, 1fr) min(22rem, 27.5vw);
    grid-template-rows: auto auto auto minmax(0, 1fr) auto;
    grid-template-areas:
      'top top top'
      'where notices beside'
      'where tabs beside'
      'where stage beside'
      'where moves beside';
  }
  .table.narrow {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto auto minmax(0, 1fr) auto auto;
    grid-template-areas: 'top' 'strip' 'where' 'notices' 'stage' 'moves' 'tabs';
  }
  kring-top {
    grid-area: top;
  }
  .where {
    grid-area: where;
  }
  .notices {
    grid-area: notices;
  }
  .places {
    grid-area: tabs;
    min-width: 0;
  }
  main {
    grid-area: stage;
  }
  kring-lead-bar {
    grid-area: moves;
  }
  .beside {
    grid-area: beside;
  }
  .strip {
    grid-area: strip;
  }
  .skip:focus {
    position: fixed;
    border: 0;
    font: inherit;
    inset: var(--k-space-2) auto auto var(--k-space-2);
    z-index: 10;
    width: auto;
    height: auto;
    padding: var(--k-space-2) var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-accent);
    color: var(--k-accent-ink);
    clip-path: none;
  }

  .wide .where {
    box-sizing: border-box;
    width: min(16.5rem, 20vw);
    padding: var(--k-space-4) var(--k-space-3);
    border-inline-end: 1.5px solid var(--k-line);
    overflow-y: auto;
  }
  .wide .where:has(kring-where[collapsed]) {
    width: 44px;
  }
  .wide .beside {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-4);
    min-height: 0;
    padding: var(--k-space-4);
    border-inline-start: 1.5px solid var(--k-line);
    background: var(--k-surface);
    overflow-y: auto;
  }
  .beside kring-side {
    flex: 1 0 auto;
    height: 0;
    min-height: 21rem;
  }

  /* What stands apart from the flow in them, such as words for screen readers, scrolls with them: not the page. */
  main,
  .where,
  .beside {
    position: relative;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-4);
    min-width: 0;
    min-height: 0;
    padding: var(--k-space-4);
    overflow-y: auto;
    scroll-padding: var(--k-space-4);
  }
  /* It takes the focus when the phase changes, and scrolls by keyboard where nothing in it can be pressed. */
  main:focus:not(:focus-visible) {
    outline: none;
  }
  main:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }
  main > * {
    flex: none;
  }
  .panel {
    min-width: 0;
  }
  .panel[hidden] {
    display: none;
  }
  .whole {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    min-height: 22rem;
  }
  .whole .tool {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .whole .tool > * {
    flex: 1;
    min-height: 0;
  }
  .cards {
    display: grid;
    gap: var(--k-space-4);
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
  }
  .cards .tool:has(> :not(p)) {
    padding: var(--k-space-5);
    border: 1px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .heads,
  main > .invite {
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
  }
  .heads {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-2);
    align-items: end;
  }
  .heads kring-say {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .narrow .heads kring-say[open] {
    flex-basis: 100%;
  }
  .heads:has(kring-say[empty]):not(:has(kring-table)) {
    display: none;
  }
  .heads.tool-in-front {
    max-width: none;
  }
  .invite {
    box-sizing: border-box;
    padding: var(--k-space-5);
    border: 1.5px solid var(--k-accent);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .invite h2 {
    margin: 0 0 var(--k-space-4);
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    line-height: 1.2;
  }
  .soft {
    color: var(--k-ink-soft);
  }

  .tabs {
    display: flex;
    gap: 2px;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs button {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: var(--k-space-2);
    min-height: 48px;
    padding: 0 var(--k-space-4);
    border: 0;
    background: none;
    color: var(--k-ink-soft);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  @media (hover: hover) {
    .tabs button:hover {
      background: var(--k-accent-soft);
      color: var(--k-ink);
    }
  }
  .tabs button:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }
  .wide .tabs {
    padding-inline: var(--k-space-3);
    border-bottom: 1.5px solid var(--k-line);
  }
  .tabs [aria-selected='true'] {
    color: var(--k-ink);
    font-weight: 700;
    box-shadow: inset 0 -3px 0 var(--k-accent);
  }

  .narrow .where {
    padding: var(--k-space-1) var(--k-space-3);
    border-bottom: 1.5px solid var(--k-line);
    max-height: 50dvh;
    overflow-y: auto;
  }
  .narrow .strip {
    display: flex;
    gap: var(--k-space-1);
    align-items: center;
    padding-inline: var(--k-space-2) var(--k-space-3);
  }
  .narrow .strip kring-people {
    flex: 1 1 auto;
    min-width: 0;
  }
  /* The words of the mark make room for people, first of all. */
  .narrow .strip kring-saved {
    flex: 0 1000 auto;
    min-width: 1.4em;
  }
  /* What is not saved says more, and takes a line of its own. */
  .narrow .strip:has(kring-saved:not([state='saved'], [state='saving'])) {
    flex-wrap: wrap;
  }
  .narrow main {
    gap: var(--k-space-3);
    padding: var(--k-space-3) var(--k-space-3) var(--k-space-6);
    scroll-padding-block: var(--k-space-3) var(--k-space-6);
  }
  /* A tool that has nothing to show now. */
  .cards .tool:has(> [blank]) {
    display: none;
  }
  .narrow .cards .tool:has(> :not(p)) {
    padding: var(--k-space-4);
  }
  .narrow .beside {
    grid-area: stage;
    display: none;
    flex-direction: column;
    gap: var(--k-space-3);
    min-height: 0;
    padding: var(--k-space-3);
    overflow-y: auto;
  }
  .narrow[data-front='beside'] main {
    display: none;
  }
  .narrow[data-front='beside'] .beside {
    display: flex;
  }
  .narrow[data-front='beside'] kring-side {
    order: -1;
  }
  .narrow .tabs {
    border-top: 1.5px solid var(--k-line);
    background: var(--k-surface);
    padding-bottom: env(safe-area-inset-bottom);
  }
  .narrow .tabs button {
    flex: 1 1 0;
    flex-direction: column;
    gap: 2px;
    justify-content: center;
    min-width: 0;
    min-height: 58px;
    padding: 0 var(--k-space-1);
    /* The width of the screen is what there is, whatever the size of the letters. */
    font-size: min(var(--k-text-s), 3.75vw);
    letter-spacing: normal;
    line-height: 1.15;
  }
  .narrow .tabs button kring-icon {
    font-size: 1.25rem;
  }
  .fresh {
    position: relative;
    display: inline-flex;
  }
  .fresh::after {
    content: '';
    position: absolute;
    inset: -3px -6px auto auto;
    width: 12px;
    height: 12px;
    border: 2px solid var(--k-surface);
    border-radius: 50%;
    background: var(--k-accent);
    box-sizing: border-box;
  }
  @media (forced-colors: active) {
    .fresh::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  .narrow .tabs [aria-selected='true'] {
    box-shadow: inset 0 3px 0 var(--k-accent);
  }
  /* Little height (a zoomed page, a phone on its side): the page scrolls instead of the stage. */
  @media (max-height: 34em) {
    .table.narrow {
      height: auto;
      min-height: var(--k-height, 100dvh);
      grid-template-rows: auto auto auto auto minmax(16rem, auto) auto auto;
    }
    .narrow .places {
      position: sticky;
      bottom: 0;
      z-index: 1;
    }
  }
`;
