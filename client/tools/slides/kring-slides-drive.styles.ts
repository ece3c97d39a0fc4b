import { css } from 'lit';

/** The presenter's table: the slide of now large, what comes beside it, and everything within reach. */
export const driveStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .desk {
    display: grid;
    gap: var(--k-space-3);
    min-width: 0;
  }
  .now,
  .next,
  .notes {
    gap: 0;
    min-width: 0;
  }
  .two {
    display: grid;
    gap: var(--k-space-3) var(--k-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 40rem) {
    .two {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
  }
  .screen {
    position: relative;
    border: 1.5px solid var(--k-line);
    border-radius: var(--k-radius-m);
    background: var(--k-paper);
    overflow: hidden;
  }
  .now .screen {
    border: 2px solid var(--k-edge);
    /* What turns the slide stays within reach on a low screen. */
    max-width: calc(44dvh * 16 / 9);
  }
  .veil {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--k-space-2);
    padding: var(--k-space-4);
    background: color-mix(in srgb, var(--k-ink) 88%, transparent);
    color: var(--k-paper);
    font-weight: 600;
    text-align: center;
  }
  .empty {
    display: grid;
    place-content: center;
    aspect-ratio: 16 / 9;
    padding: var(--k-space-4);
    color: var(--k-ink-soft);
    text-align: center;
  }
  .label {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--k-space-2);
    margin-bottom: var(--k-space-1);
    font-size: var(--k-text-s);
    font-weight: 600;
  }
  .label .soft {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .beside {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-3);
    min-width: 0;
  }
  .notes {
    align-content: start;
    min-height: 5rem;
    max-height: 15rem;
    padding: var(--k-space-3) var(--k-space-4);
    border-radius: var(--k-radius-m);
    background: var(--k-time-soft);
    overflow-y: auto;
    overflow-wrap: anywhere;
  }
  .notes:focus-visible {
    outline: 3px solid var(--k-focus);
  }
  .notes h3 {
    margin-bottom: var(--k-space-1);
    font-family: var(--k-font-text);
    font-size: var(--k-text-s);
    font-weight: 600;
  }
  .notes kring-rich-text {
    font-size: var(--k-text-m);
    line-height: 1.5;
  }
  .moves {
    position: sticky;
    bottom: calc(-1 * var(--k-space-4));
    z-index: 1;
    padding-block: var(--k-space-2);
    background: var(--k-paper);
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: var(--k-space-3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2);
  }
  .tools .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2);
    margin-inline-start: auto;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-3);
    padding: var(--k-space-2) var(--k-space-2) var(--k-space-2) var(--k-space-4);
    border: 2px solid var(--k-accent);
    border-radius: var(--k-radius-m);
    background: var(--k-accent-soft);
  }
  .asked p {
    flex: 1 1 14rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
