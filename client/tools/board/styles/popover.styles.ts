import { css } from 'lit';

/** What a bar opens: choices of colour and width, lists. */
export const popoverStyles = css`
  .popover {
    padding: 12px 14px;
    display: grid;
    gap: 10px;
    max-width: 100%;
    box-sizing: border-box;
  }
  .popover .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .popover.list {
    padding: 6px;
    gap: 2px;
    max-height: 40vh;
    overflow: auto;
  }
  .popover.list button {
    justify-content: start;
    padding: 0 14px;
    text-align: left;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 4px;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  label {
    position: relative;
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    cursor: pointer;
  }
  label input {
    position: absolute;
    opacity: 0;
    inset: 0;
    margin: 0;
    cursor: pointer;
  }
  .swatch {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    border-radius: 10px;
    border: 2px solid transparent;
    box-sizing: border-box;
    color: var(--ink);
    font-size: 0.875rem;
  }
  .swatch i {
    display: block;
    border-radius: 999px;
    background: currentColor;
  }
  input:checked + .swatch {
    border-color: var(--accent);
    background: var(--k-accent-soft, #d9ebe6);
  }
`;
