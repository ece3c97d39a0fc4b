import { css } from 'lit';

export const joinStyles = css`
  .door {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--k-space-5);
    min-height: 60dvh;
  }
  kring-code-form {
    width: min(20rem, 100vw - 32px);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-5);
    max-width: 34rem;
    margin-inline: auto;
    padding-block: var(--k-space-4) var(--k-space-6);
  }
  .table {
    display: none;
  }
  :host {
    container-type: inline-size;
  }
  @container (min-width: 56rem) {
    .with-table {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      gap: var(--k-space-7);
      align-items: start;
    }
    .with-table .table {
      display: block;
      position: sticky;
      top: var(--k-space-5);
      padding-top: var(--k-space-5);
    }
    .with-table form {
      margin-inline: 0;
    }
  }
  .lead {
    display: flex;
    gap: var(--k-space-3);
    align-items: flex-start;
    font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem);
  }
  .lead kring-seat-mark {
    width: 1.2em;
    height: 1.2em;
  }
  .many {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-4);
    max-width: 34rem;
    margin-inline: auto;
    padding-block: var(--k-space-4) var(--k-space-6);
  }
  .many .soft {
    white-space: pre-line;
  }
  .limit {
    padding: var(--k-space-4) var(--k-space-5);
    border-radius: var(--k-radius-l);
    background: var(--k-private-soft);
  }
  /* Line by line, as the form says it. */
  .limit p {
    white-space: pre-line;
  }
  .limit h2 {
    display: flex;
    align-items: center;
    gap: var(--k-space-2);
    margin-bottom: var(--k-space-2);
    color: var(--k-private);
    font-size: var(--k-text-l);
  }
  .kept {
    display: grid;
    gap: var(--k-space-2);
    padding-top: var(--k-space-4);
    border-top: 1.5px solid var(--k-line);
  }
  .kept h2 {
    font-size: var(--k-text-l);
  }
  .kept p {
    color: var(--k-ink-soft);
  }
  .go {
    display: grid;
    gap: var(--k-space-3);
  }
`;
