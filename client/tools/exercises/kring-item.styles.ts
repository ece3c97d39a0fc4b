import { css } from 'lit';

export const itemStyles = css`
  article {
    display: grid;
    gap: var(--k-space-4, 16px);
    min-width: 0;
  }
  article > * {
    min-width: 0;
  }
  .label {
    margin: 0 0 calc(-1 * var(--k-space-2, 8px));
    color: var(--k-ink-soft, #5f5445);
    font-size: var(--k-text-s, 0.875rem);
    font-weight: 600;
  }
  .question {
    font-size: var(--k-text-l, 1.1875rem);
    max-width: 68ch;
  }
  .number {
    max-width: 22rem;
  }
  .choice {
    display: grid;
    gap: var(--k-space-2, 8px);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--k-space-3, 12px);
    min-height: 48px;
    margin: 0;
    padding: var(--k-space-2, 8px) var(--k-space-3, 12px);
    border: 1.5px solid var(--k-edge, #8c7d68);
    border-radius: var(--k-radius, 10px);
    background: var(--k-raised, #fff);
    font-weight: 400;
    cursor: pointer;
  }
  .option:has(input:checked) {
    border-color: var(--k-accent, #0e6560);
    background: var(--k-accent-soft, #d9ebe6);
    box-shadow: inset 0 0 0 1px var(--k-accent, #0e6560);
  }
  .option:has(input:disabled) {
    border-style: dashed;
    cursor: default;
  }
  .option:has(input:focus-visible) {
    outline: 3px solid var(--k-focus, #1a4fd0);
    outline-offset: 2px;
  }
  .option kring-rich-text {
    min-width: 0;
    overflow: auto hidden;
    padding-block: 0.2em;
  }
  .option input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--k-accent, #0e6560);
    outline: none;
  }
  kring-button {
    justify-self: start;
  }
`;
