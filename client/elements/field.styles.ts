import { css } from 'lit';

/** A labelled control: label, hint, control, error - the same everywhere. An error is no danger, so it is not red. */
export const fieldStyles = css`
  :host {
    display: block;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label.name,
  legend {
    display: block;
    margin: 0 0 var(--k-space-1);
    padding: 0;
    font-weight: 600;
  }
  .hint {
    margin: 0 0 var(--k-space-2);
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .error {
    display: flex;
    gap: var(--k-space-2);
    margin: var(--k-space-2) 0 0;
    color: var(--k-ink);
    font-weight: 600;
  }
  .error kring-icon {
    margin-top: 0.12em;
    color: var(--k-accent);
  }
`;
