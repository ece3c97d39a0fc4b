import { css } from 'lit';

export const spreadStyles = css`
  .axis,
  .ends {
    display: grid;
    font-weight: 700;
  }
  .axis {
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    padding-block-start: 0.35em;
    text-align: center;
  }
  .ends {
    grid-template-columns: 1fr 1fr;
    gap: 1em;
    padding-inline: calc(50% / var(--columns) - 2em);
    padding-block-start: 0.2em;
    color: var(--k-ink-soft);
    font-size: 0.9em;
    font-weight: 400;
    line-height: 1.15;
  }
  .ends :last-child {
    text-align: end;
  }
  .dots {
    display: flex;
    flex: 0 1 calc((100% - 1.4em) * var(--share));
    flex-direction: column-reverse;
    align-items: center;
    min-block-size: 0;
    /* Dots are round, so a narrow column is a low one. */
    max-block-size: calc(90cqw / var(--columns) * var(--count));
    padding-block-end: 0.15em;
  }
  .dots i {
    flex: 1 1 0;
    min-block-size: 0;
    padding-block: 0.06em;
  }
  .dots i::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--k-accent);
    animation: appear 500ms var(--k-ease) backwards;
    animation-delay: calc(var(--at) * 60ms);
  }
  @keyframes appear {
    from {
      scale: 0;
    }
  }
  .markers {
    position: relative;
    block-size: 1em;
    margin-block-start: 0.1em;
  }
  .marker {
    --side: 0.95em;
    position: absolute;
    inline-size: var(--side);
    block-size: calc(var(--side) * 0.87);
    margin-inline-start: calc(var(--side) / -2);
    background: var(--k-ink);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    transition: inset-inline-start 700ms var(--k-ease);
  }
  .marker.first {
    clip-path: polygon(50% 0, 100% 100%, 0 100%, 50% 0, 50% 30%, 23% 84%, 77% 84%, 50% 30%);
  }
  .marker.still {
    position: static;
    display: inline-block;
    margin-inline: 0 0.4em;
  }
  @media (prefers-reduced-motion: reduce) {
    .dots i::before {
      animation: none;
    }
    .marker {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .dots i::before,
    .marker {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
