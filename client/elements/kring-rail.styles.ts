import { css } from 'lit';

export const railStyles = css`
  :host {
    display: block;
  }
  nav {
    display: flex;
    flex-direction: column;
    gap: var(--k-space-2);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    column-gap: var(--k-space-3);
    align-items: center;
    padding-bottom: var(--k-space-3);
    color: var(--k-ink-soft);
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 38px auto 2px 17px;
    width: 2px;
    border-radius: 1px;
    background: var(--k-line);
  }
  li.done:not(:last-child)::before {
    background: var(--k-accent);
    opacity: 0.5;
  }
  .sign {
    position: relative;
    display: grid;
    flex: none;
    place-content: center;
    width: 36px;
    height: 36px;
    border-radius: 50%;
  }
  .sign svg {
    position: absolute;
    inset: 0;
  }
  .number {
    position: relative;
    font-size: var(--k-text-s);
    font-variant-numeric: tabular-nums;
  }
  .edge {
    fill: none;
    stroke: var(--k-line);
    stroke-width: 2;
  }
  .done .sign {
    color: var(--k-accent);
  }
  :is(.now, .one) .edge {
    fill: var(--k-accent);
    stroke: var(--k-accent-soft);
    stroke-width: 4;
  }
  :is(.now, .one) .number {
    color: var(--k-accent-ink);
    font-weight: 700;
  }
  .arc {
    fill: none;
    stroke: var(--k-time-arc);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .now > .label,
  .one .label {
    color: var(--k-ink);
    font-family: var(--k-font-display);
    font-size: var(--k-text-l);
    font-weight: 700;
    line-height: 1.2;
  }
  .minutes {
    color: var(--k-ink-soft);
    font-family: var(--k-font-text);
    font-size: var(--k-text-s);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .minutes::before {
    content: '· ';
  }
  .needed {
    grid-column: 2;
    color: var(--k-ink);
    font-size: var(--k-text-s);
  }
  :host([collapsed]) li {
    grid-template-columns: 36px;
  }
  :host([collapsed]) .needed {
    display: none;
  }
  .one {
    display: flex;
    align-items: center;
    gap: var(--k-space-3);
  }
  .one .label {
    flex: 1;
    min-width: 0;
    font-size: var(--k-text-m);
  }
  .fold {
    align-self: flex-start;
  }
  .fold[hidden] {
    display: none;
  }
  .face {
    gap: var(--k-space-2);
  }
  .face .sign {
    width: 28px;
    height: 28px;
  }
  .face .label {
    overflow: hidden;
    font-size: var(--k-text-m);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Only the number in its ring where there is no room for a word. */
  @container room (max-width: 34em) {
    .face .label {
      position: absolute;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .edge {
      stroke: CanvasText;
    }
    .now .edge,
    .one .edge {
      fill: Highlight;
    }
    .now .number,
    .one .number {
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
