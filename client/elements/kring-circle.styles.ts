import { css } from 'lit';

export const circleStyles = css`
  :host {
    display: block;
    max-width: 100%;
  }
  .ring {
    position: relative;
    width: min(100%, var(--size));
    margin-inline: auto;
    aspect-ratio: 1;
    container-type: inline-size;
  }
  /* The lowest name hangs below the drawing. */
  .ring:has(.name) {
    margin-bottom: 1.25em;
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .line {
    fill: none;
    stroke: var(--k-line);
    stroke-width: 1.5;
  }
  .table {
    fill: var(--k-surface);
    opacity: 0.7;
  }
  .arc {
    stroke: var(--k-time-arc);
    stroke-width: 3;
    stroke-linecap: round;
    transition: stroke-dasharray var(--k-motion) linear;
  }
  .body {
    transition:
      fill var(--k-motion) var(--k-ease),
      stroke var(--k-motion) var(--k-ease);
  }
  .halo {
    opacity: 0.2;
  }
  .speaks,
  .waits {
    fill: none;
    stroke: var(--k-accent);
    stroke-width: 1.6;
  }
  .waits {
    stroke-dasharray: 1.5 3;
    stroke-linecap: round;
  }
  .place {
    fill: var(--k-paper);
    stroke: var(--k-edge);
    stroke-width: 1;
    stroke-dasharray: 3.2 2.6;
    transition: fill var(--k-motion) var(--k-ease);
  }
  .yours .place {
    fill: var(--k-accent-soft);
    stroke: var(--k-accent);
    stroke-width: 1.4;
  }
  .part {
    fill: none;
    stroke: var(--k-accent);
    stroke-width: 2.6;
    transition: stroke-dasharray var(--k-motion) var(--k-ease);
  }
  .taken.yours .place {
    fill: var(--k-accent);
  }
  .hand circle {
    fill: var(--k-accent);
    stroke: var(--k-paper);
    stroke-width: 1.5;
  }
  .news {
    fill: var(--k-accent);
    stroke: var(--k-paper);
    stroke-width: 1.5;
  }
  .hand path {
    fill: none;
    stroke: var(--k-accent-ink);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .name {
    position: absolute;
    translate: -50% 0;
    max-width: 26cqi;
    padding: 0 var(--k-space-1);
    overflow: hidden;
    border-radius: var(--k-radius-s);
    background: color-mix(in srgb, var(--k-paper) 84%, transparent);
    font-size: clamp(0.75rem, 3.6cqi, 1rem);
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name.away {
    color: var(--k-ink-soft);
  }
  .name.me {
    font-weight: 700;
  }
  .middle {
    position: absolute;
    inset: 24%;
    display: grid;
    place-content: center;
    justify-items: center;
    text-align: center;
  }
  .strip {
    display: flex;
    gap: var(--k-space-3);
    margin: 0;
    padding: var(--k-space-2) var(--k-space-1);
    overflow-x: auto;
    scrollbar-width: none;
    list-style: none;
  }
  .strip li {
    /* Holds the spoken words, which would else widen the page. */
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--k-space-1);
    max-width: 9em;
    font-size: var(--k-text-s);
    line-height: 1.2;
  }
  /* Of a few people all are seen at once: one's own name makes room. */
  .strip:not(:has(> :nth-child(7))) .me {
    flex: 0 1 auto;
    min-width: 34px;
  }
  .strip svg {
    flex: none;
    width: 34px;
    height: 34px;
  }
  /* It is the face of a button, which nobody scrolls. */
  :host([shape='marks']) .strip {
    gap: var(--k-space-1);
    padding: 0;
    overflow: hidden;
  }
  :host([shape='marks']) svg {
    width: 30px;
    height: 30px;
  }
  .strip .away {
    color: var(--k-ink-soft);
  }
  .strip .me {
    font-weight: 700;
  }
  .strip .words {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar {
    height: 3px;
    border-radius: 2px;
    background: var(--k-line);
  }
  .bar span {
    display: block;
    height: 100%;
    border-radius: inherit;
    background: var(--k-time-arc);
    transition: width var(--k-motion) linear;
  }
  @media (forced-colors: active) {
    .line,
    .body,
    .speaks {
      stroke: CanvasText;
    }
    .body {
      forced-color-adjust: none;
    }
    .bar span {
      background: Highlight;
    }
  }
`;
