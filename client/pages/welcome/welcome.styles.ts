import { css } from 'lit';

export const welcomeStyles = css`
  /* Measured in the person's own letters, which media queries do not know. */
  :host {
    container-type: inline-size;
  }
  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-5);
    align-items: center;
    padding-block: var(--k-space-3) var(--k-space-7);
  }
  h1 {
    font-size: var(--k-text-3xl);
    line-height: 1.02;
    letter-spacing: -0.03em;
    max-width: 10em;
  }
  .say {
    display: grid;
    gap: var(--k-space-5);
  }
  .what {
    max-width: 34em;
    font-size: var(--k-text-l);
  }
  .start {
    display: flex;
    flex-wrap: wrap;
    /* The button comes with the answer of the server: what stands below does not move. */
    min-height: 3.5rem;
    gap: var(--k-space-3);
  }
  .come {
    display: grid;
    justify-items: center;
    gap: var(--k-space-4);
    min-width: 0;
  }
  .circle {
    width: min(100%, 11.5rem);
  }
  .inside {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--k-space-3);
    width: 100%;
  }
  .seat {
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
  .forms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: var(--k-space-2) var(--k-space-6);
    margin: var(--k-space-5) 0 0;
    padding: 0;
    list-style: none;
  }
  .forms li {
    position: relative;
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    gap: var(--k-space-4);
    align-items: center;
    padding: var(--k-space-3) 0;
  }
  .text {
    display: grid;
    gap: var(--k-space-1);
  }
  .text p {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .text .coming {
    font-weight: 600;
  }
  .drawing svg {
    display: block;
    width: 76px;
    height: 76px;
    overflow: visible;
  }
  .ring {
    fill: none;
    stroke: var(--k-line);
    stroke-width: 2;
  }
  .middle {
    fill: none;
    stroke: var(--k-edge);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .leads {
    fill: var(--k-edge);
    stroke: var(--k-paper);
    stroke-width: 2;
  }
  .drawing .seat {
    fill: var(--k-paper);
    stroke: var(--k-edge);
    stroke-width: 2.4;
  }
  .built .ring {
    stroke: var(--k-accent);
    opacity: 0.45;
  }
  .built .middle {
    stroke: var(--k-accent);
  }
  .built .leads {
    fill: var(--k-accent);
    stroke: var(--k-surface);
  }
  .built .drawing .seat {
    fill: var(--k-surface);
    stroke: var(--k-accent);
  }
  .forms .built {
    grid-column: 1 / -1;
    grid-template-columns: 104px minmax(0, 1fr) auto;
    margin-bottom: var(--k-space-2);
    padding: var(--k-space-4) var(--k-space-5);
    border: 1.5px solid var(--k-line);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
    transition: border-color var(--k-motion);
  }
  .built .go {
    font-size: var(--k-text-xl);
    color: var(--k-accent);
    transition: transform var(--k-motion) var(--k-ease);
  }
  @media (hover: hover) {
    .built:hover .go {
      transform: translateX(4px);
    }
  }
  .built .drawing svg {
    width: 104px;
    height: 104px;
  }
  .built h3 {
    font-size: var(--k-text-xl);
  }
  .built .text p {
    color: var(--k-ink);
    font-size: var(--k-text-m);
  }
  .built .text .size {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .built:focus-within {
    border-color: var(--k-accent);
  }
  @media (hover: hover) {
    .built:hover {
      border-color: var(--k-accent);
    }
  }
  .built a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--k-radius-l);
  }
  @container (max-width: 30rem) {
    .built .go {
      display: none;
    }
    .forms .built {
      grid-template-columns: 76px minmax(0, 1fr);
      padding-inline: var(--k-space-4);
    }
    .built .drawing svg {
      width: 76px;
      height: 76px;
    }
  }
  /* Wide: one comes in through the middle of the circle. */
  @container (min-width: 58rem) {
    .hero {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      grid-template-rows: 1fr auto auto 1fr;
      gap: 0 var(--k-space-7);
      padding-block: 0 var(--k-space-7);
    }
    h1 {
      grid-area: 2 / 1;
      padding-bottom: var(--k-space-5);
    }
    .say {
      grid-area: 3 / 1;
    }
    .come {
      grid-area: 1 / 2 / -1;
      justify-items: end;
    }
    .come > * {
      grid-area: 1 / 1;
    }
    .circle {
      width: min(100%, 36rem);
    }
    .inside {
      align-self: center;
      box-sizing: border-box;
      width: min(100%, 36rem);
      padding-inline: 22%;
    }
  }
`;
