import { css } from 'lit';
import { spokenStyles } from '../../elements/spoken.styles.ts';

export const cloudStyles = [
  spokenStyles,
  css`
    :host {
      position: relative;
      display: block;
      container-type: inline-size;
      aspect-ratio: 16 / 9;
      color: var(--k-ink);
    }
    :host([hidden]) {
      display: none;
    }
    :host([fill]) {
      aspect-ratio: auto;
      block-size: 100%;
    }
    :host([list]) {
      aspect-ratio: auto;
    }
    .cloud {
      position: absolute;
      inset: 0;
    }
    .word {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      transform: translate(var(--x), var(--y));
      font-family: var(--k-font-display);
      font-size: var(--size);
      font-weight: 600;
      line-height: 1.12;
      white-space: nowrap;
      transition:
        transform 600ms var(--k-ease),
        font-size 600ms var(--k-ease);
    }
    .word > span {
      display: block;
      translate: -50% -50%;
      animation: settle 600ms var(--k-ease);
    }
    @keyframes settle {
      from {
        opacity: 0;
        scale: 0.6;
      }
    }
    .tone-1 {
      color: var(--k-accent);
    }
    .tone-2 {
      color: color-mix(in oklab, var(--k-accent) 55%, var(--k-ink));
    }
    .tone-3 {
      color: var(--k-ink-soft);
    }
    .list {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13rem, 21cqw)), 1fr));
      gap: 0.35em 1.6em;
      margin: 0;
      padding: 0;
      align-content: start;
      font-size: max(1.0625rem, calc(2.3cqw * var(--fit, 1)));
      line-height: 1.3;
      list-style: none;
    }
    :host([fill]) .list {
      block-size: 100%;
      overflow: hidden auto;
    }
    .list li {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.2em;
      border-block-end: 1px solid var(--k-line);
    }
    .times {
      flex: none;
      color: var(--k-ink-soft);
      font-variant-numeric: tabular-nums;
    }
    @media (prefers-reduced-motion: reduce) {
      .word {
        transition: none;
      }
      .word > span {
        animation: none;
      }
    }
  `,
];
