import { css } from 'lit';

export const roomStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--k-paper);
  }
  .room {
    --class-bar: calc(58px + env(safe-area-inset-bottom));
    display: flex;
    flex-direction: column;
    min-height: var(--k-height, 100dvh);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--k-space-1);
    padding: var(--k-space-1) var(--k-space-3);
    border-bottom: 1px solid var(--k-line);
  }
  .title {
    display: none;
  }
  .no-name,
  .bar button {
    border: 0;
    background: none;
    color: var(--k-ink);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .no-name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--k-target);
    margin-inline-end: auto;
    padding: 0 var(--k-space-2);
    border-radius: var(--k-radius-m);
    color: var(--k-private);
    font-size: var(--k-text-s);
    font-weight: 700;
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }
  :is(.no-name, .bar button):focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: -2px;
  }
  .wide-only {
    display: none;
  }
  .offline p {
    display: flex;
    gap: var(--k-space-2);
    align-items: center;
    margin: 0;
    padding: var(--k-space-2) var(--k-space-4);
    background: var(--k-time-soft);
    font-size: var(--k-text-s);
    line-height: 1.35;
  }
  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--k-space-3);
    box-sizing: border-box;
    width: 100%;
    padding: var(--k-space-3) var(--k-space-4) 0;
  }
  /* It comes while somebody reads further down as well. */
  kring-class-card {
    position: sticky;
    inset-block-start: var(--k-space-2);
    z-index: 1;
  }
  .panes {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .front {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }
  .front:focus {
    outline: none;
  }
  .front > * {
    flex: 1;
  }
  .box {
    padding-bottom: var(--k-space-5);
  }
  [data-pane='now'] .box,
  [data-pane='box'] .front {
    display: none;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
    padding-bottom: env(safe-area-inset-bottom);
  }
  .bar button {
    display: grid;
    flex: 1 1 0;
    justify-items: center;
    align-content: center;
    gap: 2px;
    min-width: 0;
    box-sizing: border-box;
    min-height: 57px;
    padding: var(--k-space-1);
    border-block-start: 3px solid transparent;
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
    line-height: 1.15;
    text-align: center;
  }
  .bar [aria-current] {
    border-block-start-color: var(--k-accent);
    color: var(--k-ink);
    font-weight: 700;
  }
  .bar .fresh {
    background: var(--k-accent-soft);
    color: var(--k-accent);
    font-weight: 700;
  }
  /* A laptop or a tablet that lies: the questions stand beside what is in front. */
  @container (min-width: 60rem) {
    .top {
      padding-inline: var(--k-space-5);
    }
    .title {
      display: block;
      flex: 1;
      min-width: 0;
      overflow: hidden;
      color: var(--k-ink-soft);
      text-align: center;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .no-name {
      margin-inline-end: 0;
    }
    .wide-only {
      display: inline-flex;
    }
    .room {
      --class-bar: 0px;
    }
    .bar {
      display: none;
    }
    main {
      max-width: 84rem;
      margin-inline: auto;
      padding: var(--k-space-5) var(--k-space-5) var(--k-space-5);
    }
    .asks .panes {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
      gap: var(--k-space-6);
    }
    .asks .front {
      display: flex;
    }
    .asks .box {
      display: block;
      padding-inline-start: var(--k-space-5);
      border-inline-start: 1px solid var(--k-line);
    }
  }
`;
