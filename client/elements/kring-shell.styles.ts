import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    height: 100dvh;
    background: var(--k-paper);
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-4);
    min-width: 0;
    padding: var(--k-space-2) var(--k-space-4);
    border-bottom: 1px solid var(--k-line);
  }
  .head {
    flex: none;
    min-width: 0;
  }
  .circle {
    flex: 0 1 auto;
    min-width: 0;
  }
  .actions {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--k-space-2);
    margin-inline-start: auto;
  }
  .body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    min-height: 0;
  }
  .rail {
    width: 15rem;
    max-width: 15rem;
    padding: var(--k-space-4);
    overflow-y: auto;
    border-inline-end: 1px solid var(--k-line);
  }
  .rail.slim {
    width: auto;
    padding-inline: var(--k-space-2);
  }
  main {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--k-paper);
  }
  .prompt.filled {
    padding: var(--k-space-4) var(--k-space-4) 0;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    padding: var(--k-space-4);
    overflow: auto;
  }
  .bar.filled {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2);
    padding: var(--k-space-2) var(--k-space-4);
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
  }
  aside {
    width: 22rem;
    box-sizing: border-box;
    padding: var(--k-space-4);
    overflow-y: auto;
    border-inline-start: 1px solid var(--k-line);
  }
  .absent {
    display: none;
  }
  .places {
    display: none;
  }
  :is(main, aside, .stage):focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }

  /* Phone: the stage first, at most four places below, everything for one thumb. */
  :host([narrow]) header {
    flex-wrap: wrap;
    padding: var(--k-space-1) var(--k-space-3);
  }
  :host([narrow]) .circle {
    order: 3;
    flex-basis: 100%;
  }
  :host([narrow]) .body {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
  }
  :host([narrow]) .rail {
    width: auto;
    max-width: none;
    max-height: 45dvh;
    padding: var(--k-space-1) var(--k-space-3);
    border: 0;
    border-bottom: 1px solid var(--k-line);
  }
  :host([narrow]) aside {
    width: auto;
    padding: var(--k-space-3);
    border: 0;
  }
  :host([narrow]) .stage {
    padding: var(--k-space-3);
  }
  :host([narrow]) .prompt.filled {
    padding: var(--k-space-3) var(--k-space-3) 0;
  }
  :host([narrow]) .hidden {
    display: none;
  }
  :host([narrow]) .places {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    padding-bottom: env(safe-area-inset-bottom);
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
  }
  .places button {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 2px;
    min-height: 56px;
    padding: var(--k-space-2) 2px;
    border: 0;
    background: none;
    color: var(--k-ink-soft);
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.2;
    cursor: pointer;
  }
  .places kring-icon {
    font-size: 1.25rem;
  }
  .places button[aria-current] {
    color: var(--k-ink);
    font-weight: 700;
    box-shadow: inset 0 3px 0 var(--k-accent);
  }
  .places button:focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -3px;
  }
  .places .label {
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .count {
    position: absolute;
    inset: 4px auto auto calc(50% + 6px);
    min-width: 18px;
    padding: 0 4px;
    box-sizing: border-box;
    border-radius: var(--k-radius-full);
    background: var(--k-accent);
    color: var(--k-accent-ink);
    font-size: 0.75rem;
    font-weight: 700;
    line-height: 18px;
    text-align: center;
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    header,
    .rail,
    aside,
    .bar,
    .places {
      display: none !important;
    }
  }
`;
