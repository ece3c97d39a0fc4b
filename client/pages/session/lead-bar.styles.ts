import { css } from 'lit';

export const leadBarStyles = css`
  :host {
    display: block;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-3);
    padding: var(--k-space-2) var(--k-space-4);
    border-top: 1.5px solid var(--k-line);
    background: var(--k-surface);
  }
  .state {
    display: grid;
    flex: 1 1 14rem;
    gap: 2px;
    min-width: 0;
    font-size: var(--k-text-s);
    line-height: 1.3;
  }
  .state > span {
    display: flex;
    gap: 6px;
  }
  .state kring-icon {
    flex: none;
    margin-top: 0.12em;
  }
  .soft {
    color: var(--k-ink-soft);
  }
  .ok {
    color: var(--k-ok);
    font-weight: 600;
  }
  .time {
    color: var(--k-time);
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--k-space-1);
  }
  .line .next {
    white-space: nowrap;
  }
  @container room (max-width: 74em) {
    .line > .next .long {
      display: none;
    }
  }
  .more {
    display: grid;
    gap: var(--k-space-2);
    justify-items: stretch;
    max-width: 22rem;
  }
  .more .state {
    font-size: var(--k-text-m);
  }
  p {
    margin: 0 0 var(--k-space-3);
    max-width: 56ch;
    text-wrap: pretty;
  }
  .need {
    font-size: var(--k-text-l);
    line-height: 1.35;
  }
  .reasons {
    display: grid;
    gap: var(--k-space-2);
  }
  @media (max-width: 68.7em) {
    .bar {
      gap: var(--k-space-1) var(--k-space-2);
      padding: var(--k-space-1) var(--k-space-3) var(--k-space-2);
    }
    /* One thumb: what is needed above, the buttons in one row below. */
    .state {
      order: -1;
      flex-basis: 100%;
    }
    .next {
      flex: 1;
    }
    .next::part(button) {
      min-height: 48px;
    }
    .end {
      order: 0;
    }
  }
`;
