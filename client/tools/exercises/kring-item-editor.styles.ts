import { css } from 'lit';

export const editorStyles = css`
  :host {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: var(--k-space-5, 24px);
    min-width: 0;
  }
  .write,
  fieldset {
    display: grid;
    gap: var(--k-space-4, 16px);
    min-width: 0;
    align-content: start;
  }
  fieldset {
    padding: var(--k-space-4, 16px);
    border: 1px solid var(--k-line, #ddd1bd);
    border-radius: var(--k-radius, 10px);
  }
  legend {
    padding: 0 var(--k-space-1, 4px);
  }
  .field {
    min-width: 0;
  }
  .field .quiet {
    margin: 0 0 var(--k-space-1, 4px);
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--k-space-4, 16px);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--k-space-2, 8px);
  }
  .option > :is(.tick, kring-button) {
    margin-top: calc(1.5em + var(--k-space-1, 4px));
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: var(--k-space-2, 8px);
    min-height: 48px;
    margin: 0;
    font-weight: 400;
    cursor: pointer;
  }
  .tick input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--k-accent, #0e6560);
  }
  .problem {
    display: flex;
    gap: var(--k-space-2, 8px);
    margin: var(--k-space-1, 4px) 0 0;
    color: var(--k-danger, #b3261e);
    font-weight: 600;
  }
  .preview {
    align-self: start;
    padding: var(--k-space-4, 16px);
    border: 1px solid var(--k-line, #ddd1bd);
    border-radius: var(--k-radius-l, 18px);
    background: var(--k-surface, #fffdf8);
    min-width: 0;
  }
  .preview > .name {
    margin: 0 0 var(--k-space-3, 12px);
    color: var(--k-ink-soft, #5f5445);
    font-size: var(--k-text-s, 0.875rem);
  }
  .later {
    padding: var(--k-space-2, 8px) var(--k-space-4, 16px);
    border: 1px solid var(--k-line, #ddd1bd);
    border-radius: var(--k-radius, 10px);
  }
  .later > .write {
    padding: var(--k-space-2, 8px) 0;
  }
  summary {
    padding: 10px 0;
    font-weight: 600;
    cursor: pointer;
  }
  /* Always in sight, at the foot of what scrolls. */
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    padding: var(--k-space-3, 12px) 0;
    border-top: 1px solid var(--k-line, #ddd1bd);
    background: var(--k-surface, #fffdf8);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--k-space-3, 12px);
  }
  .bar .problem {
    flex-basis: 100%;
    margin: 0;
  }
  .bar .problem:empty {
    display: none;
  }
  kring-button {
    justify-self: start;
  }
  @container (max-width: 28rem) {
    fieldset {
      padding: var(--k-space-3, 12px);
    }
    .option {
      grid-template-columns: 1fr auto;
    }
    .option > .field {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .option > :is(.tick, kring-button) {
      margin-top: 0;
    }
  }
  @container (min-width: 60rem) {
    form {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .preview {
      position: sticky;
      top: var(--k-space-4, 16px);
    }
    .bar {
      grid-column: 1 / -1;
    }
  }
`;
