import { css } from 'lit';

/** Boxes that a person writes in, and small print; shared by the elements of this folder. */
export const answerStyles = css`
  :host {
    display: block;
    color: var(--k-ink, #231d16);
    font-family: var(--k-font-text, system-ui, sans-serif);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .box {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: var(--k-space-2, 8px) var(--k-space-3, 12px);
    border: 1.5px solid var(--k-edge, #8c7d68);
    border-radius: var(--k-radius, 10px);
    background: var(--k-raised, #fff);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .box[data-invalid],
  .box[aria-invalid='true'] {
    border-color: var(--k-danger, #b3261e);
  }
  textarea.box {
    resize: vertical;
    field-sizing: content;
    min-height: 5.5em;
  }
  .box.still {
    overflow: auto hidden;
    border-style: dashed;
    background: transparent;
  }
  .box:focus-visible,
  .box:focus-within {
    border-color: var(--k-accent, #0e6560);
    outline: 3px solid var(--k-focus, #1a4fd0);
    outline-offset: 1px;
  }
  .quiet {
    margin: var(--k-space-1, 4px) 0 0;
    color: var(--k-ink-soft, #5f5445);
    font-size: var(--k-text-s, 0.875rem);
  }
  label,
  legend,
  .name {
    display: block;
    margin: 0 0 var(--k-space-1, 4px);
    padding: 0;
    font-weight: 600;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
