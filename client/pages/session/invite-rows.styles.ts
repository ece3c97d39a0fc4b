import { css } from 'lit';

/** Seats and screens that are invited one by one. */
export const inviteRows = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    gap: var(--k-space-2);
  }
  h3 {
    margin: 0;
    font-size: var(--k-text-m);
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  .soft {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-2) var(--k-space-3);
  }
  .name {
    flex: 1 1 10rem;
    min-width: 0;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
`;
