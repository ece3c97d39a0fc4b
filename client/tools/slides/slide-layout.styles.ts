import { css } from 'lit';

/** What each layout does otherwise. */
export const slideLayoutStyles = css`
  .title .middle {
    justify-content: flex-end;
    max-inline-size: calc(66 * var(--u));
    padding-block-end: calc(4 * var(--u));
  }
  .title h2 {
    font-size: calc(8.4 * var(--w));
    line-height: 1.02;
  }
  .title .text {
    color: var(--k-ink-soft);
    font-size: calc(3.9 * var(--w));
  }
  /* It holds what of the ring is outside, which else would count as text that does not fit. */
  .corner {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .ring {
    position: absolute;
    inset-block-start: calc(-23 * var(--u));
    inset-inline-end: calc(-20 * var(--u));
    inline-size: calc(58 * var(--u));
    block-size: calc(58 * var(--u));
    fill: var(--k-line);
  }
  .ring .yours {
    fill: var(--k-accent);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(2.4 * var(--u));
  }
  .pair section {
    padding: calc(2.4 * var(--u)) calc(2.8 * var(--u));
    border: calc(0.15 * var(--u)) solid var(--k-line);
    border-radius: calc(1.6 * var(--u));
    background: var(--k-surface);
    font-size: calc(3.1 * var(--w));
  }
  figure {
    position: relative;
    padding-inline-start: calc(9 * var(--u));
  }
  figure::before {
    content: '“';
    position: absolute;
    inset-block-start: -0.08em;
    inset-inline-start: calc(-0.6 * var(--u));
    color: var(--k-accent);
    font-family: var(--k-font-display);
    font-size: calc(19 * var(--u));
    font-weight: 700;
    line-height: 1;
  }
  blockquote {
    font-family: var(--k-font-display);
    font-size: calc(5 * var(--w));
    font-weight: 500;
    line-height: 1.24;
  }
  figcaption {
    margin-block-start: calc(2.6 * var(--w));
    color: var(--k-ink-soft);
    font-size: calc(2.9 * var(--w));
  }
  .quote h2 {
    font-size: calc(3.4 * var(--w));
    color: var(--k-accent);
  }
  .pair section {
    min-inline-size: 0;
  }
  .answer .middle {
    padding-inline-start: calc(4 * var(--u));
    border-inline-start: calc(0.9 * var(--u)) solid var(--k-accent);
  }
  .label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    align-self: start;
    padding: 0.25em 0.9em 0.25em 0.6em;
    border-radius: 9em;
    background: var(--k-accent-soft);
    color: var(--k-accent);
    font-size: calc(2.5 * var(--w));
    font-weight: 700;
  }

  /* A picture beside what is said: as much of the slide as its layout leaves it. */
  .pictured .middle {
    display: grid;
    grid-template: 1fr / minmax(0, 1fr) minmax(0, var(--picture, 0.85fr));
    align-items: center;
    gap: calc(4 * var(--u));
    max-inline-size: none;
  }
  .picture {
    --picture: 1.25fr;
  }
  .columns {
    --picture: 0.6fr;
  }
  .beside {
    display: grid;
    gap: calc(2.4 * var(--w));
    min-inline-size: 0;
  }
  .beside .label {
    justify-self: start;
  }
  .pictured h2 {
    font-size: calc(4.6 * var(--w));
  }
  .title.pictured h2 {
    font-size: calc(6.4 * var(--w));
  }
  .pictured blockquote {
    font-size: calc(3.9 * var(--w));
  }
  .pictured figure {
    padding-inline-start: calc(6 * var(--u));
  }
  .pictured figure::before {
    font-size: calc(12 * var(--u));
  }
  /* It takes the height that there is, and asks for none. */
  img {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    border-radius: calc(1.4 * var(--u));
    object-fit: contain;
  }
`;
