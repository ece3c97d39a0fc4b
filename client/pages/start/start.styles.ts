import { css } from 'lit';

/** The page on which one starts a session. */
export const startStyles = css`
  form {
    max-width: 42rem;
  }
  .duties,
  .limits {
    display: grid;
    gap: var(--k-space-3);
  }
  .duties h2,
  .limits h2 {
    font-size: var(--k-text-l);
  }
  .duties ul,
  .limits ul {
    display: grid;
    gap: var(--k-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .duties li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: var(--k-space-2);
  }
  .duties kring-icon {
    margin-top: 0.15em;
    color: var(--k-accent);
    font-size: 1.25rem;
  }
  .limits {
    padding: var(--k-space-4) var(--k-space-5);
    border: 1.5px solid var(--k-edge);
    border-radius: var(--k-radius-l);
    background: var(--k-surface);
  }
  .limits ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @container (min-width: 56rem) {
    kring-totals {
      grid-column: 2;
    }
  }
  .coming {
    display: grid;
    gap: var(--k-space-5);
    max-width: 40rem;
    margin-inline: auto;
    padding-block: var(--k-space-4) var(--k-space-6);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-3);
  }
`;
