import { css } from 'lit';
import { slideLayoutStyles } from './slide-layout.styles.ts';
import { slideTextStyles } from './slide-text.styles.ts';

const box = css`
  :host {
    display: block;
    container-type: size;
    aspect-ratio: 16 / 9;
    overflow: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  :host([fill]) {
    container-name: fill;
    aspect-ratio: auto;
    block-size: 100%;
  }
  :host([flow]) {
    container: flow / inline-size;
    aspect-ratio: auto;
  }
  :host([theme='night']) {
    --k-paper: var(--k-night);
    --k-surface: var(--k-night-raised);
    --k-ink: var(--k-night-ink);
    --k-ink-soft: var(--k-night-soft);
    --k-line: var(--k-night-line);
    --k-accent: var(--k-night-accent);
    --k-accent-soft: var(--k-night-raised);
  }
  .slide {
    --u: min(1cqw, 1.7778cqh);
    /* Words, which become smaller where there are many; the edges of the slide stay. */
    --w: calc(var(--u) * var(--fit, 1));
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--u));
    box-sizing: border-box;
    block-size: 100%;
    padding: calc(5 * var(--u)) calc(6.5 * var(--u)) calc(3 * var(--u));
    overflow: hidden;
    background: var(--k-paper);
    color: var(--k-ink);
    font-size: calc(3.5 * var(--w));
    line-height: 1.35;
  }
  @container flow (width > 36rem) {
    .slide {
      --u: 1cqw;
      block-size: auto;
      min-block-size: 56.25cqw;
    }
    img {
      block-size: 42cqw;
      min-block-size: 0;
    }
  }
  .middle {
    position: relative;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    justify-content: center;
    gap: calc(2.4 * var(--w));
    max-inline-size: calc(100 * var(--u));
  }
`;

const words = css`
  :is(h2, h3, p, figure, blockquote, ul) {
    margin: 0;
  }
  kring-rich-text {
    --k-space-1: 0.2em;
    --k-space-2: 0.35em;
    --k-space-3: 0.6em;
    --k-text-s: 0.8em;
    text-wrap: pretty;
  }
  h2,
  h3 {
    font-family: var(--k-font-display);
    font-weight: 650;
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h2 {
    font-size: calc(5.6 * var(--w));
  }
  .heading-only h2 {
    font-size: calc(7.4 * var(--w));
  }
  .message.both h2,
  .columns h2 {
    color: var(--k-accent);
  }
  h3 {
    margin-block-end: 0.5em;
    color: var(--k-accent);
    font-size: calc(3.7 * var(--w));
  }
  .message.body-only .text {
    font-size: calc(5 * var(--w));
    line-height: 1.25;
  }
  /* Shorter lines are easier to find again from the back of the room. */
  .text {
    max-inline-size: 42em;
  }
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 0.8em;
    min-block-size: calc(2.4 * var(--u));
    color: var(--k-ink-soft);
    font-size: calc(1.55 * var(--u));
    line-height: 1.3;
  }
  footer ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    padding: 0;
    list-style: none;
  }
  footer .name {
    font-weight: 700;
  }
  footer a {
    color: inherit;
  }
`;

export const slideStyles = [box, words, slideLayoutStyles, slideTextStyles];
